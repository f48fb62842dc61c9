"""What the teacher needs for a lesson."""

from dataclasses import dataclass
from enum import StrEnum

from safety.domain.words import Words


class Framework(StrEnum):
    """Curricula that every child lesson is mapped to."""

    UKCIS = "ukcis-education-for-a-connected-world"
    UNESCO = "unesco-itgse"
    CASEL = "casel"
    DIGCOMP = "digcomp-2.2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """Minutes of a time plan, what is done in them, and with which cards."""

    minutes: int
    do: Words
    cards: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """Something a class does together, that works without devices."""

    title: Words
    minutes: int
    steps: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """A question for discussion, and what good answers contain."""

    ask: Words
    good: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Adaptations:
    """How to change the lesson for the pupils one has."""

    younger: Words
    older: Words
    send: Words
    no_device: Words
    mixed_groups: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class CurriculumReference:
    """Where a curriculum asks for this lesson: the framework's own words for the place."""

    framework: Framework
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyLetter:
    """A letter to families, tied to this lesson."""

    opening: Words
    paragraphs: tuple[Words, ...]
    at_home: tuple[Words, ...]
    closing: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class TeacherPart:
    """What a teacher with 40 minutes, a projector or no device at all needs."""

    summary: Words
    materials: tuple[Words, ...]
    ground_rules: tuple[Words, ...]
    distancing: Words
    full_plan: tuple[Slot, ...]
    short_plan: tuple[Slot, ...]
    activities: tuple[Activity, ...]
    discussion: tuple[Prompt, ...]
    adaptations: Adaptations
    if_a_pupil_tells: tuple[Words, ...]
    follow_up: tuple[Words, ...]
    family_letter: FamilyLetter
    curriculum: tuple[CurriculumReference, ...]
