import csv

from flask.testing import FlaskClient


def test_the_whole_directory_is_open_with_sources_and_dates(client: FlaskClient) -> None:
    document = client.get("/v1/services").json

    assert document is not None
    assert document["licence"] == "CC0-1.0"
    egypt = next(each for each in document["countries"] if each["code"] == "EG")
    assert egypt["services"][0]["sources"][0]["url"] == "https://line.example"
    assert egypt["services"][0]["checked"] == "2026-11-22"


def test_the_directory_speaks_no_language_of_its_own(client: FlaskClient) -> None:
    assert "Content-Language" not in client.get("/v1/services").headers


def test_the_table_has_a_row_for_every_number(client: FlaskClient) -> None:
    rows = list(csv.DictReader(client.get("/v1/services.csv").text.splitlines()))

    assert [(row["country"], row["kind"], row["value"]) for row in rows] == [
        ("EG", "emergency", "122"),
        ("EG", "helpline", "16000"),
    ]


def test_what_was_found_beside_is_given_as_it_was_found(client: FlaskClient) -> None:
    document = client.get("/v1/services").json

    assert document is not None
    egypt = next(each for each in document["countries"] if each["code"] == "EG")
    assert egypt["services"][0]["facts"] == {"portals": [{"country": "EG", "since": 2019}]}
