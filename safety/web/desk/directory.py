"""The directory as the desk sees it: every service with its health, chosen by country and worry."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from werkzeug.exceptions import NotFound

from safety.domain.service import Service
from safety.domain.upkeep import Check, Worry
from safety.domain.words import CountryCode, ServiceId
from safety.exchange.flagging import service_of
from safety.exchange.receiving import today
from safety.i18n.names import countries_by_name, country_name
from safety.i18n.speech import Speech
from safety.parts import parts
from safety.signpost.labels import label
from safety.store.checks import of_service, records
from safety.upkeep.health import Health, health_of
from safety.web.desk.addresses import home
from safety.web.desk.health_words import WORRIES, count, look, numbers

EVERYWHERE = "all"
EVERY = "every"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which services an address means: of one country or all, with one worry or whatever they have."""

    country: CountryCode | None
    worry: Worry | None

    @classmethod
    def of(cls, country: str, worry: str) -> "Choice":
        """Read it from an address.

        Raises:
            NotFound: there is no such country or worry.
        """
        if country != EVERYWHERE and country not in parts().catalogue.countries:
            raise NotFound
        if worry != EVERY and worry not in set(Worry):
            raise NotFound
        return cls(
            country=None if country == EVERYWHERE else CountryCode(country),
            worry=None if worry == EVERY else Worry(worry),
        )

    def path(self, speech: Speech) -> str:
        """Return its address."""
        return f"{home(speech.language.tag)}health/{self.country or EVERYWHERE}/{self.worry or EVERY}"

    def title(self, speech: Speech) -> str:
        """Name the country."""
        return country_name(self.country, speech.language.tag) if self.country else ""

    def fits(self, health: Health) -> bool:
        """Whether a service is meant."""
        at_home = self.country in {None, health.service.country}
        return at_home and (self.worry is None or self.worry in health.worries)


def everything() -> tuple[Health, ...]:
    """Look at every service, with what the database knows of it."""
    with parts().store.begin(today()) as connection:
        known = records(connection, today())
    every = (service for country in parts().catalogue.countries.values() for service in country.services)
    return health_of(every, known, today(), parts().config.check_months)


def named(service: str) -> Service:
    """Return the service that an address names.

    Raises:
        NotFound: there is none of that id.
    """
    found = service_of(parts(), service)
    if found is None:
        raise NotFound
    return found


def one(service: Service) -> tuple[Health, tuple[Check, ...]]:
    """Look at one service, and at every check of it."""
    with parts().store.begin(today()) as connection:
        known, checks = records(connection, today()), of_service(connection, service.id)
    return health_of([service], known, today(), parts().config.check_months)[0], checks


def sums(health: Iterable[Health]) -> dict[str, int]:
    """Count services: all of them, and those with each worry."""
    every = tuple(health)
    return {EVERY: len(every)} | {worry.value: sum(worry in each.worries for each in every) for worry in Worry}


def by_country(health: Iterable[Health]) -> Mapping[CountryCode, list[Health]]:
    """Sort services under their countries."""
    found: dict[CountryCode, list[Health]] = {}
    for each in health:
        found.setdefault(each.service.country, []).append(each)
    return found


def in_order(health: Iterable[Health], speech: Speech) -> list[Health]:
    """Return services by the names of their countries, and as each country's file has them."""
    sorted_by_country = by_country(health)
    return [
        each
        for code, _ in countries_by_name(sorted_by_country, speech.language.tag)
        for each in sorted_by_country[code]
    ]


def row(health: Health, speech: Speech) -> dict[str, object]:
    """Return a service as a line of a table."""
    service = health.service
    return {
        "id": service.id,
        "href": path_of(service.id, speech),
        "country": country_name(service.country, speech.language.tag),
        "name": service.name,
        "kind": speech.gettext(label(service.kind)),
        "numbers": numbers(service),
        "checked": service.checked,
        "newest": health.newest and look(health.newest, speech),
        "flags": count(health.flagged, speech),
        "worries": [speech.gettext(WORRIES[worry]) for worry in Worry if worry in health.worries],
        "overlay": service.overlay,
    }


def path_of(service: ServiceId, speech: Speech) -> str:
    """Return the address of a service at the desk."""
    return f"{home(speech.language.tag)}health/service/{service}"
