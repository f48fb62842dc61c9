"""The check and the boosters: few questions, one right answer each, outcomes that exist."""

from collections.abc import Iterator

from safety.content.faults import Flaw
from safety.content.places import numbered
from safety.domain.lesson import Lesson

MOST_OUTCOMES = 4
MOST_QUESTIONS = 5


def outcomes(lesson: Lesson) -> Iterator[Flaw]:
    """Two to four outcomes: what can be learned in one sitting."""
    if len(lesson.outcomes) > MOST_OUTCOMES:
        yield Flaw(("outcomes",), "has more than four")


def check(lesson: Lesson) -> Iterator[Flaw]:
    """Three to five questions, each with one right answer and an outcome that it measures."""
    if len(lesson.check) > MOST_QUESTIONS:
        yield Flaw(("check",), "has more than five")
    for at, item in numbered(("check",), lesson.check):
        if (right := sum(option.right for option in item.options)) != 1:
            yield Flaw((*at, "options"), f"needs exactly one right answer, and has {right or 'none'}")
        if item.outcome > len(lesson.outcomes):
            yield Flaw((*at, "outcome"), f"is {item.outcome}, and there are {len(lesson.outcomes)} outcomes")


def boosters(lesson: Lesson) -> Iterator[Flaw]:
    """Boosters come in different weeks, and each has a right answer."""
    weeks: set[int] = set()
    for at, booster in numbered(("boosters",), lesson.boosters):
        if booster.week in weeks:
            yield Flaw((*at, "week"), "has another booster already")
        if not any(option.right for option in booster.options):
            yield Flaw((*at, "options"), "needs at least one right answer")
        weeks.add(booster.week)


LESSON = (outcomes, check, boosters)
