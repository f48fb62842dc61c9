from pathlib import Path
from typing import Any

import pytest
import yaml

from safety.content.ruling import broken, unkempt
from safety.content.shelving import shelve
from tests.builders import a_lesson_data, a_service_data, changed, sample, write

SOURCE = {"authoritative": True}


def rules_broken(root: Path) -> list[str]:
    return sorted(str(fault) for fault in broken(shelve(root)))


def test_a_whole_folder_breaks_no_rule(content: Path) -> None:
    assert not rules_broken(content)
    assert not list(unkempt(shelve(content)))


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        (
            "lessons/8-10/friends.yaml",
            a_lesson_data(minutes={"full": 9, "short": 5}),
            "teacher, full_plan: takes 20",
        ),
        ("lessons/8-10/other.yaml", a_lesson_data(), "content/scheme.yaml:1: leaves out the lesson 8-10/other"),
        ("guides/parents/calm.yaml", changed(sample("guide"), "messages", 0, "sources", to=["x"]), "“x” is not in"),
        (
            "evidence.yaml",
            sample("evidence") * 2,
            "evidence.yaml:6: entry 2 (who-2022), id: “who-2022”",
        ),
        ("situations.yaml", None, "content/situations.yaml:1: is missing"),
        ("telling.yaml", changed(sample("telling"), "cards", "parent"), ": cards, parent: is missing"),
        ("services/AQ.yaml", None, "content/services/AQ.yaml:1: is missing: every country must answer"),
        ("services/SD.yaml", {"country": "SD", "services": [a_service_data()]}, "“eg-line” stands in EG.yaml too"),
        ("services/SD.yaml", {"country": "SD", "services_of": [{"service": "x", "evidence": SOURCE}]}, "“x” is not"),
    ],
)
def test_a_rule_that_is_broken_is_a_fault_in_its_file(content: Path, name: str, data: Any, words: str) -> None:
    (content / name).unlink(missing_ok=True)
    if data is not None:
        write(content / name, data)
    assert any(words in fault for fault in rules_broken(content))


def test_a_file_that_was_refused_is_not_called_missing_too(content: Path) -> None:
    write(content / "situations.yaml", "waiting: [")
    write(content / "services" / "AQ.yaml", "country: [")
    assert not rules_broken(content)


def test_an_empty_folder_is_a_list_of_what_is_missing(tmp_path: Path) -> None:
    faults = rules_broken(tmp_path)
    assert len(faults) == 4 + 251
    assert all("is missing" in fault for fault in faults)


def test_a_long_card_a_missing_drawing_and_a_spare_source_keep_nobody_from_help(content: Path) -> None:
    (content / "pictures" / "door.svg").unlink()
    bare = changed(changed(a_lesson_data(), "cards", 0, "picture"), "cards", 0, "text", to="go " * 50)
    write(content / "lessons" / "8-10" / "friends.yaml", bare)
    ledger = yaml.safe_load((content / "evidence.yaml").read_text("utf-8"))
    write(content / "evidence.yaml", [*ledger, ledger[0] | {"id": "spare-2020"}])
    assert not rules_broken(content)
    assert {fault.words for fault in unkempt(shelve(content))} == {
        "there is no content/pictures/door.svg",
        "is missing; ages 8-10 see one on every card",
        "has 51 words, and ages 8-10 take in 45 at once",
        "supports nothing: no message or advice names it",
    }
