from typing import Any

import pytest

from safety.content.rules.languages import registered
from safety.content.rules.services import codes, ids, missing, references, true_buttons, whole
from safety.domain.service import Country
from tests.builders import a_country, a_service_data, changed

SOURCE = {"authoritative": True}
PHONE = {"type": "phone", "value": "16 000", "dial": "16000"}
DIAL = "is missing: what does a phone dial?"


def flaws(**changes: Any) -> list[tuple[tuple[str | int, ...], str]]:
    country = a_country("EG", a_service_data(**changes))
    return [(flaw.place[2:], flaw.words) for flaw in (*whole(country), *true_buttons(country))]


def test_every_country_of_iso_3166_kosovo_and_the_world_answer() -> None:
    assert len(codes()) == 251
    assert {"EG", "XK", "001", "AX"} <= codes()
    assert list(missing(dict.fromkeys(codes() - {"EG"}, a_country()))) == ["EG"]


def test_a_service_with_hours_and_zone_is_right() -> None:
    assert not flaws()
    assert not flaws(hours="Mo-Fr 09:00-17:00; PH off")


def test_round_the_clock_needs_no_zone() -> None:
    assert not flaws(timezone=None)


def test_a_channel_whose_hours_nobody_knows_needs_no_zone() -> None:
    chat = {"type": "chat", "value": "https://line.example", "hours": "unknown"}
    assert not flaws(channels=[chat], timezone=None)


@pytest.mark.parametrize(
    ("changes", "place", "words"),
    [
        ({"hours": "nine to five"}, ("hours",), "“nine to five” cannot be read as OSM opening hours"),
        ({"timezone": "Africa/Giza"}, ("timezone",), "“Africa/Giza” is not a time zone of the IANA list"),
        ({"timezone": "../etc"}, ("timezone",), "“../etc” is not a time zone of the IANA list"),
        ({"timezone": "Africa"}, ("timezone",), "“Africa” is not a time zone of the IANA list"),
        ({"hours": "Mo 09:00-17:00", "timezone": None}, ("timezone",), "is missing; hours other than 24/7 need one"),
        ({"serves": ["EG", "ZZ"]}, ("serves", 1), "“ZZ” is not a code of ISO 3166-1"),
        (
            {"channels": [{"type": "web", "value": "https://line.example", "hours": "at night"}]},
            ("channels", 0, "hours"),
            "“at night” cannot be read as OSM opening hours",
        ),
        (
            {
                "channels": [{"type": "web", "value": "https://line.example", "hours": "Mo 09:00-17:00"}],
                "timezone": None,
            },
            ("timezone",),
            "is missing; hours other than 24/7 need one",
        ),
        (
            {"channels": [{"type": "sms", "value": "1"}]},
            ("channels", 0, "dial"),
            DIAL,
        ),
        ({"channels": [PHONE | {"value": "16 001"}]}, ("channels", 0, "dial"), "is 16000, and value says “16 001”"),
        (
            {"channels": [PHONE | {"e164_or_short": "+2016001"}]},
            ("channels", 0, "e164_or_short"),
            "is +2016001, which is not 16000 in full",
        ),
        (
            {"channels": [{"type": "chat", "value": "line.example"}]},
            ("channels", 0, "value"),
            "must be an address such as https://example.org, not “line.example”",
        ),
        (
            {"channels": [{"type": "email", "value": "line.example"}]},
            ("channels", 0, "value"),
            "must be an address such as help@example.org, not “line.example”",
        ),
    ],
)
def test_what_cannot_be_computed_with_is_a_flaw(changes: Any, place: Any, words: str) -> None:
    assert flaws(**changes) == [(place, words)]


@pytest.mark.parametrize(
    ("value", "dial", "full"),
    [
        ("1-800-4-A-CHILD", "18004224453", "+18004224453"),
        ("8 800 2000 122", "88002000122", "+78002000122"),
        ("0110 212 1600", "01102121600", "+201102121600"),
        ("*115#", "*115#", "short"),
    ],
)
def test_a_number_is_written_as_people_write_it(value: str, dial: str, full: str) -> None:
    assert not flaws(channels=[{"type": "phone", "value": value, "dial": dial, "e164_or_short": full}])


def test_a_web_page_is_not_dialled() -> None:
    assert not flaws(channels=[{"type": "web", "value": "https://line.example"}])


def test_a_country_that_is_none_is_a_flaw() -> None:
    assert [flaw.words for flaw in whole(a_country("ZZ"))] == ["“ZZ” is not a code of ISO 3166-1"]


def test_an_id_belongs_to_one_service_in_the_world() -> None:
    countries: dict[str, Country] = {code: a_country(code, a_service_data()) for code in ("EG", "SD")}
    assert [(code, flaw.place, flaw.words) for code, flaw in ids(countries)] == [
        ("SD", ("services", 0, "id"), "“eg-line” stands in EG.yaml too")
    ]


@pytest.mark.parametrize(("same_as", "flaws"), [("eg-other", 0), ("gone", 1), ("eg-line", 1)])
def test_a_service_is_the_same_only_as_another_that_exists(same_as: str, flaws: int) -> None:
    country = a_country("EG", a_service_data(same_as=same_as))
    assert len(list(references(country, {"eg-line", "eg-other"}))) == flaws


@pytest.mark.parametrize(("service", "flaws"), [("eg-line", 0), ("gone", 1)])
def test_a_country_borrows_only_services_that_exist(service: str, flaws: int) -> None:
    country = a_country("SD", services_of=[{"service": service, "evidence": SOURCE}])
    assert len(list(references(country, {"eg-line"}))) == flaws


def test_languages_are_those_of_the_registry() -> None:
    right = changed(a_service_data(languages=["ar", "toi", "zh-Hant"]), "channels", 0, "lang", to="es-419")
    assert not list(registered(a_country("EG", right)))
    wrong = changed(a_service_data(languages=["ar", "xx"]), "channels", 0, "lang", to="english")
    assert [flaw.place[2:] for flaw in registered(a_country("EG", wrong))] == [
        ("languages", 1),
        ("channels", 0, "lang"),
    ]
