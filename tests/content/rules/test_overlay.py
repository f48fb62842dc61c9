from typing import Any

import pytest

from safety.content.rules.overlay import belongs, hidings, nobody_left, numbers_of_their_country, preferences
from safety.domain.overlay import Hiding, Preference
from safety.domain.words import CountryCode, ServiceId
from tests.builders import a_country, a_service_data

PHONE = {"type": "phone", "value": "01632 960123", "dial": "01632960123", "e164_or_short": "+441632960123"}


def flaws(code: str = "GB", **channel: Any) -> list[str]:
    country = a_country(code, a_service_data(channels=[PHONE | channel]))
    return [flaw.words for flaw in numbers_of_their_country(country)]


def a_hiding(service: str) -> Hiding:
    return Hiding(service=ServiceId(service), because="It closed.")


def a_preference(country: str, *services: str) -> Preference:
    return Preference(country=CountryCode(country), services=tuple(map(ServiceId, services)))


def test_a_number_of_its_country_is_right() -> None:
    assert flaws() == []
    assert flaws(value="116 123", dial="116123", e164_or_short="short") == []


@pytest.mark.parametrize(
    ("code", "channel", "words"),
    [
        ("FR", {}, "“+441632960123” is not a number of FR"),
        ("GB", {"e164_or_short": "+33140000000"}, "“+33140000000” is not a number of GB"),
        ("GB", {"e164_or_short": "01632960123"}, "“01632960123” is not a number of GB"),
        ("GB", {"e164_or_short": None}, "is missing: the number with its country, such as +441632960123, or short"),
        ("GB", {"e164_or_short": "short"}, "says short, and 01632960123 is no short number"),
        ("GB", {"e164_or_short": "short", "dial": "+33140"}, "says short, and +33140 is no short number"),
        ("001", {}, "is a number, and a number belongs to one country: put the service into that country's file"),
    ],
)
def test_a_number_of_elsewhere_or_of_nowhere_is_refused(code: str, channel: dict[str, Any], words: str) -> None:
    assert flaws(code, **channel) == [words]


@pytest.mark.parametrize(
    ("number", "country", "own"),
    [
        ("+12025550123", "US", True),
        ("+18765550123", "US", False),  # Jamaica has the same calling code
        ("+18765550123", "JM", True),
        ("+18005550123", "CA", True),  # free of charge in all of North America
        ("+447624999999", "GB", False),  # the Isle of Man
    ],
)
def test_countries_that_share_a_calling_code_are_told_apart(number: str, country: str, *, own: bool) -> None:
    assert belongs(number, country) is own


def test_a_service_that_nobody_can_reach_is_refused() -> None:
    hidden = a_country("GB", a_service_data(channels=[PHONE | {"shown": False}]))

    assert [flaw.words for flaw in numbers_of_their_country(hidden)] == [
        "needs a channel that is shown: there is no way to reach it"
    ]


def test_an_address_is_of_no_country() -> None:
    page = a_country("001", a_service_data(channels=[{"type": "web", "value": "https://line.example"}]))

    assert not list(numbers_of_their_country(page))


def test_what_is_hidden_is_there_and_stands_once() -> None:
    hidden = (a_hiding("a"), a_hiding("lost"), a_hiding("a"))

    assert [(flaw.place, flaw.words) for flaw in hidings(hidden, {ServiceId("a")})] == [
        (("hide", 1, "service"), "“lost” is not the id of a service of the catalogue"),
        (("hide", 2, "service"), "“a” stands here twice"),
    ]


def test_what_stands_first_is_offered_there_and_stands_once() -> None:
    there = {"EG": {ServiceId("a"), ServiceId("b")}}
    wanted = (a_preference("EG", "b", "a", "b"), a_preference("EG", "lost"), a_preference("ZZ", "a"))

    assert [(flaw.place[1:], flaw.words) for flaw in preferences(wanted, there)] == [
        ((0, "services", 2), "“b” stands here twice"),
        ((1, "country"), "EG stands here twice"),
        ((1, "services", 0), "“lost” is not the id of a service that EG can turn to"),
        ((2, "country"), "“ZZ” is not a code of ISO 3166-1"),
    ]


def test_an_operator_is_warned_where_nobody_is_left_who_listens() -> None:
    police = a_service_data(id="eg-police", kind="police")
    egypt = {CountryCode("EG"): a_country("EG", a_service_data(), a_service_data(id="eg-second"), police)}

    assert not list(nobody_left((a_hiding("eg-line"), a_hiding("lost")), egypt))
    assert [flaw.words for flaw in nobody_left((a_hiding("eg-line"), a_hiding("eg-second")), egypt)] == [
        "after this, EG has no helpline and no child protection of its own left"
    ] * 2
