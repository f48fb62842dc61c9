"""The real content, as packs are made from it."""

from dataclasses import replace

import pytest

from safety.assembling import assemble
from safety.config import Config
from safety.domain.vocabulary import Band
from safety.domain.words import CountryCode, LanguageTag, LessonSlug
from safety.i18n.languages import Direction
from safety.packs.frame import Local, PackInput
from safety.packs.gathering import Sources, for_lesson
from safety.parts import Parts

LESSONS = {
    Band.FIVE: LessonSlug("my-body-my-pictures"),
    Band.EIGHT: LessonSlug("friends-in-games"),
    Band.ELEVEN: LessonSlug("when-someone-threatens"),
    Band.FOURTEEN: LessonSlug("sextortion-the-first-day"),
}


@pytest.fixture(scope="session")
def real() -> Parts:
    return assemble(Config.read({"SAFETY_BASE_URL": "https://safety.example"}))


@pytest.fixture(scope="session")
def sources(real: Parts) -> Sources:
    return sources_of(real)


@pytest.fixture
def given(sources: Sources) -> PackInput:
    return a_pack_input(sources)


def sources_of(parts: Parts) -> Sources:
    return Sources(
        version=parts.version,
        editions=parts.editions,
        directory=parts.directory,
        drawings=parts.pictures,
        base_url=parts.config.base_url,
    )


def a_pack_input(sources: Sources, band: Band = Band.EIGHT, country: str = "GB", language: str = "en") -> PackInput:
    return for_lesson(sources, LanguageTag(language), CountryCode(country), band, LESSONS[band])


def turned(local: Local) -> Local:
    """The same, on pages that run from right to left."""
    language = replace(local.language, tag=LanguageTag("ar"), direction=Direction.RTL)
    return replace(local, speech=replace(local.speech, language=language))
