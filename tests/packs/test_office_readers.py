"""Slides and documents, opened by LibreOffice as a teacher opens them, and held to what Office asks of a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator
from pypdfium2 import PdfDocument, PdfPage

from safety.domain.vocabulary import Band
from safety.i18n.languages import Direction
from safety.packs import family_letter_docx, slides, worksheets_docx
from safety.packs.fitting import POINTS
from safety.packs.frame import PackInput
from safety.packs.gathering import Sources
from safety.packs.slide_layout import HEIGHT, Page, laid_out
from safety.packs.slide_words import Slide

from .conftest import a_pack_input
from .readers import letters, printed
from .reading import characters, pages

OFFICE = {"slides.pptx": slides, "worksheets.docx": worksheets_docx, "letter.docx": family_letter_docx}
LANGUAGES = {"en": ("GB", Band.EIGHT), "ar": ("EG", Band.FIVE)}
HAIR = 0.04  # inches
READ_OTHERWISE = 0.03
"""LibreOffice's PDFs name a few joined Arabic letters otherwise than they look."""
Opened = dict[str, bytes]

in_both = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="session")
def inputs(sources: Sources) -> dict[str, PackInput]:
    return {tag: a_pack_input(sources, band, country, tag) for tag, (country, band) in LANGUAGES.items()}


@pytest.fixture(scope="session")
def opened(inputs: dict[str, PackInput], tmp_path_factory: pytest.TempPathFactory) -> Opened:
    """Every office file as LibreOffice prints it."""
    made = {f"{tag}-{name}": maker.make(given) for tag, given in inputs.items() for name, maker in OFFICE.items()}
    return printed(made, tmp_path_factory.mktemp("office"))


@in_both
def test_libreoffice_shows_every_slide_with_all_of_its_letters(inputs, opened: Opened, language: str) -> None:  # noqa: ANN001
    planned, shown = slides.plan(inputs[language]), pages(opened[f"{language}-slides.pptx"])

    assert len(shown) == len(planned)
    for slide, text in zip(planned, shown, strict=True):
        said = letters(" ".join(words(slide)))
        assert (said - letters(text)).total() <= said.total() * READ_OTHERWISE, slide.key


@in_both
def test_no_word_of_a_slide_leaves_its_place(inputs, opened: Opened, language: str) -> None:  # noqa: ANN001
    given = inputs[language]
    for slide, page in zip(slides.plan(given), PdfDocument(opened[f"{language}-slides.pptx"]), strict=True):
        laid = laid_out(slide, pictured=slide.picture is not None)
        if given.local.language.direction is Direction.RTL:
            laid = laid.mirrored()
        assert all(is_inside(place, laid) for place in places(page)), slide.key


@in_both
def test_every_slide_has_ink_and_light(opened: Opened, language: str) -> None:
    for page in PdfDocument(opened[f"{language}-slides.pptx"]):
        shades = page.render(scale=0.5).to_pil().convert("L").histogram()
        assert sum(shades[:100]) > 20
        assert sum(shades[180:]) > 500


def test_titles_stand_where_reading_begins(opened: Opened) -> None:
    """The second slide, since the first is set otherwise."""
    left = [left for left, *_ in places(PdfDocument(opened["en-slides.pptx"])[1])]
    right = [right for _, _, right, _ in places(PdfDocument(opened["ar-slides.pptx"])[1])]

    assert min(left) < 1
    assert max(right) > 12.3


@in_both
@pytest.mark.parametrize("name", ["worksheets.docx", "letter.docx"])
def test_libreoffice_prints_every_page_of_a_document_with_words_on_it(
    opened: Opened, language: str, name: str
) -> None:
    shown = pages(opened[f"{language}-{name}"])

    assert 1 <= len(shown) <= (1 if name == "letter.docx" else 12)
    assert all(len(text.split()) > 10 for text in shown)


@in_both
def test_worksheets_have_all_letters_of_their_stories(inputs, opened: Opened, language: str) -> None:  # noqa: ANN001
    found = letters(" ".join(pages(opened[f"{language}-worksheets.docx"])))
    stories = inputs[language].lesson.stories
    told = letters(" ".join(line.text for story in stories for beat in story.beats for line in beat.lines))

    assert (told - found).total() <= told.total() * READ_OTHERWISE


@in_both
@pytest.mark.parametrize("name", OFFICE)
def test_office_finds_nothing_to_repair(inputs, tmp_path: Path, language: str, name: str) -> None:  # noqa: ANN001
    (tmp_path / name).write_bytes(OFFICE[name].make(inputs[language]))
    found = OpenXmlValidator().validate(tmp_path / name)

    assert [str(error) for error in found.errors] == []


def words(slide: Slide) -> Iterator[str]:
    """Everything that is said on a slide."""
    yield slide.title
    yield from (f"{each.who or ''} {each.text} {'•' if each.bullet else ''}" for each in slide.paragraphs)
    yield from (f"{button.letter} {button.text}" for button in slide.buttons)


def places(page: PdfPage) -> Iterator[tuple[float, float, float, float]]:
    """Where letters are, in inches from the upper left corner: left, top, right, bottom."""
    for _, (left, bottom, right, top) in characters(page.get_textpage()):
        if right > left:
            yield left / POINTS, HEIGHT - top / POINTS, right / POINTS, HEIGHT - bottom / POINTS


def is_inside(place: tuple[float, float, float, float], page: Page) -> bool:
    left, top, right, bottom = place
    boxes = [page.title.box, *([page.body.box] if page.body else []), *(at.box for _, at in page.buttons)]
    return any(
        box.left - HAIR <= left
        and right <= box.left + box.width + HAIR
        and box.top - HAIR <= top
        and bottom <= box.top + box.height + HAIR
        for box in boxes
    )
