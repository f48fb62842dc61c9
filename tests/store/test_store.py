import os
import resource
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from safety.domain.counting import Counted, Tally
from safety.domain.words import LanguageTag
from safety.store.desk_tables import AccountRow, AuditRow, CheckRow, SessionRow
from safety.store.engines import file_of
from safety.store.store import AGAIN_AFTER, Store, Unavailable
from safety.store.tables import Base
from safety.store.tallies import Sent, count
from safety.store.watch_table import WatchRow
from tests.store.conftest import TODAY

NOWHERE = "postgresql+psycopg://nobody@127.0.0.1:1/none"
# They know staff, whose names, hashes and seconds they hold. What a child tells us goes into no table of these.
OF_THE_DESK = {row.__tablename__ for row in (AccountRow, SessionRow, AuditRow, WatchRow, CheckRow)}
OPENED = {Tally(day=TODAY, what=Counted.HELP_OPENED, language=LanguageTag("es")): 1}


def test_the_tables_are_made_on_first_use_as_they_are_described(store: Store) -> None:
    with store.begin(TODAY) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_a_second_start_finds_what_the_first_one_kept(store: Store, url: str) -> None:
    store.count(a_batch("b" * 22))
    again = Store(url, time.monotonic)

    with again.begin(TODAY) as connection:
        assert connection.execute(text("SELECT count FROM tally")).scalar_one() == 1
    again.close()


def test_every_column_of_what_users_tell_us_is_a_day_a_count_or_a_short_word(store: Store) -> None:
    with store.begin(TODAY) as connection:
        tables = set(inspect(connection).get_table_names()) - {"alembic_version"}
        assert tables >= OF_THE_DESK
        for table in tables - OF_THE_DESK:
            for column in inspect(connection).get_columns(table):
                kind = str(column["type"])
                assert kind in {"DATE", "INTEGER", "BIGINT"} or int(kind[len("VARCHAR(") : -1]) <= 160, column


def test_a_transaction_that_fails_leaves_nothing(store: Store) -> None:
    with pytest.raises(ZeroDivisionError):
        count_then(store, lambda: 1 // 0)
    with store.begin(TODAY) as connection:
        assert connection.execute(text("SELECT count(*) FROM batch")).scalar_one() == 0


def test_a_database_that_is_not_there_is_unavailable_and_asked_again_later(caplog: pytest.LogCaptureFixture) -> None:
    moment = iter([0.0, 0.0, 1.0, AGAIN_AFTER, AGAIN_AFTER])
    store = Store(NOWHERE, lambda: next(moment))

    for _ in range(3):
        assert not store.is_ready(TODAY)
    assert caplog.text.count("is not available") == 2
    assert "nobody" not in caplog.text


def test_a_file_that_was_deleted_is_missed_and_not_quietly_made_anew(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'w.sqlite'}", time.monotonic)
    assert store.is_ready(TODAY)
    (tmp_path / "w.sqlite").unlink()

    assert not store.is_ready(TODAY)
    assert not (tmp_path / "w.sqlite").exists()
    store.close()


def test_a_file_that_is_no_database_and_a_folder_that_cannot_be_are_unavailable(tmp_path: Path) -> None:
    (tmp_path / "noise").write_bytes(b"noise" * 1_000)

    for path in (tmp_path / "noise", tmp_path / "noise/below"):
        with pytest.raises(Unavailable), Store(f"sqlite:///{path}", time.monotonic).begin(TODAY):
            pass


def test_a_full_disk_is_unavailable_and_loses_nothing_that_was_kept(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'w.sqlite'}", time.monotonic)
    store.count(a_batch("a" * 22))
    with full_disk(), pytest.raises(Unavailable):
        count_then(store, lambda: None, batches=500)

    with store.begin(TODAY) as connection:
        assert connection.execute(text("SELECT sum(count) FROM tally")).scalar_one() == 1
    store.close()


def test_a_database_of_a_newer_version_is_left_alone(store: Store, url: str) -> None:
    with store.begin(TODAY) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    older = Store(url, time.monotonic)

    assert not older.is_ready(TODAY)
    older.close()


def test_no_commit_is_answered_before_the_disk_has_it(store: Store) -> None:
    asked = "PRAGMA synchronous" if store._url.startswith("sqlite") else "SHOW synchronous_commit"
    with store.begin(TODAY) as connection:
        assert connection.execute(text(asked)).scalar_one() in {2, "on"}


def test_the_file_is_for_its_owner_alone_and_written_ahead(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'new/w.sqlite'}", time.monotonic)
    store.prepare()

    assert (tmp_path / "new/w.sqlite").stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(tmp_path / "new/w.sqlite")) as opened:
        assert opened.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert file_of(NOWHERE) is None
    store.close()


def a_batch(name: str) -> Sent:
    return Sent(batch=name, counts=OPENED, day=TODAY)


def count_then(store: Store, do: Callable[[], object], batches: int = 1) -> None:
    with store.begin(TODAY) as connection:
        for number in range(batches):
            count(connection, [a_batch(f"{number:022}")])
        do()


@contextmanager
def full_disk() -> Iterator[None]:
    """No file may grow, as far as this process can."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (os.sysconf("SC_PAGESIZE"), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
