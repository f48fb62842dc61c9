"""What an overlay does to a catalogue, and what it leaves alone."""

from dataclasses import replace

import pytest

from safety.content.overlaying import laid_over
from safety.domain.overlay import Hiding, Overlay, Preference
from safety.domain.words import ServiceId
from tests.signpost.builders import ELSEWHERE, HOME, a_catalogue, a_country, a_loan, a_service

NOTHING = Overlay(name="A school", version="1", added={}, hidden=(), preferred=())
LINE, TWIN, OTHER = a_service("line"), a_service("twin", same_as=ServiceId("line")), a_service("other")
CATALOGUE = a_catalogue(a_country(LINE, TWIN, OTHER), a_country(code=ELSEWHERE, services_of=(a_loan("line"),)))


def of(overlay: Overlay) -> dict[str, list[str]]:
    countries = laid_over(CATALOGUE, overlay).countries
    return {code: [service.id for service in country.services] for code, country in countries.items()}


def hiding(*services: str) -> Overlay:
    return replace(NOTHING, hidden=tuple(Hiding(service=ServiceId(each), because="It closed.") for each in services))


def test_nothing_laid_over_changes_nothing_but_the_version() -> None:
    laid = laid_over(CATALOGUE, NOTHING)

    assert laid.countries == CATALOGUE.countries
    assert laid.version != CATALOGUE.version
    assert laid.overlay == NOTHING


def test_another_overlay_is_another_version() -> None:
    assert laid_over(CATALOGUE, NOTHING).version != laid_over(CATALOGUE, replace(NOTHING, version="2")).version


def test_what_is_added_stands_in_its_own_country_alone() -> None:
    own = a_service("own", overlay=True)

    assert of(replace(NOTHING, added={HOME: (own,)})) == {"EG": ["own", "line", "twin", "other"], "FR": []}


def test_what_is_hidden_is_gone_under_every_name_and_in_every_country() -> None:
    laid = laid_over(CATALOGUE, hiding("line"))

    assert [service.id for service in laid.countries[HOME].services] == ["other"]
    assert laid.countries[ELSEWHERE].services_of == ()
    assert laid.overlay
    assert [(each.service, each.because) for each in laid.overlay.hidden] == [
        ("line", "It closed."),
        ("twin", "It closed."),
    ]


def test_one_name_of_two_can_go_alone() -> None:
    assert of(hiding("twin"))["EG"] == ["line", "other"]


@pytest.mark.parametrize("overlay", [hiding("line", "twin", "other"), replace(NOTHING, added={HOME: (LINE,)})])
def test_emergency_numbers_stay_whatever_is_laid_over(overlay: Overlay) -> None:
    laid = laid_over(CATALOGUE, overlay)

    assert all(laid.countries[code].emergency == CATALOGUE.countries[code].emergency for code in laid.countries)


def test_the_order_is_noted_for_its_country() -> None:
    first = (Preference(country=HOME, services=(ServiceId("other"),)),)
    laid = laid_over(CATALOGUE, replace(NOTHING, preferred=first))

    assert laid.countries[HOME].preferred == ("other",)
    assert laid.countries[ELSEWHERE].preferred == ()
