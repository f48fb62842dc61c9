"""The memo in front of the app, asked as a server asks it."""

from collections.abc import Iterator
from wsgiref.types import StartResponse

import brotli
import pytest
from flask import Flask, Response, request
from werkzeug.test import Client, TestResponse

from safety.delivery.memo import Memo, remembering
from safety.delivery.room import Room

HELP = "/v1/es/help/EG"
BROWSER = {"Accept-Encoding": "gzip, deflate, br, zstd"}


class Counting(Flask):
    """A Flask that knows how often it was asked."""

    asked = 0

    def wsgi_app(self, *arguments: object) -> object:
        self.asked += 1
        return super().wsgi_app(*arguments)


@pytest.fixture
def memo(app: Flask) -> Client:
    return Client(Memo(app, Room(10_000_000)))


def counted(**headers: str) -> tuple[Counting, Client]:
    """An app whose every address answers with those headers, and the memo in front of it."""
    flask = Counting("counted")

    @flask.route("/", defaults={"path": ""}, methods=["GET", "POST"])
    @flask.route("/<path:path>", methods=["GET", "POST"])
    def view(path: str) -> Response:
        status = 404 if path == "missing" else 200
        said = {name.replace("_", "-"): value for name, value in headers.items()}
        return Response(request.method + path * 100, status, {"Content-Type": "text/plain"} | said)

    return flask, Client(Memo(flask, Room(1_000_000)), use_cookies=False)


def same(one: TestResponse, other: TestResponse) -> bool:
    return (one.status, one.headers, one.data) == (other.status, other.headers, other.data)


PUBLIC = {"Cache_Control": "public, max-age=300"}


def test_a_public_answer_is_made_once_and_sent_the_same_from_then_on() -> None:
    flask, client = counted(**PUBLIC)

    assert same(client.get("/a"), client.get("/a"))
    assert client.head("/a").headers == client.get("/a").headers
    assert flask.asked == 1


def test_a_kept_answer_does_not_look_old_to_a_cache_on_the_way(app: Flask, memo: Client) -> None:
    assert "Date" in app.test_client().get(HELP).headers
    assert "Date" not in memo.get(HELP).headers


def test_a_head_that_comes_first_keeps_the_whole_answer() -> None:
    flask, client = counted(**PUBLIC)

    assert client.head("/a").data == b""
    assert client.get("/a").data == b"GET" + b"a" * 100
    assert flask.asked == 1


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Cache_Control": "no-store"},
        {"Cache_Control": "public, no-cache"},
        {"Cache_Control": "private, max-age=5"},
        PUBLIC | {"Vary": "Accept-Language"},
        PUBLIC | {"Set_Cookie": "a=b"},
        PUBLIC | {"Content_Encoding": "br"},
    ],
)
def test_an_answer_that_is_not_for_all_is_made_each_time(headers: dict[str, str]) -> None:
    flask, client = counted(**headers)

    assert same(client.get("/a"), client.get("/a"))
    assert flask.asked == 2


@pytest.mark.parametrize("more", [{}, {"Vary": "Accept-Language"}, {"ETag": '"a"'}])
def test_an_answer_that_is_not_kept_is_compressed_all_the_same(more: dict[str, str]) -> None:
    _, client = counted(Cache_Control="no-store", **more)

    plain, small, head = client.get("/a"), client.get("/a", headers=BROWSER), client.head("/a", headers=BROWSER)

    assert brotli.decompress(small.data) == plain.data
    assert len(small.data) < len(plain.data)
    assert small.headers["Content-Length"] == head.headers["Content-Length"] == str(len(small.data))
    assert small.headers["Content-Encoding"] == "br"
    assert (
        small.headers["Vary"] == plain.headers["Vary"] == ", ".join((*more.get("Vary", "").split(), "Accept-Encoding"))
    )
    if tag := plain.headers.get("ETag"):
        assert small.headers["ETag"] == f'{tag[:-1]}-br"'
        assert client.get("/a", headers=BROWSER | {"If-None-Match": small.headers["ETag"]}).status_code == 304


@pytest.mark.parametrize("headers", [{"Content_Encoding": "br"}, {"Content_Type": "application/zip"}])
def test_what_is_small_already_is_passed_on_as_it_is(headers: dict[str, str]) -> None:
    _, client = counted(Cache_Control="no-store", **headers)

    assert same(client.get("/a", headers=BROWSER), client.get("/a"))


def test_what_is_not_kept_is_sent_while_it_comes() -> None:
    made = []

    def slow(_: object, start_response: StartResponse) -> Iterator[bytes]:
        start_response("200 OK", [("Cache-Control", "no-store")])
        for part in (b"a", b"b", b"c"):
            made.append(part)
            yield part

    answer = Client(Memo(slow, Room(1_000_000))).get("/")

    assert made == [b"a"]
    assert (answer.data, len(made)) == (b"abc", 3)


@pytest.mark.parametrize("path", ["/missing", "/desk", "/desk/flags", "/a?" + "who" * 400])
def test_some_addresses_are_never_kept(path: str) -> None:
    flask, client = counted(**PUBLIC)

    assert same(client.get(path), client.get(path))
    assert flask.asked == 2


def test_what_others_add_to_an_address_makes_no_other_answer() -> None:
    flask, client = counted(**PUBLIC)

    assert same(client.get("/a"), client.get("/a?from=somewhere"))
    assert flask.asked == 1


@pytest.mark.parametrize("own", [{"Cookie": "a=b"}, {"Authorization": "Bearer a"}])
def test_a_request_of_somebody_s_own_goes_past(own: dict[str, str]) -> None:
    flask, client = counted(**PUBLIC)
    client.get("/a")

    answer = client.get("/a", headers=own | BROWSER)
    client.post("/a")

    assert answer.headers["Content-Encoding"] == "br"
    assert flask.asked == 3


def test_without_room_the_app_stays_as_it_is(app: Flask) -> None:
    assert remembering(app, 0) is app
    assert isinstance(remembering(app, 1), Memo)


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip"])
def test_an_answer_is_compressed_for_whoever_takes_it(memo: Client, coding: str) -> None:
    plain, small = memo.get(HELP), memo.get(HELP, headers={"Accept-Encoding": coding})

    assert small.headers["Content-Encoding"] == coding
    assert len(small.data) < len(plain.data) / 2
    assert plain.headers["Vary"] == small.headers["Vary"] == "Accept-Encoding"
    assert small.headers["ETag"] == plain.headers["ETag"][:-1] + f'-{coding}"'


def test_what_was_compressed_is_what_the_app_said(app: Flask, memo: Client) -> None:
    assert brotli.decompress(memo.get(HELP, headers=BROWSER).data) == app.test_client().get(HELP).data


def test_what_is_no_text_stays_as_it_is() -> None:
    flask, client = counted(**PUBLIC, Content_Type="application/zip")

    answer = client.get("/aaaa", headers=BROWSER)

    assert not {"Content-Encoding", "Vary"} & set(answer.headers.keys())
    assert len(answer.data) == 403
    assert flask.asked == 1


def test_what_does_not_become_smaller_stays_plain() -> None:
    _, client = counted(**PUBLIC)

    answer = client.get("/", headers=BROWSER)

    assert "Content-Encoding" not in answer.headers
    assert answer.data == b"GET"
