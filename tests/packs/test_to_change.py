"""Worksheets and letter in a word processor, read back by its library: words, styles, directions, numbers."""

from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as Written

from safety.domain.vocabulary import Band
from safety.packs import family_letter_docx, worksheets_docx
from safety.packs.family_letter import MOST
from safety.packs.frame import PackInput
from safety.packs.gathering import Sources
from safety.packs.paper import help_on_paper

from .conftest import a_pack_input, turned

MAKERS = [family_letter_docx, worksheets_docx]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def read(maker, given: PackInput) -> Written:  # noqa: ANN001
    return Document(BytesIO(maker.make(given)))


def words(document: Written) -> str:
    return "\n".join("".join(text.text for text in p.iter(f"{W}t")) for p in document.element.iter(f"{W}p"))


@pytest.mark.parametrize("band", Band)
def test_worksheets_have_every_card_question_and_answer(sources: Sources, band: Band) -> None:
    given = a_pack_input(sources, band)
    found = words(read(worksheets_docx, given))
    beats = [beat for story in given.lesson.stories for beat in story.beats]

    assert all(line.text in found for beat in beats for line in beat.lines)
    assert all(choice.text in found and choice.reply in found for beat in beats for choice in beat.choices)
    assert all(option.because in found for item in given.lesson.check for option in item.options)


@pytest.mark.parametrize("country", ["GB", "EG", "IN", "JP"])
def test_the_letter_has_its_words_and_the_numbers_of_the_country(sources: Sources, country: str) -> None:
    given = a_pack_input(sources, Band.EIGHT, country)
    found, letter = words(read(family_letter_docx, given)), given.lesson.teacher.family_letter
    paper = help_on_paper(given.local, given.local.parent, MOST)

    assert all(text in found for text in (letter.opening, *letter.paragraphs, *letter.at_home, letter.closing))
    assert all(number in found for each in paper["emergency"] for number in each["numbers"])
    assert all(way["value"] in found for service in paper["talk"] for way in service["ways"])


@pytest.mark.parametrize("maker", MAKERS)
def test_headings_and_lists_are_real(given: PackInput, maker) -> None:  # noqa: ANN001
    styles = {paragraph.style.name for paragraph in read(maker, given).paragraphs}

    assert {"Title", "Heading 1", "List Bullet", "Normal"} <= styles


@pytest.mark.parametrize("maker", MAKERS)
def test_documents_in_arabic_run_from_right_to_left(given: PackInput, maker) -> None:  # noqa: ANN001
    document = read(maker, replace(given, local=turned(given.local)))
    paragraphs = list(document.element.body.iter(f"{W}p"))
    tables = list(document.element.body.iter(f"{W}tblPr"))

    assert all(each.find(f"{W}pPr/{W}bidi") is not None for each in paragraphs)
    assert all(each.find(f"{W}bidiVisual") is not None for each in tables)
    assert document.styles["Normal"].element.rPr.find(f"{W}lang").get(f"{W}bidi") == "ar"


def test_numbers_in_arabic_run_from_left_to_right(given: PackInput) -> None:
    document = read(family_letter_docx, replace(given, local=turned(given.local)))
    runs = [run for paragraph in document.paragraphs for run in paragraph.runs if "0808 800 5000" in run.text]

    assert [run.font.rtl for run in runs] == [False]


def test_every_picture_is_described(given: PackInput) -> None:
    document = read(worksheets_docx, given)
    described = [each.get("descr") for each in document.element.iter("{*}docPr")]

    assert len(described) > 5
    assert all(described)


@pytest.mark.parametrize("maker", MAKERS)
def test_a_document_needs_no_drawings_and_no_address(given: PackInput, maker) -> None:  # noqa: ANN001
    bare = replace(given, local=replace(given.local, pictures={}, adult_page=None))

    assert not list(read(maker, bare).element.iter("{*}docPr"))


@pytest.mark.parametrize("maker", MAKERS)
def test_a_document_to_change_is_the_same_bytes_twice(sources: Sources, maker) -> None:  # noqa: ANN001
    assert maker.make(a_pack_input(sources)) == maker.make(a_pack_input(sources))
