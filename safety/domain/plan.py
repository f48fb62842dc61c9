"""The answer to "where do I turn": ordered steps, each with words and services."""

from dataclasses import dataclass
from enum import StrEnum

from safety.domain.service import Channel, EmergencyNumber, Service
from safety.domain.situation import Advice
from safety.domain.vocabulary import Asks, Audience, Caution, Contact, SituationId, StepKind
from safety.domain.words import CountryCode, Words


class Reason(StrEnum):
    """Why a service stands where it stands."""

    OPEN_NOW = "open-now"
    ALWAYS_OPEN = "always-open"
    FREE = "free"
    NO_NAME = "no-name"
    FOR_CHILDREN = "for-children"
    YOUR_LANGUAGE = "your-language"
    IN_YOUR_COUNTRY = "in-your-country"
    SERVES_YOUR_COUNTRY = "serves-your-country"
    QUIET = "quiet"
    NOTHING_BETTER_KNOWN = "nothing-better-known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """Open from ``start`` to ``end``, in minutes from Monday 00:00 in the service's own zone (end at most 10080)."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A service in a plan: why it stands there, what to know before, its channels in the order to offer them.

    ``week`` is that of the first channel where someone answers, and so are the reasons about hours; ``weeks`` tells
    it for each of ``channels``. A channel's ``cautions`` and ``asks`` come on top of those here.
    """

    service: Service
    channels: tuple[Channel, ...]
    reasons: tuple[Reason, ...]
    asks: tuple[Asks, ...]
    contact: tuple[Contact, ...]
    cautions: tuple[Caution, ...]
    week: tuple[Interval, ...] | None
    weeks: tuple[tuple[Interval, ...] | None, ...]
    open_now: bool | None
    unconfirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One part of a plan."""

    kind: StepKind
    words: tuple[Words, ...] = ()
    advice: tuple[Advice, ...] = ()
    emergency: tuple[EmergencyNumber, ...] = ()
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpPlan:
    """Where to turn, in order and with reasons, for one country, situation, audience and language."""

    country: CountryCode
    situation: SituationId
    audience: Audience
    title: Words
    steps: tuple[Step, ...]
