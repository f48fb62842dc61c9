"""The app under the servers that it is served by: real processes, real sockets, on this machine alone."""

import gzip
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from socket import SO_RCVBUF, SOL_SOCKET, socket

import pytest
from flask import Flask

from safety.config import HOUSE
from safety.parts import EXTENSION, Parts

GRANIAN = ("granian", "--interface", "wsgi", "--no-ws", "--blocking-threads", "3", "--log-level", "warning", "app:app")
GUNICORN = ("gunicorn", "-c", "gunicorn.conf.py", "app:app")
SERVERS = pytest.mark.parametrize("server", [GRANIAN, GUNICORN], ids=lambda command: command[0])
LONG = "a" * 5_000
PLAN = "/v1/es/help/EG"
SMALL = {"Accept-Encoding": "gzip"}


def environment(app: Flask, port: int) -> dict[str, str]:
    parts: Parts = app.extensions[EXTENSION]
    own = {name: value for name, value in os.environ.items() if not name.startswith("SAFETY_")}
    folders = {"SAFETY_CONTENT": str(parts.config.content), "SAFETY_LOCALES": str(parts.config.locales)}
    folders |= {"SAFETY_INSTANCE": str(parts.config.instance)}
    return own | folders | {"PORT": str(port), "GRANIAN_PORT": str(port), "WEB_CONCURRENCY": "1"}


@contextmanager
def serving(server: tuple[str, ...], environ: dict[str, str], log: Path) -> Iterator[int]:
    with log.open("wb") as out:
        process = subprocess.Popen([sys.executable, "-m", *server], cwd=HOUSE, env=environ, stdout=out, stderr=out)
    port = int(environ["PORT"])
    try:
        wait_for(port, process)
        yield port
    finally:
        process.terminate()
        process.wait(10)


def wait_for(port: int, process: "subprocess.Popen[bytes]") -> None:
    for _ in range(200):
        assert process.poll() is None, "the server ended"
        try:
            ask(port, "/healthz")
        except OSError:
            time.sleep(0.1)
        else:
            return
    pytest.fail("the server did not answer")


def ask(port: int, path: str, headers: dict[str, str] | None = None, method: str = "GET") -> HTTPResponse:
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request(method, path, headers=headers or {})
    answer = connection.getresponse()
    answer.body = answer.read()  # type: ignore[attr-defined]
    connection.close()
    return answer


def a_free_port() -> int:
    with socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


@SERVERS
def test_help_is_served_and_nothing_of_whoever_asked_is_written_down(
    app: Flask, tmp_path: Path, server: tuple[str, ...]
) -> None:
    log = tmp_path / "log"
    with serving(server, environment(app, a_free_port()), log) as port:
        good = ask(port, "/v1/es/help/EG", {"User-Agent": "a-phone", "Referer": "https://a-page.example"})
        again = ask(port, "/v1/es/help/EG", {"If-None-Match": good.headers["ETag"]})
        statuses = [
            ask(port, "/v1/es/help/ZZ").status,
            ask(port, "/v1/%ff/help/EG").status,
            ask(port, f"/v1/{LONG}").status,
            ask(port, "/v1/", {"X-Much": LONG * 4}).status,
            ask(port, "/v1/es/help/EG", method="DELETE").status,
        ]

    assert (good.status, again.status) == (200, 304)
    assert statuses == [404, 400, 414, 431, 405]
    written = log.read_text("utf-8")
    assert not any(word in written for word in ("127.0.0.1", "a-phone", "a-page", "EG", "/v1/"))


@SERVERS
def test_a_kept_answer_is_sent_whole_in_part_small_or_not_at_all(
    app: Flask, tmp_path: Path, server: tuple[str, ...]
) -> None:
    with serving(server, environment(app, a_free_port()), tmp_path / "log") as port:
        plain, small = ask(port, PLAN), ask(port, PLAN, SMALL)
        small_again = ask(port, PLAN, SMALL)
        head = ask(port, PLAN, SMALL, method="HEAD")
        same = ask(port, PLAN, SMALL | {"If-None-Match": small.headers["ETag"]})
        part = ask(port, PLAN, SMALL | {"Range": "bytes=2-5"})

    assert gzip.decompress(small.body) == plain.body
    assert small_again.body == small.body
    assert (head.headers["Content-Length"], head.body) == (str(len(small.body)), b"")
    assert (same.status, same.body) == (304, b"")
    assert (part.status, part.body) == (206, plain.body[2:6])


