"""The services say what was researched about them: nothing lost, nothing altered but what an editor wrote down.

The facts lie beside the repository, or where WAYLIGHT_FACTS points. The plain comparison reads the files with another
YAML reader than the house's own, so that a fault of ours cannot hide itself; the second one looks at what was loaded.
"""

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
import yaml

from safety.content.shelving import shelve

ROOT = Path(__file__).resolve().parents[2]
SERVICES = ROOT / "content" / "services"
FACTS = Path(os.environ.get("WAYLIGHT_FACTS") or ROOT.parent / "shared" / "services")
DEPARTURES = yaml.safe_load(Path(__file__).with_name("departures.yaml").read_text(encoding="utf-8"))
TOLD = ("service", "field", "was", "now", "source", "year", "who")
OURS = {"focus", "area", "asks", "contact", "cautions", "same_as", "serves"}  # added from notes and sources, by people
OURS_OF_A_CHANNEL = {"dial", "hours", "asks", "cautions", "shown", "checked"}
OURS_OF_AN_EMERGENCY_NUMBER = {"shown"}
AS_IN_THE_FACTS = {"served": "for", "reaches": "for", "networks": "network", "language": "lang", "code": "country"}

Plain = dict[str, Any]
Said = dict[tuple[str, str], object]  # (service or country, way to the field) -> what is said there


@pytest.fixture(scope="module")
def facts() -> list[Plain]:
    files = sorted(FACTS.glob("*.json"))
    if not files and os.environ.get("CI") == "true":
        pytest.fail(f"no facts in {FACTS}: put them there, or name their folder in WAYLIGHT_FACTS")
    if not files:
        pytest.skip(f"the researched facts are not in {FACTS}; WAYLIGHT_FACTS may name their folder")
    return [country for file in files for country in json.loads(file.read_text(encoding="utf-8"))]


@pytest.fixture(scope="module")
def content() -> list[Plain]:
    return [yaml.load(file.read_bytes(), yaml.CSafeLoader) for file in sorted(SERVICES.glob("*.yaml"))]


@pytest.fixture(scope="module")
def loaded() -> list[Plain]:
    return [as_in_the_facts(held.thing) for held in shelve(ROOT / "content").countries.values()]


def plain(thing: object) -> Any:
    """Something of the domain under the names that the facts use."""
    if is_dataclass(thing):
        return {AS_IN_THE_FACTS.get(key.name, key.name): plain(getattr(thing, key.name)) for key in fields(thing)}
    if isinstance(thing, Mapping):
        return {key: plain(value) for key, value in thing.items()}
    if isinstance(thing, tuple):
        return [plain(each) for each in thing]
    return thing.value if isinstance(thing, StrEnum) else thing


def as_in_the_facts(thing: object) -> Plain:
    """Put back what the domain keeps elsewhere: a scope among the facts, a country that is or is not inhabited.

    What an operator laid over the content is none of it.
    """
    country: Plain = plain(thing)
    country["uninhabited"] = country["uninhabited"] or None
    for service in country["services"]:
        service["country_scope"] = service["facts"].pop("country_scope", None)
        assert service.pop("overlay") is False
    return country


def flat(value: object, way: str) -> Iterator[tuple[str, object]]:
    """Every leaf with the way to it; what is empty is as good as not there, a list of plain words is one leaf."""
    if value is None or value in ("", [], {}):
        return
    if isinstance(value, dict):
        inner = [(str(key), each) for key, each in value.items()]
    elif isinstance(value, list) and any(isinstance(each, dict | list) for each in value):
        inner = [(str(index), each) for index, each in enumerate(value)]
    else:
        yield way, value
        return
    for key, each in inner:
        yield from flat(each, f"{way}.{key}" if way else key)


def said(countries: list[Plain]) -> Said:
    """All that a set of countries says, without what only the content adds."""
    found: Said = {}
    for country in countries:
        code = country["country"]
        own = {key: value for key, value in country.items() if key not in ("services", "law")}
        own["emergency"] = without(OURS_OF_AN_EMERGENCY_NUMBER, country.get("emergency", []))
        found |= {(code, way): leaf for way, leaf in flat(own, "")}
        for service in country.get("services", []):
            found |= {(service["id"], way): leaf for way, leaf in flat(without_ours(service), "")}
            found[service["id"], "country"] = code
    return found


def without_ours(service: Plain) -> Plain:
    (given,) = without(OURS, [service])
    return given | {"channels": without(OURS_OF_A_CHANNEL, service.get("channels", []))}


def without(ours: set[str], things: list[Plain]) -> list[Plain]:
    return [{key: value for key, value in thing.items() if key not in ours} for thing in things]


