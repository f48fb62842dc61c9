"""What is sent of an answer that is kept: all of it, a part, or nothing."""

import pytest
from flask import Flask
from werkzeug.test import Client

from safety.delivery.memo import Memo
from safety.delivery.room import Room

LESSONS = "/v1/es/lessons"
BROTLI = {"Accept-Encoding": "br"}


@pytest.fixture
def memo(app: Flask) -> Client:
    return Client(Memo(app, Room(10_000_000)))


@pytest.mark.parametrize("coding", [{}, BROTLI])
@pytest.mark.parametrize("asked", ["{}", "W/{}", '"other", {}', "*"])
def test_whoever_has_an_answer_already_is_sent_none(memo: Client, coding: dict[str, str], asked: str) -> None:
    tag = memo.get(LESSONS, headers=coding).headers["ETag"]

    again = memo.get(LESSONS, headers=coding | {"If-None-Match": asked.format(tag)})

    assert (again.status_code, again.data) == (304, b"")
    assert again.headers["ETag"] == tag
    assert again.headers["Vary"] == "Accept-Encoding"
    assert not {"Content-Type", "Content-Length", "Content-Encoding"} & set(again.headers.keys())


def test_whoever_has_other_bytes_is_sent_these(memo: Client) -> None:
    tag = memo.get(LESSONS).headers["ETag"]

    for other in (tag, '"other"', "nonsense", ""):
        assert memo.get(LESSONS, headers=BROTLI | {"If-None-Match": other}).status_code == 200


@pytest.mark.parametrize("path", ["/assets/x", "/"])
def test_an_answer_without_a_tag_or_not_kept_is_asked_in_the_same_way(memo: Client, app: Flask, path: str) -> None:
    plain = app.test_client().get(path)

    again = memo.get(path, headers={"If-None-Match": plain.headers.get("ETag", '"a"')})

    assert again.status_code == (304 if plain.status_code == 200 else 404)


@pytest.mark.parametrize(
    ("asked", "part", "content_range"),
    [
        ("bytes=0-9", slice(0, 10), "bytes 0-9/{}"),
        ("bytes=5-", slice(5, None), "bytes 5-{last}/{}"),
        ("bytes=-5", slice(-5, None), "bytes {tail}-{last}/{}"),
        ("bytes=5-999999", slice(5, None), "bytes 5-{last}/{}"),
    ],
)
def test_a_part_is_sent_to_whoever_asks_for_one(memo: Client, asked: str, part: slice, content_range: str) -> None:
    data = memo.get(LESSONS).data
    size = len(data)

    answer = memo.get(LESSONS, headers=BROTLI | {"Range": asked})

    assert (answer.status_code, answer.data) == (206, data[part])
    assert answer.headers["Content-Range"] == content_range.format(size, last=size - 1, tail=size - 5)
    assert int(answer.headers["Content-Length"]) == len(answer.data)


def test_a_part_that_is_not_there_is_refused_with_the_size(memo: Client) -> None:
    size = len(memo.get(LESSONS).data)

    answer = memo.get(LESSONS, headers={"Range": f"bytes={size}-"})

    assert (answer.status_code, answer.data) == (416, b"")
    assert answer.headers["Content-Range"] == f"bytes */{size}"


@pytest.mark.parametrize("asked", ["bytes=0-1,4-5", "lines=1-2", "bytes=b-a", "nonsense"])
def test_what_is_no_single_part_is_answered_with_everything(memo: Client, asked: str) -> None:
    answer = memo.get(LESSONS, headers={"Range": asked})

    assert (answer.status_code, answer.data) == (200, memo.get(LESSONS).data)


def test_a_part_is_sent_only_where_it_fits_to_the_parts_that_are_there(memo: Client) -> None:
    tag = memo.get(LESSONS).headers["ETag"]
    part = {"Range": "bytes=0-9"}

    assert memo.get(LESSONS, headers=part | {"If-Range": tag}).status_code == 206
    assert memo.get(LESSONS, headers=part | {"If-Range": '"older"'}).status_code == 200
    assert memo.get(LESSONS, headers=part | {"If-Range": "Sun, 22 Nov 2026 10:00:00 GMT"}).status_code == 200
    assert memo.head(LESSONS, headers=part).status_code == 200


def test_style_and_scripts_have_no_tag_and_are_sent_whole(memo: Client, app: Flask) -> None:
    page = app.test_client().get("/es/").get_data(as_text=True)
    asset = next(word for word in page.split('"') if word.startswith("/assets/"))

    answer = memo.get(asset, headers={"If-None-Match": "*"})

    assert answer.status_code == 200
    assert "ETag" not in answer.headers
