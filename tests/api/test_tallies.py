from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import text
from werkzeug.test import TestResponse

from safety.api.schemas.tallies import MOST_COUNTS
from safety.limits.here import TALLIES
from safety.parts import EXTENSION, Parts
from tests.builders import changed

SQL = "x'; DROP TABLE tally; --"
HTML = "<script>alert(1)</script>"
HELP = {"what": "help-opened", "language": "es", "country": "EG"}
LESSON = {"what": "lesson-opened", "language": "es", "band": "8-10", "lesson": "friends"}


def parts_of(client: FlaskClient) -> Parts:
    parts: Parts = client.application.extensions[EXTENSION]
    return parts


def day(client: FlaskClient, ahead: int = 0) -> str:
    return (parts_of(client).clock().date() + timedelta(days=ahead)).isoformat()


def a_batch(client: FlaskClient, batch: str, *counts: dict[str, Any]) -> dict[str, Any]:
    given = {"day": day(client), "count": 1}
    return {"batch": batch.ljust(22, "0"), "counts": [given | each for each in counts or (HELP,)]}


def send(client: FlaskClient, body: object, address: str = "192.0.2.1") -> TestResponse:
    return client.post("/v1/tallies", json=body, environ_overrides={"REMOTE_ADDR": address})


def total(client: FlaskClient) -> int:
    with parts_of(client).store.begin(parts_of(client).clock().date()) as connection:
        return int(connection.execute(text("SELECT sum(count) FROM tally")).scalar_one() or 0)


def test_a_batch_is_counted_and_sent_again_it_is_not(client: FlaskClient) -> None:
    before = total(client)
    batch = a_batch(client, "twice", HELP, LESSON | {"count": 4})

    assert [send(client, batch).json["status"] for _ in range(2)] == ["counted", "counted-before"]
    assert total(client) == before + 5


@pytest.mark.parametrize(
    "count",
    [
        LESSON | {"what": "lesson-finished"},
        LESSON | {"what": "pack-downloaded", "country": "EG"},
        LESSON | {"what": "right-after", "question": "q1"},
        HELP | {"what": "situation-opened", "situation": "threat"},
        HELP | {"what": "channel-tapped", "channel": "whatsapp", "country": None},
    ],
)
def test_everything_of_the_list_can_be_counted(client: FlaskClient, count: dict[str, Any]) -> None:
    assert send(client, a_batch(client, f"list-{count['what']}", count)).status_code == 200


@pytest.mark.parametrize(
    ("count", "place"),
    [
        (HELP | {"what": "left"}, "what"),
        (HELP | {"what": "told"}, "what"),
        (HELP | {"language": "xx"}, "language"),
        (HELP | {"language": SQL}, "language"),
        (HELP | {"country": "ZZ"}, "country"),
        (HELP | {"country": HTML}, "country"),
        (HELP | {"note": "typed"}, "note"),
        (HELP | {"lesson": "friends"}, "lesson"),
        (HELP | {"count": 0}, "count"),
        (HELP | {"count": 1_001}, "count"),
        (HELP | {"count": "1"}, "count"),
        (HELP | {"count": 1.5}, "count"),
        (HELP | {"day": "yesterday"}, "day"),
        (LESSON | {"band": None}, "lesson"),
        (LESSON | {"lesson": "nothing"}, "lesson"),
        (LESSON | {"lesson": SQL}, "lesson"),
        (LESSON | {"what": "right-after"}, "question"),
        (LESSON | {"what": "right-after", "question": "nothing"}, "question"),
    ],
)
def test_what_cannot_be_is_named_by_its_place_and_nothing_is_counted(
    client: FlaskClient, count: dict[str, Any], place: str
) -> None:
    before = total(client)
    answer = send(client, a_batch(client, "bad", HELP, count))

    assert answer.status_code == 422
    assert answer.mimetype == "application/problem+json"
    assert [*answer.json["faults"]] == [f"counts.1.{place}"]
    assert not any(typed in answer.text for typed in (SQL, HTML, "typed", "yesterday"))
    assert total(client) == before


@pytest.mark.parametrize(("ahead", "status"), [(-31, 422), (-30, 200), (0, 200), (1, 200), (2, 422)])
def test_a_day_must_have_been_and_not_long_ago(client: FlaskClient, ahead: int, status: int) -> None:
    answer = send(client, a_batch(client, f"day{ahead}", HELP | {"day": day(client, ahead)}))

    assert answer.status_code == status


@pytest.mark.parametrize("batch", ["short", "a" * 65, "a" * 21 + "'", "a" * 21 + "é", "", None, 7, ["a" * 22]])
def test_an_id_that_is_none_is_refused(client: FlaskClient, batch: object) -> None:
    answer = send(client, a_batch(client, "x") | {"batch": batch})

    assert answer.status_code == 422
    assert "batch" in next(iter(answer.json["faults"]))


@pytest.mark.parametrize("body", [[], "text", 7, None, {}, {"batch": "a" * 22}, {"batch": "a" * 22, "counts": []}])
def test_a_body_of_another_shape_is_a_problem(client: FlaskClient, body: object) -> None:
    assert send(client, body).status_code == 422


def test_a_body_that_is_no_json_or_too_large_is_a_problem(client: FlaskClient) -> None:
    broken = client.post("/v1/tallies", data=b"{", content_type="application/json")
    large = client.post("/v1/tallies", data=b" " * 64_001, content_type="application/json")
    many = send(client, a_batch(client, "many", *[HELP] * (MOST_COUNTS + 1)))

    assert [broken.status_code, large.status_code, many.status_code] == [400, 413, 422]
    assert {answer.mimetype for answer in (broken, large, many)} == {"application/problem+json"}


def test_who_sends_too_much_waits_and_others_do_not(client: FlaskClient) -> None:
    bad = changed(a_batch(client, "flood"), "batch", to="none")
    last = [send(client, bad, "192.0.2.7") for _ in range(TALLIES.times + 1)][-1]

    assert last.status_code == 429
    assert 0 < int(last.headers["Retry-After"]) <= TALLIES.seconds
    assert send(client, a_batch(client, "calm"), "192.0.2.8").status_code == 200


def test_an_operator_may_count_nothing(client: FlaskClient) -> None:
    parts, before = parts_of(client), total(client)
    silent = replace(parts, config=replace(parts.config, tallies=False))
    client.application.extensions[EXTENSION] = silent
    status = send(client, a_batch(client, "silent")).json["status"]
    client.application.extensions[EXTENSION] = parts

    assert (status, total(client)) == ("off", before)


def test_a_browser_app_elsewhere_may_send(app: Flask) -> None:
    asked = app.test_client().options("/v1/tallies", headers={"Origin": "https://app.example"})

    assert "POST" in asked.headers["Access-Control-Allow-Methods"]
    assert "Content-Type" in asked.headers["Access-Control-Allow-Headers"]
