import json
from urllib.parse import unquote

from flask.testing import FlaskClient

from tests.web.conftest import page


def test_a_message_can_be_sent_without_a_script(client: FlaskClient) -> None:
    links = [link["href"] for link in page(client, "/ar/tell/EG").all("a")]
    messages = [href for href in links if href.startswith("https://wa.me/?text=")]
    assert len(messages) > 20
    assert all(unquote(href).strip() for href in messages)


def test_the_script_gets_every_message(client: FlaskClient) -> None:
    (composer,) = [element for element in page(client, "/en/tell/EG").found if element.get("id") == "composer"]
    templates = json.loads(composer["data-templates"])
    assert {band for each in templates for band in each["bands"]} == {"5-7", "8-10", "11-13", "14-17"}
    assert composer["data-link"].endswith("/en/adult/EG")


def test_answers_can_be_rehearsed_well_and_badly(client: FlaskClient) -> None:
    text = page(client, "/en/tell/EG").text
    assert "Thank you for telling me" in text
    assert "How could you do that?" in text


def test_the_adult_finds_what_to_say_and_whom_to_call(client: FlaskClient) -> None:
    found = page(client, "/en/adult/MX")
    assert "I believe you" in found.text
    assert "tel:911" in [link["href"] for link in found.all("a")]
