"""Counts as they may be shown: nobody can be found in them, not even by taking one number from another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from safety.domain.counting import FEWEST_TOLD

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Shown:
    """A count as it may be shown: the number, or else whether it is small or held back for the sake of small ones."""

    number: int | None
    few: bool = False


SMALL = Shown(None, few=True)
HELD_BACK = Shown(None)


def publish(counts: Mapping[Key, int]) -> dict[Key, Shown]:
    """Return counts that are parts of one whole as they may be shown.

    Where the small ones add up to fewer than ten, whoever knows the whole could work them out: the next larger ones
    are then held back with them.
    """
    small = {key for key, count in counts.items() if count < FEWEST_TOLD}
    hidden = sum(counts[key] for key in small)
    held: set[Key] = set()
    for key, count in sorted(counts.items(), key=lambda item: item[1]):
        if 0 < hidden < FEWEST_TOLD and key not in small:
            held.add(key)
            hidden += count
    return {key: SMALL if key in small else HELD_BACK if key in held else Shown(counts[key]) for key in counts}


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many of all chose what helps: between ``least`` and ``most``, which are one where neither part is small."""

    least: int
    most: int
    all: int


def share(wise: int, others: int) -> Share | None:
    """Return a share as it may be shown; None where so few answered that nothing may be told."""
    answered = wise + others
    if answered < FEWEST_TOLD:
        return None
    if wise < FEWEST_TOLD:
        return Share(least=0, most=min(FEWEST_TOLD - 1, answered), all=answered)
    if others < FEWEST_TOLD:
        return Share(least=answered - FEWEST_TOLD + 1, most=answered, all=answered)
    return Share(least=wise, most=wise, all=answered)


def highest(shown: Sequence[Shown]) -> int:
    """Return the highest number that is shown, ten at least: what a chart's height stands for."""
    return max([FEWEST_TOLD, *(each.number for each in shown if each.number is not None)])
