"""A story that the reader steers: beats joined by choices, every way ending somewhere safe."""

from dataclasses import dataclass
from enum import StrEnum

from safety.domain.words import Words

NARRATOR = "narrator"
YOU = "you"


class Ending(StrEnum):
    """The safe ways in which a story may end."""

    TOLD = "told"  # someone safe knows
    HELPED = "helped"  # help has begun
    STOPPED = "stopped"  # left, and knows whom to tell
    STOOD_BY = "stood-by"  # helped a friend to help


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone of a lesson's cast, with a life beyond the trouble."""

    id: str
    name: Words
    about: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One message or sentence: who says it (a cast id, ``narrator`` or ``you``) and what."""

    who: str
    text: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What the reader may do next. ``wise`` is False where it is a way to learn."""

    text: Words
    reply: Words
    wise: bool
    next: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A drawing under ``content/pictures/``; the alternative text is content."""

    file: str
    alt: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """One screen of a story: it goes on by choices, by ``next``, or it ends."""

    id: str
    lines: tuple[Line, ...]
    choices: tuple[Choice, ...] = ()
    next: str | None = None
    ending: Ending | None = None
    picture: Picture | None = None

    @property
    def ways_on(self) -> tuple[str, ...]:
        """The beats that may follow."""
        return tuple(choice.next for choice in self.choices) or ((self.next,) if self.next else ())
