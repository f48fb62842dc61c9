"""The log of the desk: lines are added, and neither changed nor taken away."""

from sqlalchemy import Connection, insert, select

from safety.domain.staff import Action, Entry
from safety.domain.words import StaffName
from safety.store.desk_tables import AuditRow


def record(connection: Connection, entry: Entry) -> None:
    """Add a line, in the transaction of what it tells of: neither is kept without the other."""
    row = {"at": entry.at, "who": entry.who, "what": entry.what.value, "about": entry.about}
    connection.execute(insert(AuditRow).values(**row))


def newest(connection: Connection, before: int | None, most: int) -> tuple[tuple[int, Entry], ...]:
    """Return the newest lines with their numbers, or the newest of those before a number."""
    asked = select(AuditRow.__table__).order_by(AuditRow.id.desc()).limit(most)
    rows = connection.execute(asked if before is None else asked.where(AuditRow.id < before))
    return tuple(
        (row.id, Entry(at=row.at, who=StaffName(row.who), what=Action(row.what), about=row.about)) for row in rows
    )
