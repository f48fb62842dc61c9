"""What is due, flagged, unsure, or lacks its hours."""

from datetime import date
from typing import Any

import pytest

from safety.domain.counting import FlagReason
from safety.domain.service import Service
from safety.domain.upkeep import Flagged, Records, Worry
from safety.domain.vocabulary import ChannelType
from safety.domain.words import ServiceId
from safety.upkeep.health import health_of
from tests.builders import a_country, a_service_data

TODAY = date(2026, 11, 22)
HELD = {"hours": "24/7", "confidence": "high", "checked": "2026-11"}
PHONE = {"type": "phone", "value": "16000", "dial": "16000"}


def a_service(**changes: object) -> Service:
    return a_country("EG", a_service_data(**(HELD | changes))).services[0]


def worries(service: Service, months: int = 6, **known: Any) -> set[Worry]:
    records = Records(**({"flags": (), "newest": {}, "confirmed": {}} | known))
    return set(health_of([service], records, TODAY, months)[0].worries)


def a_flag(day: date, count: int = 1, service: str | None = None) -> Flagged:
    of = ServiceId(service) if service else a_service().id
    return Flagged(service=of, day=day, channel=ChannelType.PHONE, reason=FlagReason.CLOSED, count=count)


@pytest.mark.parametrize(
    ("checked", "due"),
    [("2026-11", False), ("2026-06", False), ("2026-05", True), ("2026-05-31", True), ("2025-12", True), (None, True)],
)
def test_a_service_is_due_after_so_many_months_or_if_nobody_ever_looked(checked: str | None, *, due: bool) -> None:
    assert (Worry.DUE in worries(a_service(checked=checked))) == due


def test_a_confirmation_of_the_staff_counts_like_the_file() -> None:
    old = a_service(checked="2020-01")

    assert Worry.DUE not in worries(old, confirmed={old.id: date(2026, 6, 1)})
    assert Worry.DUE in worries(old, confirmed={old.id: date(2026, 5, 31)})
    assert Worry.DUE in worries(old, confirmed={ServiceId("other"): TODAY})


def test_flags_count_until_somebody_confirms_and_again_from_that_day_on() -> None:
    day = date(2026, 11, 10)
    flags = (a_flag(date(2026, 11, 9), 4), a_flag(day, 2), a_flag(TODAY), a_flag(TODAY, 7, "another"))
    known = {"flags": flags, "newest": {}}
    before, after = (
        health_of([a_service()], Records(confirmed=confirmed, **known), TODAY, 6)[0]  # type: ignore[arg-type]
        for confirmed in ({}, {a_service().id: day})
    )

    assert (before.flagged, after.flagged) == (7, 3)
    assert Worry.FLAGGED in before.worries
    assert Worry.FLAGGED not in worries(a_service(), flags=flags[3:])


@pytest.mark.parametrize(
    ("service", "lacks"),
    [
        ({"hours": "24/7"}, False),
        ({"hours": None}, True),
        ({"hours": "unknown"}, True),
        ({"hours": None, "channels": [PHONE | {"hours": "24/7"}]}, False),
        ({"hours": None, "channels": [PHONE | {"shown": False}]}, False),
        ({"hours": None, "channels": [{"type": "web", "value": "https://example.org"}]}, False),
    ],
)
def test_hours_are_missing_where_somebody_answers_and_nobody_knows_when(
    service: dict[str, object], *, lacks: bool
) -> None:
    assert (Worry.NO_HOURS in worries(a_service(**service))) == lacks


def test_low_confidence_is_a_worry_and_a_sure_service_has_none() -> None:
    assert worries(a_service(confidence="low")) == {Worry.LOW}
    assert worries(a_service()) == set()
