"""Overlays: they speak of services that are there, and put no number of one country into another."""

from collections.abc import Collection, Iterator, Mapping

import phonenumbers
from phonenumbers import NumberParseException

from safety.content.faults import Flaw, Place
from safety.content.places import numbered
from safety.content.rules.services import DIALLED, codes
from safety.domain.overlay import Hiding, Preference
from safety.domain.service import Channel, Country
from safety.domain.vocabulary import ServiceKind
from safety.domain.words import INTERNATIONAL, CountryCode, ServiceId

SHORT = "short"
LISTENING = frozenset({ServiceKind.HELPLINE, ServiceKind.CHILD_PROTECTION})
LONGEST_SHORT = 8


def numbers_of_their_country(country: Country) -> Iterator[Flaw]:
    """Every number of an added service is one of the country whose file it stands in; every service has a way."""
    for at, service in numbered(("services",), country.services):
        if not any(channel.shown for channel in service.channels):
            yield Flaw(at, "needs a channel that is shown: there is no way to reach it")
        for channel_at, channel in numbered((*at, "channels"), service.channels):
            if channel.type in DIALLED:
                yield from _number(channel_at, channel, country.code)


def _number(at: Place, channel: Channel, country: CountryCode) -> Iterator[Flaw]:
    full = (*at, "e164_or_short")
    if country == INTERNATIONAL:
        yield Flaw(at, "is a number, and a number belongs to one country: put the service into that country's file")
    elif channel.e164_or_short is None:
        yield Flaw(full, "is missing: the number with its country, such as +441632960123, or short")
    elif channel.e164_or_short == SHORT:
        if len(channel.dial or "") > LONGEST_SHORT or (channel.dial or "").startswith("+"):
            yield Flaw(full, f"says short, and {channel.dial} is no short number")
    elif not belongs(channel.e164_or_short, country):
        yield Flaw(full, f"“{channel.e164_or_short}” is not a number of {country}")


def belongs(full: str, country: str) -> bool:
    """Whether a number with its country's code is one of that country; several countries may share a code."""
    try:
        number = phonenumbers.parse(full)
    except NumberParseException:
        return False
    if number.country_code != phonenumbers.country_code_for_region(country):
        return False
    region = phonenumbers.region_code_for_number(number)
    return region in {None, country} or phonenumbers.is_valid_number_for_region(number, country)


def hidings(hidden: tuple[Hiding, ...], known: Collection[ServiceId]) -> Iterator[Flaw]:
    """What is hidden is a service of the catalogue, and is named once."""
    seen: set[ServiceId] = set()
    for at, hiding in numbered(("hide",), hidden):
        if hiding.service not in known:
            yield Flaw((*at, "service"), f"“{hiding.service}” is not the id of a service of the catalogue")
        if hiding.service in seen:
            yield Flaw((*at, "service"), f"“{hiding.service}” stands here twice")
        seen.add(hiding.service)


def nobody_left(hidden: tuple[Hiding, ...], countries: Mapping[CountryCode, Country]) -> Iterator[Flaw]:
    """Hidings after which a country has no service of its own any more where a person listens."""
    gone = {hiding.service for hiding in hidden}
    of = {service.id: code for code, country in countries.items() for service in country.services}
    for at, hiding in numbered(("hide",), hidden):
        code = of.get(hiding.service)
        if code and _listens(countries[code], set()) and not _listens(countries[code], gone):
            yield Flaw((*at, "service"), f"after this, {code} has no helpline and no child protection of its own left")


def _listens(country: Country, gone: Collection[ServiceId]) -> bool:
    left = (service for service in country.services if service.id not in gone and service.kind in LISTENING)
    return any(channel.shown for service in left for channel in service.channels)


def preferences(preferred: tuple[Preference, ...], reachable: Mapping[str, Collection[ServiceId]]) -> Iterator[Flaw]:
    """What stands first in a country is offered there, and is named once.

    ``reachable`` says for each country which services are left to it.
    """
    seen: set[CountryCode] = set()
    for at, preference in numbered(("order",), preferred):
        if preference.country not in codes():
            yield Flaw((*at, "country"), f"“{preference.country}” is not a code of ISO 3166-1")
            continue
        if preference.country in seen:
            yield Flaw((*at, "country"), f"{preference.country} stands here twice")
        seen.add(preference.country)
        yield from _order((*at, "services"), preference, reachable.get(preference.country, ()))


def _order(at: Place, preference: Preference, there: Collection[ServiceId]) -> Iterator[Flaw]:
    for place, service in numbered(at, preference.services):
        if service not in there:
            yield Flaw(place, f"“{service}” is not the id of a service that {preference.country} can turn to")
        if preference.services.index(service) != place[-1]:
            yield Flaw(place, f"“{service}” stands here twice")
