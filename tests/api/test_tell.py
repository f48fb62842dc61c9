from dataclasses import replace
from typing import Any
from urllib.parse import unquote

import pytest
from flask import Flask
from flask.testing import FlaskClient

from safety.api.tell import the_telling
from safety.domain.words import CountryCode
from safety.parts import EXTENSION, Parts


@pytest.fixture
def telling(client: FlaskClient) -> dict[str, Any]:
    document = client.get("/v1/es/tell/EG").json
    assert document is not None
    return document


def test_a_message_opens_in_the_phones_own_apps_with_its_words(telling: dict[str, Any]) -> None:
    message = telling["messages"][0]

    assert message["links"]["sms"].startswith("sms:?&body=")
    assert unquote(message["links"]["sms"]).endswith(message["text"])
    assert message["links"]["share"] == message["text"]


def test_a_message_says_whom_it_is_for_and_what_it_asks(telling: dict[str, Any]) -> None:
    asked = {(each["to"]["code"], each["purpose"]["code"]) for each in telling["messages"]}

    assert asked == {(to, what) for to in ("close-adult", "teacher") for what in ("tell", "not-yet", "call-with-me")}


def test_the_adult_reads_what_to_say_and_whom_to_call(telling: dict[str, Any]) -> None:
    card = telling["cards"][0]

    assert card["say"] == ["«I believe you.»"]
    assert {step["kind"] for step in card["steps"]} >= {"talk", "emergency"}
    assert telling["services"]["eg-line"]["channels"][0]["link"] == "tel:16000"
    assert telling["emergency"][0]["number"] == "122"


def test_bad_answers_are_there_to_rehearse_too(telling: dict[str, Any]) -> None:
    assert {answer["well"] for answer in telling["answers"]} == {True, False}


def test_the_page_for_the_adult_is_never_guessed_from_a_request(telling: dict[str, Any]) -> None:
    assert telling["adult_page"] is None


def test_the_page_for_the_adult_is_whole_where_the_operator_named_the_server(app: Flask) -> None:
    parts: Parts = app.extensions[EXTENSION]
    named = replace(parts, config=replace(parts.config, base_url="https://help.example"))

    document = the_telling(named, parts.languages[0], parts.catalogue.countries[CountryCode("EG")])

    assert document.adult_page == "https://help.example/en/adult/EG"
