"""When a service answers: OSM opening hours, read in the service's own time zone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from opening_hours import OpeningHours, State, UnknownCountryError  # type: ignore[attr-defined]  # not in its stub

from safety.domain.plan import Interval
from safety.domain.service import Channel, Service

WEEK = 7 * 24 * 60
ALL_WEEK = (Interval(start=0, end=WEEK),)
# A Monday in March: far from the holidays, the year's end and summer that an exception may name.
TYPICAL_MONDAY = datetime(2026, 3, 2)  # noqa: DTZ001  # wall time of wherever the service is


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """The hours of one service. ``week`` is None where they are not known, which never means closed.

    ``always`` open is known without a zone.
    """

    week: tuple[Interval, ...] | None = None
    rules: OpeningHours | None = None
    zone: ZoneInfo | None = None
    always: bool = False

    @property
    def open_minutes(self) -> int:
        """How many minutes of a typical week it is open."""
        return sum(each.end - each.start for each in self.week or ())

    def is_open(self, moment: datetime) -> bool | None:
        """Return whether it is open at a moment that knows its zone; None where that cannot be said."""
        if self.rules is None or self.zone is None:
            return self.always or None
        # The rules speak of the clock on the wall there, which jumps twice a year; the moment does not.
        wall = moment.astimezone(self.zone).replace(tzinfo=None)
        return None if self.rules.is_unknown(wall) else self.rules.is_open(wall)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timetable:
    """The hours of a service, and those that some of its channels keep for themselves."""

    general: Hours
    own: Mapping[str, Hours]

    def of(self, channel: Channel) -> Hours:
        """Return the hours of one channel."""
        return self.general if channel.hours is None else self.own[channel.hours]


def timetable_of(service: Service, only_zone: str | None = None) -> Timetable:
    """Return when each channel of a service answers."""
    own = {channel.hours for channel in service.channels if channel.hours is not None}
    return Timetable(
        general=hours_of(service, only_zone),
        own={hours: _hours(hours, service, only_zone) for hours in own},
    )


def hours_of(service: Service, only_zone: str | None = None) -> Hours:
    """Return the hours of a service; ``only_zone`` is its country's, where the country has just one."""
    return Hours() if service.hours is None else _hours(service.hours, service, only_zone)


def _hours(written: str, service: Service, only_zone: str | None) -> Hours:
    rules = _rules(written, service.country)
    typical = _typical_week(written)
    zone = service.timezone or only_zone
    always = typical == ALL_WEEK and rules.next_change(TYPICAL_MONDAY) is None
    return Hours(week=typical, rules=rules, zone=ZoneInfo(zone) if zone else None, always=always)


def is_open(service: Service, moment: datetime) -> bool | None:
    """Return whether a service is open at a moment that knows its zone; None: not known."""
    return hours_of(service).is_open(moment)


def week(service: Service) -> tuple[Interval, ...] | None:
    """Return when a service is open in a week without holidays; None: not known."""
    return hours_of(service).week


def open_minutes(service: Service) -> int:
    """Return how many minutes of a typical week a service is open; 0 where its hours are not known."""
    return hours_of(service).open_minutes


def _rules(hours: str, country: str) -> OpeningHours:
    """Read the hours, with the public holidays of the country where the library knows them."""
    try:
        return OpeningHours(hours, country=country, auto_country=False, auto_timezone=False)
    except UnknownCountryError:
        return OpeningHours(hours, auto_country=False, auto_timezone=False)


def _typical_week(hours: str) -> tuple[Interval, ...] | None:
    """Return when it is open; None where all that is said is that nobody knows."""
    # Without a country the library knows no public holiday: a typical week has none.
    without_holidays = OpeningHours(hours, auto_country=False, auto_timezone=False)
    found = list(without_holidays.intervals(TYPICAL_MONDAY, TYPICAL_MONDAY + timedelta(minutes=WEEK)))
    if all(state == State.UNKNOWN for _, _, state, _ in found):
        return None
    open_spans = ((start, end) for start, end, state, _ in found if state == State.OPEN)
    return tuple(Interval(start=_minute(start), end=_minute(end)) for start, end in open_spans)


def _minute(moment: datetime) -> int:
    return round((moment - TYPICAL_MONDAY).total_seconds() / 60)
