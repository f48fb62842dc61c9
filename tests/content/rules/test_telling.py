from typing import Any

from safety.content.rules.telling import answers, cards, templates
from safety.content.schemas.telling import TELLING
from tests.builders import changed, sample


def flaws(data: Any) -> list[tuple[tuple[str | int, ...], str]]:
    telling = TELLING.deserialize(data)
    return [(flaw.place, flaw.words) for rule in (templates, answers, cards) for flaw in rule(telling)]


def test_a_message_for_everyone_and_a_card_for_both_adults_are_right() -> None:
    assert not flaws(sample("telling"))


def test_an_age_without_a_message_is_a_flaw() -> None:
    words = "needs one for ages 5-7, to close-adult, purpose not-yet, without situations (it fits all)"
    data = sample("telling")
    assert flaws(changed(data, "templates", 1, "bands", to=data["templates"][1]["bands"][1:])) == [
        (("templates",), words)
    ]


def test_a_message_for_one_situation_does_not_stand_for_all() -> None:
    assert len(flaws(changed(sample("telling"), "templates", 0, "situations", to=["threat"]))) == 4


def test_ids_stand_once() -> None:
    data = changed(sample("telling"), "templates", 1, "id", to="tell")
    assert flaws(changed(data, "answers", 1, "id", to="kind")) == [
        (("templates", 1, "id"), "“tell” stands here twice"),
        (("answers", 1, "id"), "“kind” stands here twice"),
    ]


def test_a_child_can_rehearse_good_and_bad_answers() -> None:
    assert flaws(changed(sample("telling"), "answers", 1)) == [(("answers",), "needs one that does not go well")]


def test_a_parent_and_a_teacher_each_have_a_card() -> None:
    assert flaws(changed(sample("telling"), "cards", "teacher")) == [(("cards", "teacher"), "is missing")]
