"""Which country a phone may be in."""

from importlib.resources import files

import pytest

from safety.domain.words import CountryCode

from .builders import ATLAS


@pytest.mark.parametrize(
    ("zone", "countries"),
    [
        ("Africa/Cairo", ("EG",)),
        ("Europe/Stockholm", ("SE",)),
        ("Europe/Berlin", ("DE", "DK", "NO", "SE", "SJ")),
        ("Asia/Dubai", ("AE", "OM", "RE", "SC", "TF")),
        ("Asia/Calcutta", ("IN",)),  # phones still send the old name
        ("Europe/Kiev", ("UA",)),
        ("America/Buenos_Aires", ("AR",)),
        ("Europe/Belgrade", ("RS", "BA", "HR", "ME", "MK", "SI", "XK")),
        ("Etc/UTC", ()),
        ("Nowhere/Atlantis", ()),
    ],
)
def test_a_zone_tells_every_country_that_uses_it(zone: str, countries: tuple[str, ...]) -> None:
    assert ATLAS.countries_of_zone(zone) == countries


@pytest.mark.parametrize(
    ("locale", "countries"),
    [
        ("es-MX", ("MX",)),
        ("es_MX", ("MX",)),
        ("zh-Hant-TW", ("TW",)),
        ("en-UK", ("GB",)),
        ("sr-XK", ("XK",)),
        ("ja", ("JP",)),
        ("es-419", ()),  # Latin America is no country
        ("en-001", ()),
        ("xx-ZZ", ()),
        ("fr-AN", ()),  # a country that became several
        ("sv-u-nu-latn", ("AX", "FI", "SE")),  # nu: numerals, not Niue
        ("", ()),
    ],
)
def test_a_locale_tells_its_country_or_those_of_its_language(locale: str, countries: tuple[str, ...]) -> None:
    assert ATLAS.countries_of_locale(locale) == countries


def test_the_zone_goes_before_the_locale_and_the_locale_narrows_it() -> None:
    assert ATLAS.candidates("Europe/Berlin", "de-DE") == ("DE",)
    assert ATLAS.candidates("Europe/Berlin", "tr-TR") == ("DE", "DK", "NO", "SE", "SJ")
    assert ATLAS.candidates(None, "es-MX") == ATLAS.candidates("Etc/UTC", "es-MX") == ("MX",)
    assert ATLAS.candidates(None, None) == ()


def test_only_a_country_of_one_zone_lends_it_to_its_services() -> None:
    assert ATLAS.only_zone(CountryCode("EG")) == "Africa/Cairo"
    assert ATLAS.only_zone(CountryCode("XK")) == "Europe/Belgrade"
    assert ATLAS.only_zone(CountryCode("US")) is None
    assert ATLAS.only_zone(CountryCode("001")) is None


def test_every_inhabited_country_is_the_answer_to_some_zone() -> None:
    lines = (files("tzdata.zoneinfo") / "iso3166.tab").read_text("utf-8").splitlines()
    codes = {line[:2] for line in lines if not line.startswith("#")}
    assert codes - ATLAS.countries == {"BV", "HM"}
