"""PDFs, read by poppler as many readers do, and looked at a second time for what a screen reader needs.

veraPDF, the reference for PDF/UA, is on no registry that the tests may use: docs/decisions/typst.md.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from pdfua import validate

from safety.domain.vocabulary import Band
from safety.packs import help_cards, poster, wording
from safety.packs.gathering import Sources
from safety.packs.paper import Paper, help_on_paper
from safety.packs.registry import LESSON_SHEETS, PDF
from safety.packs.typesetting import set_pdf

from .conftest import a_pack_input
from .readers import pdf_structure, pdf_words

SHEETS = {sheet.name: sheet.make for sheet in LESSON_SHEETS if sheet.media_type == PDF}
LANGUAGES = {"en": ("GB", Band.EIGHT), "ar": ("EG", Band.FOURTEEN)}
NOT_EVALUATED = {"UA-14-001"}
"""The checker stumbles over it; the order of headings is looked at below."""

every = pytest.mark.parametrize("name", SHEETS)
in_both = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="session")
def documents(sources: Sources) -> dict[tuple[str, str], bytes]:
    inputs = {tag: a_pack_input(sources, band, country, tag) for tag, (country, band) in LANGUAGES.items()}
    return {(tag, name): make(given) for tag, given in inputs.items() for name, make in SHEETS.items()}


@pytest.mark.parametrize(
    ("country", "language"), [("GB", "en"), ("EG", "ar"), ("MX", "es"), ("IN", "en"), ("US", "en"), ("JP", "en")]
)
def test_poppler_finds_every_number_of_help(sources: Sources, country: str, language: str) -> None:
    given = a_pack_input(sources, Band.FOURTEEN, country, language)
    shown = help_on_paper(given.local, given.local.child)
    wall, pocket = pdf_words(set_pdf(poster.a4(given))), pdf_words(set_pdf(help_cards.document(given)))

    # A number with its letters, and behind it in brackets its digits, may take two lines.
    assert all(part in wall for number in numbers(shown) for part in number.split(" ("))
    assert all(number in pocket for each in shown["emergency"] for number in each["numbers"])
    assert shown["talk"][0]["ways"][0]["value"] in pocket


def test_poppler_reads_arabic_in_the_order_in_which_it_is_read(sources: Sources) -> None:
    given = a_pack_input(sources, Band.FOURTEEN, "EG", "ar")
    found = in_order(pdf_words(set_pdf(poster.a4(given))))
    said = (given.local.say(wording.NOT_YOUR_FAULT), given.local.say(wording.IN_DANGER))
    name = help_on_paper(given.local, given.local.child)["talk"][0]["name"]

    assert all(in_order(text) in found for text in (*said, name))


def test_whoever_listens_to_a_poster_hears_how_old_its_numbers_are(sources: Sources) -> None:
    given = a_pack_input(sources)
    heard = pdf_structure(set_pdf(poster.a4(given)))
    month = help_on_paper(given.local, given.local.child)["checked"]

    assert month in heard
    assert given.local.say(wording.CHECK_YOURSELF) in heard


@every
@in_both
def test_a_second_checker_finds_nothing_against_pdf_ua(
    documents: dict[tuple[str, str], bytes], tmp_path: Path, language: str, name: str
) -> None:
    (tmp_path / name).write_bytes(documents[language, name])
    report = validate(tmp_path / name)

    assert [(finding.rule_id, finding.message) for finding in report.findings] == []
    assert {skipped.rule_id for skipped in report.skipped} <= NOT_EVALUATED


@every
@in_both
def test_what_a_screen_reader_needs_is_there(
    documents: dict[tuple[str, str], bytes], language: str, name: str
) -> None:
    with pikepdf.open(BytesIO(documents[language, name])) as pdf:
        assert pdf.Root.Lang == language
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert str(pdf.open_metadata()["dc:title"])
        assert all(str(element.get("/Alt", "")) for element in elements(pdf) if element.S == "/Figure")
        assert all(page.get("/Tabs") == "/S" for page in pdf.pages if "/Annots" in page)


@every
@in_both
def test_headings_begin_at_one_and_leave_none_out(
    documents: dict[tuple[str, str], bytes], language: str, name: str
) -> None:
    with pikepdf.open(BytesIO(documents[language, name])) as pdf:
        found = [str(element.S) for element in elements(pdf)]
        levels = [int(tag[2:]) for tag in found if tag[:2] == "/H" and tag[2:].isdigit()]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@every
@in_both
def test_every_letter_is_embedded_and_says_what_it_is(
    documents: dict[tuple[str, str], bytes], language: str, name: str
) -> None:
    with pikepdf.open(BytesIO(documents[language, name])) as pdf:
        fonts = [
            font for each in pdf.objects if is_font(each) for font in each.DescendantFonts if "/ToUnicode" in each
        ]
        described = [font.FontDescriptor for font in fonts]
        count = sum(map(is_font, pdf.objects))

    assert len(described) == count > 0
    assert all({"/FontFile2", "/FontFile3"} & set(font.keys()) for font in described)


def in_order(text: str) -> str:
    """Words without the marks between them: poppler puts the space before a full stop from right to left."""
    return " ".join(re.findall(r"\w+", text))


def numbers(paper: Paper) -> list[str]:
    return [number for each in paper["emergency"] for number in each["numbers"]] + [
        way["value"] for service in paper["talk"] for way in service["ways"] if way["number"]
    ]


def is_font(found: pikepdf.Object) -> bool:
    return isinstance(found, pikepdf.Dictionary) and found.get("/Type") == "/Font" and "/DescendantFonts" in found


def elements(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Every element of the structure, in the order in which it is read."""

    def below(element: pikepdf.Object) -> Iterator[pikepdf.Object]:
        if isinstance(element, pikepdf.Array):
            for child in element:
                yield from below(child)
        elif isinstance(element, pikepdf.Dictionary):
            if "/S" in element:
                yield element
            if "/K" in element:
                yield from below(element.K)

    return below(pdf.Root.StructTreeRoot.K)
