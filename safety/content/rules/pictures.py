"""Pictures: the young need one on every card and beat, and every picture that is named exists."""

from collections.abc import Iterator
from pathlib import Path

from safety.content.faults import Flaw, Place
from safety.content.places import numbered
from safety.domain.lesson import Lesson, SortCard, StoryCard
from safety.domain.story import Picture
from safety.domain.vocabulary import Band

YOUNG = frozenset({Band.FIVE, Band.EIGHT})


def drawn(lesson: Lesson) -> Iterator[Flaw]:
    """For ages 5 to 10 pictures carry the meaning: every card has one, and in a story every beat."""
    if lesson.band not in YOUNG:
        return
    for at, card in numbered(("cards",), lesson.cards):
        if isinstance(card, StoryCard):
            for beat_at, beat in numbered((*at, "beats"), card.beats):
                if beat.picture is None:
                    yield Flaw((*beat_at, "picture"), f"is missing; ages {lesson.band} see one on every beat")
        elif card.picture is None:
            yield Flaw((*at, "picture"), f"is missing; ages {lesson.band} see one on every card")


def named(lesson: Lesson) -> Iterator[tuple[Place, Picture]]:
    """Every picture of a lesson, and where it is named."""
    if lesson.cover is not None:
        yield ("cover",), lesson.cover
    for at, card in numbered(("cards",), lesson.cards):
        if card.picture is not None:
            yield (*at, "picture"), card.picture
        if isinstance(card, StoryCard):
            for beat_at, beat in numbered((*at, "beats"), card.beats):
                if beat.picture is not None:
                    yield (*beat_at, "picture"), beat.picture
        if isinstance(card, SortCard):
            for item_at, item in numbered((*at, "items"), card.items):
                if item.picture is not None:
                    yield (*item_at, "picture"), item.picture


def existing(lesson: Lesson, folder: Path) -> Iterator[Flaw]:
    """Every picture that is named has been drawn."""
    for at, picture in named(lesson):
        if not (folder / picture.file).is_file():
            yield Flaw((*at, "file"), f"there is no content/pictures/{picture.file}")


LESSON = (drawn,)