def expected(facts: list[Plain], departures: list[Plain] = DEPARTURES) -> Said:
    """What the content must say: the facts, with the departures made."""
    due = said(facts)
    for departure in departures:
        service, field = departure["service"], departure["field"]
        before = {key for key in due if key[0] == service and f"{key[1]}.".startswith(f"{field}.")}
        assert {key: due[key] for key in before} == at(service, field, departure["was"]), f"stale: {departure}"
        due = {key: leaf for key, leaf in due.items() if key not in before} | at(service, field, departure["now"])
    return due


def at(service: str, field: str, value: object) -> Said:
    return {(service, way): leaf for way, leaf in flat(value, field)}


def with_inherited_confidence(due: Said) -> Said:
    """What a channel says when loaded: its own confidence, or else that of its service."""
    channels = [(service, way.removesuffix(".type")) for service, way in due if way.endswith(".type")]
    return {(service, f"{way}.confidence"): due[service, "confidence"] for service, way in channels} | due


def differences(due: Said, there: Said, departures: list[Plain] = DEPARTURES) -> list[str]:
    added = {departure["service"] for departure in departures if departure["field"] == "id"}
    return [
        f"{key[0]}, {key[1]}: the facts say {due.get(key)!r}, the content {there.get(key)!r}"
        for key in sorted(due.keys() | there.keys())
        if key[0] not in added and (due.get(key), type(due.get(key))) != (there.get(key), type(there.get(key)))
    ]


def test_every_researched_fact_stands_in_the_content_as_it_was_found(facts: list[Plain], content: list[Plain]) -> None:
    found = differences(expected(facts), said(content))

    assert not found, "\n".join(found)  # each on a line: an editor writes a departure for every one


def test_nothing_of_the_facts_is_lost_or_altered_when_the_content_is_loaded(
    facts: list[Plain], loaded: list[Plain]
) -> None:
    found = differences(with_inherited_confidence(expected(facts)), said(loaded))

    assert not found, "\n".join(found)


def test_services_stand_in_the_order_of_the_facts(facts: list[Plain], content: list[Plain]) -> None:
    order = {country["country"]: [service["id"] for service in country.get("services", [])] for country in facts}
    for country in content:
        ids = [service["id"] for service in country.get("services", [])]
        assert [each for each in ids if each in order[country["country"]]] == order[country["country"]]


def test_a_word_letters_on_the_keys_spell_is_dialled_as_the_facts_spell_it(
    facts: list[Plain], content: list[Plain]
) -> None:
    dials = {
        service["id"]: [channel.get("dial") for channel in service.get("channels", [])]
        for country in content
        for service in country.get("services", [])
    }
    for country in facts:
        for service in country.get("services", []):
            for given, dial in zip(service["channels"], dials[service["id"]], strict=False):
                assert given.get("dial", dial) == dial


@pytest.mark.parametrize(
    ("way", "now"),
    [("channels.0.value", "16001"), ("hours", None), ("channels.1.e164_or_short", "+201102121601"), ("free", False)],
)
def test_the_comparison_sees_a_single_altered_leaf(facts: list[Plain], way: str, now: object) -> None:
    altered = said(facts) | {("eg-child-helpline-16000", way): now}
    assert len(differences(said(facts), altered)) == 1


def test_the_comparison_sees_a_lost_emergency_number(facts: list[Plain]) -> None:
    kept = {key: leaf for key, leaf in said(facts).items() if key != ("EG", "emergency.0.number")}
    assert differences(said(facts), kept) == ["EG, emergency.0.number: the facts say '122', the content None"]


def departure(field: str, was: object, now: object, service: str = "eg-child-helpline-16000") -> Plain:
    return {"service": service, "field": field, "was": was, "now": now}


@pytest.mark.parametrize(
    ("field", "was", "now"),
    [("hours", "24/7", "Mo-Fr 08:00-20:00"), ("channels.3", None, {"type": "sms", "value": "16000"})],
)
def test_a_departure_that_was_written_down_is_accepted_and_expected(
    facts: list[Plain], field: str, was: object, now: object
) -> None:
    due = expected(facts, [departure(field, was, now)])
    assert differences(due, said(facts)) != []
    assert differences(due, said(facts) | at("eg-child-helpline-16000", field, now)) == []


def test_a_departure_from_what_the_facts_no_longer_say_is_stale(facts: list[Plain]) -> None:
    with pytest.raises(AssertionError, match="stale"):
        expected(facts, [departure("hours", "Mo-Fr 09:00-17:00", "24/7")])


def test_a_service_that_an_editor_added_is_written_down_once(facts: list[Plain]) -> None:
    added = [departure("id", None, "eg-new", service="eg-new")]
    there = said(facts) | {("eg-new", "id"): "eg-new", ("eg-new", "name"): "New line", ("eg-new", "country"): "EG"}
    assert differences(expected(facts, added), there, added) == []


def test_a_departure_from_the_facts_says_what_why_since_when_and_who() -> None:
    for departure in DEPARTURES:
        assert set(departure) == set(TOLD), departure
        assert all(departure[key] for key in ("service", "field", "source", "who")), departure
        assert isinstance(departure["year"], int), departure
