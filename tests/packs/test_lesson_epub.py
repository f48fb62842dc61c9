from dataclasses import replace
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest

from safety.domain.vocabulary import Band
from safety.packs import lesson_epub
from safety.packs.frame import PackInput
from safety.packs.gathering import Sources
from safety.packs.workshop import opened

from .conftest import a_pack_input, turned
from .unpacked import is_whole, parsed

PACKAGE = "book/package.opf"


@pytest.mark.parametrize("band", Band)
@pytest.mark.parametrize(("country", "language"), [("GB", "en"), ("EG", "ar"), ("MX", "es"), ("SO", "en")])
def test_a_book_has_every_file_that_it_lists_and_no_other(
    sources: Sources, band: Band, country: str, language: str
) -> None:
    given = a_pack_input(sources, band, country, language)
    files = opened(lesson_epub.make(given))
    listed = [f"book/{item.get('href')}" for item in parsed(files[PACKAGE]).iterfind(".//{*}manifest/{*}item")]

    assert sorted([*listed, PACKAGE, "mimetype", "META-INF/container.xml"]) == sorted(files)
    assert is_whole(files, given)


def test_a_reader_finds_the_book_in_the_archive(given: PackInput) -> None:
    archive = ZipFile(BytesIO(lesson_epub.make(given)))
    first = archive.infolist()[0]

    assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
    assert archive.read("mimetype") == b"application/epub+zip"
    assert parsed(archive.read("META-INF/container.xml")).find(".//{*}rootfile").get("full-path") == PACKAGE


def test_every_page_is_read_in_the_order_of_the_lesson(given: PackInput) -> None:
    order = [item.get("idref") for item in parsed(opened(lesson_epub.make(given))[PACKAGE]).iterfind(".//{*}itemref")]
    cards = [f"card-{card.id}" for card in given.lesson.cards]

    assert order == ["start", "before", *cards, "after", "for-you", "finish", "help"]


def test_the_contents_lead_to_the_cards_and_the_help(given: PackInput) -> None:
    nav = parsed(opened(lesson_epub.make(given))["book/nav.xhtml"])
    leads = [link.get("href") for link in nav.iterfind(".//{*}nav/{*}ol/{*}li/{*}a")]

    assert (leads[0], leads[-1]) == ("start.xhtml", "help.xhtml")
    assert all(link.text for link in nav.iterfind(".//{*}a"))


def test_pages_turn_in_the_direction_of_the_language(given: PackInput) -> None:
    files = opened(lesson_epub.make(replace(given, local=turned(given.local))))

    assert parsed(files[PACKAGE]).find("{*}spine").get("page-progression-direction") == "rtl"
    assert parsed(files["book/start.xhtml"]).get("dir") == "rtl"


def test_a_book_says_when_the_lesson_changed_and_not_when_it_was_made(given: PackInput) -> None:
    book = lesson_epub.make(given)
    said = parsed(opened(book)[PACKAGE]).findtext(".//{*}meta[@property='dcterms:modified']")

    assert said == f"{given.lesson.changed}T00:00:00Z"
    assert book == lesson_epub.make(given)


def test_every_drawing_says_what_is_on_it(given: PackInput) -> None:
    files = opened(lesson_epub.make(given))
    drawings = [img for name in files if name.endswith(".xhtml") for img in parsed(files[name]).iterfind(".//{*}img")]

    assert drawings
    assert all(drawing.get("alt") for drawing in drawings)


def test_a_lesson_without_a_cover_is_a_book_as_well(given: PackInput) -> None:
    files = opened(lesson_epub.make(replace(given, lesson=replace(given.lesson, cover=None))))

    assert b"cover-image" not in files[PACKAGE]
