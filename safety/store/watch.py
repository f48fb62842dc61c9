"""What looks at addresses found: the last look at each, and what was found before it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select, update

from safety.domain.watching import Finding, Look, Outcome, looked
from safety.store.watch_table import LONGEST_ADDRESS, WatchRow
from safety.store.writing import put_once


def keep(connection: Connection, finding: Finding, today: date) -> Look:
    """Keep a finding, and say what it is after the one before it."""
    mine = WatchRow.address == finding.address
    row = connection.execute(select(WatchRow.__table__).where(mine)).first()
    look = looked(finding, _look(row) if row else None, today)
    if not put_once(connection, WatchRow, {"address": finding.address, **_values(look)}):
        connection.execute(update(WatchRow).where(mine).values(**_values(look)))
    return look


def every(connection: Connection) -> Mapping[str, Look]:
    """Return the last look at every address."""
    return {row.address: _look(row) for row in connection.execute(select(WatchRow.__table__))}


def _values(look: Look) -> dict[str, object]:
    found = look.finding
    return {
        "outcome": found.outcome.value,
        "status": found.status,
        "title": found.title,
        "target": found.target and found.target[:LONGEST_ADDRESS],
        "day": look.day,
        "since": look.since,
        "before": look.before and look.before.value,
    }


def _look(row: Row[Any]) -> Look:
    found = Finding(
        address=row.address, outcome=Outcome(row.outcome), status=row.status, title=row.title, target=row.target
    )
    return Look(finding=found, day=row.day, since=row.since, before=Outcome(row.before) if row.before else None)
