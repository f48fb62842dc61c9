"""A slide before it is drawn."""

from dataclasses import dataclass

from safety.domain.story import Picture

HELP = "help"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Something said, and who says it."""

    text: str
    who: str | None = None
    strong: bool = False
    bullet: bool = False


@dataclass(frozen=True, slots=True)
class Button:
    """Words to click on, and the slide to which they lead."""

    text: str
    target: str


@dataclass(frozen=True, slots=True)
class Slide:
    """One thought. ``key`` is its name for buttons; a large one shows nothing but its title."""

    key: str
    title: str
    notes: str
    paragraphs: tuple[Paragraph, ...] = ()
    buttons: tuple[Button, ...] = ()
    picture: Picture | None = None
    large: bool = False


def first_of(card: str) -> str:
    """Name the first slide of a card. No card's id has a slash, so no slide of a story is called the same."""
    return f"{card}/"
