"""A changed number of help changes every file that carries it, and no file goes on carrying the old one."""

from dataclasses import fields, is_dataclass, replace
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

import pytest

from safety.packs.frame import PackInput, Sheet
from safety.packs.registry import LESSON_SHEETS, PDF

from .reading import text

CHILDLINE, ADULTS, CHANGED = "0800 1111", "0808 800 5000", "0800 7654321"
CARRY_THE_CHILDS = {
    "poster.pdf",
    "poster-a3.pdf",
    "help-cards.pdf",
    "slides.pptx",
    "lesson-html.zip",
    "lesson-scorm12.zip",
    "lesson-scorm2004.zip",
    "lesson.imscc",
    "lesson.epub",
}
FOR_ADULTS = {"if-a-pupil-tells-you.pdf", "family-letter.pdf", "family-letter.docx"}
CARRY_THE_ADULTS = FOR_ADULTS | (CARRY_THE_CHILDS - {"help-cards.pdf", "slides.pptx"})
by_name = pytest.mark.parametrize("sheet", LESSON_SHEETS, ids=lambda sheet: sheet.name)


def with_number(what: Any, old: str, new: str) -> Any:
    """The same, wherever in it the number stands."""
    if isinstance(what, str):
        return type(what)(what.replace(old, new)) if old in what else what
    if isinstance(what, tuple):
        return tuple(with_number(each, old, new) for each in what)
    if is_dataclass(what) and not isinstance(what, type):
        return replace(what, **{each.name: with_number(getattr(what, each.name), old, new) for each in fields(what)})
    return what


def changed(given: PackInput, old: str) -> PackInput:
    plans = {name: with_number(getattr(given.local, name), old, CHANGED) for name in ("child", "teacher", "parent")}
    return replace(given, local=replace(given.local, **plans))


def said(sheet: Sheet[PackInput], made: bytes) -> str:
    """All that a file says, archives opened."""
    if sheet.media_type == PDF:
        return text(made)
    try:
        archive = ZipFile(BytesIO(made))
    except BadZipFile:
        return made.decode()
    return "".join(archive.read(name).decode(errors="ignore") for name in archive.namelist())


@by_name
@pytest.mark.parametrize(("number", "carriers"), [(CHILDLINE, CARRY_THE_CHILDS), (ADULTS, CARRY_THE_ADULTS)])
def test_a_changed_number_changes_what_carries_it_and_nothing_else(
    given: PackInput, sheet: Sheet[PackInput], number: str, carriers: set[str]
) -> None:
    before, after = sheet.make(given), sheet.make(changed(given, number))

    assert (number in said(sheet, before)) is (sheet.name in carriers)
    assert number not in said(sheet, after)
    assert (CHANGED in said(sheet, after)) is (before != after) is (sheet.name in carriers)
