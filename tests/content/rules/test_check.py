from dataclasses import replace

import pytest

from safety.content.rules.check import boosters, check, outcomes
from safety.domain.words import Words
from tests.builders import a_lesson, an_option

RIGHT, WRONG = an_option(right=True), an_option(right=False)


def test_a_whole_lesson_is_right() -> None:
    for rule in (outcomes, check, boosters):
        assert not list(rule(a_lesson()))


@pytest.mark.parametrize(("count", "flaws"), [(4, 0), (5, 1)])
def test_more_than_four_outcomes_are_a_flaw(count: int, flaws: int) -> None:
    assert len(list(outcomes(a_lesson(outcomes=(Words("I can."),) * count)))) == flaws


@pytest.mark.parametrize(("count", "flaws"), [(5, 0), (6, 1)])
def test_more_than_five_questions_are_a_flaw(count: int, flaws: int) -> None:
    assert len(list(check(a_lesson(check=a_lesson().check[:1] * count)))) == flaws


@pytest.mark.parametrize(("options", "has"), [((WRONG, WRONG), "none"), ((RIGHT, RIGHT), "2")])
def test_a_question_has_exactly_one_right_answer(options: tuple[object, ...], has: str) -> None:
    item = replace(a_lesson().check[0], options=options)
    (flaw,) = check(a_lesson(check=(item,) * 1))
    assert (flaw.place, flaw.words) == (
        ("check", 0, "options"),
        f"needs exactly one right answer, and has {has}",
    )


@pytest.mark.parametrize(("outcome", "flaws"), [(2, []), (3, ["is 3, and there are 2 outcomes"])])
def test_a_question_measures_an_outcome_that_exists(outcome: int, flaws: list[str]) -> None:
    item = replace(a_lesson().check[0], outcome=outcome)
    assert [flaw.words for flaw in check(a_lesson(check=(item,)))] == flaws


def test_boosters_come_in_different_weeks_with_a_right_answer() -> None:
    first, second = a_lesson().boosters
    late = replace(second, week=first.week, options=(WRONG, WRONG))
    assert [flaw.place for flaw in boosters(a_lesson(boosters=(first, late)))] == [
        ("boosters", 1, "week"),
        ("boosters", 1, "options"),
    ]
