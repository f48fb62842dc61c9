from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.exceptions import ImATeapot

from safety.api.kinds import KINDS
from safety.api.problems import answer, near

LONG = "a" * 1_001


@pytest.mark.parametrize(
    ("address", "kind", "exists"),
    [
        ("/v1/xx/lessons", "unknown-language", "es"),
        ("/v1/english/lessons", "unknown-language", "en"),
        ("/v1/es/lessons/8-11", "unknown-band", "8-10"),
        ("/v1/es/lessons/8-10/freinds", "unknown-lesson", "friends"),
        ("/v1/es/guides/child", "unknown-audience", "parent"),
        ("/v1/es/guides/parent/clam", "unknown-guide", "calm"),
        ("/v1/es/help/eg", "unknown-country", "EG"),
        ("/v1/es/tell/EGY", "unknown-country", "EG"),
    ],
)
def test_a_name_that_stands_for_nothing_lists_those_that_do(
    client: FlaskClient, address: str, kind: str, exists: str
) -> None:
    answer = client.get(address)

    assert answer.status_code == 404
    assert answer.mimetype == "application/problem+json"
    assert answer.json is not None
    assert answer.json["type"] == f"/docs#{kind}"
    assert exists in answer.json["exists"]
    assert client.get(answer.json["see"]).status_code == 200


def test_what_looks_like_it_is_named_first() -> None:
    assert near("eg", ["AD", "EG", "FR"])[0] == "EG"
    assert near("freinds", ["friends", "secrets"]) == ("friends",)


def test_a_problem_speaks_the_language_of_the_address(client: FlaskClient) -> None:
    answer = client.get("/v1/ar/help/ZZ", headers={"Accept-Language": "es"})

    assert answer.json is not None
    assert answer.json["title"] == "لا يوجد بلد كهذا"
    assert answer.json["see"] == "/v1/ar/countries"
    assert answer.headers["Content-Language"] == "ar"


def test_where_the_address_names_no_language_the_browser_is_asked(client: FlaskClient) -> None:
    answer = client.get("/v1/nothing", headers={"Accept-Language": "ar-EG, en;q=0.5"})

    assert answer.headers["Content-Language"] == "ar"
    assert answer.headers["Vary"] == "Accept-Language"
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "TRACE", "FOO"])
def test_a_method_that_is_not_answered_names_those_that_are(client: FlaskClient, method: str) -> None:
    answer = client.open("/v1/en/help/EG", method=method)

    assert answer.status_code == 405
    assert answer.mimetype == "application/problem+json"
    assert set(answer.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS"}


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        (f"/v1/{LONG}", {}, 414),
        ("/v1/", {"X-Much": "a" * 16_000}, 431),
        ("/v1/\xff/lessons", {}, 400),
        ("/v1/en/help/\xc3\x28", {}, 400),
        ("/v1/\x00/lessons", {}, 404),
        ("/v1/en/help/EG/", {}, 404),
        ("/v1//en/help/EG", {}, 404),
        ("/v1/../../etc/passwd", {}, 404),
        ("/v1/en/help/%45%47", {}, 404),
    ],
)
def test_what_cannot_be_meant_is_a_problem_and_never_a_fault(
    client: FlaskClient, path: str, headers: dict[str, str], status: int
) -> None:
    answer = client.get("/", headers=headers, environ_overrides={"PATH_INFO": path})

    assert answer.status_code == status
    assert answer.json is not None
    assert answer.json["status"] == status


def test_a_query_changes_nothing_and_too_long_a_one_is_refused(client: FlaskClient) -> None:
    assert client.get("/v1/?lang=es&x[]=%ff").status_code == 200
    assert client.get(f"/v1/?{LONG}").status_code == 414


def test_a_body_where_none_is_read_is_no_fault(client: FlaskClient) -> None:
    answer = client.get("/v1/", data=b"{" * 100, content_type="application/json")

    assert answer.status_code == 200


def test_a_fault_of_ours_tells_no_secret_of_the_house(app: Flask, caplog: pytest.LogCaptureFixture) -> None:
    def breaks(**_: Any) -> None:
        raise RuntimeError("somebody asked about EG")

    kept = app.view_functions["api-help.help_in"]
    app.view_functions["api-help.help_in"] = breaks
    answer = app.test_client().get("/v1/en/help/EG")
    app.view_functions["api-help.help_in"] = kept

    assert answer.status_code == 500
    assert answer.json is not None
    assert answer.json["type"] == "/docs#our-fault"
    assert "RuntimeError" not in answer.text
    assert "RuntimeError in api-help.help_in" in caplog.text
    assert "EG" not in caplog.text


def test_what_we_have_no_words_for_is_called_what_http_calls_it(app: Flask) -> None:
    with app.test_request_context("/v1/"):
        told = answer(ImATeapot())

    assert told.json == {"type": "about:blank", "title": "I'm a teapot", "status": 418}


def test_every_kind_of_problem_is_explained_where_its_type_points(client: FlaskClient) -> None:
    page = client.get("/docs").text

    for kind in KINDS:
        assert f'id="{kind.name}"' in page
