from dataclasses import replace

from safety.content.rules.teaching import curriculum, minutes, plan_cards
from tests.builders import a_lesson


def test_a_whole_lesson_is_right() -> None:
    for rule in (minutes, plan_cards, curriculum):
        assert not list(rule(a_lesson()))


def test_plans_take_as_long_as_the_lesson_says() -> None:
    flaws = list(minutes(a_lesson(minutes_full=21, minutes_short=9)))
    assert [(flaw.place, flaw.words) for flaw in flaws] == [
        (("teacher", "full_plan"), "takes 20 minutes, and the lesson says 21"),
        (("teacher", "short_plan"), "takes 10 minutes, and the lesson says 9"),
    ]


def test_the_short_version_is_shorter() -> None:
    assert next(flaw.place for flaw in minutes(a_lesson(minutes_full=10))) == ("minutes", "short")


def test_plans_name_cards_that_exist_and_the_short_one_only_brief_ones() -> None:
    teacher = a_lesson().teacher
    full, short = teacher.full_plan[0], teacher.short_plan[0]
    teacher = replace(
        teacher,
        full_plan=(replace(full, cards=("hello", "gone")),),
        short_plan=(replace(short, cards=("think", "gone")),),
    )
    assert [(flaw.place[1:], flaw.words) for flaw in plan_cards(a_lesson(teacher=teacher))] == [
        (("full_plan", 0, "cards", 1), "“gone” is not the id of a card"),
        (("short_plan", 0, "cards", 0), "“think” is not marked brief: true"),
        (("short_plan", 0, "cards", 1), "“gone” is not the id of a card"),
    ]


def test_all_four_curricula_are_named() -> None:
    teacher = a_lesson().teacher
    lesson = a_lesson(teacher=replace(teacher, curriculum=teacher.curriculum[:3]))
    assert [flaw.words for flaw in curriculum(lesson)] == ["does not name digcomp-2.2"]
