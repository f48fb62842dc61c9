import pytest
from flask import Flask
from flask.testing import FlaskClient

from safety.parts import EXTENSION, Parts
from tests.small_app import app
from tests.web.conftest import page

__all__ = ["app"]
PATH = "/es/flag/EG"


def chosen(app: Flask, **changes: str) -> dict[str, str]:
    parts: Parts = app.extensions[EXTENSION]
    return {"what": f"{parts.catalogue.countries['EG'].services[0].id} phone", "reason": "no-answer"} | changes


def test_the_page_may_send_its_form_here_and_nowhere_else(client: FlaskClient) -> None:
    policy = client.get(PATH).headers["Content-Security-Policy"]

    assert "form-action 'self'" in policy
    assert "form-action 'none'" in client.get("/es/help/EG").headers["Content-Security-Policy"]


def test_every_choice_that_is_offered_is_taken(app: Flask, client: FlaskClient) -> None:
    found = page(client, PATH)
    ways = [option["value"] for option in found.all("option") if option["value"]]
    reasons = [choice["value"] for choice in found.all("input")]

    assert chosen(app)["what"] in ways
    assert len(reasons) == 6
    for reason in reasons:
        answer = client.post(PATH, data={"what": ways[0], "reason": reason})
        assert (answer.status_code, answer.headers["Cache-Control"]) == (200, "no-store")
        assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("changes", [{"what": ""}, {"what": "x' phone"}, {"reason": "<b>"}, {"reason": ""}])
def test_what_was_not_offered_is_refused_in_a_page_that_leads_to_help(
    app: Flask, client: FlaskClient, changes: dict[str, str]
) -> None:
    answer = client.post(PATH, data=chosen(app, **changes))

    assert answer.status_code == 400
    assert "/es/help" in answer.text
    assert "<b>" not in answer.text.split("<main")[0]


def test_help_has_a_link_to_it(client: FlaskClient) -> None:
    assert PATH in [link["href"] for link in page(client, "/es/help/EG").all("a")]
