"""Rules over all service files at once: ids, numbers that belong to one country, and what a phone dials."""

import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import pytest
import yaml

SERVICES = Path(__file__).resolve().parents[2] / "content" / "services"
DIALLED = ("phone", "sms", "whatsapp")
# Liechtenstein's line for parents is the Swiss one, by its government's word; the others stand also in 001 and are
# shown once (`same_as`).
SHARED = {"+41582616161": {"CH", "LI"}, "+18008435678": {"001", "US"}, "+18002255324": {"001", "US"}}
LOOK_ALIKES = ("interpol-icp.org",)

Plain = dict[str, Any]
ById = dict[str, Plain]


@pytest.fixture(scope="module")
def countries() -> ById:
    read = (yaml.load(file.read_bytes(), yaml.CSafeLoader) for file in SERVICES.glob("*.yaml"))
    return {country["country"]: country for country in read}


@pytest.fixture(scope="module")
def services(countries: ById) -> ById:
    return {service["id"]: service for country in countries.values() for service in country.get("services", [])}


@pytest.fixture(scope="module")
def channels(services: ById) -> list[Plain]:
    return [channel for service in services.values() for channel in service.get("channels", [])]


def test_a_file_is_named_for_the_country_inside_it(countries: ById) -> None:
    assert {file.stem for file in SERVICES.glob("*.yaml")} == set(countries)


def test_every_country_of_iso_3166_kosovo_and_the_world_have_a_file(countries: ById) -> None:
    assert len(countries) == 249 + 2
    assert {"001", "XK"} < set(countries)


def test_an_id_is_used_once(countries: ById) -> None:
    ids = Counter(service["id"] for country in countries.values() for service in country.get("services", []))
    assert [each for each, times in ids.items() if times > 1] == []


def test_an_id_begins_with_its_country(countries: ById) -> None:
    for code, country in countries.items():
        for service in country.get("services", []):
            assert code == "001" or service["id"].startswith(f"{code.lower()}-")


def test_no_full_number_stands_in_two_countries_but_the_shared_ones(countries: ById) -> None:
    where = defaultdict(set)
    for code, country in countries.items():
        for service in country.get("services", []):
            for channel in service.get("channels", []):
                where[channel.get("e164_or_short", "short")].add(code)
    del where["short"]
    assert {number: codes for number, codes in where.items() if len(codes) > 1} == SHARED


def test_a_phone_dials_the_characters_that_people_write(channels: list[Plain]) -> None:
    for channel in channels:
        if channel["type"] in DIALLED and not re.search("[A-Z]", channel["value"]):
            assert channel["dial"] == re.sub(r"[ ().-]", "", channel["value"])


def test_what_is_dialled_is_dialable_and_what_is_not_has_no_dial(channels: list[Plain]) -> None:
    for channel in channels:
        if channel["type"] in DIALLED:
            assert re.fullmatch(r"\+?[*#]?[0-9]{2,15}", channel["dial"])
        else:
            assert "dial" not in channel


def test_a_number_in_letters_is_spelt_by_the_keys_of_a_phone(channels: list[Plain]) -> None:
    keys = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
    for channel in channels:
        if channel["type"] in DIALLED and re.search("[A-Z]", channel["value"]):
            written = channel["value"].partition(" (")[0]
            assert channel["dial"] == written.translate(keys).replace("-", "")[: len(channel["dial"])]


def test_a_service_shown_for_another_exists_and_is_shown_for_itself(services: ById) -> None:
    for service in services.values():
        shown = services[service.get("same_as", service["id"])]
        assert "same_as" not in shown


def test_a_loan_names_a_service_that_exists(countries: ById, services: ById) -> None:
    for country in countries.values():
        for loan in country.get("services_of", []):
            assert loan["service"] in services


def test_only_international_services_serve_a_list_of_countries(countries: ById) -> None:
    for code, country in countries.items():
        for service in country.get("services", []):
            assert code == "001" or "serves" not in service
            assert set(service.get("serves", [])) <= set(countries) - {"001"}


def test_a_service_limited_to_an_area_names_it(services: ById) -> None:
    for service in services.values():
        assert "one-area" not in service.get("cautions", []) or service.get("area")


def test_a_number_of_many_countries_is_no_other_number_in_a_country_it_serves(countries: ById, services: ById) -> None:
    for code in services["eu-116111"]["serves"]:
        own = [
            channel["dial"]
            for each in countries[code]["services"]
            for channel in each["channels"]
            if "dial" in channel
        ]
        assert "116111" in own


def test_no_look_alike_is_linked(services: ById) -> None:
    for service in services.values():
        addresses = [channel["value"] for channel in service.get("channels", [])]
        addresses += [source["url"] for source in service.get("sources", []) if "url" in source]
        assert not [each for each in addresses if any(name in each for name in LOOK_ALIKES)]
