"""Adding to counts that may already stand there, in the words of both databases."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import DeclarativeBase

Row = Mapping[str, object]


def add(connection: Connection, table: type[DeclarativeBase], rows: Sequence[Row], *counts: str) -> None:
    """Put rows into a table; where one of that key stands there already, add to its counts.

    The rows are told apart by their keys and come in the order of them: two writers then never wait for each other.
    They go beside the statement and not in it, so that it is put into words once and prepared.
    """
    if not rows:
        return
    insert = _insert(connection, table)
    there = _table(table).columns
    raised = {name: there[name] + insert.excluded[name] for name in counts}
    connection.execute(insert.on_conflict_do_update(index_elements=_key(table), set_=raised), [*rows])


def put_new(connection: Connection, table: type[DeclarativeBase], rows: Sequence[Row]) -> set[str]:
    """Put rows into a table, in the order of their keys; return the keys of those that were not there before."""
    insert = _insert(connection, table).on_conflict_do_nothing().returning(*_table(table).primary_key)
    return set(connection.execute(insert, [*rows]).scalars())


def put_once(connection: Connection, table: type[DeclarativeBase], row: Row) -> bool:
    """Put a row into a table; say whether it was not there before."""
    return bool(put_new(connection, table, [row]))


def _insert(connection: Connection, table: type[DeclarativeBase]) -> sqlite.Insert | postgresql.Insert:
    into = _table(table)
    return postgresql.insert(into) if connection.dialect.name == "postgresql" else sqlite.insert(into)


def _table(of: type[DeclarativeBase]) -> Table:
    table = of.__table__
    if not isinstance(table, Table):  # pragma: no cover  a class of ours always stands for a table
        raise TypeError
    return table


def _key(of: type[DeclarativeBase]) -> list[str]:
    return [column.name for column in _table(of).primary_key]
