from dataclasses import replace

import pytest

from safety.domain.overlay import Hiding, Overlay, Preference
from safety.domain.vocabulary import ServiceKind
from safety.domain.words import CountryCode, ServiceId
from tests.signpost.builders import a_service
from tests.web.conftest import Elements
from tests.web.desk.conftest import Desk

EGYPT = CountryCode("EG")
CONTACT = replace(a_service("school-contact", kind=ServiceKind.SAFEGUARDING, overlay=True), name="Ms Example, room 12")
OVERLAY = Overlay(
    name="A school <in Cairo>",
    version="abc123",
    added={EGYPT: (CONTACT,)},
    hidden=(Hiding(service=ServiceId("eg-lost"), because="It closed in March."),),
    preferred=(Preference(country=EGYPT, services=(ServiceId("eg-line"), ServiceId("school-contact"))),),
)


def test_without_an_overlay_the_desk_says_so(desk: Desk) -> None:
    assert "nothing is added, hidden or put first" in desk.get("overlay/").text


@pytest.mark.parametrize("laid", [OVERLAY], indirect=True)
def test_every_change_is_listed_with_its_reason(laid: Desk) -> None:
    words = Elements(laid.get("overlay/").text).text

    assert "Changes of: A school <in Cairo> ( abc123 )" in words
    assert "Egypt Ms Example, room 12 school-contact Responsible for child protection at your school" in words
    assert "eg-lost It closed in March." in words
    assert "Egypt Line Ms Example, room 12" in words


@pytest.mark.parametrize("laid", [replace(OVERLAY, added={}, hidden=(), preferred=())], indirect=True)
def test_what_is_not_changed_is_said_too(laid: Desk) -> None:
    words = Elements(laid.get("overlay/").text).text

    assert [f"Nothing is {what}." in words for what in ("added", "hidden", "put first")] == [True] * 3
