"""Services, the ways to reach them, and the countries they belong to."""

from collections.abc import Mapping
from dataclasses import dataclass

from safety.domain.vocabulary import (
    Asks,
    Caution,
    ChannelType,
    Confidence,
    Contact,
    Emergency,
    Focus,
    Served,
    ServiceKind,
)
from safety.domain.words import CountryCode, LanguageTag, ServiceId


@dataclass(frozen=True, slots=True, kw_only=True)
class FactSource:
    """Where a fact about a service was read."""

    url: str | None
    year: int | None
    authoritative: bool
    what: str | None
    retrieved: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """One way to reach a service.

    ``value`` is what people write; ``dial`` the characters a phone dials, as dialled inside the country;
    ``free``, ``anonymous`` and ``hours`` are None where the channel says nothing of its own (then the service's word
    holds); ``hours`` of "unknown" means that it does not keep the service's. ``asks`` and ``cautions`` hold for this
    channel beside those of the service.
    """

    type: ChannelType
    value: str
    dial: str | None
    e164_or_short: str | None
    libphonenumber: str | Mapping[str, tuple[str, ...]] | None
    keyword: str | None
    language: LanguageTag | None
    url_pattern: str | None
    free: bool | None
    anonymous: bool | None
    hours: str | None = None
    asks: tuple[Asks, ...] = ()
    cautions: tuple[Caution, ...] = ()
    confidence: Confidence
    shown: bool
    checked: str | None
    note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A helpline, hotline, police route or other service, with what is known of it and how sure that is.

    One of the ``overlay`` is the operator's own: no editor of Waylight has looked at it.
    """

    id: ServiceId
    country: CountryCode
    name: str
    name_latin: str | None
    operator: str | None
    kind: ServiceKind
    served: tuple[Served, ...]
    ages: tuple[int, int | None] | None
    focus: tuple[Focus, ...]
    area: str | None
    channels: tuple[Channel, ...]
    hours: str | None
    timezone: str | None
    free: bool | None
    anonymous: bool | None
    asks: tuple[Asks, ...]
    contact: tuple[Contact, ...]
    cautions: tuple[Caution, ...]
    languages: tuple[LanguageTag, ...]
    networks: tuple[str, ...]
    sources: tuple[FactSource, ...]
    confidence: Confidence
    checked: str | None
    same_as: ServiceId | None
    serves: tuple[CountryCode, ...] | None
    facts: Mapping[str, object]
    note: str | None
    overlay: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyNumber:
    """A national emergency number and what it reaches (nothing named: its use was not sourced).

    One that is not ``shown`` is kept as a fact, and offered to nobody.
    """

    number: str
    reaches: tuple[Emergency, ...]
    libphonenumber: str | None
    confidence: Confidence
    sources: tuple[FactSource, ...]
    shown: bool = True
    note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """A service of another country that a source says also serves this one."""

    service: ServiceId
    evidence: FactSource
    note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LawNote:
    """What the law of one country says that a reader may need, in English, with its source."""

    text: str
    source: FactSource


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """One country or territory: its emergency numbers, services and loans; which of them the operator puts first."""

    code: CountryCode
    uninhabited: bool
    emergency: tuple[EmergencyNumber, ...]
    services: tuple[Service, ...]
    services_of: tuple[Loan, ...]
    law: tuple[LawNote, ...]
    note: str | None
    preferred: tuple[ServiceId, ...] = ()
