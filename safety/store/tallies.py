"""Anonymous counts by day: a batch is counted once, whole or not at all."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from safety.domain.counting import Tally
from safety.store.tables import NOTHING, Batch, TallyRow
from safety.store.writing import add, put_new

Counts = Mapping[Tally, int]
KEY = ("day", "what", "language", "country", "band", "of")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A batch as it was sent: its random id, its counts, and the day on which it came."""

    batch: str
    counts: Counts
    day: date


def count(connection: Connection, sent: Sequence[Sent]) -> list[bool]:
    """Count batches in the transaction of this connection; say of each whether it had not been counted before."""
    first: dict[str, Sent] = {}
    for each in sent:
        first.setdefault(each.batch, each)
    fresh = put_new(connection, Batch, [{"id": batch, "day": first[batch].day} for batch in sorted(first)])
    counts: Counter[tuple[date, str, str, str, str, str]] = Counter()
    for batch in fresh:
        for tally, number in first[batch].counts.items():
            counts[_key(tally)] += number
    rows = [dict(zip(KEY, key, strict=True)) | {"count": number} for key, number in sorted(counts.items())]
    add(connection, TallyRow, rows, "count")
    return [each.batch in fresh and first[each.batch] is each for each in sent]


def _key(tally: Tally) -> tuple[date, str, str, str, str, str]:
    return (
        tally.day,
        tally.what.value,
        tally.language,
        tally.country or NOTHING,
        tally.band or NOTHING,
        tally.of or NOTHING,
    )
