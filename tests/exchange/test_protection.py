from dataclasses import replace

import pytest
from flask.testing import FlaskClient

from safety.config import Config
from safety.exchange.protection import wanted


@pytest.mark.parametrize(
    "address", ["/v1/es/help/EG", "/v1/nothing", "/docs", "/openapi.json", "/healthz", "/en/", "/en/x"]
)
def test_every_answer_protects_its_reader(client: FlaskClient, address: str) -> None:
    headers = client.get(address).headers

    assert headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert "unsafe-inline" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]
    assert "Set-Cookie" not in headers


def test_an_app_in_a_browser_may_read_the_data_and_not_the_pages(client: FlaskClient) -> None:
    assert client.get("/v1/es/help/EG").headers["Access-Control-Allow-Origin"] == "*"
    assert client.get("/v1/nothing").headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Origin" not in client.get("/en/").headers


def test_a_browser_that_asks_first_learns_what_it_may_send(client: FlaskClient) -> None:
    answer = client.options("/v1/es/help/EG", headers={"Origin": "https://app.example"})

    assert answer.status_code == 200
    assert "If-None-Match" in answer.headers["Access-Control-Allow-Headers"]
    assert "Access-Control-Allow-Credentials" not in answer.headers


@pytest.mark.parametrize("address", ["/en", "/v1", "/es/learn/8-10", "/es/learn/8-10?a=b"])
def test_who_is_sent_on_stays_at_this_server_and_as_safe_as_they_came(client: FlaskClient, address: str) -> None:
    answer = client.get(address, headers={"Host": "other.example"})

    path, *query = address.split("?")
    assert (answer.status_code, answer.headers["Location"]) == (308, "?".join((f"{path}/", *query)))
    assert answer.data == b""


def test_tls_is_promised_only_where_the_operator_promises_it() -> None:
    silent = Config.read({})

    assert "Strict-Transport-Security" not in wanted("/v1/", "GET", silent)
    promised = wanted("/v1/", "GET", replace(silent, hsts_seconds=60))
    assert promised["Strict-Transport-Security"] == "max-age=60"


def test_search_engines_are_told_to_leave_data_alone(client: FlaskClient) -> None:
    assert client.get("/v1/es/help/EG").headers["X-Robots-Tag"] == "noindex"
