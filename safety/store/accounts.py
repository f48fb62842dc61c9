"""Accounts of the desk: looked up, counted against, opened and closed."""

from sqlalchemy import Connection, Row, case, delete, select, update

from safety.domain.staff import LOCKED, TRIES, Account
from safety.domain.words import StaffName
from safety.store.desk_tables import AccountRow, SessionRow
from safety.store.writing import put_once


def put(connection: Connection, account: Account) -> bool:
    """Keep a new account; say whether its name was free."""
    row = {"password": account.password, "secret": account.secret, "failures": 0, "locked_until": 0, "last_step": 0}
    return put_once(connection, AccountRow, {"name": account.name, "disabled": False} | row)


def every(connection: Connection) -> tuple[Account, ...]:
    """List the accounts by name."""
    return tuple(map(_account, connection.execute(select(AccountRow.__table__).order_by(AccountRow.name))))


def try_of(connection: Connection, name: str, now: int) -> Account | None:
    """Return the account of a name as it is before this try, which is counted against it; None where there is none."""
    asked = select(AccountRow.__table__).where(AccountRow.name == name).with_for_update()
    row = connection.execute(asked).first()
    if row is None:
        return None
    account = _account(row)
    if account.may_try(now):
        more = AccountRow.failures + 1
        lock = case((more >= TRIES, now + LOCKED), else_=0)
        connection.execute(update(AccountRow).where(AccountRow.name == name).values(failures=more, locked_until=lock))
    return account


def let_pass(connection: Connection, name: StaffName, step: int) -> bool:
    """Take a log-in as right, and its code as used; say whether that code had not been used before."""
    mine = AccountRow.name == name, AccountRow.last_step < step, AccountRow.disabled.is_(False)
    passed = update(AccountRow).where(*mine).values(last_step=step, failures=0, locked_until=0)
    return connection.execute(passed).rowcount == 1


def reset(connection: Connection, account: Account) -> bool:
    """Give an account a new password and secret, open it, and end its sessions; say whether there is one."""
    fresh = {"password": account.password, "secret": account.secret, "failures": 0, "locked_until": 0}
    return _change(connection, account.name, fresh | {"last_step": 0, "disabled": False})


def disable(connection: Connection, name: StaffName) -> bool:
    """Close an account and end its sessions; say whether there is one."""
    return _change(connection, name, {"disabled": True})


def _change(connection: Connection, name: StaffName, values: dict[str, object]) -> bool:
    connection.execute(delete(SessionRow).where(SessionRow.name == name))
    return connection.execute(update(AccountRow).where(AccountRow.name == name).values(values)).rowcount == 1


def _account(row: Row[tuple[object, ...]]) -> Account:
    return Account(**row._mapping)  # noqa: SLF001  # the way SQLAlchemy names a row's columns
