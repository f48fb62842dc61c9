"""An operator's overlay laid over the catalogue: what is hidden goes, what is added comes, and the order is noted."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from safety.content.digest import joined
from safety.domain.catalogue import Catalogue
from safety.domain.overlay import Hiding, Overlay
from safety.domain.service import Country, Service
from safety.domain.words import INTERNATIONAL, CountryCode, ServiceId

Countries = Mapping[CountryCode, Country]


def laid_over(catalogue: Catalogue, overlay: Overlay) -> Catalogue:
    """Return the catalogue as this operator offers it. Emergency numbers stay as they are."""
    whole = replace(overlay, hidden=under_every_name(overlay, catalogue.countries))
    return replace(
        catalogue,
        version=joined(catalogue.version, overlay.version),
        countries=changed(catalogue.countries, whole),
        overlay=whole,
    )


def changed(countries: Countries, overlay: Overlay) -> Countries:
    """Return the countries with an overlay's services, without what it hides, and with its order."""
    gone = frozenset(hiding.service for hiding in under_every_name(overlay, countries))
    first = {preference.country: preference.services for preference in overlay.preferred}
    return MappingProxyType(
        {
            code: _country(country, overlay.added.get(code, ()), gone, first.get(code, ()))
            for code, country in countries.items()
        }
    )


def under_every_name(overlay: Overlay, countries: Countries) -> tuple[Hiding, ...]:
    """Return what is hidden: what the overlay names, and the same service where it stands under another name."""
    named = {hiding.service: hiding for hiding in overlay.hidden}
    services = (service for country in countries.values() for service in country.services)
    twins = (service for service in services if service.same_as in named and service.id not in named)
    return (*overlay.hidden, *(replace(named[twin.same_as], service=twin.id) for twin in twins if twin.same_as))


def reachable(countries: Countries) -> Mapping[str, frozenset[ServiceId]]:
    """Return which services each country can turn to."""
    world = countries[INTERNATIONAL].services if INTERNATIONAL in countries else ()
    return {code: frozenset(_there(country, world)) for code, country in countries.items()}


def _country(
    country: Country, added: tuple[Service, ...], gone: frozenset[ServiceId], first: tuple[ServiceId, ...]
) -> Country:
    return replace(
        country,
        services=(*added, *(service for service in country.services if service.id not in gone)),
        services_of=tuple(loan for loan in country.services_of if loan.service not in gone),
        preferred=first,
    )


def _there(country: Country, world: Iterable[Service]) -> Iterator[ServiceId]:
    yield from (service.id for service in country.services)
    yield from (loan.service for loan in country.services_of)
    yield from (service.id for service in world if service.serves is None or country.code in service.serves)
