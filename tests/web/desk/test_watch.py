from dataclasses import replace
from datetime import timedelta

import pytest

from safety.domain.overlay import Overlay
from safety.domain.vocabulary import ChannelType
from safety.domain.watching import Finding, Outcome
from safety.domain.words import INTERNATIONAL, CountryCode
from safety.store.watch import keep
from safety.web.desk.watch_rows import OUTCOMES
from tests.signpost.builders import a_channel, a_service
from tests.web.conftest import Elements
from tests.web.desk.conftest import Desk

LINE, GONE, NEW, WORLD = (f"https://{host}.example/" for host in ("line", "gone", "new", "world"))
OURS = tuple(a_service(each, channels=(a_channel(ChannelType.WEB, each),), sources=()) for each in (LINE, GONE, NEW))
EVERYBODYS = replace(OURS[0], channels=(a_channel(ChannelType.WEB, WORLD),), country=INTERNATIONAL)
ADDED = {CountryCode("EG"): OURS, INTERNATIONAL: (EVERYBODYS,)}
OVERLAY = Overlay(name="x", version="x", added=ADDED, hidden=(), preferred=())
WATCHED = pytest.mark.parametrize("laid", [OVERLAY], indirect=True)


@pytest.fixture
def watched(laid: Desk) -> Desk:
    """Two rounds: in the second, one address leads elsewhere, and one has another title."""
    week_ago, today = laid.now.date() - timedelta(days=7), laid.now.date()
    for day, *found in (
        (week_ago, a_finding(LINE), a_finding(GONE), a_finding(WORLD)),
        (today, a_finding(LINE, title="Casino"), a_finding(GONE, Outcome.MOVED, target="https://bet.example/")),
        (today, a_finding(WORLD)),
    ):
        with laid.store.begin(today) as connection:
            for finding in found:
                keep(connection, finding, day)
    return laid


def a_finding(
    address: str, outcome: Outcome = Outcome.WELL, *, title: str = "A line", target: str | None = None
) -> Finding:
    return Finding(address=address, outcome=outcome, status=200, title=title, target=target)


def words(desk: Desk, path: str) -> str:
    return Elements(desk.get(path).text).text


def test_every_outcome_has_a_name() -> None:
    assert set(OUTCOMES) == set(Outcome)


def test_before_the_first_round_the_desk_says_how_to_begin(desk: Desk) -> None:
    assert "flask --app app safety watch" in desk.get("watch/").text


@WATCHED
def test_what_has_changed_stands_first_with_what_was_before(watched: Desk) -> None:
    said = words(watched, "watch/")

    assert "Last look: Nov 22, 2026." in said
    assert "1 address was never looked at." in said
    assert f"Leads elsewhere 200 Nov 22, 2026 new Well {GONE} leads to https://bet.example/" in said
    assert f"Another title 200 Nov 22, 2026 new Well {LINE} Casino" in said
    assert f"{WORLD}" not in said


@WATCHED
def test_each_country_says_how_many_lead_to_help(watched: Desk) -> None:
    said = words(watched, "watch/")

    assert "Egypt 1 1 0" in said
    assert "International 0 0 1" in said


@WATCHED
def test_one_outcome_can_be_chosen(watched: Desk) -> None:
    page = watched.get("watch/moved").text

    assert (GONE in page, LINE in page) == (True, False)
    assert 'href="/desk/en/watch/moved" aria-current="page"' in page
    assert GONE in watched.get("watch/news").text
    assert "There is none of this kind." in watched.get("watch/parked").text


@WATCHED
def test_one_country_can_be_chosen(watched: Desk) -> None:
    assert (LINE in watched.get("watch/in/EG").text, WORLD in watched.get("watch/in/EG").text) == (True, False)
    assert WORLD in watched.get("watch/in/001").text


@pytest.mark.parametrize("path", ["watch/no-such", "watch/in/ZZ", "watch/in/eg"])
def test_what_is_no_outcome_and_no_country_is_not_there(desk: Desk, path: str) -> None:
    assert desk.get(path).status_code == 404


@WATCHED
def test_nothing_of_a_page_elsewhere_becomes_a_part_of_ours(watched: Desk) -> None:
    hostile = a_finding(LINE, title="<script>alert(1)</script>")
    with watched.store.begin(watched.now.date()) as connection:
        keep(connection, hostile, watched.now.date() + timedelta(days=1))

    assert "<script>" not in watched.get("watch/").text
