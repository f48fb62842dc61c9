"""The desk over the small catalogue, with a database and a clock of each test's own."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from flask import Flask
from pyotp import TOTP
from werkzeug.test import TestResponse

from safety.content.overlaying import laid_over
from safety.domain.staff import Account
from safety.domain.words import StaffName
from safety.limits.here import Limits
from safety.parts import EXTENSION, Parts
from safety.staff.tokens import form_token
from safety.store import accounts
from safety.store.store import Store
from tests.small_app import app

__all__ = ["app"]
PASSWORD = "four words and more"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
COOKIE = "__Secure-waylight-{}"
# As a password is kept, but quick to compare: how slow that is by default is tried where it matters.
KEPT = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)


class Desk:
    """Somebody in front of the desk, and the moment it is there."""

    def __init__(self, app: Flask, store: Store) -> None:
        self.app = app
        self.store = store
        self.now = datetime(2026, 11, 22, 9, tzinfo=UTC)
        self.client = app.test_client()

    def later(self, **by: float) -> None:
        self.now += timedelta(**by)

    def add(self, name: str = "maria", kept: str = KEPT) -> None:
        account = Account(name=StaffName(name), password=kept, secret=SECRET)
        with self.store.begin(self.now.date()) as connection:
            accounts.put(connection, account)

    @property
    def code(self) -> str:
        return TOTP(SECRET).at(self.now)

    def log_in(self, **typed: str) -> TestResponse:
        self.client.get("/desk/en/log-in")
        form = {"name": "maria", "password": PASSWORD, "code": self.code, "form": self.proof("door")}
        return self.client.post("/desk/en/log-in", data=form | typed)

    def get(self, path: str) -> TestResponse:
        return self.client.get(f"/desk/en/{path}")

    def post(self, path: str, **typed: object) -> TestResponse:
        return self.client.post(f"/desk/en/{path}", data={"form": self.proof("desk")} | typed)

    def proof(self, cookie: str) -> str:
        held = self.client.get_cookie(COOKIE.format(cookie), path="/desk")
        return form_token(held.value if held else "")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(f"sqlite:///{tmp_path / 'desk.sqlite'}", time.monotonic)
    yield made
    made.close()


@pytest.fixture
def street(app: Flask, store: Store) -> Iterator[Desk]:
    """The desk seen from outside: there is an account, and nobody is logged in."""
    parts: Parts = app.extensions[EXTENSION]
    outside = Desk(app, store)
    app.extensions[EXTENSION] = replace(parts, store=store, clock=lambda: outside.now, limits=Limits())
    outside.add()
    yield outside
    app.extensions[EXTENSION] = parts


@pytest.fixture
def desk(street: Desk) -> Desk:
    """The desk, with maria logged in."""
    assert street.log_in().status_code == 303
    return street


@pytest.fixture
def laid(desk: Desk, request: pytest.FixtureRequest) -> Iterator[Desk]:
    """The desk over the small catalogue with an overlay."""
    parts: Parts = desk.app.extensions[EXTENSION]
    editions = type(parts.editions)(laid_over(parts.catalogue, request.param), parts.editions.speeches)
    desk.app.extensions[EXTENSION] = replace(parts, editions=editions)
    yield desk
    desk.app.extensions[EXTENSION] = parts
