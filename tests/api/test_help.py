from typing import Any

import pytest
from flask.testing import FlaskClient

from safety.domain.plan import Reason
from safety.signpost.labels import NO_EMERGENCY_NUMBER, PRICE_NOT_KNOWN, label


@pytest.fixture
def help_in_egypt(client: FlaskClient) -> dict[str, Any]:
    document = client.get("/v1/es/help/EG").json
    assert document is not None
    return document


def test_one_document_holds_every_situation_for_every_reader(help_in_egypt: dict[str, Any]) -> None:
    plans = {(each["code"], plan["audience"]) for each in help_in_egypt["situations"] for plan in each["plans"]}

    assert len(plans) == 10 * 3
    assert ("threat", "child") in plans


def test_every_offer_leads_to_a_service_and_to_channels_that_it_has(help_in_egypt: dict[str, Any]) -> None:
    offers = [
        offer
        for each in help_in_egypt["situations"]
        for plan in each["plans"]
        for step in plan["steps"]
        for offer in step["offers"]
    ]

    assert offers
    for offer in offers:
        channels = help_in_egypt["services"][offer["service"]]["channels"]
        assert offer["channels"]
        assert all(place < len(channels) for place in offer["channels"])


def test_a_service_is_ready_to_tap_and_says_why_it_stands_there(help_in_egypt: dict[str, Any]) -> None:
    service = help_in_egypt["services"]["eg-line"]
    talk = next(step for step in help_in_egypt["situations"][0]["plans"][0]["steps"] if step["kind"] == "talk")

    assert service["channels"][0]["link"] == "tel:16000"
    assert service["week"] == [{"start": 0, "end": 10080}]
    assert {"code": "always-open", "words": f"«{label(Reason.ALWAYS_OPEN)}»"} in talk["offers"][0]["reasons"]


def test_a_channel_tells_when_it_answers_and_what_to_know_of_it(help_in_egypt: dict[str, Any]) -> None:
    (channel,) = help_in_egypt["services"]["eg-line"]["channels"]

    assert channel["week"] == [{"start": 0, "end": 10080}]
    assert (channel["asks"], channel["cautions"]) == ([], [])


def test_what_nobody_knows_is_said_and_is_not_a_no(help_in_egypt: dict[str, Any]) -> None:
    service = help_in_egypt["services"]["eg-line"]

    assert service["free"] is None
    assert f"«{PRICE_NOT_KNOWN}»" in service["not_known"]


def test_emergency_numbers_come_with_what_they_reach(help_in_egypt: dict[str, Any]) -> None:
    number = help_in_egypt["emergency"][0]

    assert (number["number"], number["link"]) == ("122", "tel:122")
    assert [each["code"] for each in number["reaches"]] == ["police"]


def test_a_country_without_a_known_number_says_so_in_words(client: FlaskClient) -> None:
    document = client.get("/v1/en/help/AQ").json

    assert document is not None
    assert document["emergency"] == []
    step = next(step for step in document["situations"][0]["plans"][0]["steps"] if step["kind"] == "emergency")
    assert step["words"] == [NO_EMERGENCY_NUMBER]


def test_help_that_is_not_whole_in_a_language_is_given_in_the_next(client: FlaskClient) -> None:
    answer = client.get("/v1/ar/help/EG")

    assert answer.json is not None
    assert answer.json["language"] == answer.headers["Content-Language"] == "en"
    assert answer.json["country"]["name"] == "مصر"


def test_the_international_shelf_is_no_country(client: FlaskClient) -> None:
    assert client.get("/v1/en/help/001").status_code == 404
