"""What bundles list says the same as the API, with the numbers in one place."""

import re
from typing import Any

import pytest
from flask.testing import FlaskClient

BEGINNING = "/v1/offline/es"


def document(client: FlaskClient, path: str) -> dict[str, Any]:
    found: dict[str, Any] = client.get(path).get_json()
    return found


def steps(whole: dict[str, Any]) -> list[dict[str, Any]]:
    plans = [plan for each in whole.get("situations", ()) for plan in each["plans"]]
    return [step for each in (*plans, *whole.get("cards", ())) for step in each["steps"]]


@pytest.mark.parametrize("room", ["help", "tell"])
def test_words_hold_no_number_and_no_version(client: FlaskClient, room: str) -> None:
    words = document(client, f"{BEGINNING}/{room}/EG")

    assert not {"version", "country", "emergency", "services"} & set(words)
    assert not any(step["emergency"] for step in steps(words))
    assert not re.search("16000|tel:", client.get(f"{BEGINNING}/{room}/EG").text)


@pytest.mark.parametrize("room", ["help", "tell"])
def test_words_and_numbers_together_lead_to_the_same_channels_as_the_document_of_the_api(
    client: FlaskClient, room: str
) -> None:
    numbers = document(client, f"{BEGINNING}/numbers/EG")["services"]
    whole = document(client, f"/v1/es/{room}/EG")

    def channels(of: dict[str, Any], services: dict[str, Any]) -> list[object]:
        offers = [offer for step in steps(of) for offer in step["offers"]]
        return [[services[offer["service"]]["channels"][place] for place in offer["channels"]] for offer in offers]

    assert channels(document(client, f"{BEGINNING}/{room}/EG"), numbers) == channels(whole, whole["services"]) != []


def test_numbers_are_everything_that_dials(client: FlaskClient) -> None:
    numbers = document(client, f"{BEGINNING}/numbers/EG")

    assert [each["link"] for each in numbers["emergency"]] == ["tel:122"]
    assert numbers["services"]["eg-line"]["channels"][0]["link"] == "tel:16000"
    assert numbers["licence"] == "CC0-1.0"


@pytest.mark.parametrize("lesson", ["lessons/8-10", "lessons/8-10/friends"])
def test_a_lesson_is_the_one_of_the_api_without_its_version(client: FlaskClient, lesson: str) -> None:
    whole = document(client, f"/v1/es/{lesson}")
    del whole["version"]

    assert document(client, f"{BEGINNING}/{lesson}") == whole
