"""The addresses to which the directory leads, and whose each one is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from safety.domain.catalogue import Catalogue
from safety.domain.service import Service
from safety.domain.words import CountryCode, ServiceId

PAGES = ("https://", "http://")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an address stands: a way to reach a service, or (``source``) where a fact about it was read."""

    country: CountryCode
    service: ServiceId
    name: str
    address: str
    source: bool


def places(catalogue: Catalogue, *, sources: bool) -> tuple[Place, ...]:
    """Return every place of an address, country by country; those of sources only where they are asked for."""
    services = (service for country in catalogue.countries.values() for service in country.services)
    return tuple(place for service in services for place in _places(service, sources=sources))


def by_address(of: tuple[Place, ...]) -> Mapping[str, list[Place]]:
    """Put the places of one address together: an address is looked at once, however often it is named."""
    found: dict[str, list[Place]] = {}
    for place in of:
        found.setdefault(place.address, []).append(place)
    return found


def _places(service: Service, *, sources: bool) -> Iterator[Place]:
    ways = {channel.value: False for channel in service.channels}
    read = {source.url or "": True for source in service.sources if sources}
    for address, source in (read | ways).items():
        if address.startswith(PAGES):
            yield Place(country=service.country, service=service.id, name=service.name, address=address, source=source)
