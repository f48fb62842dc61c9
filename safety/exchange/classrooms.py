"""Making a class and reading its pupils' answers: what may be asked for, and what is right."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from secrets import choice, token_urlsafe

from safety.domain.classes import ClassRoom
from safety.domain.lesson import Lesson
from safety.domain.vocabulary import Band
from safety.domain.words import LessonSlug
from safety.parts import Parts
from safety.store.classes import make

LONGEST = 30
LETTERS = "BCDFGHJKMNPQRTVWXYZ2346789"
"""Letters that are not mistaken for one another, and make no words."""
LENGTH = 6
TRIES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A new class, with the key that only its teacher gets."""

    room: ClassRoom
    key: str


def may_end(ends: date, today: date) -> bool:
    """Whether a class may end on a day."""
    return today <= ends <= today + timedelta(days=LONGEST)


def make_class(parts: Parts, lesson: Lesson, ends: date, today: date, code: Callable[[], str] | None = None) -> Made:
    """Make a class for a lesson; a code that is taken is passed over.

    Raises:
        RuntimeError: codes have run out, which so many letters do not let happen.
    """
    for _ in range(TRIES):
        room = ClassRoom(code=(code or new_code)(), band=lesson.band, lesson=lesson.slug, ends=ends)
        key = token_urlsafe(16)
        with parts.store.begin(today) as connection:
            if make(connection, room, key):
                return Made(room=room, key=key)
    raise RuntimeError


def new_code() -> str:
    """Return a code by chance."""
    return "".join(choice(LETTERS) for _ in range(LENGTH))


def as_code(text: str) -> str:
    """Read a code as pupils write it: small letters and blanks do not matter. What cannot be a code is no code."""
    code = "".join(text.split()).upper()
    return code if code.isascii() and code.isalnum() else ""


def lesson_of(parts: Parts, band: Band, slug: str) -> Lesson | None:
    """Return a lesson, or None."""
    return parts.catalogue.lessons.get((band, LessonSlug(slug)))


def wise(lesson: Lesson, answers: Mapping[str, int]) -> dict[str, bool] | None:
    """Say of each question whether what helps was chosen; None where the answers are not one for each question."""
    check = {item.id: item.options for item in lesson.check}
    if set(answers) != set(check):
        return None
    if not all(0 <= answers[question] < len(options) for question, options in check.items()):
        return None
    return {question: options[answers[question]].right for question, options in check.items()}
