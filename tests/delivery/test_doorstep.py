"""What is answered from the bytes of a request alone is what would have been answered inside; all else goes in."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as some
from werkzeug.test import Client

from safety.delivery.door import Door, Mark
from safety.delivery.doorstep import MOST, Caller, Doorstep
from safety.delivery.memo import Memo
from safety.delivery.room import Room

HELP = "/v1/es/help/EG"
NOON = 1_764_244_800.25
BROWSER = {
    "Host": "safety.example",
    "User-Agent": "a phone",
    "Accept-Encoding": "gzip, deflate, br, zstd",
    "Connection": "keep-alive",
    "Sec-Fetch-Mode": "navigate",
}
# The server says the first three; a browser need not be told the last one twice.
BEGINNING = ("HTTP/1.1 200 OK", "Date: Thu, 27 Nov 2025 12:00:00 GMT", "Connection: keep-alive")


def a_request(path: str = HELP, headers: Mapping[str, str] = BROWSER, line: str = "GET {} HTTP/1.1") -> bytes:
    said = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"{line.format(path)}\r\n{said}\r\n".encode("latin-1")


@pytest.fixture(scope="module")
def door(app: Flask) -> Door:
    """A door behind which help is kept, as browsers ask for it and plain."""
    door = Door(Memo(app, Room(10_000_000)), lambda: app, Mark(Path("nowhere")))
    for codings in (BROWSER["Accept-Encoding"], ""):
        Client(door).get(HELP, headers={"Accept-Encoding": codings})
    return door


@pytest.fixture
def doorstep(door: Door) -> Doorstep:
    return Doorstep(door)


@pytest.mark.parametrize("headers", [BROWSER, {"host": "a"}, BROWSER | {"Accept-Encoding": "br"}, {}])
def test_a_kept_answer_is_the_one_that_would_be_sent_inside(
    door: Door, doorstep: Doorstep, headers: dict[str, str]
) -> None:
    inside = Client(door).get(HELP, headers={"Accept-Encoding": headers.get("Accept-Encoding", "")})

    answer = doorstep.answer(Caller(), a_request(headers=headers), NOON)

    assert answer
    head, _, body = answer.partition(b"\r\n\r\n")
    assert tuple(head.decode().split("\r\n")) == (*BEGINNING, *(f"{name}: {value}" for name, value in inside.headers))
    assert body == inside.data


@pytest.mark.parametrize(
    "headers",
    [
        {"Cookie": "a=b"},
        {"Authorization": "Bearer a"},
        {"If-None-Match": '"a"'},
        {"Range": "bytes=0-9"},
        {"Content-Length": "5"},
        {"Transfer-Encoding": "chunked"},
        {"Expect": "100-continue"},
        {"Upgrade": "h2c"},
        {"Connection": "close"},
        {"Host ": "a"},
        {" folded": "a"},
        {"Host": "a\nCookie: a=b"},
        {"Host": "a\rCookie: a=b"},
        {"X-Real-Ip": "a\0b"},
        {"accept-encoding": "*"},
        {"X-Nobody-Knows": "a"},
    ],
)
def test_what_may_ask_for_something_else_goes_in(doorstep: Doorstep, headers: dict[str, str]) -> None:
    assert doorstep.answer(Caller(), a_request(headers=BROWSER | headers), NOON) is None


@pytest.mark.parametrize(
    "line",
    ["HEAD {} HTTP/1.1", "POST {} HTTP/1.1", "GET {} HTTP/1.0", "GET {}?a HTTP/1.1", "GET {}", "get {} HTTP/1.1"],
)
def test_only_plain_reading_is_answered_here(doorstep: Doorstep, line: str) -> None:
    assert doorstep.answer(Caller(), a_request(line=line), NOON) is None


@pytest.mark.parametrize("path", ["/v1/es/help/%45G", "/v1/en/help/EG/", "/readyz", "/desk"])
def test_an_address_that_is_not_kept_goes_in(doorstep: Doorstep, path: str) -> None:
    assert doorstep.answer(Caller(), a_request(path), NOON) is None


@pytest.mark.parametrize("bytes_", [b"", b"GET", a_request()[:-1], a_request() + b"G", a_request() * 2, b"\r\n\r\n"])
def test_what_is_not_one_whole_request_goes_in(doorstep: Doorstep, bytes_: bytes) -> None:
    assert doorstep.answer(Caller(), bytes_, NOON) is None


@given(some.binary(max_size=200))
def test_no_bytes_make_it_stumble(door: Door, noise: bytes) -> None:
    whole = a_request()
    assert Doorstep(door).answer(Caller(), whole[: len(noise) % len(whole)] + noise, NOON) in {None, ready(door)}


def ready(door: Door) -> bytes | None:
    return Doorstep(door).answer(Caller(), a_request(), NOON)


def test_the_date_is_that_of_the_second(doorstep: Doorstep) -> None:
    caller = Caller()
    now, soon, later = (doorstep.answer(caller, a_request(), NOON + after) for after in (0, 0.5, 1))

    assert now is soon
    assert now
    assert later
    assert later == now.replace(b"12:00:00", b"12:00:01")


def test_who_says_something_else_on_the_same_connection_is_heard(doorstep: Doorstep) -> None:
    caller = Caller()
    asked = [BROWSER, BROWSER | {"Cookie": "a=b"}, BROWSER, {}]

    answers = [doorstep.answer(caller, a_request(headers=headers), NOON) for headers in asked]

    assert [bool(answer) for answer in answers] == [True, False, True, True]
    assert answers[2] != answers[3]


def test_what_was_ready_goes_with_the_catalogue(app: Flask) -> None:
    door = Door(Memo(app, Room(10_000_000)), lambda: Memo(app, Room(10_000_000)), Mark(Path("nowhere")))
    doorstep = Doorstep(door)
    Client(door).get(HELP, headers={"Accept-Encoding": "br"})
    request = a_request(headers={"Accept-Encoding": "br"})
    assert doorstep.answer(Caller(), request, NOON)

    door.inside = Memo(app, Room(10_000_000))
    assert doorstep.answer(Caller(), request, NOON) is None

    door.inside = app
    assert doorstep.answer(Caller(), request, NOON) is None


def test_a_clock_that_is_set_back_is_believed(doorstep: Doorstep) -> None:
    caller = Caller()
    doorstep.answer(caller, a_request(), NOON + 3_600)

    answer = doorstep.answer(caller, a_request(), NOON)

    assert answer
    assert b"12:00:00" in answer


def test_no_more_is_held_ready_than_fits(door: Door, doorstep: Doorstep) -> None:
    for number in range(200):
        headers = BROWSER | {"Accept-Encoding": f"gzip;q=0, br;q=0.{number}, identity;q=1"}
        Client(door).get(HELP, headers=headers)
        assert doorstep.answer(Caller(), a_request(headers=headers), NOON)

    held = sum(map(len, doorstep._ready.values()))
    assert MOST - 50_000 < held <= MOST
    assert doorstep.answer(Caller(), a_request(headers=headers), NOON)
