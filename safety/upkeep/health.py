"""How the directory is: which services somebody should look at, and why. Computed from the files and the records."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from safety.domain.counting import FlagReason
from safety.domain.service import Service
from safety.domain.upkeep import Check, Flagged, Records, Worry
from safety.domain.vocabulary import ChannelType, Confidence
from safety.domain.words import ServiceId

ANSWERED_AT_TIMES = frozenset({ChannelType.PHONE, ChannelType.SMS, ChannelType.WHATSAPP, ChannelType.CHAT})
NOT_KNOWN = frozenset({None, "unknown"})
LONG_AGO = date.min


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """A service and how it is: the newest look at it, the flags since it was last confirmed, what worries."""

    service: Service
    newest: Check | None
    flags: Mapping[tuple[ChannelType, FlagReason], int]
    worries: frozenset[Worry]

    @property
    def flagged(self) -> int:
        """How often it was said not to work."""
        return sum(self.flags.values())


def health_of(services: Iterable[Service], records: Records, today: date, months: int) -> tuple[Health, ...]:
    """Look at services; one is due that nobody has confirmed for so many months."""
    by_service: dict[ServiceId, list[Flagged]] = {}
    for flag in records.flags:
        by_service.setdefault(flag.service, []).append(flag)
    return tuple(_health(service, records, by_service.get(service.id, ()), today, months) for service in services)


def _health(service: Service, records: Records, flags: Iterable[Flagged], today: date, months: int) -> Health:
    confirmed = records.confirmed.get(service.id, LONG_AGO)
    counts: Counter[tuple[ChannelType, FlagReason]] = Counter()
    for flag in flags:
        if flag.day >= confirmed:  # who confirmed it looked at the flags of the days before
            counts[flag.channel, flag.reason] += flag.count
    due = is_due(service, confirmed, today, months)
    worries = frozenset(_worries(service, due=due, flagged=bool(counts)))
    return Health(service=service, newest=records.newest.get(service.id), flags=counts, worries=worries)


def _worries(service: Service, *, due: bool, flagged: bool) -> Iterator[Worry]:
    if due:
        yield Worry.DUE
    if flagged:
        yield Worry.FLAGGED
    if service.confidence is Confidence.LOW:
        yield Worry.LOW
    if lacks_hours(service):
        yield Worry.NO_HOURS


def is_due(service: Service, confirmed: date, today: date, months: int) -> bool:
    """Whether neither the file nor a check of the staff is younger than so many months."""
    looked = max(_month(service.checked), confirmed.year * 12 + confirmed.month)
    return today.year * 12 + today.month - looked >= months


def lacks_hours(service: Service) -> bool:
    """Whether somebody answers there, and nobody knows when."""
    answered = [channel for channel in service.channels if channel.shown and channel.type in ANSWERED_AT_TIMES]
    return service.hours in NOT_KNOWN and any(channel.hours in NOT_KNOWN for channel in answered)


def _month(checked: str | None) -> int:
    """Count the months up to one that a file names: 2026-11, perhaps with a day."""
    if checked is None:
        return 0
    year, month = checked.split("-")[:2]
    return int(year) * 12 + int(month)
