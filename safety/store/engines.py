"""How the two databases are reached: SQLite in a file, PostgreSQL over a socket. No statement waits for long."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import QueuePool

PATIENCE = 5
AT_ONCE = 8
LIMITS = "-c statement_timeout=5000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=15000"
# Written ahead and waited for: what was answered outlives the process, the machine and a power cut.
SETTLE = ("PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON")


def file_of(url: str) -> Path | None:
    """Return the file of a SQLite database; None of any other."""
    parsed = make_url(url)
    return Path(parsed.database or "") if parsed.get_backend_name() == "sqlite" else None


def engine_for(url: str) -> Engine:
    """Return the engine of a database; nothing is asked of it yet."""
    file = file_of(url)
    pool: dict[str, Any] = {"pool_size": AT_ONCE, "max_overflow": 0, "pool_timeout": PATIENCE, "hide_parameters": True}
    if file is None:
        reached = {"connect_timeout": PATIENCE, "options": LIMITS}
        return create_engine(url, pool_pre_ping=True, connect_args=reached, **pool)
    return _sqlite(file, pool)


def make_file(file: Path) -> None:
    """Make the file of a SQLite database where there is none, for its owner alone, written ahead (WAL)."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch(mode=0o600)
    with closing(sqlite3.connect(file, timeout=PATIENCE)) as made:
        made.execute("PRAGMA journal_mode = WAL")


def _sqlite(file: Path, pool: dict[str, Any]) -> Engine:
    """Make an engine that opens a file that is there; one that was deleted is missed, not quietly made anew."""
    there = URL.create("sqlite+pysqlite", database=f"file:{file}", query={"mode": "rw", "uri": "true"})
    reached = {"timeout": PATIENCE, "isolation_level": None, "check_same_thread": False}
    engine = create_engine(there, poolclass=QueuePool, connect_args=reached, **pool)

    @event.listens_for(engine, "connect")
    def settle(opened: sqlite3.Connection, record: Any) -> None:
        record.info["file"] = identity(file)
        for pragma in SETTLE:
            opened.execute(pragma)

    @event.listens_for(engine, "checkout")
    def same_file(_opened: sqlite3.Connection, record: Any, _proxy: Any) -> None:
        if record.info["file"] != identity(file):
            raise DisconnectionError

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def identity(file: Path) -> tuple[int, int] | None:
    """Tell a file from another of its name; None where there is none."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
