from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import text

from tests.api.test_tallies import HTML, SQL, day, parts_of


def kept(client: FlaskClient) -> int:
    with parts_of(client).store.begin(parts_of(client).clock().date()) as connection:
        return int(connection.execute(text("SELECT sum(count) FROM flag")).scalar_one() or 0)


def a_flag(client: FlaskClient, **changes: object) -> dict[str, Any]:
    service = parts_of(client).catalogue.countries["EG"].services[0]
    flag = {"service": service.id, "channel": "phone", "reason": "no-answer", "country": "EG", "day": day(client)}
    return flag | changes


def test_a_flag_is_kept(client: FlaskClient) -> None:
    before = kept(client)
    answer = client.post("/v1/flags", json=a_flag(client))

    assert (answer.status_code, answer.json["status"]) == (200, "kept")
    assert kept(client) == before + 1


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("service", "nobody"),
        ("service", SQL),
        ("service", ""),
        ("channel", "app"),
        ("channel", "pigeon"),
        ("reason", HTML),
        ("country", "ZZ"),
        ("country", "eg"),
        ("day", "2999-01-01"),
        ("note", "he said"),
    ],
)
def test_what_cannot_be_is_named_and_nothing_is_kept(client: FlaskClient, place: str, value: str) -> None:
    before = kept(client)
    answer = client.post("/v1/flags", json=a_flag(client, **{place: value}))

    assert answer.status_code == 422
    assert [*answer.json["faults"]] == [place]
    assert kept(client) == before
