"""What was counted, added up for the desk."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import Connection, func, select

from safety.domain.counting import Counted
from safety.store.tables import TallyRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """From one day to another, both of them in it."""

    first: date
    last: date


class Side(StrEnum):
    """By what counts are added up; the word is the name of the column."""

    DAY = "day"
    LANGUAGE = "language"
    COUNTRY = "country"
    BAND = "band"
    OF = "of"


Sums = dict[tuple[str, ...], int]


def sums(connection: Connection, days: Days, whats: Collection[Counted], *sides: Side) -> Sums:
    """Add up counts of some days by what was counted and by some sides of it; each key is their words in order."""
    columns = [TallyRow.what, *(getattr(TallyRow, side.value) for side in sides)]
    asked = select(*columns, func.sum(TallyRow.count)).where(
        TallyRow.day.between(days.first, days.last), TallyRow.what.in_([what.value for what in whats])
    )
    rows = connection.execute(asked.group_by(*columns))
    return {tuple(map(str, key)): int(total) for *key, total in rows}
