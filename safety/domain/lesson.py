"""A lesson: what a child does, and what the teacher needs for it."""

from dataclasses import dataclass
from enum import StrEnum

from safety.domain.evidence import Message
from safety.domain.story import Beat, Person, Picture
from safety.domain.teaching import TeacherPart
from safety.domain.vocabulary import Band, Threat, Topic
from safety.domain.words import LessonSlug, Words


class Way(StrEnum):
    """How something is practised."""

    SAY = "say"
    WRITE = "write"
    PLAN = "plan"
    DRAW = "draw"


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
