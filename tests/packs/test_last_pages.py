"""No sheet of paper comes out of a printer with a few lines on it."""

import pytest

from safety.domain.words import CountryCode, LanguageTag
from safety.packs.frame import PackInput, Sheet
from safety.packs.gathering import Sources, for_evening, for_lesson
from safety.packs.registry import EVENING_SHEETS, LESSON_SHEETS
from safety.parts import Parts

from .reading import pages

FEWEST = 15
"""Lines of a last page, the one at its foot among them."""
LONG = [sheet for sheet in LESSON_SHEETS if sheet.name in ("lesson-plan.pdf", "worksheets.pdf")]
LONG_OF_AN_EVENING = ("evening-plan.pdf", "handout.pdf")


@pytest.mark.parametrize("sheet", LONG, ids=lambda sheet: sheet.name)
def test_no_plan_or_answer_key_ends_on_a_nearly_empty_page(
    real: Parts, sources: Sources, sheet: Sheet[PackInput]
) -> None:
    lessons = real.catalogue.lessons.values()
    made = (
        (lesson.slug, sheet.make(for_lesson(sources, LanguageTag("en"), CountryCode("GB"), lesson.band, lesson.slug)))
        for lesson in lessons
    )
    short = {slug: lines for slug, pdf in made if (lines := len(pages(pdf)[-1].splitlines())) < FEWEST}
    assert len(lessons) > 15
    assert short == {}


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_nothing_for_a_parents_evening_ends_on_a_nearly_empty_page(sources: Sources, language: str) -> None:
    given = for_evening(sources, LanguageTag(language), CountryCode("GB"))
    made = {sheet.name: pages(sheet.make(given)) for sheet in EVENING_SHEETS if sheet.name in LONG_OF_AN_EVENING}
    assert set(made) == set(LONG_OF_AN_EVENING)
    assert {name: lines for name, all_of in made.items() if (lines := len(all_of[-1].splitlines())) < FEWEST} == {}
