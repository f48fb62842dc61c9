"""Counts as they may be shown: nobody can be found in them, not even by taking one number from another.

Every number is cut down to tens. So whoever takes one from another (a part from its whole, seven days from
twenty-eight, today's page from tomorrow's) is left with one that may be nine off on either side: nobody stands alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from safety.domain.counting import FEWEST_TOLD


@dataclass(frozen=True, slots=True)
class Shown:
    """A count as it may be shown: so many at least, in tens; None where it is fewer than ten."""

    number: int | None


FEW = Shown(None)


def shown(count: int) -> Shown:
    """Return a count as it may be shown."""
    return Shown(tens(count)) if count >= FEWEST_TOLD else FEW


def tens(count: int) -> int:
    """Cut a count down to tens."""
    return count - count % FEWEST_TOLD


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many of all chose what helps: between ``least`` and ``most``, which are one where neither part is small."""

    least: int
    most: int
    all: int


def share(wise: int, others: int) -> Share | None:
    """Return a share as it may be shown; None where so few answered that nothing may be told."""
    answered = tens(wise + others)
    if not answered:
        return None
    if wise < FEWEST_TOLD:
        return Share(least=0, most=min(FEWEST_TOLD - 1, answered), all=answered)
    if others < FEWEST_TOLD:
        return Share(least=answered - FEWEST_TOLD + 1, most=answered, all=answered)
    return _of_two(nearest(wise), nearest(others))


def nearest(count: int) -> int:
    """Return the ten that lies nearest: of two parts cut down, the smaller would lose more than its share."""
    return tens(count + FEWEST_TOLD // 2)


def _of_two(wise: int, others: int) -> Share:
    return Share(least=wise, most=wise, all=wise + others)


def highest(shown: Sequence[Shown]) -> int:
    """Return the highest number that is shown, ten at least: what a chart's height stands for."""
    return max([FEWEST_TOLD, *(each.number for each in shown if each.number is not None)])
