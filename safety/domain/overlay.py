"""What an operator lays over the directory: services of their own, services hidden, and which stand first."""

from collections.abc import Mapping
from dataclasses import dataclass

from safety.domain.service import Service
from safety.domain.words import CountryCode, ServiceId


@dataclass(frozen=True, slots=True, kw_only=True)
class Hiding:
    """A service that this server does not offer, and the operator's reason."""

    service: ServiceId
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Preference:
    """The services that stand first in a country, in this order, among those that fit a step equally well."""

    country: CountryCode
    services: tuple[ServiceId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlay:
    """One operator's changes. ``name`` says whose they are; ``version`` is a digest of their files.

    It has no way to speak of emergency numbers: they are beyond what an operator can hide or change.
    """

    name: str
    version: str
    added: Mapping[CountryCode, tuple[Service, ...]]
    hidden: tuple[Hiding, ...]
    preferred: tuple[Preference, ...]

    @property
    def ids(self) -> tuple[ServiceId, ...]:
        """The services that it adds."""
        return tuple(service.id for country in self.added.values() for service in country)
