"""Adding to counts that may already stand there, in the words of both databases."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import DeclarativeBase

Row = Mapping[str, object]


def add(connection: Connection, table: type[DeclarativeBase], rows: Sequence[Row], *counts: str) -> None:
    """Put rows into a table; where one of that key stands there already, add to its counts.

    The rows are told apart by their keys and come in the order of them: two writers then never wait for each other.
    """
    if not rows:
        return
    insert = _insert(connection, table).values([dict(row) for row in rows])
    there = _table(table).columns
    raised = {name: there[name] + insert.excluded[name] for name in counts}
    connection.execute(insert.on_conflict_do_update(index_elements=_key(table), set_=raised))


def put_once(connection: Connection, table: type[DeclarativeBase], row: Row) -> bool:
    """Put a row into a table; say whether it was not there before."""
    insert = _insert(connection, table).values(**row).on_conflict_do_nothing()
    return connection.execute(insert.returning(*_table(table).primary_key)).first() is not None


def _insert(connection: Connection, table: type[DeclarativeBase]) -> sqlite.Insert | postgresql.Insert:
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)


def _table(of: type[DeclarativeBase]) -> Table:
    table = of.__table__
    if not isinstance(table, Table):  # pragma: no cover  a class of ours always stands for a table
        raise TypeError
    return table


def _key(of: type[DeclarativeBase]) -> list[str]:
    return [column.name for column in _table(of).primary_key]
