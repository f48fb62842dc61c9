from typing import Any

import pytest

from safety.content.rules.situations import complete, views
from safety.content.schemas.situation import SITUATIONS
from tests.builders import changed, sample, situations_data

VIEW = sample("view")
HELP = ["talk", "crisis"]


def flaws(data: Any) -> dict[tuple[str | int, ...], str]:
    file = SITUATIONS.deserialize(data)
    return {flaw.place: flaw.words for rule in (complete, views) for flaw in rule(file)}


def of_view(situation: int = 1, **changes: object) -> dict[tuple[str | int, ...], str]:
    place = ("situations", situation, "views", "child")
    found = flaws(changed(situations_data(), *place, to=VIEW | changes))
    assert all(at[:4] == place for at in found)
    return {at[4:]: words for at, words in found.items()}


def test_ten_situations_for_three_audiences_are_right() -> None:
    assert not flaws(situations_data())


def test_nobody_and_nothing_is_forgotten() -> None:
    data = changed(changed(situations_data(), "waiting", "parent"), "situations", 9)
    data = changed(data, "situations", 0, "views", "teacher")
    assert flaws(data) == {
        ("waiting", "parent"): "is missing",
        ("situations", "talk"): "is missing",
        ("situations", 0, "views", "teacher"): "is missing",
    }


def test_a_situation_stands_once() -> None:
    data = situations_data()
    assert ("situations", 10, "id") in flaws(data | {"situations": [*data["situations"], data["situations"][1]]})


@pytest.mark.parametrize(
    ("steps", "words"),
    [
        (["now", "first-words", *HELP], "must start with emergency, first-words"),
        (["first-words", "now", *HELP, "next", "waiting"], "must start with emergency, first-words"),
        (["first-words", "now", *HELP, "now"], "has a step twice"),
        (["first-words", "now", "crisis"], "needs talk"),
        (["first-words", "talk", "now", "crisis"], "must have crisis beside talk"),
        (["first-words", "now", "talk"], "needs crisis beside talk"),
    ],
)
def test_a_plan_keeps_its_order_and_leads_to_a_person(steps: list[str], words: str) -> None:
    doors = {kind: VIEW["doors"][kind] for kind in HELP if kind in steps}
    found = of_view(steps=steps, doors=doors, tell=[], next=VIEW["next"] if "next" in steps else [])
    assert found[("steps",)].startswith(words)


@pytest.mark.parametrize(
    "steps", [["now", "crisis", "talk"], ["now", "take-down", "talk", "crisis"], ["talk", "crisis", "now"]]
)
def test_what_help_comes_first_may_differ(steps: list[str]) -> None:
    doors = {kind: [{"kind": "helpline"}] for kind in (*HELP, "take-down") if kind in steps}
    assert not of_view(steps=["first-words", *steps], doors=doors, tell=[], next=[])


def test_pressure_needs_no_crisis_line() -> None:
    doors = {"talk": VIEW["doors"]["talk"]}
    assert not of_view(3, steps=["first-words", "now", "talk"], doors=doors, tell=[], next=[])


def test_danger_starts_with_the_emergency_number() -> None:
    assert of_view(0) == {("steps",): "must start with emergency: there is danger"}


def test_a_step_has_its_words_and_words_have_their_step() -> None:
    steps = [step for step in VIEW["steps"] if step != "tell"]
    assert of_view(steps=steps, now=[]) == {
        ("now",): "is empty, and steps has now",
        ("tell",): "is never shown: steps has no tell",
    }


def test_doors_stand_for_steps_that_are_there_and_have_services() -> None:
    doors = {"take-down": [{"kind": "image-removal"}], "tell": [{"kind": "helpline"}], "talk": [{"kind": "helpline"}]}
    assert of_view(doors=doors) == {
        ("doors", "take-down"): "stands for a step that is not in steps",
        ("doors", "tell"): "is a step without services",
        ("doors", "crisis"): "is missing: which services answer this step?",
        ("doors", "report"): "is missing: which services answer this step?",
    }
