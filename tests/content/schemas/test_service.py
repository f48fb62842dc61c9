from types import MappingProxyType
from typing import Any

import pytest
from marshmallow import ValidationError

from safety.content.faults import flaws_of
from safety.content.schemas.service import COUNTRY_FILE, frozen
from safety.domain.service import Country
from safety.domain.vocabulary import Asks, ChannelType, Confidence, Served
from tests.builders import a_country, a_service_data, changed

SOURCE = {"url": None, "year": None, "authoritative": False, "what": "an unnamed public list"}


def test_a_file_becomes_a_country_with_services_of_its_own() -> None:
    (service,) = a_country("EG", a_service_data()).services
    assert (service.country, service.served, service.networks) == ("EG", (Served.CHILD,), ("CHI",))
    assert service.channels[0].type is ChannelType.PHONE


def test_a_channel_that_does_not_say_how_sure_it_is_is_as_sure_as_its_service() -> None:
    data = a_service_data()
    low = data["channels"][0] | {"confidence": "low", "lang": "ar"}
    (service,) = a_country("EG", data | {"channels": [*data["channels"], low]}).services
    assert [channel.confidence for channel in service.channels] == [Confidence.HIGH, Confidence.LOW]
    assert service.channels[1].language == "ar"


def test_a_channel_may_have_hours_questions_and_cautions_of_its_own() -> None:
    data = a_service_data()
    chat = {"type": "chat", "value": "https://line.example", "hours": "unknown"} | {"asks": ["name"], "cautions": []}
    (service,) = a_country("EG", data | {"channels": [*data["channels"], chat]}).services
    assert [channel.hours for channel in service.channels] == [None, "unknown"]
    assert [channel.asks for channel in service.channels] == [(), (Asks.NAME,)]


def test_a_number_is_shown_unless_the_file_says_otherwise() -> None:
    numbers = [{"number": each, "confidence": "high"} for each in ("122", "112")]
    country = a_country("EG", emergency=[numbers[0], numbers[1] | {"shown": False}])
    assert [each.shown for each in country.emergency] == [True, False]


def test_the_scope_of_an_international_service_is_kept_among_its_facts() -> None:
    (service,) = a_country("001", a_service_data(facts={"who": ["all"]}, country_scope="EU")).services
    assert service.facts == {"who": ("all",), "country_scope": "EU"}


def test_numbers_loans_and_law_are_kept_with_their_sources() -> None:
    country = a_country(
        "EG",
        emergency=[{"number": "122", "for": ["police"], "confidence": "high", "sources": [SOURCE]}],
        services_of=[{"service": "eg-line", "evidence": SOURCE}],
        law=[{"text": "As it is.", "source": SOURCE}],
    )
    assert country.emergency[0].sources[0].what == "an unnamed public list"
    assert country.services_of[0].service == "eg-line"
    assert country.law[0].source.authoritative is False


def test_plain_data_is_frozen_to_the_bottom() -> None:
    made = frozen({"a": [{"b": 1}]})
    assert isinstance(made, MappingProxyType)
    assert isinstance(made["a"][0], MappingProxyType)


@pytest.mark.parametrize(("ages", "made"), [([5, 17], (5, 17)), ([18, None], (18, None)), (None, None)])
def test_ages_are_two_numbers_or_open_above(ages: object, made: object) -> None:
    assert a_country("EG", a_service_data(ages=ages)).services[0].ages == made


def test_what_the_library_said_may_differ_by_country() -> None:
    data = changed(a_service_data(), "channels", 0, "libphonenumber", to={"valid": ["AT"]})
    assert a_country("001", data).services[0].channels[0].libphonenumber == {"valid": ("AT",)}


@pytest.mark.parametrize(
    ("place", "to", "words"),
    [
        (("ages",), [17, 5], "must be two ages"),
        (("ages",), [-1, None], "must be two ages"),
        (("facts",), ["a"], "must hold keys and values"),
        (("for",), ["kids"], "must be one of"),
        (("serves",), ["Egypt"], "must be two capital letters"),
        (("channels", 0, "dial"), "16 000", "must be what a phone dials"),
        (("channels", 0, "value"), 16000, "must be text (put it in quotes)"),
        (("channels", 0, "language"), "ar", "is not a key here"),
    ],
)
def test_what_does_not_fit_is_named_by_the_key_of_the_file(place: Any, to: object, words: str) -> None:
    with pytest.raises(ValidationError) as error:
        COUNTRY_FILE.deserialize({"country": "EG", "services": [changed(a_service_data(), *place, to=to)]})
    (flaw,) = flaws_of(error.value.messages)
    assert flaw.place[:3] == ("services", 0, place[0])
    assert flaw.words.startswith(words)


def test_a_country_may_have_nothing_but_its_code() -> None:
    country = COUNTRY_FILE.deserialize({"country": "AQ", "uninhabited": True})
    assert isinstance(country, Country)
    assert country.uninhabited