@SERVERS
def test_a_connection_that_stays_open_is_answered_the_same_each_time(
    app: Flask, tmp_path: Path, server: tuple[str, ...]
) -> None:
    with serving(server, environment(app, a_free_port()), tmp_path / "log") as port:
        stays = HTTPConnection("127.0.0.1", port, timeout=10)
        answers = [ask_on(stays, PLAN, own) for own in ({}, {}, {"Cookie": "a=b"}, {})]
        refused = ask_on(stays, "/v1/es/help/ZZ", {})
        again = ask_on(stays, PLAN, {})
        stays.close()

    first, *others = (({*answer.headers.items()} - said_by_servers(answer), answer.body) for answer in answers)  # type: ignore[attr-defined]
    assert [first[1] == body for _, body in others] == [True, False, True]
    assert others[0] == others[2] == first
    assert (refused.status, again.status) == (404, 200)


def ask_on(stays: HTTPConnection, path: str, headers: dict[str, str]) -> HTTPResponse:
    stays.request("GET", path, headers=SMALL | headers)
    answer = stays.getresponse()
    answer.body = answer.read()  # type: ignore[attr-defined]
    return answer


def said_by_servers(answer: HTTPResponse) -> set[tuple[str, str]]:
    return {
        (name, value) for name, value in answer.headers.items() if name.lower() in {"date", "server", "connection"}
    }


@SERVERS
def test_who_reads_slowly_or_asks_twice_at_once_gets_everything(
    app: Flask, tmp_path: Path, server: tuple[str, ...]
) -> None:
    path = "/openapi.json"
    request = f"GET {path} HTTP/1.1\r\nHost: a\r\n\r\n".encode()
    with serving(server, environment(app, a_free_port()), tmp_path / "log") as port:
        whole = ask(port, path).body  # type: ignore[attr-defined]
        slow = socket()
        slow.setsockopt(SOL_SOCKET, SO_RCVBUF, 2_048)
        slow.connect(("127.0.0.1", port))
        slow.settimeout(10)
        for at_once in (1, 1, 2):
            slow.sendall(request * at_once)
            assert [body_of(slow, len(whole)) for _ in range(at_once)] == [whole] * at_once
        slow.close()


def body_of(slow: socket, size: int) -> bytes:
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        head += slow.recv(1)
    body = b""
    while len(body) < size:
        body += slow.recv(min(1_000, size - len(body)))
    return body


def test_what_gunicorn_itself_cannot_read_is_a_problem_too_and_leaves_no_trace(app: Flask, tmp_path: Path) -> None:
    log = tmp_path / "log"
    with serving(GUNICORN, environment(app, a_free_port()), log) as port:
        answers = [ask(port, f"/{LONG}{LONG}"), ask(port, "/", {"X-Much": LONG * 8}), ask(port, "/", method="G(T")]

    assert [answer.status for answer in answers] == [414, 431, 400]
    assert {answer.headers["Content-Type"] for answer in answers} == {"application/problem+json"}
    assert "127.0.0.1" not in log.read_text("utf-8")


@SERVERS
def test_a_server_does_not_start_on_settings_that_cannot_be_meant(app: Flask, server: tuple[str, ...]) -> None:
    environ = environment(app, a_free_port()) | {"SAFETY_CACHE_SECONDS": "soon"}
    command = [sys.executable, "-m", *server]

    ended = subprocess.run(command, cwd=HOUSE, env=environ, capture_output=True, text=True, timeout=60, check=False)

    assert ended.returncode != 0
    assert "SAFETY_CACHE_SECONDS must be a whole number of seconds" in ended.stderr + ended.stdout
    assert "Traceback" not in ended.stderr + ended.stdout
