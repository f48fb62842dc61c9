"""Help, lessons and pages answer as they always do when there is no database: they never ask it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from flask import Flask
from flask.testing import FlaskClient

from safety.parts import EXTENSION, Parts
from safety.store.store import Store
from tests.whole.test_routes import POLICIES, VALUES, address, rules

NOWHERE = "postgresql+psycopg://nobody@127.0.0.1:1/none"
PAGES = ("/en/", "/es/help/EG", "/ar/adult/EG", "/en/tell/EG", "/en/learn/8-10/friends", "/en/teachers/", "/en/keep")
HELP = {"what": "help-opened", "language": "es", "country": "EG", "count": 1}


class Raises(Store):
    """A store that nobody may ask anything."""

    def __init__(self) -> None:
        """Reach nothing."""

    def prepare(self) -> None:
        raise AssertionError("somebody asked the store")


def nowhere() -> Store:
    return Store(NOWHERE, lambda: 0.0)


@contextmanager
def replaced(app: Flask, store: Store) -> Iterator[None]:
    parts: Parts = app.extensions[EXTENSION]
    app.extensions[EXTENSION] = replace(parts, store=store)
    yield
    app.extensions[EXTENSION] = parts


@pytest.fixture
def without(app: Flask, request: pytest.FixtureRequest) -> Iterator[FlaskClient]:
    app.test_client().get("/openapi.json")  # its examples are answers of the whole app, made once
    with replaced(app, request.param()):
        yield app.test_client()


@pytest.mark.parametrize("without", [Raises], indirect=True)
def test_no_address_that_is_read_asks_the_store(app: Flask, without: FlaskClient) -> None:
    paths = [address(rule) for rule in rules(app) if rule.rule != "/readyz" and not POLICIES[rule.rule].writes]

    for path in (*paths, *PAGES):
        assert without.get(path).status_code == 200, path
    assert VALUES["country"] == "EG"


@pytest.mark.parametrize("without", [nowhere], indirect=True)
def test_what_is_sent_gets_a_problem_that_says_when_to_come_back(app: Flask, without: FlaskClient) -> None:
    parts: Parts = app.extensions[EXTENSION]
    batch = {"batch": "a" * 22, "counts": [HELP | {"day": parts.clock().date().isoformat()}]}
    answer = without.post("/v1/tallies", json=batch)

    assert answer.status_code == 503
    assert answer.mimetype == "application/problem+json"
    assert int(answer.headers["Retry-After"]) > 0


@pytest.mark.parametrize("without", [nowhere], indirect=True)
def test_the_server_is_ready_for_help_and_says_that_its_store_is_not(without: FlaskClient) -> None:
    answer = without.get("/readyz")

    assert answer.status_code == 200
    assert answer.json is not None
    assert (answer.json["status"], answer.json["store"]) == ("ready", "unavailable")
