"""Names that must not stand twice, since something refers to them."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from safety.content.faults import Flaw, Place
from safety.content.places import numbered
from safety.domain.guide import Guide
from safety.domain.lesson import Lesson, SortCard
from safety.domain.story import NARRATOR, YOU


class Named(Protocol):
    """Something with an id."""

    @property
    def id(self) -> str:
        """The id."""


def twice(place: Place, things: Iterable[Named]) -> Iterator[Flaw]:
    """Every id that an earlier entry of the list has already."""
    seen: set[str] = set()
    for at, thing in numbered(place, things):
        if thing.id in seen:
            yield Flaw((*at, "id"), f"“{thing.id}” stands here twice")
        seen.add(thing.id)


def lesson_ids(lesson: Lesson) -> Iterator[Flaw]:
    """No card, beat, pile, person, question or booster shares its name with another of its kind."""
    yield from twice(("cast",), lesson.cast)
    yield from twice(("cards",), lesson.cards)
    yield from twice(("check",), lesson.check)
    yield from twice(("boosters",), lesson.boosters)
    for at, card in numbered(("cards",), lesson.cards):
        if isinstance(card, SortCard):
            yield from twice((*at, "piles"), card.piles)


def cast_names(lesson: Lesson) -> Iterator[Flaw]:
    """Nobody of the cast is called what the narrator and the reader are called."""
    for at, person in numbered(("cast",), lesson.cast):
        if person.id in {NARRATOR, YOU}:
            yield Flaw((*at, "id"), f"“{person.id}” is kept for the {'reader' if person.id == YOU else 'narrator'}")


def guide_ids(guide: Guide) -> Iterator[Flaw]:
    """No section shares its name with another."""
    yield from twice(("sections",), guide.sections)


LESSON = (lesson_ids, cast_names)
GUIDE = (guide_ids,)
