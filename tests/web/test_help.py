import gzip

import pytest
from flask import Flask
from flask.testing import FlaskClient

from safety.domain.words import CountryCode
from safety.parts import EXTENSION, Parts
from tests.web.conftest import LANGUAGES, page

FIRST_ROUND_TRIP = 14_000


def heaviest(app: Flask) -> list[CountryCode]:
    parts: Parts = app.extensions[EXTENSION]
    countries = parts.catalogue.countries
    return sorted(countries, key=lambda code: len(countries[code].services), reverse=True)[:12]


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_arrives_whole_in_the_first_round_trip(app: Flask, client: FlaskClient, language: str) -> None:
    sizes = {
        code: len(gzip.compress(client.get(f"/{language}/help/{code}").data, 9))
        for code in heaviest(app)
        if code != "001"
    }
    assert {code: size for code, size in sizes.items() if size > FIRST_ROUND_TRIP} == {}


def test_help_needs_no_second_request_to_be_read_and_dialled(client: FlaskClient) -> None:
    found = page(client, "/en/help/MX")
    assert found.all("style")
    assert not [link for link in found.all("link") if link["rel"] == "stylesheet"]
    assert "tel:911" in [link["href"] for link in found.all("a")]


def test_all_ten_situations_open_in_place(client: FlaskClient) -> None:
    found = page(client, "/en/help/EG")
    assert len(found.all("summary")) >= 10
    assert all("#" not in link["href"] or link["href"] == "#main" for link in found.all("a"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_has_a_help_page(app: Flask, client: FlaskClient, language: str) -> None:
    parts: Parts = app.extensions[EXTENSION]
    codes = [code for code in parts.catalogue.countries if code != "001"]
    assert [code for code in codes if client.get(f"/{language}/help/{code}").status_code != 200] == []
    assert client.get(f"/{language}/help/001").status_code == 404


def test_a_short_code_is_dialled_as_it_is(client: FlaskClient) -> None:
    assert "tel:16000" in [link["href"] for link in page(client, "/ar/help/EG").all("a")]


def test_the_list_of_countries_is_in_the_order_of_the_language(client: FlaskClient) -> None:
    names = [link["data-code"] for link in page(client, "/es/help").all("a") if "data-code" in link]
    assert len(names) == 250
    assert names.index("DE") < names.index("BR")


def test_what_happened_never_stands_in_an_address(client: FlaskClient) -> None:
    inside = [link["href"] for link in page(client, "/en/help/MX").all("a") if link["href"].startswith("/")]
    assert not [href for href in inside if any(word in href for word in ("threat", "picture", "danger", "live"))]


def test_a_service_of_many_languages_names_the_readers_own_and_not_all(client: FlaskClient) -> None:
    tags = {language: client.get(f"/{language}/help/US").get_data(as_text=True) for language in LANGUAGES}
    assert "<li>English, Spanish, and other languages</li>" in tags["en"]
    assert "<li>español, inglés y " in tags["es"]
    assert "<li>العربية" in tags["ar"]


def test_where_no_emergency_number_is_known_the_page_says_what_to_do(client: FlaskClient) -> None:
    assert "Go to other people, and ask them to call." in page(client, "/en/help/AQ").text.split("What happened?")[0]
