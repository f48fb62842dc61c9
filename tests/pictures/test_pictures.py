"""Every picture that a lesson names is there, is small, and carries nothing but shapes."""

import re
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element, fromstring

import pytest
import yaml

from tools.pictures.album import drawings

HOUSE: Final = Path(__file__).parents[2]
PICTURES: Final = HOUSE / "content" / "pictures"
FILES: Final = sorted(PICTURES.rglob("*.svg"))
SHAPES: Final = {"svg", "g", "path", "circle", "ellipse", "rect", "clipPath"}
SPARE: Final = re.compile(r"^- `([a-z0-9-]+\.svg)`", re.MULTILINE)


def named_in(what: object) -> set[str]:
    """Every picture named anywhere in a lesson."""
    if isinstance(what, list):
        return {name for item in what for name in named_in(item)}
    if not isinstance(what, dict):
        return set()
    own = {what["file"]} if {"file", "alt"} <= what.keys() else set()
    return own | {name for item in what.values() for name in named_in(item)}


def named() -> set[str]:
    lessons = (HOUSE / "content" / "lessons").rglob("*.yaml")
    return {name for lesson in lessons for name in named_in(yaml.safe_load(lesson.read_text(encoding="utf-8")))}


def spare() -> set[str]:
    words = (HOUSE / "docs" / "pictures.md").read_text(encoding="utf-8")
    return set(SPARE.findall(words.partition("## Spare")[2]))


def elements(file: Path) -> list[Element]:
    return list(fromstring(file.read_text(encoding="utf-8")).iter())  # noqa: S314 - our own files, drawn by our program


def test_every_picture_that_a_lesson_names_is_there() -> None:
    assert named() - {file.relative_to(PICTURES).as_posix() for file in FILES} == set()


def test_every_picture_is_used_or_listed_as_spare() -> None:
    there = {file.relative_to(PICTURES).as_posix() for file in FILES}
    assert there - named() == spare()


def test_every_picture_is_what_the_program_draws() -> None:
    assert {file.stem: file.read_text(encoding="utf-8") for file in FILES} == drawings()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_picture_is_small_and_of_the_common_size(file: Path) -> None:
    assert file.stat().st_size <= 8192
    assert elements(file)[0].get("viewBox") == "0 0 640 400"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_picture_holds_only_shapes_and_no_words(file: Path) -> None:
    assert {element.tag.removeprefix("{http://www.w3.org/2000/svg}") for element in elements(file)} <= SHAPES
    assert not any((element.text or "").strip() or (element.tail or "").strip() for element in elements(file))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_picture_points_nowhere_and_runs_nothing(file: Path) -> None:
    attributes = [pair for element in elements(file) for pair in element.attrib.items()]
    assert not [
        name for name, _ in attributes if name.startswith("on") or name in {"style", "class"} or "href" in name
    ]
    assert {value for _, value in attributes if "url(" in value} == {f"url(#cut-{file.stem})"}
    assert [value for name, value in attributes if name == "id"] == [f"cut-{file.stem}"]
