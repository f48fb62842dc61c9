"""Every document of real packs, looked at as a reader's program does."""

import json
from dataclasses import replace
from typing import Any, cast

import pytest

from safety.domain.vocabulary import Audience, Band
from safety.domain.words import INTERNATIONAL, CountryCode, LanguageTag, LessonSlug
from safety.packs import if_a_pupil_tells, poster, wording, worksheets
from safety.packs.frame import PackInput, Sheet
from safety.packs.gathering import Sources, for_band, for_country, for_evening, for_lesson
from safety.packs.paper import has_letters, help_on_paper
from safety.packs.registry import BAND_SHEETS, EVENING_SHEETS, LESSON_SHEETS, LOCAL_SHEETS, PDF
from safety.packs.typesetting import set_pdf

from .conftest import LESSONS, a_pack_input
from .reading import POINTS_A_MM, boxes, ink, pages, root, sizes, text

SHEETS = [sheet for sheet in LESSON_SHEETS if sheet.media_type == PDF]
OF_ONE_PAGE = {"if-a-pupil-tells-you.pdf", "poster.pdf", "poster-a3.pdf", "certificate.pdf", "help-cards.pdf"}
MOST_TO_SAY = 25
MOST_INK = 0.2
LARGE = 20
"""Points that a digit is high: of type of some 28 points."""
LETTER = (215.9 * POINTS_A_MM, 279.4 * POINTS_A_MM)
by_name = pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)


def said(given: PackInput) -> str:
    """All help that the packs of a country show."""
    plans = (given.local.child, given.local.teacher, given.local.parent)
    return "".join(json.dumps(help_on_paper(given.local, plan), ensure_ascii=False) for plan in plans)


