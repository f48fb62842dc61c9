"""A lesson: what a child does, and what the teacher needs for it."""

from dataclasses import dataclass
from enum import StrEnum

from safety.domain.evidence import Message
from safety.domain.story import Beat, Person, Picture
from safety.domain.vocabulary import Band, Threat, Topic
from safety.domain.words import LessonSlug, Words


class Way(StrEnum):
    """How something is practised."""

    SAY = "say"
    WRITE = "write"
    PLAN = "plan"
    DRAW = "draw"


class Framework(StrEnum):
    """Curricula that every child lesson is mapped to."""

    UKCIS = "ukcis-education-for-a-connected-world"
    UNESCO = "unesco-itgse"
    CASEL = "casel"
    DIGCOMP = "digcomp-2.2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """An answer, whether it is a wise one, and the kind word or reason that follows it."""

    text: Words
    right: bool
    because: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class SayCard:
    """A thought on its own."""

    id: str
    text: Words
    brief: bool
    title: Words | None = None
    picture: Picture | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryCard:
    """A story of beats; the first beat opens it."""

    id: str
    title: Words
    scene: Words
    beats: tuple[Beat, ...]
    brief: bool
    picture: Picture | None = None

    def beat(self, name: str) -> Beat:
        """Return the beat of that id.

        Raises:
            KeyError: no beat has it.
        """
        for beat in self.beats:
            if beat.id == name:
                return beat
        raise KeyError(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceCard:
    """A question with answers, each answered kindly."""

    id: str
    prompt: Words
    options: tuple[Option, ...]
    brief: bool
    picture: Picture | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile:
    """A heading under which things are sorted."""

    id: str
    label: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class SortItem:
    """Something to sort, where it belongs, and why."""

    text: Words
    pile: str
    because: Words
    picture: Picture | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SortCard:
    """Things to sort into piles."""

    id: str
    prompt: Words
    piles: tuple[Pile, ...]
    items: tuple[SortItem, ...]
    brief: bool
    picture: Picture | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PractiseCard:
    """Something to say, write, plan or draw; what is written stays on the phone."""

    id: str
    way: Way
    prompt: Words
    starters: tuple[Words, ...]
    tips: tuple[Words, ...]
    slots: int
    brief: bool
    picture: Picture | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RememberCard:
    """One line worth putting on a wall."""

    id: str
    line: Words
    brief: bool
    picture: Picture | None = None


Card = SayCard | StoryCard | ChoiceCard | SortCard | PractiseCard | RememberCard


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckItem:
    """A question asked before and after; ``outcome`` is the place of the outcome it measures (from 1)."""

    id: str
    question: Words
    options: tuple[Option, ...]
    outcome: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Booster:
    """A small reminder some weeks later: a scene, a question, answers with reasons."""

    id: str
    week: int
    scene: Words
    question: Words
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """Pages for the child to whom this is more than a lesson."""

    someone_i_know: tuple[Words, ...]
    already_happened: tuple[Words, ...]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """One skill for one band, whole: cards, check, boosters, paths, teacher's part, evidence."""

    slug: LessonSlug
    band: Band
    title: Words
    skill: Words
    topics: tuple[Topic, ...]
    threats: tuple[Threat, ...]
    minutes_full: int
    minutes_short: int
    content_note: Words
    cover: Picture | None
    cast: tuple[Person, ...]
    outcomes: tuple[Words, ...]
    cards: tuple[Card, ...]
    check: tuple[CheckItem, ...]
    boosters: tuple[Booster, ...]
    paths: Paths
    messages: tuple[Message, ...]
    teacher: TeacherPart
    changed: str

    @property
    def stories(self) -> tuple[StoryCard, ...]:
        """The story cards, in order."""
        return tuple(card for card in self.cards if isinstance(card, StoryCard))
