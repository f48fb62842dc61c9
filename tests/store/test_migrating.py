from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, Table, create_engine, select, text

from safety.store.engines import file_of, make_file
from safety.store.migrating import MIGRATIONS, migrate

SCRIPTS = ScriptDirectory(str(MIGRATIONS))
VERSIONS = [script.revision for script in SCRIPTS.walk_revisions()]
WORDS = {"DATE": date(2026, 11, 22), "BIGINT": 7, "INTEGER": 7, "BOOLEAN": True, "BLOB": b"7", "BYTEA": b"7"}


@pytest.mark.parametrize("version", VERSIONS)
def test_from_every_version_on_the_way_no_row_is_lost(url: str, version: str) -> None:
    if file := file_of(url):
        make_file(file)
    with connected(url) as connection:
        migrate(connection, version)
        before = {table.name: [fill(connection, table)] for table in tables(connection)}
    with connected(url) as connection:
        migrate(connection)
        after = {table: rows(connection, table, [*before[table][0]]) for table in before}
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == VERSIONS[0]

    assert len(before) >= 2
    assert after == before


def tables(connection: Connection) -> list[Table]:
    found = MetaData()
    found.reflect(connection)
    return [table for table in found.sorted_tables if table.name != "alembic_version"]


def fill(connection: Connection, table: Table) -> dict[str, object]:
    """Put a row into a table, as large as its columns allow."""
    row = {column.name: WORDS.get(str(column.type)) or "w" * column.type.length for column in table.columns}
    connection.execute(table.insert().values(row))
    return row


def rows(connection: Connection, name: str, columns: list[str]) -> list[dict[str, object]]:
    table = next(table for table in tables(connection) if table.name == name)
    return [dict(row) for row in connection.execute(select(*(table.c[column] for column in columns))).mappings()]


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    engine = create_engine(url)
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def test_there_is_one_way_forward_and_none_back() -> None:
    assert SCRIPTS.get_heads() == [VERSIONS[0]]
    assert not any(hasattr(script.module, "downgrade") for script in SCRIPTS.walk_revisions())
