from flask import Flask
from flask.testing import FlaskClient

from safety.config import Config
from safety.factory import bare_app


def test_a_wrong_address_of_the_api_is_a_problem_and_of_the_pages_a_page(client: FlaskClient) -> None:
    assert client.get("/v1/nothing").mimetype == "application/problem+json"
    assert client.get("/en/nothing").mimetype == "text/html"


def test_arabic_is_sent_as_arabic_and_the_first_thing_first(client: FlaskClient) -> None:
    text = client.get("/v1/ar/countries").text

    assert "مصر" in text
    assert text.startswith('{"version":')


def test_a_bare_app_has_the_commands_and_serves_nothing() -> None:
    app = bare_app(Config.read({}))

    assert "safety" in app.cli.commands
    assert app.test_client().get("/healthz").status_code == 404


def test_no_answer_sets_a_cookie_or_knows_a_session(app: Flask, client: FlaskClient) -> None:
    assert app.secret_key is None
    assert "Set-Cookie" not in client.get("/v1/en/help/EG").headers
