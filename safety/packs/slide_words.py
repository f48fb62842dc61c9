"""A slide before it is drawn."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from safety.domain.story import Picture

HELP = "help"


class Kind(StrEnum):
    """What a button is for: to lead on, to choose an answer, to put a thing on a pile."""

    ON = "on"
    ANSWER = "answer"
    PILE = "pile"


class Look(StrEnum):
    """How a slide stands out: the first one, the line to remember, what is said to a choice; most do not."""

    PLAIN = "plain"
    OPENING = "opening"
    LINE = "line"
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Something said, and who says it."""

    text: str
    who: str | None = None
    strong: bool = False
    bullet: bool = False


@dataclass(frozen=True, slots=True)
class Button:
    """Words to click on, and the slide to which they lead; an answer has a letter by which a class can name it."""

    text: str
    target: str
    kind: Kind = Kind.ON
    letter: str = ""


@dataclass(frozen=True, slots=True)
class Slide:
    """One thought. ``key`` is its name for buttons."""

    key: str
    title: str
    notes: str
    paragraphs: tuple[Paragraph, ...] = ()
    buttons: tuple[Button, ...] = ()
    picture: Picture | None = None
    look: Look = Look.PLAIN


def first_of(card: str) -> str:
    """Name the first slide of a card. No card's id has a slash, so no slide of a story is called the same."""
    return f"{card}/"


def answers(texts: Iterable[str], targets: Iterable[str], letters: str) -> tuple[Button, ...]:
    """Make the buttons of a choice."""
    found = zip(texts, targets, letters.split(), strict=False)
    return tuple(Button(text, target, Kind.ANSWER, letter) for text, target, letter in found)
