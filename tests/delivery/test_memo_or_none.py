"""Whatever is asked, in whatever way: the memo answers what the app alone does, in a coding that was asked for."""

import gzip
from collections.abc import Callable, Mapping
from pathlib import Path

import brotli
import pytest
import zstandard
from flask import Flask
from hypothesis import given
from hypothesis import strategies as some
from werkzeug.test import Client, TestResponse

from safety.delivery.door import Door, Mark
from safety.delivery.doorstep import Caller, Doorstep
from safety.delivery.memo import Memo
from safety.delivery.room import Room

NOON = 1_764_244_800.25
PATHS = (
    "/",
    "/en/",
    "/ar/help/EG",
    "/es/tell/EG",
    "/v1/",
    "/v1/es/help/EG",
    "/v1/es/help/ZZ",
    "/v1/places",
    "/v1/pictures/door.svg",
    "/v1/bundles/es/8-10/EG",
    "/es/help/",
    "/es/help/../about",
    "//es/help",
    "/es/h%65lp",
    "/desk/",
    "/desk",
    "/sw.js",
    "/healthz",
    "/readyz",
    "/leave",
    "/nothing",
)
METHODS = ("GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "DELETE")
CODINGS = ("", "gzip", "br", "zstd", "identity", "gzip, br;q=0.5", "*", "br;q=0, *;q=0.1", "x, ;q=, gzip;q=a", "GZIP")
MORE: Mapping[str, tuple[str, ...]] = {
    "Range": ("bytes=0-9", "bytes=-5", "bytes=5-", "bytes=9-2", "bytes=0-1,4-5", "bytes=999999999-", "lines=1-2", "x"),
    "If-None-Match": ("*", '"a"', 'W/"a", "b"', "a"),
    "If-Modified-Since": ("Thu, 01 Jan 2099 00:00:00 GMT", "never"),
    "If-Match": ("*", '"a"'),
    "If-Range": ('"a"', "Thu, 01 Jan 2099 00:00:00 GMT"),
    "Cookie": ("a=b",),
    "Authorization": ("Bearer a",),
    "Accept-Language": ("ar", "es;q=0.5, en"),
    "Accept": ("text/html", "application/json"),
    "Host": ("elsewhere.example", "a b"),
    "X-Forwarded-For": ("192.0.2.1",),
}
# What says how an answer is sent, or when: the memo adds these to what the app says, or leaves them to the server.
OF_SENDING = {"Date", "Vary", "ETag", "Content-Encoding", "Content-Length", "Accept-Ranges", "Content-Range"}
# The doorstep leaves whoever says any of these to the memo.
OWN = {"Cookie", "Authorization", "Range", "If-Range", "If-None-Match", "If-Match", "If-Modified-Since"}
AS_SENT: Mapping[str | None, Callable[[bytes], bytes]] = {
    None: bytes,
    "gzip": gzip.decompress,
    "br": brotli.decompress,
    "zstd": lambda data: zstandard.ZstdDecompressor().decompress(data),
}
HEADERS = some.fixed_dictionaries(
    {"Accept-Encoding": some.sampled_from(CODINGS)},
    optional={name: some.sampled_from(values) for name, values in MORE.items()},
)


@pytest.fixture(scope="module")
def door(app: Flask) -> Door:
    return Door(Memo(app, Room(20_000_000)), lambda: app, Mark(Path("nowhere")))


def asked(client: Client, method: str, path: str, headers: Mapping[str, str]) -> TestResponse:
    return client.open(path, method=method, headers=dict(headers))


def headers_of(answer: TestResponse) -> dict[str, str]:
    return {name: value for name, value in answer.headers.items() if name not in OF_SENDING}


@given(method=some.sampled_from(METHODS), path=some.sampled_from(PATHS), headers=HEADERS)
def test_the_memo_says_what_the_app_says(
    app: Flask, door: Door, method: str, path: str, headers: dict[str, str]
) -> None:
    whole = {name: value for name, value in headers.items() if name not in {"Range", "If-Range"}}
    alone = asked(Client(app, use_cookies=False), method, path, whole)
    behind = asked(Client(door, use_cookies=False), method, path, whole)

    assert (behind.status_code, headers_of(behind)) == (alone.status_code, headers_of(alone))
    if behind.status_code == 200 and method != "HEAD" and "no-store" not in alone.headers["Cache-Control"]:
        assert AS_SENT[behind.headers.get("Content-Encoding")](behind.data) == alone.data
    assert method != "HEAD" or behind.data == b""


@given(path=some.sampled_from(PATHS), headers=HEADERS)
def test_a_part_is_a_part_of_what_the_app_says(app: Flask, door: Door, path: str, headers: dict[str, str]) -> None:
    part = asked(Client(door, use_cookies=False), "GET", path, headers)
    if part.status_code == 206:
        first, last, size = map(int, part.headers["Content-Range"].removeprefix("bytes ").replace("/", "-").split("-"))
        plain = asked(Client(app, use_cookies=False), "GET", path, {}).data
        assert (part.data, len(plain)) == (plain[first : last + 1], size)
        assert "Range" in headers
        assert "Content-Encoding" not in part.headers


@given(path=some.sampled_from(PATHS), headers=HEADERS, ending=some.sampled_from(["", "\r\n", "POST / HTTP/1.1\r\n"]))
def test_the_doorstep_says_what_the_memo_says_or_nothing(
    door: Door, path: str, headers: dict[str, str], ending: str
) -> None:
    inside = asked(Client(door, use_cookies=False), "GET", path, headers)
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    ready = Doorstep(door).answer(Caller(), f"GET {path} HTTP/1.1\r\n{lines}\r\n{ending}".encode(), NOON)

    if ready is not None:
        head, _, body = ready.partition(b"\r\n\r\n")
        assert (inside.status_code, ending) == (200, "")
        assert body == inside.data
        assert head.decode().split("\r\n")[3:] == [f"{name}: {value}" for name, value in inside.headers]
        assert not OWN & set(headers)
