"""Nothing under /desk is reached without a finished log-in; nothing is written that no page of ours sent."""

from collections.abc import Iterator

import pytest
from flask import Flask
from werkzeug.test import Client

from safety.delivery.memo import remembering
from tests.web.desk.conftest import COOKIE, Desk

ANY = {"language": "en", "before": "1"}
DOOR = "/desk/en/log-in"
# Rules of other rooms fit these addresses too, and they are the desk's all the same.
NOT_OURS = ("/desk", "/desk/keep", "/desk/help/EG", "/desk/nowhere/at/all", "/desk/class", "/desk/flag/EG")


def addresses(app: Flask) -> Iterator[str]:
    for rule in app.url_map.iter_rules():
        if rule.rule.startswith("/desk"):
            path = rule.rule
            for name in rule.arguments:
                path = path.replace(f"<int:{name}>", ANY.get(name, "1")).replace(f"<{name}>", ANY.get(name, "x"))
            yield path
    yield from NOT_OURS


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE"])
def test_every_address_of_the_desk_is_closed_to_who_is_not_logged_in(street: Desk, method: str) -> None:
    closed = {302} if method in {"GET", "HEAD", "OPTIONS"} else {403}

    for path in set(addresses(street.app)) - {DOOR}:
        answer = street.client.open(path, method=method)
        assert answer.status_code in closed, path
        assert answer.headers.get("Location", DOOR).endswith("/log-in"), path


@pytest.mark.parametrize(
    "path", ["//desk/en/log/", "///desk/en/", "/desk/en/../en/log/", "/desk//en/log/", "/desk/%2e"]
)
def test_no_way_of_writing_an_address_leads_around_the_guard(street: Desk, path: str) -> None:
    answer = street.client.open("/", environ_overrides={"PATH_INFO": path})

    assert (answer.status_code, answer.headers["Location"]) == (302, "/desk/en/log-in")
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", ["/DESK/en/log/", "/desk;x/en/", "/Desk/", "/desk\u200b/en/", "/en/../desk/en/log/"])
def test_what_only_looks_like_an_address_of_the_desk_leads_nowhere(desk: Desk, path: str) -> None:
    assert desk.client.get(path).status_code == 404


def test_who_is_logged_in_gets_in(desk: Desk) -> None:
    for path in ("", "log/"):
        assert desk.get(path).status_code == 200
    assert desk.client.get("/desk/", headers={"Accept-Language": "ar"}).headers["Location"] == "/desk/ar/"


def test_a_forged_token_opens_nothing(street: Desk) -> None:
    for forged in ("", "x", "a" * 43, "' OR 1=1 --", "é"):
        street.client.set_cookie(COOKIE.format("desk"), forged, path="/desk")
        assert street.get("").status_code == 302


def test_no_answer_of_the_desk_may_be_kept_or_listed_or_hold_anything_foreign(desk: Desk) -> None:
    for path in ("/desk/en/", "/desk/en/log/", "/desk/en/nowhere", "/desk", DOOR):
        headers = desk.client.get(path).headers
        assert headers["Cache-Control"] == "no-store"
        assert headers["X-Robots-Tag"] == "noindex"
        assert headers["Content-Security-Policy"].startswith("default-src 'none'; style-src 'self'; img-src 'self';")
        assert "script-src" not in headers["Content-Security-Policy"]


@pytest.mark.parametrize("proof", ["", "x", "é", "0" * 64])
def test_a_form_that_no_page_of_ours_sent_changes_nothing(desk: Desk, proof: str) -> None:
    assert desk.post("log-out", form=proof).status_code == 403
    assert desk.client.post("/desk/en/log-out").status_code == 403
    assert desk.get("").status_code == 200


def test_a_proof_that_fits_a_made_up_session_opens_nothing(street: Desk) -> None:
    street.client.set_cookie(COOKIE.format("desk"), "a" * 43, path="/desk")

    assert street.post("log-out").status_code == 403


def test_the_proof_of_another_session_is_none(desk: Desk) -> None:
    other = Desk(desk.app, desk.store)
    other.client.get(DOOR)

    assert desk.post("log-out", form=other.proof("door")).status_code == 403


@pytest.mark.parametrize(("site", "expected"), [("same-origin", 303), ("same-site", 403), ("cross-site", 403)])
def test_a_browser_that_says_the_form_came_from_elsewhere_is_believed(desk: Desk, site: str, expected: int) -> None:
    form = {"form": desk.proof("desk")}
    answer = desk.client.post("/desk/en/log-out", data=form, headers={"Sec-Fetch-Site": site})

    assert answer.status_code == expected


def test_the_memo_in_front_keeps_nothing_of_the_desk(street: Desk) -> None:
    front = remembering(street.app, 10_000_000)
    inside = [Client(front).get(DOOR).text for _ in range(2)]

    assert 'name="form"' in inside[0]
    assert inside[0] != inside[1]


def test_pages_beside_the_desk_neither_get_nor_set_its_cookies(desk: Desk) -> None:
    answer = desk.client.get("/en/help")

    assert answer.status_code == 200
    assert "Cookie" not in answer.request.headers
    assert "Set-Cookie" not in answer.headers
