from pathlib import Path
from typing import Any

import pytest

from safety.content.linting import linted
from safety.content.shelving import shelve
from tests.builders import a_lesson_data, changed, sample, situations_data, write

BLAME = "Why did you play?"
LESSON = "lessons/8-10/friends.yaml"
EXCUSE = {"rule": "no-blame", "where": "card 1, text", "reason": "It is the name of a game."}
HARD = "Responsibility regarding information necessitates considerable investigation."


def faults(root: Path) -> list[str]:
    return [str(fault) for fault in linted(shelve(root))]


def test_a_whole_folder_is_well_said(content: Path) -> None:
    assert not faults(content)


@pytest.mark.parametrize(
    ("name", "data", "where"),
    [
        (LESSON, changed(a_lesson_data(), "cards", 0, "text", to=BLAME), "card 1, text: says “Why did you”"),
        ("guides/parents/calm.yaml", changed(sample("guide"), "summary", to=BLAME), "summary: says"),
        ("telling.yaml", changed(sample("telling"), "link_line", to=BLAME), "link_line: says"),
        ("scheme.yaml", [{"band": "8-10", "lesson": "friends", "when": BLAME}], "entry 1, when: says"),
        (
            "situations.yaml",
            changed(situations_data(), "waiting", "child", 0, "text", to=BLAME),
            "1, text: says",
        ),
        (LESSON, changed(a_lesson_data(), "cards", 0, "text", to="Call 116 111."), "[number]"),
    ],
)
def test_words_are_looked_at_wherever_people_read(content: Path, name: str, data: Any, where: str) -> None:
    write(content / name, data)
    (fault,) = faults(content)
    assert fault.startswith(f"content/{name}:")
    assert where in fault


@pytest.mark.parametrize(
    ("name", "data", "place"),
    [
        (LESSON, changed(a_lesson_data(), "teacher", "family_letter", "paragraphs", to=[HARD] * 9), "family_letter: "),
        ("guides/parents/calm.yaml", changed(sample("guide"), "sections", 0, "text", to=[HARD] * 9), ".yaml:1: "),
        ("telling.yaml", changed(sample("telling"), "cards", "parent", "first", to=[HARD] * 9), ".yaml:1: "),
        ("telling.yaml", changed(sample("telling"), "answers", 0, "to_child", to=[HARD] * 9), ".yaml:1: "),
    ],
)
def test_reading_is_kept_easy_for_parents_and_for_children_in_need(
    content: Path, name: str, data: Any, place: str
) -> None:
    write(content / name, data)
    (fault,) = faults(content)
    assert f"{place}reads at grade" in fault


def test_a_file_may_ask_for_an_exception_with_its_reason(content: Path) -> None:
    data = changed(a_lesson_data(exceptions=[EXCUSE]), "cards", 0, "text", to=BLAME)
    write(content / LESSON, data)
    assert not faults(content)


@pytest.mark.parametrize("change", [{"rule": "no-fear"}, {"where": "card 2"}])
def test_an_exception_holds_for_its_rule_and_place_and_must_be_needed(content: Path, change: dict[str, str]) -> None:
    data = changed(a_lesson_data(exceptions=[EXCUSE | change]), "cards", 0, "text", to=BLAME)
    write(content / LESSON, data)
    assert ["says “Why did you”" in fault for fault in faults(content)] == [True, False]
    assert faults(content)[1].endswith("exception 1: excuses nothing: take it out")


def test_without_the_file_of_words_nothing_can_be_checked(content: Path) -> None:
    (content / "lint.yaml").unlink()
    assert faults(content) == ["content/lint.yaml:1: is missing"]


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        ("- {id: a, words: [b], why: c}\n", "content/lint.yaml:1: entry 1 (a), say: is missing"),
        ("- [", "content/lint.yaml:2: is not YAML"),
    ],
)
def test_a_broken_file_of_words_is_a_fault_itself(content: Path, data: str, fault: str) -> None:
    write(content / "lint.yaml", data)
    assert faults(content)[0].startswith(fault)


def test_parts_that_are_missing_are_passed_over(content: Path) -> None:
    for name in ("situations", "telling", "scheme"):
        (content / f"{name}.yaml").unlink()
    assert not faults(content)
