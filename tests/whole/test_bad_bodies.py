"""Whatever is written into any field of anything that is sent: a clear problem, nothing said back, nothing stored."""

import json
from collections.abc import Iterator
from itertools import count
from typing import Any, Final

import pytest
from flask.testing import FlaskClient
from sqlalchemy import MetaData, select

from tests.api.test_tallies import HTML, SQL, day, parts_of

TYPED: Final = "squirrel"
NAME: Final = "hazel"
"""The name of a field is said back to the developer who mistook it; what stands in it is not."""
NASTY: Final[tuple[Any, ...]] = (
    SQL,
    HTML,
    f"{TYPED}{HTML}",
    TYPED * 2_000,
    f"{TYPED}\0",
    f"{TYPED}\ud800",
    "\u202e" + TYPED,
    "",
    " ",
    -1,
    10**30,
    1e308,
    True,
    [],
    [TYPED],
    {},
    {NAME: TYPED},
    "2999-01-01",
    "0000-00-00",
)
MAY_BE_LEFT_OUT: Final = {"country"}
addresses = count()


def bodies(client: FlaskClient) -> dict[str, dict[str, Any]]:
    """One good body for everything that takes one."""
    today, band = day(client), {"band": "8-10", "lesson": "friends"}
    service = parts_of(client).catalogue.countries["EG"].services[0].id
    made = send(client, "/v1/classes", band | {"ends": today}).json
    lesson = parts_of(client).catalogue.lessons["8-10", "friends"]  # type: ignore[index]
    counted = {"day": today, "what": "right-after", "language": "es", "country": "EG", "question": "q1", "count": 1}
    return {
        "/v1/tallies": {"batch": "t" * 22, "counts": [counted | band]},
        "/v1/flags": {"service": service, "channel": "phone", "reason": "closed", "country": "EG", "day": today},
        "/v1/classes": band | {"ends": today},
        f"/v1/classes/{made['code']}/answers": {
            "batch": "a" * 22,
            "moment": "before",
            "answers": {item.id: 0 for item in lesson.check},
        },
    }


def send(client: FlaskClient, path: str, body: object) -> Any:
    number = next(addresses)
    home = {"REMOTE_ADDR": f"10.9.{number // 250}.{number % 250}"}
    return client.post(path, data=json.dumps(body), content_type="application/json", environ_overrides=home)


def changes(body: Any) -> Iterator[tuple[Any, str, Any]]:
    """Yield the body with one nasty value in each of its places, however deep."""
    parts = body.items() if isinstance(body, dict) else enumerate(body) if isinstance(body, list) else ()
    for name, old in parts:
        for value in (*NASTY, None):
            yield _with(body, name, value), str(name), value
        for deeper, place, value in changes(old):
            yield _with(body, name, deeper), place, value
    if isinstance(body, dict):
        for name in (NAME, SQL, HTML):
            yield body | {name: TYPED}, name, TYPED


def _with(body: Any, name: Any, value: Any) -> Any:
    return body | {name: value} if isinstance(body, dict) else [*body[:name], value, *body[name + 1 :]]


def everything(client: FlaskClient) -> dict[str, list[Any]]:
    tables = MetaData()
    with parts_of(client).store.begin(parts_of(client).clock().date()) as connection:
        tables.reflect(connection)
        return {table.name: sorted(map(repr, connection.execute(select(table)))) for table in tables.sorted_tables}


@pytest.mark.parametrize("place", range(4))
def test_nothing_nasty_is_stored_or_said_back_in_any_place(client: FlaskClient, place: int) -> None:
    path, good = [*bodies(client).items()][place]
    before = everything(client)
    for body, name, value in changes(good):
        if value is None and name in MAY_BE_LEFT_OUT and path == "/v1/tallies":
            continue
        answer = send(client, path, body)
        assert 400 <= answer.status_code < 500, (name, value)
        assert answer.mimetype == "application/problem+json"
        assert TYPED not in answer.text, (name, value)
    assert everything(client) == before
