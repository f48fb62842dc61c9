from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest

from safety.domain.words import CountryCode, LanguageTag
from safety.i18n.editions import Editions
from safety.packs import parents_evening
from safety.packs.frame import EveningInput
from safety.packs.gathering import Sources, for_evening, has_evening
from safety.packs.registry import EVENING_SHEETS
from safety.packs.typesetting import set_pdf

from .reading import pages, root, text


@pytest.fixture
def evening(sources: Sources) -> EveningInput:
    return for_evening(sources, LanguageTag("en"), CountryCode("GB"))


def test_the_minutes_of_the_plan_are_those_of_the_evening(evening: EveningInput) -> None:
    parts = [section.heading for section in evening.plan.sections if "minutes" in section.heading]

    assert sum(int(part.split("(")[1].split()[0]) for part in parts) == 75
    assert "Seventy-five minutes" in evening.plan.summary


def test_the_plan_leaves_the_letter_to_the_invitation(evening: EveningInput) -> None:
    letter = evening.plan.sections[-1]
    plan, invitation = text(set_pdf(parents_evening.plan(evening))), set_pdf(parents_evening.invitation(evening))

    assert letter.id == parents_evening.INVITATION
    assert letter.text[2] not in plan
    assert letter.text[2] in text(invitation)
    assert len(pages(invitation)) == 1


def test_parents_take_home_what_to_say_and_the_help_of_the_country(evening: EveningInput) -> None:
    handed_out = text(set_pdf(parents_evening.handout(evening)))

    assert all(guide.title in handed_out for guide in evening.handed_out)
    assert "0808 800 5000" in handed_out


def test_an_evening_speaks_one_language_and_hands_out_what_that_has_whole(sources: Sources) -> None:
    for tag in sources.editions.speeches:
        given = for_evening(sources, tag, CountryCode("EG"))
        spoken = given.local.language.tag
        whole = [sources.editions.guide(spoken, guide.audience, guide.slug) for guide in given.handed_out]

        assert all(guide.language == spoken for guide in whole)
        assert whole


def test_every_language_sets_every_sheet(sources: Sources) -> None:
    for tag in sources.editions.speeches:
        given = for_evening(sources, tag, CountryCode("EG"))
        for sheet in EVENING_SHEETS:
            assert str(root(sheet.make(given))["/Lang"]) == given.local.language.tag, sheet.name


def test_every_sheet_has_as_many_pages_as_are_shown(evening: EveningInput) -> None:
    for sheet in EVENING_SHEETS:
        assert len(pages(sheet.make(evening))) >= sheet.shown > 0, sheet.name


def test_a_catalogue_without_the_guides_has_no_evening(sources: Sources) -> None:
    bare = SimpleNamespace(catalogue=replace(sources.editions.catalogue, guides={}))

    assert has_evening(sources.editions)
    assert not has_evening(cast("Editions", bare))
