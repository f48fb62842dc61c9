from pathlib import Path

import pytest

from safety.content.shelving import shelve
from tests.builders import a_lesson_data, sample, write


def faults(root: Path, name: str, data: object) -> list[str]:
    write(root / name, data)
    return [str(fault) for fault in shelve(root).faults]


def test_every_file_finds_its_shelf(content: Path) -> None:
    shelves = shelve(content)
    assert not shelves.faults
    assert len(shelves.countries) == 251
    assert [held.document.name for held in shelves.lessons.values()] == ["content/lessons/8-10/friends.yaml"]
    assert [slug for _, slug in shelves.guides] == ["calm"]


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("lessons/9-11/x.yaml", a_lesson_data(), "x.yaml:1: stands in the folder “9-11”; the bands are 5-7, 8-10"),
        (
            "guides/uncles/x.yaml",
            sample("guide"),
            "x.yaml:1: stands in the folder “uncles”; guides are for",
        ),
        ("lessons/8-10/My Lesson.yaml", a_lesson_data(), "My Lesson.yaml:1: has a name that is not small letters"),
        ("lessons/8-10/x.yml", a_lesson_data(), "x.yml:1: is not where anything is read from"),
        ("notes.yaml", {"a": 1}, "notes.yaml:1: is not where anything is read from"),
        ("services/EG.yaml", {"country": "SD"}, "EG.yaml:1: country: is SD, but the file is called EG.yaml"),
        ("services/EG.yaml", "country: EG\nnotes: a\n", "EG.yaml:2: notes: is not a key here"),
        ("scheme.yaml", "band: 8-10\n", "scheme.yaml:1: must be a list"),
        ("telling.yaml", "just words\n", "telling.yaml:1: must hold keys and values"),
        ("evidence.yaml", "", "evidence.yaml:1: is empty"),
        ("situations.yaml", "waiting: [", "situations.yaml:2: is not YAML"),
    ],
)
def test_a_file_that_cannot_be_taken_is_a_fault(tmp_path: Path, name: str, data: object, words: str) -> None:
    (fault,) = (fault for fault in faults(tmp_path / "content", name, data) if words in fault)
    assert fault.startswith(f"content/{name.rpartition('/')[0]}")


def test_a_folder_is_no_file_whatever_its_name(tmp_path: Path) -> None:
    (tmp_path / "notes.yaml").mkdir()
    assert not shelve(tmp_path).faults


def test_a_file_with_a_key_that_stands_twice_is_a_fault_but_is_read(tmp_path: Path) -> None:
    assert faults(tmp_path / "content", "services/AQ.yaml", "country: AQ\ncountry: EG\n") == [
        "content/services/AQ.yaml:2: country: stands here twice"
    ]
