"""Everything Waylight knows, read once and never changed."""

from collections.abc import Mapping
from dataclasses import dataclass

from safety.domain.evidence import Evidence
from safety.domain.guide import Guide
from safety.domain.lesson import Lesson
from safety.domain.overlay import Overlay
from safety.domain.service import Country
from safety.domain.situation import Advice, Situation
from safety.domain.telling import Telling
from safety.domain.vocabulary import Audience, Band, SituationId
from safety.domain.words import CountryCode, GuideSlug, LessonSlug, SourceId, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeEntry:
    """When a lesson is taught in a school's years, and what it builds on."""

    band: Band
    lesson: LessonSlug
    when: Words
    builds_on: tuple[LessonSlug, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Lessons, guides, situations, telling, countries and evidence of one version (a digest of its inputs).

    ``overlay`` names what the operator of this server changed in them.
    """

    version: str
    lessons: Mapping[tuple[Band, LessonSlug], Lesson]
    guides: Mapping[tuple[Audience, GuideSlug], Guide]
    situations: Mapping[SituationId, Situation]
    waiting: Mapping[Audience, tuple[Advice, ...]]
    telling: Telling
    countries: Mapping[CountryCode, Country]
    evidence: Mapping[SourceId, Evidence]
    scheme: tuple[SchemeEntry, ...]
    overlay: Overlay | None = None

    def lessons_of(self, band: Band) -> tuple[Lesson, ...]:
        """The lessons of a band, in the order of the scheme of work."""
        return tuple(lesson for (of, _), lesson in self.lessons.items() if of is band)
