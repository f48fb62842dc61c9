"""What goes wrong at the desk is said in its own dress, and takes nothing from help."""

from dataclasses import replace

from flask import Flask

from safety.parts import EXTENSION, Parts
from tests.web.desk.conftest import Desk
from tests.whole.test_without_the_store import nowhere, replaced


def test_without_the_database_there_is_a_clear_page_and_help_is_as_before(app: Flask) -> None:
    client = app.test_client()
    client.set_cookie("__Secure-waylight-desk", "x", path="/desk")
    with replaced(app, nowhere()):
        for path in ("/desk/en/log-in", "/desk/en/", "/desk/en/log/"):
            answer = client.get(path)
            assert answer.status_code == 503
            assert "The database cannot be reached" in answer.text
            assert int(answer.headers["Retry-After"]) > 0
        assert client.get("/en/help/EG").status_code == 200


def test_an_address_that_is_not_there_leads_back_to_the_desk(desk: Desk) -> None:
    answer = desk.get("nowhere")

    assert answer.status_code == 404
    assert 'href="/desk/en/"' in answer.text
    assert desk.client.get("/desk/tlh/log/").status_code == 404
    assert desk.client.put("/desk/en/log/", data={"form": desk.proof("desk")}).status_code == 405


def test_the_cookie_asks_for_https_unless_the_operator_says_otherwise(street: Desk) -> None:
    parts: Parts = street.app.extensions[EXTENSION]
    street.app.extensions[EXTENSION] = replace(parts, config=replace(parts.config, desk_https=False))
    cookie = street.client.get("/desk/en/log-in").headers["Set-Cookie"]

    assert cookie.startswith("waylight-door=")
    assert "Secure" not in cookie
    assert "HttpOnly; Path=/desk; SameSite=Strict" in cookie
