"""Which services a country can turn to, found out once for a whole catalogue."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from safety.domain.service import Channel, Country, Service
from safety.domain.vocabulary import Confidence, Served, ServiceKind
from safety.domain.words import INTERNATIONAL, CountryCode, ServiceId
from safety.signpost.hours import Timetable, timetable_of
from safety.signpost.place import Atlas
from safety.signpost.reach import Origin, ends, from_abroad, from_anywhere, from_home

SURENESS = {Confidence.HIGH: 0, Confidence.MEDIUM: 1, Confidence.LOW: 2}
WITH_PEOPLE = frozenset({ServiceKind.HELPLINE, ServiceKind.CHILD_PROTECTION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A service as one country can reach it; ``confidence`` is no better than that of its best channel."""

    service: Service
    origin: Origin
    channels: tuple[Channel, ...]
    timetable: Timetable
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What the directory holds for one country; ``names_children``: some service there says it is for them."""

    country: Country | None
    listings: tuple[Listing, ...]
    names_children: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """A page for every country; the page of the world answers for a country that is not known."""

    pages: Mapping[CountryCode, Page]

    def page(self, country: CountryCode) -> Page:
        """Return what is known for a country, or for nowhere in particular."""
        return self.pages.get(country) or self.pages.get(INTERNATIONAL) or NOTHING


NOTHING = Page(country=None, listings=(), names_children=False)


def directory_of(countries: Mapping[CountryCode, Country], atlas: Atlas) -> Directory:
    """Return the directory of a catalogue's countries."""
    services = {service.id: service for country in countries.values() for service in country.services}
    times = {name: timetable_of(service, atlas.only_zone(service.country)) for name, service in services.items()}
    world = countries[INTERNATIONAL].services if INTERNATIONAL in countries else ()
    pages = {code: _page(country, services, world, times) for code, country in countries.items()}
    return Directory(pages=MappingProxyType(pages))


def _page(
    country: Country,
    services: Mapping[ServiceId, Service],
    world: Iterable[Service],
    times: Mapping[ServiceId, Timetable],
) -> Page:
    reachable = (*_home(country), *_loans(country, services), *_international(country.code, world))
    there = tuple(
        Listing(service=service, origin=origin, channels=channels, timetable=times[service.id], confidence=sure)
        for service, origin, channels in reachable
        if channels
        for sure in (_sure(service, channels),)
    )
    listings = tuple(_shown_once(there))
    return Page(country=country, listings=listings, names_children=any(map(_names_children, listings)))


Reachable = tuple[Service, Origin, tuple[Channel, ...]]


def _home(country: Country) -> Iterator[Reachable]:
    if country.code != INTERNATIONAL:
        for service in country.services:
            yield service, Origin.HOME, from_home(service)


def _loans(country: Country, services: Mapping[ServiceId, Service]) -> Iterator[Reachable]:
    for loan in country.services_of:
        if loan.service in services:
            service = services[loan.service]
            yield service, Origin.LOAN, from_abroad(service, loan)


def _international(country: CountryCode, world: Iterable[Service]) -> Iterator[Reachable]:
    for service in world:
        if service.serves is None:
            yield service, Origin.WORLD, from_anywhere(service)
        elif country in service.serves:
            yield service, Origin.REGION, from_home(service)


def _sure(service: Service, channels: Iterable[Channel]) -> Confidence:
    best = min((channel.confidence for channel in channels), key=SURENESS.__getitem__)
    return max(best, service.confidence, key=SURENESS.__getitem__)


def _shown_once(listings: tuple[Listing, ...]) -> Iterator[Listing]:
    """Leave out what stands there under another name, and international ways that end at a service of the country."""
    ids = {each.service.id for each in listings}
    home = {end for each in listings if each.origin is Origin.HOME for end in ends(each.channels)}
    for each in listings:
        international = each.origin in {Origin.REGION, Origin.WORLD}
        if each.service.same_as not in ids and not (international and home & ends(each.channels)):
            yield each


def _names_children(listing: Listing) -> bool:
    return Served.CHILD in listing.service.served and listing.service.kind in WITH_PEOPLE
