"""A class: pupils answer a lesson's check before and after, and their teacher sees counts. Nobody has a name."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from safety.domain.vocabulary import Band
from safety.domain.words import LessonSlug

FEWEST = 5
"""Results come in steps of so many pupils: what one of them answered can then not be seen from what changed."""

SMALL = 3
"""Fewer than so many who answered alike are not counted out."""


class Moment(StrEnum):
    """When the check is answered."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassRoom:
    """A class: the code for its pupils, its lesson, and the last day on which it exists."""

    code: str
    band: Band
    lesson: LessonSlug
    ends: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """How many answered a question at a moment, and between which numbers those lie who chose what helps."""

    question: str
    moment: Moment
    answered: int
    least: int
    most: int


def result(question: str, moment: Moment, answered: int, wise: int) -> Result:
    """Return what may be told: where few answered alike, only that they were few."""
    least, most = wise, wise
    if wise < SMALL:
        least, most = 0, min(SMALL - 1, answered)
    elif answered - wise < SMALL:
        least, most = answered - SMALL + 1, answered
    return Result(question=question, moment=moment, answered=answered, least=least, most=most)
