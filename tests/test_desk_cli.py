"""Accounts of the desk are made where the server is, with a password that is asked for and a second factor."""

from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask
from pyotp import parse_uri

from safety.assembling import now
from safety.config import Config
from safety.domain.staff import TRIES
from safety.factory import bare_app
from safety.staff.admission import Attempt, log_in
from safety.store.audit import newest
from safety.store.store import Store

PASSWORD = "four words and more"
TWICE = f"{PASSWORD}\n{PASSWORD}\n"


@pytest.fixture
def house(tmp_path: Path) -> Flask:
    return bare_app(Config.read({"SAFETY_INSTANCE": str(tmp_path)}))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(f"sqlite:///{tmp_path / 'waylight.sqlite'}", lambda: 0.0)


def run(house: Flask, *arguments: str, typed: str = TWICE) -> Result:
    return house.test_cli_runner().invoke(args=["desk", *arguments], input=typed)


def logs_in(store: Store, shown: str, password: str = PASSWORD) -> bool:
    address = next(line for line in shown.splitlines() if line.startswith("otpauth://"))
    attempt = Attempt(name="maria", password=password, code=parse_uri(address).now())
    return log_in(store, attempt, now()) is not None


def test_an_account_is_made_with_a_code_to_scan_and_opens_the_desk(house: Flask, store: Store) -> None:
    done = run(house, "add", "maria")

    assert done.exit_code == 0
    assert "▄" in done.output
    assert PASSWORD not in done.output
    assert logs_in(store, done.output)


def test_a_second_account_of_a_name_is_refused_and_changes_nothing(house: Flask, store: Store) -> None:
    first = run(house, "add", "maria")
    again = run(house, "add", "maria", typed="another password\nanother password\n")

    assert again.exit_code == 1
    assert "desk reset maria" in again.output
    assert logs_in(store, first.output)


@pytest.mark.parametrize("name", ["Maria", "a b", "", "x" * 33, "a-", "a/b", "مريم"])
def test_a_name_that_cannot_be_one_is_refused_with_what_it_may_be(house: Flask, name: str) -> None:
    done = run(house, "add", name)

    assert done.exit_code == 2
    assert "small letters, digits, dots and hyphens" in done.output


def test_a_short_password_is_asked_for_again(house: Flask) -> None:
    done = run(house, "add", "maria", typed=f"short\n{TWICE}")

    assert done.exit_code == 0
    assert "at least 12 characters" in done.output


def test_a_reset_takes_the_old_password_and_code_and_opens_what_was_closed(house: Flask, store: Store) -> None:
    old = run(house, "add", "maria").output
    assert run(house, "disable", "maria").exit_code == 0
    assert not logs_in(store, old)
    new = run(house, "reset", "maria").output

    assert not logs_in(store, old)
    assert logs_in(store, new)


def test_the_list_says_how_each_account_is(house: Flask, store: Store) -> None:
    for name in ("maria", "ana", "omar"):
        run(house, "add", name)
    run(house, "disable", "ana")
    for _ in range(TRIES):
        log_in(store, Attempt(name="omar", password="guess", code="0"), now())
    ana, maria, omar = run(house, "list").output.splitlines()

    assert (ana, maria) == ("ana\tclosed", "maria\topen")
    assert omar.startswith("omar\trests until ")


@pytest.mark.parametrize("what", ["reset", "disable"])
def test_an_account_that_is_not_there_is_said_not_to_be(house: Flask, what: str) -> None:
    done = run(house, what, "bob")

    assert done.exit_code == 1
    assert "no account named bob" in done.output


def test_what_is_done_to_accounts_stands_in_the_log(house: Flask, store: Store) -> None:
    for what in ("add", "reset", "disable"):
        run(house, what, "maria")
    with store.begin(now().date()) as connection:
        lines = [(entry.what, entry.about) for _, entry in newest(connection, None, 9)]

    assert lines == [("disabled", "maria"), ("reset", "maria"), ("added", "maria")]


def test_it_says_when_the_database_cannot_be_reached(tmp_path: Path) -> None:
    (tmp_path / "waylight.sqlite").write_bytes(b"noise" * 1_000)
    done = run(bare_app(Config.read({"SAFETY_INSTANCE": str(tmp_path)})), "add", "maria")

    assert done.exit_code == 1
    assert "nothing was changed" in done.output
