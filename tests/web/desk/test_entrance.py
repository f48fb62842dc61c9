"""Logging in, on both databases: name, password and a fresh code together, or one answer for whatever is wrong."""

from statistics import median
from time import process_time

import pytest

from safety.domain.staff import IDLE, LOCKED, LONGEST, TRIES
from safety.staff.passwords import hashed
from safety.staff.second_factor import STEP
from safety.store.accounts import disable
from tests.store.conftest import server, store, url
from tests.web.desk.conftest import PASSWORD, Desk

__all__ = ["server", "store", "url"]
REFUSED = "The name, the password or the code is not right."


def test_name_password_and_code_open_the_desk(street: Desk) -> None:
    answer = street.log_in(name=" Maria ")

    assert (answer.status_code, answer.headers["Location"]) == (303, "/desk/en/")
    assert street.get("").status_code == 200
    assert "maria" in street.get("log/").text


def test_the_cookie_is_for_the_desk_alone_and_out_of_reach_of_scripts(street: Desk) -> None:
    given, taken = street.log_in().headers.getlist("Set-Cookie")

    assert given.startswith("__Secure-waylight-desk=")
    for rule in ("Secure", "HttpOnly", "SameSite=Strict", "Path=/desk"):
        assert f"; {rule}" in given
    assert "Expires" not in given
    assert taken.startswith("__Secure-waylight-door=;")


@pytest.mark.parametrize(
    "typed",
    [
        {"password": "wrong"},
        {"code": "000000"},
        {"name": "nobody"},
        {"name": "' OR ''='"},
        {"name": "a\0"},
        {"name": "x" * 900},
        {"code": "é"},
        {"code": ""},
    ],
)
def test_whatever_is_wrong_the_answer_is_the_same(street: Desk, typed: dict[str, str]) -> None:
    answer = street.log_in(**typed)

    assert answer.status_code == 403
    assert REFUSED in answer.text
    assert answer.text == street.log_in(password="wrong too").text
    assert street.get("").status_code == 302


def test_nothing_that_was_typed_comes_back_or_into_the_log(street: Desk) -> None:
    answer = street.log_in(name="my-secret-word", password="<b>typed</b>")
    street.log_in()

    assert "my-secret-word" not in answer.text + street.get("log/").text
    assert "typed" not in answer.text
    assert "Log-in refused" in street.get("log/").text


def test_a_code_works_once_and_one_half_minute_early_or_late(street: Desk) -> None:
    early, now = street.code, street.now
    street.later(seconds=STEP)
    assert street.log_in(code=early).status_code == 303
    assert street.log_in(code=early).status_code == 403

    assert street.log_in(code=f"{street.code[:3]} {street.code[3:]}").status_code == 303
    assert street.log_in(code=early).status_code == 403  # an older one is used up with it
    street.now = now
    street.later(seconds=3 * STEP)
    assert street.log_in(code=early).status_code == 403


def test_after_too_many_wrong_tries_the_right_one_waits_too(street: Desk) -> None:
    for _ in range(TRIES):
        assert street.log_in(password="guess").status_code == 403
    assert street.log_in().status_code == 403
    street.later(seconds=LOCKED - 1)
    assert street.log_in().status_code == 403
    street.later(seconds=1)

    assert street.log_in().status_code == 303


def test_after_the_rest_one_wrong_try_locks_again_until_a_right_one(street: Desk) -> None:
    for _ in range(TRIES):
        street.log_in(password="guess")
    street.later(seconds=LOCKED)
    street.log_in(password="guess")
    assert street.log_in().status_code == 403
    street.later(seconds=LOCKED)
    assert street.log_in().status_code == 303
    street.later(seconds=STEP)

    assert street.log_in(password="guess").status_code == 403
    assert street.log_in().status_code == 303


def test_an_address_that_tries_too_often_is_asked_to_wait_whatever_it_types(street: Desk) -> None:
    answers = [street.log_in(password=f"guess {number}").status_code for number in range(21)]

    assert set(answers[:20]) == {403}
    assert answers[20] == 429
    assert street.log_in().status_code == 429
    assert "Wait ten minutes" in street.log_in().text


def test_a_name_that_is_not_there_takes_as_long_as_a_wrong_password(street: Desk) -> None:
    street.add("ana", kept=hashed(PASSWORD))

    def seconds(name: str) -> float:
        begun = process_time()
        street.log_in(name=name, password=PASSWORD, code="000000")
        return process_time() - begun

    took = {name: median(seconds(name) for _ in range(3)) for name in ("ana", "nobody")}

    # Without the comparison it would be a small part of that.
    assert 0.3 < took["nobody"] / took["ana"] < 3


@pytest.mark.parametrize("each", [IDLE - 1, IDLE, IDLE + 60])
def test_a_session_ends_when_nobody_uses_it(desk: Desk, each: int) -> None:
    desk.later(seconds=each)

    assert desk.get("").status_code == (200 if each < IDLE else 302)


def test_a_session_ends_after_a_working_day_however_busy(desk: Desk) -> None:
    for _ in range(LONGEST // (IDLE // 2) - 1):
        desk.later(seconds=IDLE // 2)
        assert desk.get("").status_code == 200
    desk.later(seconds=IDLE // 2)

    assert desk.get("").status_code == 302


def test_logging_out_ends_the_session_on_the_server_too(desk: Desk) -> None:
    kept = desk.client.get_cookie("__Secure-waylight-desk", path="/desk")
    assert kept is not None
    assert desk.post("log-out").headers["Location"] == "/desk/en/log-in"
    desk.client.set_cookie(kept.key, kept.value, path="/desk")

    assert desk.get("").status_code == 302


def test_an_account_that_is_closed_is_out_at_once(desk: Desk) -> None:
    with desk.store.begin(desk.now.date()) as connection:
        disable(connection, "maria")

    assert desk.get("").status_code == 302
    desk.later(seconds=STEP)
    assert desk.log_in().status_code == 403


def test_the_database_holds_nothing_that_opens_the_desk(desk: Desk) -> None:
    kept = desk.client.get_cookie("__Secure-waylight-desk", path="/desk")
    assert kept is not None
    with desk.store.begin(desk.now.date()) as connection:
        rows = str(connection.exec_driver_sql("SELECT * FROM desk_session").all())
        rows += str(connection.exec_driver_sql("SELECT password FROM desk_account").all())

    assert "maria" in rows
    assert kept.value not in rows
    assert PASSWORD not in rows
    assert "$argon2id$" in rows


def test_the_form_of_the_log_in_is_taken_from_its_own_page_alone(street: Desk) -> None:
    for proof in ("", "x", Desk(street.app, street.store).proof("door")):
        assert street.log_in(form=proof).status_code == 403
    assert street.get("").status_code == 302
