"""Anonymous counts by day: a batch is counted once, whole or not at all."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection

from safety.domain.counting import Tally
from safety.store.tables import NOTHING, Batch, TallyRow
from safety.store.writing import add, put_once

Counts = Mapping[Tally, int]


def count(connection: Connection, batch: str, counts: Counts, today: date) -> bool:
    """Count a batch in the transaction of this connection; say whether it had not been counted before."""
    if not put_once(connection, Batch, {"id": batch, "day": today}):
        return False
    rows = sorted((_key(tally), number) for tally, number in counts.items())
    add(connection, TallyRow, [dict(zip(KEY, key, strict=True)) | {"count": number} for key, number in rows], "count")
    return True


KEY = ("day", "what", "language", "country", "band", "of")


def _key(tally: Tally) -> tuple[date, str, str, str, str, str]:
    return (
        tally.day,
        tally.what.value,
        tally.language,
        tally.country or NOTHING,
        tally.band or NOTHING,
        tally.of or NOTHING,
    )
