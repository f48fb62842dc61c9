"""What the cards of a lesson hold together: the kinds that must be there, piles, right answers."""

from collections.abc import Iterator

from safety.content.faults import Flaw, Place
from safety.content.places import numbered
from safety.domain.lesson import (
    ChoiceCard,
    Lesson,
    PractiseCard,
    RememberCard,
    SortCard,
    StoryCard,
)

NEEDED = (
    ("story", (StoryCard,)),
    ("card to practise (practise, sort or choice)", (PractiseCard, SortCard, ChoiceCard)),
    ("card to remember", (RememberCard,)),
)


def kinds(lesson: Lesson) -> Iterator[Flaw]:
    """A lesson has a story, something to practise, and a line to remember."""
    for name, needed in NEEDED:
        if not any(isinstance(card, needed) for card in lesson.cards):
            yield Flaw(("cards",), f"needs at least one {name}")


def answers(lesson: Lesson) -> Iterator[Flaw]:
    """A question card has a right answer; a sort card has its piles and uses them."""
    for at, card in numbered(("cards",), lesson.cards):
        if isinstance(card, ChoiceCard) and not any(option.right for option in card.options):
            yield Flaw((*at, "options"), "needs at least one right answer")
        if isinstance(card, SortCard):
            yield from _piles(at, card)


def _piles(at: Place, card: SortCard) -> Iterator[Flaw]:
    piles = {pile.id for pile in card.piles}
    used = {item.pile for item in card.items}
    for item_at, item in numbered((*at, "items"), card.items):
        if item.pile not in piles:
            yield Flaw((*item_at, "pile"), f"“{item.pile}” is not one of the piles")
    for pile_at, pile in numbered((*at, "piles"), card.piles):
        if pile.id not in used:
            yield Flaw(pile_at, "has nothing to sort into it")


LESSON = (kinds, answers)
