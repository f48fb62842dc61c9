"""Lessons: ``/v1/{lang}/lessons``, by band, and whole."""

from dataclasses import dataclass

from safety.api import addresses
from safety.api.documents import LICENCE_OF_WORDS, Document, Labelled, evidence, labelled, tongue
from safety.api.resources import Resource
from safety.api.schemas import lessons as shape
from safety.domain.evidence import Evidence
from safety.domain.lesson import Lesson
from safety.domain.vocabulary import Band, Topic
from safety.domain.words import LanguageTag, LessonSlug
from safety.i18n.languages import Language
from safety.parts import Parts, parts
from safety.signpost.labels import label

resource = Resource(
    "lessons", "What children learn: stories to steer, things to practise, and what the teacher needs."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedLesson:
    """A lesson in a list."""

    language: LanguageTag
    address: str
    lesson: Lesson


@dataclass(frozen=True, slots=True, kw_only=True)
class BandOfLessons:
    """The lessons of one band."""

    band: Band
    label: str
    address: str
    lessons: tuple[ListedLesson, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonsDocument(Document):
    """All lessons."""

    bands: tuple[BandOfLessons, ...]
    topics: tuple[Labelled, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BandDocument(Document):
    """The lessons of one band."""

    band: BandOfLessons
    topics: tuple[Labelled, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonDocument(Document):
    """One lesson."""

    lesson: Lesson
    evidence: tuple[Evidence, ...]
    licence: str


@resource.get("/v1/<lang>/lessons", shape.LessonsDocument)
def lessons(lang: str) -> LessonsDocument:
    """List all lessons by age.

    A lesson that is not whole in the language is given in the next one that has it, and says so.
    """
    language = addresses.language(parts(), lang)
    return LessonsDocument(
        version=parts().version,
        tongue=tongue(parts(), language.tag),
        bands=tuple(lessons_for(parts(), language, band) for band in Band),
        topics=topics(parts(), language),
    )


@resource.get("/v1/<lang>/lessons/<band>", shape.BandDocument)
def lessons_of_band(lang: str, band: str) -> BandDocument:
    """List the lessons for one age, in the order in which they build on each other."""
    return the_band(parts(), addresses.language(parts(), lang), addresses.band(band))


@resource.get("/v1/<lang>/lessons/<band>/<slug>", shape.LessonDocument)
def lesson(lang: str, band: str, slug: str) -> LessonDocument:
    """Give a lesson whole: what a child does, and what the teacher needs."""
    of = addresses.band(band)
    return the_lesson(parts(), addresses.language(parts(), lang), of, addresses.lesson(parts(), of, slug))


def the_band(parts: Parts, language: Language, band: Band) -> BandDocument:
    """Gather the lessons of one band."""
    return BandDocument(
        version=parts.version,
        tongue=tongue(parts, language.tag),
        band=lessons_for(parts, language, band),
        topics=topics(parts, language),
    )


def the_lesson(parts: Parts, language: Language, band: Band, slug: LessonSlug) -> LessonDocument:
    """Gather one lesson."""
    given = parts.editions.lesson(language.tag, band, slug)
    return LessonDocument(
        version=parts.version,
        tongue=tongue(parts, given.language),
        lesson=given.what,
        evidence=evidence(parts.catalogue, (message.sources for message in given.what.messages)),
        licence=LICENCE_OF_WORDS,
    )


def lessons_for(parts: Parts, language: Language, band: Band) -> BandOfLessons:
    """List a band's lessons in a language."""
    address = f"/v1/{language.tag}/lessons/{band}"
    return BandOfLessons(
        band=band,
        label=parts.speech(language.tag).gettext(label(band)),
        address=address,
        lessons=tuple(
            ListedLesson(language=given.language, address=f"{address}/{given.what.slug}", lesson=given.what)
            for given in parts.editions.lessons(language.tag, band)
        ),
    )


def topics(parts: Parts, language: Language) -> tuple[Labelled, ...]:
    """Name every topic in a language."""
    speech = parts.speech(language.tag)
    return tuple(labelled(speech, topic) for topic in Topic)
