"""Log-ins of the desk. Only a hash of what proves one is kept."""

from sqlalchemy import Connection, delete, select, update

from safety.domain.staff import IDLE, LONGEST
from safety.domain.words import StaffName
from safety.store.desk_tables import AccountRow, SessionRow
from safety.store.writing import put_once


def open_one(connection: Connection, token_hash: str, name: StaffName, now: int) -> None:
    """Keep a new session."""
    put_once(connection, SessionRow, {"token_hash": token_hash, "name": name, "begun": now, "seen": now})


def whose(connection: Connection, token_hash: str, now: int) -> StaffName | None:
    """Return whose session this is, and note that it was used; None where there is none, or it is over."""
    lasting = SessionRow.begun > now - LONGEST, SessionRow.seen > now - IDLE
    open_accounts = select(AccountRow.name).where(AccountRow.disabled.is_(False))
    mine = SessionRow.token_hash == token_hash, *lasting, SessionRow.name.in_(open_accounts)
    found = connection.execute(update(SessionRow).where(*mine).values(seen=now).returning(SessionRow.name))
    name = found.scalar_one_or_none()
    return None if name is None else StaffName(name)


def close(connection: Connection, token_hash: str) -> None:
    """End a session."""
    connection.execute(delete(SessionRow).where(SessionRow.token_hash == token_hash))
