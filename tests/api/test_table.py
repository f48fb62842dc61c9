import csv

import pytest

from safety.api.table import table
from tests.builders import a_country, a_service_data

PHONE = {"type": "phone", "value": "16000", "dial": "16000"}


def rows_of(**service: object) -> list[dict[str, str]]:
    return list(csv.DictReader(table([a_country("EG", a_service_data(**service))]).splitlines()))


def test_a_service_that_nobody_can_reach_yet_stands_in_the_table() -> None:
    rows = rows_of(channels=[])

    assert [(row["service"], row["channel"]) for row in rows] == [("eg-line", "")]


def test_what_a_channel_says_of_itself_goes_before_what_its_service_says() -> None:
    rows = rows_of(free=True, channels=[PHONE, PHONE | {"free": False}])

    assert [row["free"] for row in rows] == ["yes", "no"]


def test_a_channel_has_its_own_hours_in_the_table() -> None:
    rows = rows_of(hours="24/7", channels=[PHONE, PHONE | {"hours": "unknown"}])

    assert [row["hours"] for row in rows] == ["24/7", "unknown"]


def test_a_number_that_must_not_be_shown_is_marked_in_the_table() -> None:
    numbers = [{"number": "112", "confidence": "low", "shown": False}, {"number": "122", "confidence": "high"}]
    rows = csv.DictReader(table([a_country("EG", emergency=numbers)]).splitlines())

    assert [(row["value"], row["shown"]) for row in rows] == [("112", "no"), ("122", "yes")]


def test_what_is_not_known_is_empty() -> None:
    row = rows_of()[0]

    assert (row["free"], row["anonymous"], row["ages"]) == ("", "", "")


@pytest.mark.parametrize(("ages", "written"), [([5, 17], "5-17"), ([18, None], "18+")])
def test_ages_are_written_as_people_do(ages: list[int | None], written: str) -> None:
    assert rows_of(ages=ages)[0]["ages"] == written


def test_a_source_without_an_address_is_named() -> None:
    sources = [
        {"what": "a printed list", "authoritative": False},
        {"url": "https://line.example", "authoritative": True},
    ]

    assert rows_of(sources=sources)[0]["sources"] == "a printed list | https://line.example"
