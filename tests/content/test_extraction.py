from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_file

from safety.content.extraction import Entry, extract, source_of
from safety.content.shelving import shelve
from safety.domain.contexts import texts
from safety.domain.help import Help

CONTENT = Path(__file__).resolve().parents[2] / "content"
METHOD = "safety.content.extraction:extract"
LESSON = b"""\
title: Friends in games
content_note: Nothing is shown.
cover: {file: door.svg, alt: "A door"}
cast: [{id: noor, name: Noor, about: "Draws comics."}]
cards:
  - {id: hello, kind: say, text: "  Hello there.  "}
  - id: story
    kind: story
    title: At the bus stop
    beats:
      - id: start
        lines:
          - {who: noor, text: "Look at this."}
          - {who: narrator, text: "It rains."}
        choices:
          - {text: "Go home", reply: "Good feet!", wise: true, next: end}
teacher:
  family_letter: {opening: "Dear family,"}
  curriculum: [{framework: casel, place: Self-management}]
"""
Read = Callable[[str, bytes], list[Entry]]


class Named(BytesIO):
    """A file that says what it is called, as files do."""

    def __init__(self, name: str, data: bytes) -> None:
        super().__init__(data)
        self.name = name


@pytest.fixture
def entries() -> list[Entry]:
    return list(extract(Named("content/lessons/8-10/friends.yaml", LESSON), (), (), {}))


def said(entries: list[Entry]) -> dict[str, str]:
    return {text: remark for _, _, (_, text), (remark,) in entries}


def test_a_childs_part_is_read_by_its_band_and_the_rest_by_the_teacher(entries: list[Entry]) -> None:
    readers = {text: reader for _, _, (reader, text), _ in entries}

    assert readers["Friends in games"] == readers["A door"] == readers["Look at this."] == "8-10"
    assert readers["Nothing is shown."] == readers["Dear family,"] == "teacher"


def test_what_is_not_words_is_not_given_to_translators(entries: list[Entry]) -> None:
    assert not said(entries).keys() & {"door.svg", "noor", "say", "Self-management", "casel"}


def test_a_text_is_given_without_the_space_around_it_as_the_catalogue_holds_it(entries: list[Entry]) -> None:
    assert "Hello there." in said(entries)


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("Friends in games", "8-10 · friends · title"),
        ("A door", "8-10 · friends · cover, the picture in words"),
        ("Noor", "8-10 · friends · person 1 (noor), name (you may choose another)"),
        ("Hello there.", "8-10 · friends · card 1 (say)"),
        ("Look at this.", "8-10 · friends · card 2 (story), beat 1 (start), Noor says"),
        ("It rains.", "8-10 · friends · card 2 (story), beat 1 (start), the narrator says"),
        ("Go home", "8-10 · friends · card 2 (story), beat 1 (start), choice 1 (wise)"),
        ("Good feet!", "8-10 · friends · card 2 (story), beat 1 (start), choice 1 (wise), what is said to it"),
        ("Dear family,", "8-10 · friends · for the teacher, family letter, opening"),
    ],
)
def test_a_remark_says_where_in_the_lesson_a_text_stands(entries: list[Entry], text: str, remark: str) -> None:
    assert said(entries)[text] == remark


def test_a_text_knows_its_line(entries: list[Entry]) -> None:
    lines = {text: line for line, _, (_, text), _ in entries}

    assert lines["Friends in games"] == 1
    assert lines["Look at this."] == 13


def test_what_is_said_to_an_audience_is_read_by_it() -> None:
    help_file = b"waiting: {teacher: [{text: Try again., sources: []}, {text: Wait, never: true}]}"
    found = list(extract(Named("content/situations.yaml", help_file), (), (), {}))

    assert [entry[2] for entry in found] == [("teacher", "Try again."), ("teacher", "Wait")]
    assert found[1][3] == ["help · waiting, teacher 2 (never do this)"]


@pytest.mark.parametrize(
    "name",
    [
        "content/services/EG.yaml",
        "content/evidence.yaml",
        "content/lint.yaml",
        "content/lessons/3-4/x.yaml",
        "content/guides/pupils/x.yaml",
    ],
)
def test_other_files_hold_nothing_for_translators(name: str) -> None:
    assert source_of(name) is None
    assert list(extract(Named(name, b"title: Hello"), (), (), {})) == []


@pytest.mark.parametrize("data", [b"", b"title: [", b"\xff", b"- list", b"title: {a: b}", b"cards: 7", b"cast: Noor"])
def test_a_file_with_faults_gives_what_can_be_read(data: bytes) -> None:
    assert list(extract(Named("content/lessons/8-10/friends.yaml", data), (), (), {})) == []


def test_babel_reads_content_by_the_name_in_its_settings(tmp_path: Path) -> None:
    file = tmp_path / "guides" / "parents" / "calm.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("title: Staying calm\n", encoding="utf-8")

    assert list(extract_from_file(METHOD, file)) == [
        (1, "Staying calm", ["guide for parents · calm · title"], "parent")
    ]


def test_translators_get_exactly_what_the_catalogue_will_ask_for() -> None:
    shelves = shelve(CONTENT)
    wholes = [held.thing for held in (*shelves.lessons.values(), *shelves.guides.values())]
    assert shelves.situations
    assert shelves.telling
    help_ = Help(
        situations={situation.id: situation for situation in shelves.situations.thing["situations"]},
        waiting=shelves.situations.thing["waiting"],
        telling=shelves.telling.thing,
    )
    scheme = shelves.scheme.thing if shelves.scheme else ()
    asked = {text for whole in (*wholes, help_, scheme) for text in texts(whole)}

    assert given(CONTENT) == asked


def given(content: Path) -> set[tuple[str, str]]:
    found = set()
    for path in content.rglob("*.yaml"):
        with path.open("rb") as file:
            found |= {text for _, _, text, _ in extract(file, (), (), {})}
    return found
