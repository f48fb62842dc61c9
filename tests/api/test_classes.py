from datetime import timedelta
from itertools import count
from typing import Any
from urllib.parse import unquote

import pytest
from flask.testing import FlaskClient
from sqlalchemy import text
from werkzeug.test import TestResponse

from safety.domain.classes import Moment, result
from safety.exchange.classrooms import as_code
from tests.api.test_tallies import HTML, SQL, day, parts_of

numbers = count()


def a_class(client: FlaskClient, ahead: int = 7) -> dict[str, Any]:
    made = client.post("/v1/classes", json={"band": "8-10", "lesson": "friends", "ends": day(client, ahead)})
    assert made.status_code == 200, made.text
    return dict(made.json)


def check(client: FlaskClient) -> dict[str, list[bool]]:
    lesson = next(iter(parts_of(client).catalogue.lessons.values()))
    return {item.id: [option.right for option in item.options] for item in lesson.check}


def send(client: FlaskClient, code: str, *, right: bool, **changes: object) -> TestResponse:
    answers = {question: options.index(right) for question, options in check(client).items()}
    body = {"batch": f"{next(numbers):022}", "moment": "before", "answers": answers} | changes
    return client.post(f"/v1/classes/{code}/answers", json=body)


def results(client: FlaskClient, made: dict[str, Any]) -> list[dict[str, Any]]:
    answer = client.get(f"/v1/classes/{made['code']}/results/{made['key']}")
    assert answer.headers["Cache-Control"] == "no-store"
    return list(answer.json["results"])


def test_nothing_is_shown_until_five_have_answered_and_then_in_steps_of_five(client: FlaskClient) -> None:
    made, shown = a_class(client), []
    for _ in range(11):
        assert send(client, made["code"], right=True).status_code == 200
        shown.append({each["answered"] for each in results(client, made)})

    assert shown == [set()] * 4 + [{5}] * 5 + [{10}] * 2


@pytest.mark.parametrize(
    ("answered", "wise", "least", "most"),
    [(5, 0, 0, 2), (5, 2, 0, 2), (5, 3, 3, 5), (5, 5, 3, 5), (10, 3, 3, 3), (10, 7, 7, 7), (10, 8, 8, 10)],
)
def test_few_who_answered_alike_are_not_counted_out(answered: int, wise: int, least: int, most: int) -> None:
    shown = result("q1", Moment.AFTER, answered, wise)

    assert (shown.least, shown.most) == (least, most)


def test_before_and_after_stand_side_by_side_and_in_a_table(client: FlaskClient) -> None:
    made = a_class(client)
    for moment, wise in (("before", 4), ("after", 7)):
        for pupil in range(10):
            send(client, made["code"], right=pupil < wise, moment=moment)
    table = client.get(f"/v1/classes/{made['code']}/results/{made['key']}/table.csv").text.splitlines()

    first = next(iter(check(client)))
    assert table[:3] == ["question,moment,answered,least,most", f"{first},before,10,4,4", f"{first},after,10,7,7"]


def test_the_same_answers_sent_again_count_once(client: FlaskClient) -> None:
    code = a_class(client)["code"]
    statuses = [send(client, code, right=True, batch="t" * 22).json["status"] for _ in range(2)]

    assert statuses == ["counted", "counted-before"]


def test_a_code_may_be_written_small_and_a_key_must_be_right(client: FlaskClient) -> None:
    made = a_class(client)

    assert client.get(f"/v1/classes/{made['code'].lower()}").json["lesson"] == "friends"
    for code, key in ((made["code"], "a" * 22), ("BBBBBB", made["key"]), (made["code"], SQL)):
        assert client.get(f"/v1/classes/{code}/results/{key}").status_code == 404


@pytest.mark.parametrize(
    "changes", [{"answers": {}}, {"answers": {"q1": 99}}, {"answers": {SQL: 0}}, {"moment": HTML}, {"name": "Noor"}]
)
def test_what_cannot_be_answered_is_refused(client: FlaskClient, changes: dict[str, object]) -> None:
    assert send(client, a_class(client)["code"], right=True, **changes).status_code == 422


@pytest.mark.parametrize("code", ["%00", "BBBBB%00", "%EF%BC%A1", "-", "' OR 1=1"])
def test_what_cannot_be_a_code_is_never_looked_up(client: FlaskClient, code: str) -> None:
    assert as_code(unquote(code)) == ""
    assert client.get(f"/v1/classes/{code}").status_code == 404


@pytest.mark.parametrize("batch", ["a" * 21, "a" * 65, "a" * 64 + "\n", "\0" * 22])
def test_an_id_that_does_not_fit_is_refused(client: FlaskClient, batch: str) -> None:
    assert send(client, a_class(client)["code"], right=True, batch=batch).status_code == 422


@pytest.mark.parametrize(("ahead", "status"), [(-1, 422), (0, 200), (30, 200), (31, 422)])
def test_a_class_lasts_thirty_days_at_most(client: FlaskClient, ahead: int, status: int) -> None:
    body = {"band": "8-10", "lesson": "friends", "ends": day(client, ahead)}

    assert client.post("/v1/classes", json=body).status_code == status
    assert client.post("/v1/classes", json=body | {"lesson": "nothing"}).status_code == 422


def test_when_a_class_is_over_everything_of_it_is_deleted(client: FlaskClient) -> None:
    made, parts = a_class(client, ahead=1), parts_of(client)
    send(client, made["code"], right=True)
    with parts.store.begin(parts.clock().date() + timedelta(days=2)) as connection:
        for table in ("class", "class_count"):
            left = connection.execute(text(f"SELECT count(*) FROM {table} WHERE code = :code"), made)  # noqa: S608
            assert left.scalar_one() == 0

    assert client.get(f"/v1/classes/{made['code']}").status_code == 404
