"""In which order services stand. In every pair the first goes before the second, whichever was written first."""

from typing import Any

import pytest

from safety.domain.service import Service
from safety.domain.situation import Door
from safety.domain.vocabulary import Audience, Caution, Confidence, Focus, Served, ServiceKind, StepKind

from .builders import MORNING, a_catalogue, a_country, a_plan, a_service, names, step, talked_to

OPEN = "Mo-Fr 09:00-17:00"
CLOSED = "Mo-Fr 12:00-23:00"
ADULTS_FIRST = (Caution.ADULTS_FIRST,)

Parts = dict[str, Any]


def order(first: Parts, second: Parts, **asked: Any) -> list[str]:
    one, two = a_service("1", **first), a_service("2", **second)
    straight, turned = names(talked_to(one, two, **asked)), names(talked_to(two, one, **asked))
    assert straight == turned
    return straight


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"served": (Served.CHILD,)}, {"served": (Served.ANYONE,)}),
        ({"served": (Served.ANYONE,)}, {"served": (Served.ANYONE,), "cautions": ADULTS_FIRST}),
        ({"served": (Served.ANYONE,)}, {"served": (Served.ANYONE,), "cautions": (Caution.NEEDS_AN_ADULT,)}),
        ({"served": (Served.CHILD,), "confidence": Confidence.MEDIUM}, {"served": (Served.ANYONE,)}),
        ({"confidence": Confidence.HIGH}, {"confidence": Confidence.MEDIUM}),
        ({"confidence": Confidence.HIGH, "hours": OPEN}, {"confidence": Confidence.MEDIUM}),
        ({"hours": "24/7"}, {"hours": CLOSED}),
        ({"hours": CLOSED}, {"hours": OPEN}),
        ({"hours": OPEN}, {"hours": None}),
        ({"hours": OPEN}, {"hours": None, "free": True}),
        ({"free": True}, {"free": None}),
        ({"free": None}, {"free": False}),
        ({"free": True}, {"anonymous": True}),
        ({"anonymous": True}, {"anonymous": None}),
        ({"anonymous": None}, {"anonymous": False}),
        ({"anonymous": True}, {"languages": ("en",)}),
        ({"languages": ("ar", "en-GB")}, {"languages": ("ar",)}),
        ({}, {"area": "Giza", "cautions": (Caution.ONE_AREA,)}),
        ({"hours": OPEN}, {"cautions": (Caution.GIRLS_AND_WOMEN,)}),
    ],
)
def test_at_any_hour(first: Parts, second: Parts) -> None:
    assert order(first, second) == ["1", "2"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"hours": OPEN}, {"hours": CLOSED}),
        ({"hours": OPEN, "served": (Served.ANYONE,)}, {"hours": CLOSED}),
        ({"hours": OPEN, "confidence": Confidence.MEDIUM}, {"hours": CLOSED}),
        ({"hours": OPEN}, {"hours": None}),
        ({"hours": None}, {"hours": CLOSED}),
        ({"hours": "24/7"}, {"hours": OPEN}),
    ],
)
def test_at_one_moment_what_is_open_goes_first(first: Parts, second: Parts) -> None:
    assert order(first, second, moment=MORNING) == ["1", "2"]


@pytest.mark.parametrize(
    "focused",
    [{"focus": (Focus.EATING,)}, {"focus": (Focus.ABUSE,), "cautions": (Caution.ONLY_FOCUS,)}],
)
def test_what_takes_any_worry_goes_before_what_takes_one(focused: Parts) -> None:
    general, special = a_service("1", served=(Served.ANYONE,), hours=OPEN), a_service("2", **focused)
    doors = {StepKind.TALK: (Door(kind=ServiceKind.HELPLINE, focus=(Focus.ABUSE,)),)}
    made = a_plan(a_catalogue(a_country(special, general), doors=doors))
    assert names(step(made, StepKind.TALK).offers) == ["1", "2"]


def test_to_an_adult_what_names_adults_goes_first() -> None:
    for audience, served in ((Audience.PARENT, Served.PARENT), (Audience.TEACHER, Served.TEACHER)):
        assert order({"served": (served,)}, {"served": (Served.ANYONE,)}, audience=audience) == ["1", "2"]


def test_an_adult_sees_what_is_not_confirmed_and_what_is_for_others_last() -> None:
    low = a_service("low", confidence=Confidence.LOW)
    children = a_service("children", served=(Served.CHILD,))
    anyone = a_service("anyone", served=(Served.ANYONE,))
    services: tuple[Service, ...] = (low, children, anyone)
    assert names(talked_to(*services, audience=Audience.PARENT)) == ["anyone", "children", "low"]


def preferred(first: str, *services: Service, **asked: Any) -> list[str]:
    country = a_country(*services, preferred=(first,))
    return names(step(a_plan(a_catalogue(country), **asked), StepKind.TALK).offers)


def test_an_operator_puts_first_what_fits_as_well() -> None:
    assert preferred("b", a_service("a", hours="24/7"), a_service("b", hours=OPEN)) == ["b", "a"]


@pytest.mark.parametrize(
    "worse",
    [
        {"confidence": Confidence.LOW},
        {"served": (Served.PARENT,)},
        {"cautions": (Caution.NEEDS_AN_ADULT,)},
        {"hours": CLOSED},
    ],
)
def test_an_operator_puts_nothing_first_that_fits_less_well(worse: Parts) -> None:
    grown_up = {"moment": MORNING} if "hours" in worse else {}
    assert preferred("b", a_service("a", hours=OPEN), a_service("b", **worse), **grown_up)[0] == "a"
