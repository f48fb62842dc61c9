"""Bringing the tables forward to what this version of Waylight expects. Rows are never lost on the way."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

MIGRATIONS = Path(__file__).parent / "migrations"
NEWEST = "head"
ALONE = 7_424_001
"""The key of a lock in PostgreSQL: of several servers that start at once, one migrates and the others wait."""


def migrate(connection: Connection, to: str = NEWEST) -> None:
    """Bring the tables forward, in the transaction of this connection.

    Raises:
        CommandError: the database was made by a newer version.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        connection.execute(text("SET LOCAL lock_timeout = 0"))
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ALONE})
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
