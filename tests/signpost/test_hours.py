"""When a service answers."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from safety.domain.plan import Interval
from safety.domain.vocabulary import ChannelType
from safety.domain.words import CountryCode
from safety.signpost.hours import ALL_WEEK, WEEK, hours_of, is_open, open_minutes, timetable_of, week

from .builders import a_channel, a_service

DAY = 24 * 60
MONDAY, WEDNESDAY, SATURDAY, SUNDAY = (day * DAY for day in (0, 2, 5, 6))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def spans(hours: str) -> list[tuple[int, int]]:
    return [(each.start, each.end) for each in week(a_service(hours=hours)) or ()]


def test_day_and_night_is_one_interval() -> None:
    assert week(a_service(hours="24/7")) == ALL_WEEK
    assert open_minutes(a_service(hours="24/7")) == WEEK


@pytest.mark.parametrize(
    ("hours", "first", "count"),
    [
        ("Mo-Fr 09:00-17:00", (540, 1020), 5),
        ("Mo,We,Fr 14:00-18:00; Tu,Th 09:00-13:00", (840, 1080), 5),
        ("Mo-Fr 09:00-12:00,13:00-17:00", (540, 720), 10),
        ("Mo-Su 12:00-24:00", (720, 1440), 7),
        ("Mo-Su 16:00-21:00; Dec 29-Jan 03 off", (960, 1260), 7),
        ("Sa,Su,PH 09:00-17:00", (SATURDAY + 540, SATURDAY + 1020), 2),
        ("Su-Th 08:00-20:00", (480, 1200), 5),
        ("16:00-22:00", (960, 1320), 7),
    ],
)
def test_a_typical_week_is_written_in_minutes_from_monday(hours: str, first: tuple[int, int], count: int) -> None:
    assert spans(hours)[0] == first
    assert len(spans(hours)) == count


def test_hours_past_midnight_go_on_in_the_next_day_and_round_the_week() -> None:
    assert spans("Su 22:00-02:00") == [(0, 120), (SUNDAY + 1320, WEEK)]
    assert spans("Mo 22:00-02:00") == [(1320, DAY + 120)]


def test_days_that_touch_at_midnight_are_one_interval() -> None:
    assert spans("Mo-Tu 00:00-24:00") == [(0, 2 * DAY)]
    assert spans("Mo 18:00-24:00; Tu 00:00-06:00") == [(18 * 60, DAY + 360)]


def test_unknown_hours_are_unknown_and_not_closed() -> None:
    unknown = a_service(hours=None)
    assert week(unknown) is None
    assert is_open(unknown, at("2026-03-02T12:00")) is None
    assert open_minutes(unknown) == 0


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-11-02T06:59", False),  # Cairo is two hours ahead in winter
        ("2026-11-02T07:00", True),
        ("2026-11-02T14:59", True),
        ("2026-11-02T15:00", False),
        ("2026-07-06T06:00", True),  # and three in summer
        ("2026-11-07T10:00", False),  # a Saturday
    ],
)
def test_the_clock_of_the_service_decides(moment: str, expected: bool) -> None:  # noqa: FBT001
    assert is_open(a_service(hours="Mo-Fr 09:00-17:00"), at(moment)) is expected


def test_a_moment_in_any_zone_is_the_same_moment() -> None:
    service, here = a_service(hours="Mo-Fr 09:00-17:00"), at("2026-11-02T07:30")
    tokyo = here.astimezone(timezone(timedelta(hours=9)))
    assert is_open(service, here) is is_open(service, tokyo) is True


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-03-29T00:15", False),  # 01:15 in Berlin
        ("2026-03-29T00:30", True),  # 01:30, the last half hour before the clock jumps
        ("2026-03-29T01:15", True),  # 03:15, one hour later
        ("2026-03-29T01:30", False),
        ("2026-10-25T00:15", True),  # 02:15 in summer time
        ("2026-10-25T01:15", True),  # 02:15 again, in winter time
        ("2026-10-25T02:30", False),
    ],
)
def test_a_change_of_clocks_changes_nothing_on_the_wall(moment: str, expected: bool) -> None:  # noqa: FBT001
    berlin = a_service(hours="Mo-Su 01:30-03:30", timezone="Europe/Berlin", country=CountryCode("DE"))
    assert is_open(berlin, at(moment)) is expected


def test_public_holidays_and_dates_that_are_off_are_closed() -> None:
    service = a_service(
        hours="Mo-Fr 08:30-17:15; PH off; Dec 29-Jan 03 off", timezone="Europe/Zurich", country=CountryCode("CH")
    )
    open_on = [day for day in (23, 25, 29, 31) if is_open(service, at(f"2026-12-{day}T10:00"))]
    assert open_on == [23]
    assert is_open(service, at("2027-01-04T10:00"))


def test_a_country_without_a_holiday_calendar_still_has_hours() -> None:
    kosovo = a_service(hours="Mo-Fr 09:00-17:00; PH off", timezone="Europe/Belgrade", country=CountryCode("XK"))
    assert is_open(kosovo, at("2026-11-02T10:00"))


def test_a_service_without_a_zone_has_that_of_its_country_where_it_has_only_one() -> None:
    service = a_service(hours="Mo-Fr 09:00-17:00", timezone=None)
    assert hours_of(service).is_open(at("2026-11-02T07:30")) is None
    assert hours_of(service, "Africa/Cairo").is_open(at("2026-11-02T07:30")) is True


def test_day_and_night_needs_no_zone() -> None:
    assert is_open(a_service(hours="24/7", timezone=None), at("2026-11-02T07:30")) is True


def test_a_channel_has_the_hours_of_its_service_or_its_own() -> None:
    phone, chat = a_channel(), a_channel(ChannelType.CHAT, "https://chat.example", hours="Mo 10:00-12:00")
    times = timetable_of(a_service(channels=(phone, chat)))
    assert times.of(phone).always
    assert times.of(chat).week == (Interval(start=600, end=720),)


def test_a_channel_of_which_nobody_knows_the_hours_is_not_closed() -> None:
    chat = a_channel(ChannelType.CHAT, "https://chat.example", hours="unknown")
    hours = timetable_of(a_service(channels=(chat,))).of(chat)
    assert (hours.week, hours.is_open(at("2026-03-02T12:00")), hours.always) == (None, None, False)


def test_outside_the_hours_that_are_known_it_may_be_open() -> None:
    service = a_service(hours="Mo 18:00-20:00 || unknown")
    assert week(service) == (Interval(start=18 * 60, end=20 * 60),)
    assert is_open(service, at("2026-11-02T17:00")) is True
    assert is_open(service, at("2026-11-03T12:00")) is None


def test_hours_that_the_service_itself_calls_unknown_are_unknown() -> None:
    service = a_service(hours="Mo-Fr 09:00-17:00; Sa unknown")
    assert is_open(service, at("2026-11-07T10:00")) is None
    assert week(service) == tuple(Interval(start=day * DAY + 540, end=day * DAY + 1020) for day in range(5))
