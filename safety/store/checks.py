"""Who looked at a service, when, and what came of it: rows are added, and the newest of each service is asked for."""

from datetime import date, timedelta

from sqlalchemy import Connection, Row, func, insert, select

from safety.domain.upkeep import Check, Outcome, Records
from safety.domain.words import ServiceId, StaffName
from safety.store.desk_tables import CheckRow
from safety.store.flags import since

DAYS_OF_FLAGS = 90
"""Flags that are older tell of a service as it was."""


def record(connection: Connection, check: Check) -> None:
    """Keep a check."""
    row = {"service": check.service, "day": check.day, "who": check.who, "outcome": check.outcome.value}
    connection.execute(insert(CheckRow).values(**row))


def of_service(connection: Connection, service: ServiceId) -> tuple[Check, ...]:
    """Return the checks of a service, the newest first."""
    asked = select(CheckRow.__table__).where(CheckRow.service == service).order_by(CheckRow.id.desc())
    return tuple(map(_check, connection.execute(asked)))


def records(connection: Connection, today: date) -> Records:
    """Return what is known of every service beside its file."""
    last = select(func.max(CheckRow.id)).group_by(CheckRow.service)
    newest = map(_check, connection.execute(select(CheckRow.__table__).where(CheckRow.id.in_(last))))
    confirmed = (
        select(CheckRow.service, func.max(CheckRow.day))
        .where(CheckRow.outcome == Outcome.CONFIRMED.value)
        .group_by(CheckRow.service)
    )
    return Records(
        flags=since(connection, today - timedelta(days=DAYS_OF_FLAGS)),
        newest={check.service: check for check in newest},
        confirmed={ServiceId(service): day for service, day in connection.execute(confirmed)},
    )


def _check(row: Row[tuple[object, ...]]) -> Check:
    return Check(service=ServiceId(row.service), day=row.day, who=StaffName(row.who), outcome=Outcome(row.outcome))