@by_name
@pytest.mark.parametrize("band", Band)
def test_every_document_of_a_lesson_is_tagged_and_says_its_language(
    sources: Sources, band: Band, sheet: Sheet
) -> None:
    said = root(sheet.make(a_pack_input(sources, band)))

    assert said["/Lang"] == "en"
    assert said["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in said


@by_name
def test_what_belongs_on_one_page_stays_on_one_page(sources: Sources, sheet: Sheet) -> None:
    if sheet.name in OF_ONE_PAGE:
        for band in Band:
            assert len(pages(sheet.make(a_pack_input(sources, band)))) == 1


@by_name
def test_nothing_is_cut_off_when_a4_is_printed_on_letter_paper(sources: Sources, sheet: Sheet) -> None:
    for (left, bottom, right, top), (width, height) in boxes(sheet.make(a_pack_input(sources))):
        if height < 900:  # nobody prints A3 on Letter
            lost = max(0, height - (LETTER[0] if width > height else LETTER[1]))
            assert left > 8 * POINTS_A_MM
            assert right < min(width, LETTER[1] if width > height else LETTER[0]) - 8 * POINTS_A_MM
            assert bottom > lost
            assert top < height - 8 * POINTS_A_MM


@by_name
def test_a_document_is_the_same_bytes_twice(sources: Sources, sheet: Sheet) -> None:
    assert sheet.make(a_pack_input(sources)) == sheet.make(a_pack_input(sources))


@pytest.mark.parametrize("country", ["GB", "US", "EG", "IN", "JP"])
def test_a_reader_finds_every_number_on_poster_and_cards(sources: Sources, country: str) -> None:
    given = a_pack_input(sources, Band.FOURTEEN, country)
    shown = help_on_paper(given.local, given.local.child)
    found = text(set_pdf(poster.a4(given)))

    assert all(number in found for each in shown["emergency"] for number in each["numbers"])
    assert all(way["value"] in found for each in shown["talk"] for way in each["ways"])


def test_poster_and_first_minute_fit_one_page_where_most_is_to_be_said(sources: Sources) -> None:
    every = [code for code in sources.editions.catalogue.countries if code != INTERNATIONAL]
    inputs = [a_pack_input(sources, Band.FOURTEEN, country) for country in every]

    for given in sorted(inputs, key=lambda given: len(said(given)))[-MOST_TO_SAY:]:
        assert len(pages(set_pdf(poster.a4(given)))) == 1, given.local.country
        assert len(pages(set_pdf(if_a_pupil_tells.document(given)))) == 1, given.local.country


def test_no_country_has_letters_that_cannot_be_set(sources: Sources) -> None:
    for country in sources.editions.catalogue.countries:
        if country != INTERNATIONAL:
            assert has_letters(said(a_pack_input(sources, Band.FOURTEEN, country))), country


def test_help_cards_and_scheme_of_work_are_set(sources: Sources) -> None:
    tag, country = LanguageTag("en"), CountryCode("GB")
    cards = LOCAL_SHEETS[0].make(for_country(sources, tag, country))
    scheme = BAND_SHEETS[0].make(for_band(sources, tag, country, Band.EIGHT))

    assert "0800 1111" in text(cards)
    assert all(lesson.title in text(scheme) for lesson in sources.editions.catalogue.lessons_of(Band.EIGHT))


@pytest.mark.parametrize("band", Band)
def test_every_language_sets_every_document(sources: Sources, band: Band) -> None:
    for tag in sources.editions.speeches:
        given = a_pack_input(sources, band, "EG", tag)
        assert all(sheet.make(given) for sheet in SHEETS), tag


def test_every_band_has_a_lesson_here() -> None:
    assert set(LESSONS) == set(Band)


@by_name
@pytest.mark.parametrize("band", Band)
def test_no_page_is_hungry_for_ink(sources: Sources, band: Band, sheet: Sheet) -> None:
    """A page of text takes a twentieth of the paper; a ground of colour, or a picture over the page, takes most."""
    for share in ink(sheet.make(a_pack_input(sources, band))):
        assert share < MOST_INK


def test_a_poster_says_one_number_large_enough_for_the_other_side_of_a_corridor(sources: Sources) -> None:
    for band in Band:
        assert max(sizes(set_pdf(poster.a4(a_pack_input(sources, band))))) > LARGE


def test_a_code_says_in_letters_where_it_leads(sources: Sources) -> None:
    given = a_pack_input(sources)
    for sheet in ("poster.pdf", "help-cards.pdf"):
        made = next(each for each in SHEETS if each.name == sheet).make(given)
        assert "safety.example/en/help/GB" in text(made).replace(" ", "")


def test_without_an_address_of_ours_there_is_no_code_and_every_number(sources: Sources) -> None:
    found = text(set_pdf(poster.a4(a_pack_input(replace(sources, base_url=None)))))

    assert "0800 1111" in found
    assert "help/GB" not in found
    assert wording.SCAN not in found


def test_the_page_for_whoever_is_told_has_the_card_of_teachers_word_for_word(sources: Sources) -> None:
    given = a_pack_input(sources)
    card = given.local.telling.cards[Audience.TEACHER]
    found = text(set_pdf(if_a_pupil_tells.document(given)))

    for words in (card.title, *card.first, *card.say, *card.do_not_say, *(advice.text for advice in card.next)):
        assert " ".join(words.split()) in found, words


@pytest.mark.parametrize("sheet", EVENING_SHEETS, ids=lambda sheet: sheet.name)
def test_an_evening_prints_as_well_as_a_lesson(sources: Sources, sheet: Sheet) -> None:
    made = sheet.make(for_evening(sources, LanguageTag("en"), CountryCode("GB")))

    assert max(ink(made)) < MOST_INK
    assert all(bottom > height - LETTER[1] for (_, bottom, _, _), (_, height) in boxes(made))


@pytest.mark.parametrize("name", ["lesson-plan.pdf", "worksheets.pdf"])
def test_every_lesson_has_the_pages_that_are_shown_of_it(sources: Sources, name: str) -> None:
    sheet = next(sheet for sheet in SHEETS if sheet.name == name)
    for band, slug in sources.editions.catalogue.lessons:
        given = for_lesson(sources, LanguageTag("en"), CountryCode("GB"), band, slug)
        assert len(pages(sheet.make(given))) >= sheet.shown, slug


def test_a_sheet_lies_as_its_picture_does(sources: Sources) -> None:
    for sheet in SHEETS:
        (_, (width, height)), *_ = boxes(sheet.make(a_pack_input(sources)))
        assert (width > height) is sheet.landscape, sheet.name


def test_eleven_story_cards_take_two_pages_and_lose_no_word(sources: Sources) -> None:
    given = for_lesson(sources, LanguageTag("en"), CountryCode("GB"), Band.EIGHT, LessonSlug("going-live"))
    pdf = set_pdf(worksheets.document(given))
    (story,) = given.lesson.stories
    lines = [" ".join(line.text.split()) for beat in story.beats for line in beat.lines]

    assert len(story.beats) == 11
    assert sum("Go on with card" in page for page in pages(pdf)) == 2
    assert [line for line in lines if line not in text(pdf)] == []


def test_a_story_card_that_is_higher_than_a_page_goes_on_overleaf(sources: Sources) -> None:
    document = worksheets.document(a_pack_input(sources))
    (story,) = cast("list[dict[str, Any]]", document.data["stories"])
    lines = [{"who": None, "text": f"Line {number}."} for number in range(99)]
    long = {**story, "cards": [{**card, "lines": lines} for card in story["cards"][:2]]}
    found = set_pdf(replace(document, data={**document.data, "stories": [long]}))

    assert text(found).count("Line 98.") == 2
    assert all(bottom > 0 for (_, bottom, _, _), _ in boxes(found))
