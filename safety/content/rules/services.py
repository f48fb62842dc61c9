"""Countries and services: all countries answer, references hold, hours and zones can be computed with."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from opening_hours import validate

from safety.content.faults import Flaw, Place
from safety.content.places import numbered
from safety.domain.service import Channel, Country, Service
from safety.domain.vocabulary import ChannelType, ServiceKind
from safety.domain.words import INTERNATIONAL

LETTER = re.compile(r"[^\W\d_]").search
SIGNS = re.compile(r"[0-9*#+]").findall
PAGE = re.compile(r"https?://[^\s/]+\.[^\s/]+(/\S*)?").fullmatch
MAILBOX = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+").fullmatch
PAGES = frozenset({ChannelType.WEB, ChannelType.FORM, ChannelType.CHAT})
DIALLED = frozenset({ChannelType.PHONE, ChannelType.SMS, ChannelType.WHATSAPP})
ZONELESS = frozenset({"24/7", "unknown"})
KOSOVO = "XK"


@cache
def codes() -> frozenset[str]:
    """Every country code that must answer: ISO 3166-1 as the time zone tables list it, Kosovo, and the world."""
    lines = (files("tzdata.zoneinfo") / "iso3166.tab").read_text("utf-8").splitlines()
    return frozenset(line[:2] for line in lines if not line.startswith("#")) | {KOSOVO, INTERNATIONAL}


def whole(country: Country) -> Iterator[Flaw]:
    """All that holds of a country file by itself."""
    if country.code not in codes():
        yield Flaw(("country",), f"“{country.code}” is not a code of ISO 3166-1")
    for at, service in numbered(("services",), country.services):
        yield from _hours(at, service)
        for code_at, code in numbered((*at, "serves"), service.serves or ()):
            if code not in codes():
                yield Flaw(code_at, f"“{code}” is not a code of ISO 3166-1")
        for channel_at, channel in numbered((*at, "channels"), service.channels):
            yield from _channel(channel_at, channel)


def _hours(at: Place, service: Service) -> Iterator[Flaw]:
    if service.timezone and not is_zone(service.timezone):
        yield Flaw((*at, "timezone"), f"“{service.timezone}” is not a time zone of the IANA list")
    channels = (((*place, "hours"), each.hours) for place, each in numbered((*at, "channels"), service.channels))
    given = {place: hours for place, hours in (((*at, "hours"), service.hours), *channels) if hours}
    unread = {place for place, hours in given.items() if not validate(hours)}
    for place in unread:
        yield Flaw(place, f"“{given[place]}” cannot be read as OSM opening hours")
    if not service.timezone and any(given[place] not in ZONELESS for place in given.keys() - unread):
        yield Flaw((*at, "timezone"), "is missing; hours other than 24/7 need one")


@cache
def is_zone(name: str) -> bool:
    """Whether the time zone tables know a name."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _channel(at: Place, channel: Channel) -> Iterator[Flaw]:
    if channel.type in DIALLED and channel.dial is None:
        yield Flaw((*at, "dial"), "is missing: what does a phone dial?")


def true_buttons(country: Country) -> Iterator[Flaw]:
    """What a button opens is what is written on it, and can be opened."""
    for at, service in numbered(("services",), country.services):
        for channel_at, channel in numbered((*at, "channels"), service.channels):
            yield from _button(channel_at, channel)


def _button(at: Place, channel: Channel) -> Iterator[Flaw]:
    if channel.dial:
        yield from _number(at, channel, channel.dial, channel.e164_or_short or "")
    elif channel.type in PAGES and not PAGE(channel.value):
        yield Flaw((*at, "value"), f"must be an address such as https://example.org, not “{channel.value}”")
    elif channel.type is ChannelType.EMAIL and not MAILBOX(channel.value):
        yield Flaw((*at, "value"), f"must be an address such as help@example.org, not “{channel.value}”")


# A number stands there three times: as people write it, as a phone dials it, and in full. Who corrects one must not
# leave another behind: the button would dial the old one.
def _number(at: Place, channel: Channel, dial: str, full: str) -> Iterator[Flaw]:
    if not LETTER(channel.value) and SIGNS(channel.value) != SIGNS(dial):
        yield Flaw((*at, "dial"), f"is {dial}, and value says “{channel.value}”")
    if full.startswith("+") and not full.endswith(dial.lstrip("+")[1:]):
        yield Flaw((*at, "e164_or_short"), f"is {full}, which is not {dial} in full")


def ids(countries: Mapping[str, Country]) -> Iterator[tuple[str, Flaw]]:
    """Ids of services that another service has already, with the country they stand in."""
    seen: dict[str, str] = {}
    for code, country in countries.items():
        for at, service in numbered(("services",), country.services):
            if service.id in seen:
                yield code, Flaw((*at, "id"), f"“{service.id}” stands in {seen[service.id]}.yaml too")
            seen.setdefault(service.id, code)


def references(country: Country, known: Iterable[str]) -> Iterator[Flaw]:
    """Services that a country file refers to and nobody knows."""
    for at, service in numbered(("services",), country.services):
        if service.same_as is not None and (service.same_as not in known or service.same_as == service.id):
            yield Flaw((*at, "same_as"), f"“{service.same_as}” is not the id of another service")
    for at, loan in numbered(("services_of",), country.services_of):
        if loan.service not in known:
            yield Flaw((*at, "service"), f"“{loan.service}” is not the id of a service")


def missing(countries: Mapping[str, Country]) -> Iterator[str]:
    """Country codes without a file."""
    return (code for code in sorted(codes()) if code not in countries)


def of_nobody_in_particular(country: Country) -> Iterator[Flaw]:
    """What is published for everyone names nobody of one school: that is for the overlay of those who serve it."""
    for at, service in numbered(("services",), country.services):
        if service.kind is ServiceKind.SAFEGUARDING:
            yield Flaw((*at, "kind"), "names somebody of one school; only an overlay can")


COUNTRY = (whole, of_nobody_in_particular)
KEPT_BY_COUNTRIES = (true_buttons,)
