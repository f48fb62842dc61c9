"""How gunicorn's worker sends what is kept, to a phone that takes it in small pieces or has gone."""

import runpy
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from selectors import EVENT_READ, DefaultSelector
from socket import SO_SNDBUF, SOL_SOCKET, create_connection, create_server, socket, socketpair
from types import SimpleNamespace
from typing import Any

import pytest

from safety.config import HOUSE
from safety.delivery.ready import Ready

MUCH = Ready(b"a kept answer " * 100_000)


class Finished:
    """What the worker would do in its loop, done at once: kept by connection."""

    def __init__(self) -> None:
        self.how: Future[bool] = Future()

    def defer(self, finish: Any, conn: object, done: Future[bool]) -> None:
        del finish, conn
        self.how.set_result(done.exception() is None and done.result())


@pytest.fixture
def ends() -> Iterator[tuple[socket, socket]]:
    ours, theirs = socketpair()
    ours.setsockopt(SOL_SOCKET, SO_SNDBUF, 4_096)
    ours.settimeout(0)
    yield ours, theirs
    ours.close()
    theirs.close()


def a_worker(conn: object, client: socket) -> Any:
    kind = runpy.run_path(str(HOUSE / "gunicorn.conf.py"))["Worker"]
    worker = kind.__new__(kind)
    worker.doorstep = SimpleNamespace(answer=lambda *_: MUCH)
    worker.keepalived_conns = deque([object(), conn])
    worker.poller = DefaultSelector()
    worker.poller.register(client, EVENT_READ)
    worker.tpool = ThreadPoolExecutor(1)
    worker.method_queue = Finished()
    return worker


def test_a_slow_phone_is_sent_the_rest_by_a_thread(ends: tuple[socket, socket]) -> None:
    ours, theirs = ends
    conn = SimpleNamespace()
    worker = a_worker(conn, ours)
    theirs.sendall(b"GET / HTTP/1.1\r\n\r\n")

    assert worker.answered(conn, ours)
    got = b""
    while len(got) < len(MUCH):
        got += theirs.recv(100_000)

    assert got == MUCH
    assert worker.method_queue.how.result(10) is True
    assert conn not in worker.keepalived_conns
    assert not list(worker.poller.get_map())


def test_what_is_left_for_slow_phones_is_not_copied_for_each(ends: tuple[socket, socket]) -> None:
    ours, theirs = ends
    conn = SimpleNamespace()
    worker = a_worker(conn, ours)
    left: list[Any] = []
    worker.send_rest = lambda _, rest: left.append(rest)
    theirs.sendall(b"GET / HTTP/1.1\r\n\r\n")

    assert worker.answered(conn, ours)
    worker.method_queue.how.result(10)

    assert left[0].obj is MUCH


def test_a_phone_that_has_gone_is_let_go(ends: tuple[socket, socket]) -> None:
    ours, theirs = ends
    conn = SimpleNamespace()
    worker = a_worker(conn, ours)
    theirs.sendall(b"GET / HTTP/1.1\r\n\r\n")
    theirs.close()

    assert worker.answered(conn, ours)

    assert worker.method_queue.how.result(10) is False


def test_where_nothing_can_be_read_it_is_left_to_gunicorn(ends: tuple[socket, socket]) -> None:
    conn = SimpleNamespace()

    assert not a_worker(conn, ends[0]).answered(conn, ends[0])


def test_who_asks_often_is_put_behind_the_others_once_a_second(ends: tuple[socket, socket]) -> None:
    ours, theirs = ends
    conn = SimpleNamespace(timeout=0.0)
    worker = a_worker(conn, ours)
    worker.doorstep.answer = lambda *_: Ready(b"short")
    other = worker.keepalived_conns[0]

    def ask() -> list[object]:
        theirs.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert worker.answered(conn, ours)
        return list(worker.keepalived_conns)

    assert ask() == [other, conn]
    until = conn.timeout
    worker.keepalived_conns.rotate()
    assert ask() == [conn, other]
    assert conn.timeout == until > 0
    conn.caller.kept_at -= 1.0
    assert ask() == [other, conn]
    assert conn.timeout > until


def test_nobody_is_let_in_before_a_worker_has_loaded_the_app() -> None:
    settings = runpy.run_path(str(HOUSE / "gunicorn.conf.py"))
    worker = settings["Worker"].__new__(settings["Worker"])
    worker.load_wsgi.__globals__["Doorstep"] = lambda app: app
    worker.app = SimpleNamespace(wsgi=dict)
    worker.cfg = SimpleNamespace(backlog=8)
    with create_server(("127.0.0.1", 0)) as listener:
        worker.sockets = [listener]

        settings["when_ready"](SimpleNamespace(LISTENERS=[listener]))
        with pytest.raises(ConnectionRefusedError):
            create_connection(listener.getsockname(), 5)
        worker.load_wsgi()
        with create_connection(listener.getsockname(), 5):
            pass
