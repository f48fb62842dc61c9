"""The store: a value that may be unavailable. Whoever asks it says what to do then; help and lessons never ask."""

import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from threading import Lock

from alembic.util import CommandError
from sqlalchemy import Connection, text
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as NoneFree

from safety.store.engines import engine_for, file_of, make_file
from safety.store.migrating import migrate
from safety.store.retention import clear
from safety.store.tallies import Sent, count
from safety.store.together import Together

AGAIN_AFTER = 5.0
FULL_FOR = 30.0
"""A full disk still answers what is read. So long after it could not keep something, the store is said to be away."""
AWAY = (DBAPIError, NoneFree, CommandError, OSError, sqlite3.Error)
OURS = (IntegrityError, DataError)
NO_ROOM = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}
NO_RESOURCES = "53"
"""How the states of PostgreSQL begin when its disk is full, or something else that it needs is used up."""
log = logging.getLogger(__name__)


class Unavailable(Exception):
    """The database is stopped, deleted, full or of a newer version: nothing was stored. Help works without it."""


class Store:
    """One database, prepared when it is first reached: a start neither waits for it nor fails with it."""

    def __init__(self, url: str, tick: Callable[[], float]) -> None:
        self._url = url
        self._tick = tick
        self._engine = engine_for(url)
        self._lock = Lock()
        self._prepared = False
        self._tried = -AGAIN_AFTER
        self._cleared = date.min
        self._full: float | None = None
        self._counting = Together(self._count)

    @contextmanager
    def begin(self, today: date) -> Iterator[Connection]:
        """Open a transaction that is committed when the block ends, and rolled back when it fails.

        Raises:
            Unavailable: the database could not be reached, or could not keep what it was given.
        """
        try:
            self.prepare()
            self._clear_once_a_day(today)
            with self._engine.begin() as connection:
                yield connection
        except OURS:
            raise
        except AWAY as no:
            if _is_full(no):
                self._full = self._tick()
            log.error("The store is not available: %s", _kind(no))  # noqa: TRY400 a trace could hold a value
            raise Unavailable from no

    def count(self, sent: Sent) -> bool:
        """Count a batch, in one transaction with those that wait beside it; say whether it was not counted before.

        Raises:
            Unavailable: as ``begin`` says; then no batch of that transaction was counted.
        """
        return self._counting.ask(sent)

    def prepare(self) -> None:
        """Make the file where there is none, and bring the tables forward; once, and again only after a failure.

        Raises:
            Unavailable: it failed a moment ago; asking again at once would keep everyone waiting.
        """
        with self._lock:
            if self._prepared:
                return
            if self._tick() - self._tried < AGAIN_AFTER:
                raise Unavailable
            self._tried = self._tick()
            if file := file_of(self._url):
                make_file(file)
            with self._engine.begin() as connection:
                migrate(connection)
            self._prepared = True

    def is_ready(self, today: date) -> bool:
        """Whether it can be reached now, and had room for what it was last given."""
        if self._full is not None and self._tick() - self._full < FULL_FOR:
            return False
        try:
            with self.begin(today) as connection:
                connection.execute(text("SELECT 1"))
        except Unavailable:
            return False
        return True

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()

    def _count(self, sent: Sequence[Sent]) -> list[bool]:
        with self.begin(max(each.day for each in sent)) as connection:
            return count(connection, sent)

    def _clear_once_a_day(self, today: date) -> None:
        if self._cleared == today:
            return
        with self._engine.begin() as connection:
            clear(connection, today)
        self._cleared = today


def _is_full(no: Exception) -> bool:
    """Whether a database that can be reached has no room for what it was given."""
    inner = no.orig if isinstance(no, DBAPIError) else None
    code = getattr(inner, "sqlite_errorcode", 0) & 0xFF
    return code in NO_ROOM or (getattr(inner, "sqlstate", None) or "").startswith(NO_RESOURCES)


def _kind(no: Exception) -> str:
    """Name what happened, by the kinds of exception alone: a message may hold a password or a value."""
    inner = no.orig if isinstance(no, DBAPIError) else None
    return " of ".join(type(each).__name__ for each in (inner, no) if each is not None)
