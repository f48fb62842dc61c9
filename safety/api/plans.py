"""Plans of help as the API says them: every code with its words, every service once, named where it is offered."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from safety.api.documents import Labelled
from safety.domain.links import dialled, link
from safety.domain.plan import HelpPlan, Interval, Offer, Step
from safety.domain.service import Channel, EmergencyNumber, Service
from safety.domain.situation import Advice
from safety.domain.vocabulary import Audience, Caution, ServiceKind, StepKind
from safety.domain.words import ServiceId, Words
from safety.signpost.labels import HOURS_NOT_KNOWN, NAME_NOT_KNOWN, NO_EMERGENCY_NUMBER, PRICE_NOT_KNOWN, label
from safety.signpost.reach import LIVE

Say = Callable[[str], str]
Week = tuple[Interval, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidEmergency:
    """An emergency number, ready to dial."""

    number: EmergencyNumber
    link: str
    reaches: tuple[Labelled, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidChannel:
    """A way to reach a service, ready to tap."""

    channel: Channel
    type: Labelled
    link: str | None
    week: Week
    asks: tuple[Labelled, ...]
    cautions: tuple[Labelled, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidService:
    """A service with what is true of it wherever it is offered."""

    service: Service
    kind: Labelled
    confidence: Labelled
    asks: tuple[Labelled, ...]
    contact: tuple[Labelled, ...]
    week: Week
    not_known: tuple[str, ...]
    channels: tuple[SaidChannel, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidOffer:
    """A service at its place in a plan; ``channels`` are positions in the service's own, best first."""

    service: ServiceId
    channels: tuple[int, ...]
    reasons: tuple[Labelled, ...]
    cautions: tuple[Labelled, ...]
    unconfirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidStep:
    """One part of a plan."""

    kind: StepKind
    title: str
    words: tuple[Words, ...]
    advice: tuple[Advice, ...]
    emergency: tuple[str, ...]
    offers: tuple[SaidOffer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidPlan:
    """What one reader does in one situation."""

    audience: Audience
    title: Words
    steps: tuple[SaidStep, ...]


class Speaker:
    """Says plans in one language, and keeps the services that they name.

    With ``numbers_apart`` no step repeats the emergency numbers, so that its words stay as they are when those change.
    """

    def __init__(self, say: Say, *, numbers_apart: bool = False) -> None:
        self._say = say
        self._numbers_apart = numbers_apart
        self._offers: dict[ServiceId, Offer] = {}
        self._channels: dict[ServiceId, list[tuple[Channel, Week]]] = {}

    def plan(self, plan: HelpPlan) -> SaidPlan:
        """Say a plan."""
        steps = tuple(self._step(step, plan.audience) for step in plan.steps)
        return SaidPlan(audience=plan.audience, title=plan.title, steps=steps)

    def services(self) -> dict[ServiceId, SaidService]:
        """Say every service that was named so far."""
        return {name: self._service(self._offers[name]) for name in sorted(self._offers)}

    def emergency(self, numbers: Iterable[EmergencyNumber]) -> tuple[SaidEmergency, ...]:
        """Say emergency numbers."""
        return tuple(
            SaidEmergency(number=each, link=f"tel:{dialled(each.number)}", reaches=self._labels(each.reaches))
            for each in numbers
        )

    def _step(self, step: Step, audience: Audience) -> SaidStep:
        return SaidStep(
            kind=step.kind,
            title=self._say(label(step.kind, audience)),
            words=step.words or self._unknown(step),
            advice=step.advice,
            emergency=() if self._numbers_apart else tuple(each.number for each in step.emergency),
            offers=tuple(self._offer(offer) for offer in step.offers),
        )

    def _unknown(self, step: Step) -> tuple[Words, ...]:
        """Say so where nobody knows the emergency number: an empty step would look like a mistake."""
        silent = step.kind is StepKind.EMERGENCY and not step.emergency
        return (Words(self._say(NO_EMERGENCY_NUMBER)),) if silent else ()

    def _offer(self, offer: Offer) -> SaidOffer:
        name = offer.service.id
        self._offers.setdefault(name, offer)
        known = self._channels.setdefault(name, [])
        ways = tuple(zip(offer.channels, offer.weeks, strict=True))
        known.extend(way for way in ways if way not in known)
        return SaidOffer(
            service=name,
            channels=tuple(map(known.index, ways)),
            reasons=self._labels(offer.reasons),
            cautions=self._labels(offer.cautions),
            unconfirmed=offer.unconfirmed,
        )

    def _service(self, offer: Offer) -> SaidService:
        service = offer.service
        return SaidService(
            service=service,
            kind=self._label(service.kind),
            confidence=self._label(service.confidence),
            asks=self._labels(offer.asks),
            contact=self._labels(offer.contact),
            week=offer.week,
            not_known=tuple(self._say(text) for text in not_known(offer)),
            channels=tuple(self._channel(*way) for way in self._channels[service.id]),
        )

    def _channel(self, channel: Channel, week: Week) -> SaidChannel:
        return SaidChannel(
            channel=channel,
            type=self._label(channel.type),
            link=link(channel),
            week=week,
            asks=self._labels(channel.asks),
            cautions=self._labels(channel.cautions),
        )

    def _labels(self, words: Iterable[StrEnum]) -> tuple[Labelled, ...]:
        return tuple(map(self._label, words))

    def _label(self, word: StrEnum) -> Labelled:
        return Labelled(code=word.value, words=self._say(label(word)))


def not_known(offer: Offer) -> Iterator[str]:
    """Name what nobody has found out: it must never look like a no.

    A page has no hours and no price, a list of services asks for no name, and nothing is said twice.
    """
    answered = any(channel.type in LIVE for channel in offer.channels)
    if answered and offer.week is None and Caution.HOURS_UNKNOWN not in offer.cautions:
        yield HOURS_NOT_KNOWN
    if answered and offer.service.free is None:
        yield PRICE_NOT_KNOWN
    said = offer.service.kind is ServiceKind.DIRECTORY or Caution.NOT_ANONYMOUS in offer.cautions
    if offer.service.anonymous is None and not said:
        yield NAME_NOT_KNOWN
