"""nginx with frozen files, as deploy/nginx.conf has it, says what the app says: bytes, headers, what is not there."""

import gzip
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPMessage
from itertools import islice
from pathlib import Path

import pytest
from flask import Flask
from werkzeug.serving import WSGIRequestHandler, make_server

from bench.shape import nginx
from safety.delivery.addresses import LEFT_TO_THE_APP, of_rule, values_of
from safety.delivery.freezing import CURRENT, LISTS, freeze
from safety.delivery.memo import Memo
from safety.delivery.room import Room
from safety.parts import EXTENSION as PARTS
from safety.web.shell import EXTENSION as PAGES

PATHS = (
    "/",
    "/ar/about",
    "/ar/app.webmanifest",
    "/ar/help/EG",
    "/docs",
    "/en/",
    "/es/flag/EG",
    "/es/help",
    "/es/tell/EG",
    "/openapi.json",
    "/sw.js",
    "/v1/",
    "/v1/ar/help/EG",
    "/v1/offline/es/help/EG",
    "/v1/places",
    "/v1/services.csv",
)
# Nothing is there, or somewhere else.
NOWHERE = ("/es/nothing", "/es/help/ZZ", "/v1/nothing", "/v1/es/help/ZZ", "/assets/nothing.js")
# What each server says of itself and of its own files.
ITS_OWN = frozenset(
    {"accept-ranges", "connection", "content-length", "content-encoding", "date", "etag", "location", "server"}
)
# No pages of a child, with headers of a page all the same: those allow more than these need.
LIKE_PAGES = {"content-language", "content-security-policy"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What came: status, headers, the bytes as they are meant."""

    status: int
    headers: HTTPMessage
    data: bytes

    def compared(self, but_for: frozenset[str]) -> tuple[object, ...]:
        said = {name.lower(): value for name, value in self.headers.items()}
        return self.status, {name: value for name, value in said.items() if name not in but_for}, self.data


class Silent(WSGIRequestHandler):
    """Logs nothing."""

    def log(self, type: str, message: str, *args: object) -> None:  # noqa: A002 as it is named there
        """Say nothing."""


@dataclass(frozen=True, slots=True)
class Pair:
    """The ports of the app alone and of nginx before it."""

    app: int
    nginx: int
    paths: tuple[str, ...]


def ask(port: int, path: str, method: str = "GET", **headers: str) -> Answer:
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    came = connection.getresponse()
    data = came.read()
    connection.close()
    packed = data and came.headers.get("Content-Encoding") == "gzip"
    return Answer(came.status, came.headers, gzip.decompress(data) if packed else data)


@pytest.fixture(scope="module")
def pair(app: Flask, folder: Path) -> Iterator[Pair]:
    assets = [asset.path for asset in app.extensions[PAGES].by_name.values()]
    paths = tuple({*PATHS, *assets, *one_of_each_rule(app)})
    list(freeze(app, "a", folder / "site", paths, 2))
    server = make_server("127.0.0.1", 0, Memo(app, Room(20_000_000)), threaded=True, request_handler=Silent)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with nginx(folder / "nginx", [server.server_port], folder / "site" / CURRENT) as port:
        yield Pair(server.server_port, port, paths)
    server.shutdown()
    server.server_close()


def one_of_each_rule(app: Flask) -> Iterator[str]:
    """Give an address of every kind that may be frozen, but for signed lists, which say of when they are."""
    values = values_of(app.extensions[PARTS], app.extensions[PAGES])
    for rule in app.url_map.iter_rules():
        if "GET" in (rule.methods or ()) and not rule.rule.startswith(
            (*LEFT_TO_THE_APP, *LISTS, "/healthz", "/readyz")
        ):
            yield from islice(of_rule(rule, values), 1)


def but_for_more(path: str) -> set[str]:
    """A document says in itself in which language it is."""
    if path.endswith(".webmanifest") or path.startswith("/docs"):
        return LIKE_PAGES
    return {"content-language"} if path.startswith("/v1/") else set()


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("codings", ["", "gzip"])
def test_nginx_says_what_the_app_says(pair: Pair, method: str, codings: str) -> None:
    for path in (*pair.paths, *NOWHERE):
        alone, before = (ask(port, path, method, Accept_Encoding=codings) for port in (pair.app, pair.nginx))
        but_for = ITS_OWN | but_for_more(path)
        assert (path, *before.compared(but_for)) == (path, *alone.compared(but_for))


def test_what_is_frozen_comes_from_a_file_and_what_has_a_form_from_the_app(pair: Pair) -> None:
    tags = {path: [ask(port, path).headers["ETag"] for port in (pair.app, pair.nginx)] for path in PATHS}

    assert {path for path, (app, nginx) in tags.items() if app == nginx} == {"/", "/es/flag/EG", "/sw.js"}


def test_whoever_has_a_page_is_told_so_with_the_headers_that_protect_it(pair: Pair) -> None:
    for path in ("/ar/help/EG", "/v1/ar/help/EG", next(path for path in pair.paths if path.startswith("/assets/"))):
        had = ask(pair.nginx, path)
        same = ask(pair.nginx, path, If_None_Match=had.headers["ETag"])
        assert (same.status, same.data) == (304, b"")
        for name in ("Content-Security-Policy", "Cache-Control"):
            assert same.headers[name] == had.headers[name]


def test_a_part_of_a_file_is_a_part_of_the_answer(pair: Pair) -> None:
    for asked, status in (("bytes=5-20", 206), ("bytes=-7", 206), ("bytes=99999999-", 416)):
        alone, before = (ask(port, "/es/help", Range=asked) for port in (pair.app, pair.nginx))
        assert alone.status == before.status == status
        assert alone.headers["Content-Range"] == before.headers["Content-Range"]
        assert status == 416 or alone.data == before.data
