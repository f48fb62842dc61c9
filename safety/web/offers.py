"""A plan of help as a page shows it: every label said in the reader's language, every channel ready to tap."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from babel import Locale
from babel.core import UnknownLocaleError
from babel.lists import format_list

from safety.domain.links import dialled
from safety.domain.marking import N_
from safety.domain.plan import HelpPlan, Interval, Offer, Reason, Step
from safety.domain.service import Channel, EmergencyNumber, Service
from safety.domain.situation import Advice
from safety.domain.vocabulary import ChannelType, ServiceKind, StepKind
from safety.domain.words import Words
from safety.signpost.hours_words import always_open, hours_words, week_text
from safety.signpost.labels import label
from safety.web.ways import Tap, tap

Say = Callable[[str], str]

# What a reader must know in one glance; the other reasons are seen from the order.
SHOWN_REASONS = (Reason.ALWAYS_OPEN, Reason.FREE, Reason.NO_NAME, Reason.FOR_CHILDREN, Reason.NOTHING_BETTER_KNOWN)


MOST = 3
"""Services that a step shows; all of them stand once at the end of the page."""
MANY, FEW = 4, 2
"""Languages of a service: more than many are not read, only whether one's own is among them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferView:
    """A service on a page."""

    id: str
    name: str
    hours: str | None
    week: str | None
    zone: str | None
    tags: tuple[str, ...]
    know: tuple[str, ...]
    ways: tuple[Tap, ...]
    quiet: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyView:
    """An emergency number on a page."""

    number: str
    dial: str
    reaches: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """A step on a page."""

    title: str
    words: tuple[Words, ...]
    advice: tuple[Advice, ...]
    emergency: tuple[EmergencyView, ...]
    offers: tuple[OfferView, ...]
    platforms: tuple[OfferView, ...]
    tells: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanView:
    """A plan on a page: the row to tap, the first words, then the numbered steps."""

    title: Words
    first_words: tuple[Words, ...]
    steps: tuple[StepView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """The language of a page: its tag, and how it says a label."""

    tag: str
    say: Say


def plan_view(plan: HelpPlan, voice: Voice) -> PlanView:
    """Show a plan."""
    first = [step for step in plan.steps if step.kind is StepKind.FIRST_WORDS]
    rest = [step for step in plan.steps if step.kind is not StepKind.FIRST_WORDS]
    return PlanView(
        title=plan.title,
        first_words=tuple(words for step in first for words in step.words),
        steps=tuple(step_view(step, voice) for step in rest),
    )


def step_view(step: Step, voice: Voice) -> StepView:
    """Show a step."""
    return StepView(
        title=voice.say(label(step.kind)),
        words=step.words,
        advice=step.advice,
        emergency=emergency_views(step.emergency, voice),
        offers=tuple(offer_view(nearest(offer), voice) for offer in few(step.offers)),
        platforms=tuple(offer_view(offer, voice) for offer in step.offers if _is_platform(offer)),
        tells=step.kind is StepKind.TELL,
    )


def emergency_views(numbers: Sequence[EmergencyNumber], voice: Voice) -> tuple[EmergencyView, ...]:
    """Show emergency numbers."""
    return tuple(
        EmergencyView(
            number=item.number,
            dial=dialled(item.number),
            reaches=tuple(voice.say(label(each)) for each in item.reaches),
        )
        for item in numbers
    )


def offer_view(offer: Offer, voice: Voice) -> OfferView:
    """Show a service with what to know before tapping."""
    week = offer.week
    timed = week is not None and not always_open(week)
    reasons = [reason for reason in SHOWN_REASONS if reason in offer.reasons]
    know = [*offer.contact, *offer.asks, *offer.cautions]
    return OfferView(
        id=offer.service.id,
        name=offer.service.name,
        hours=hours_words(week, voice.tag) if week and timed else None,
        week=week_text(week) if week and timed else None,
        zone=offer.service.timezone,
        tags=(
            *_post(offer.service, voice),
            *(voice.say(label(reason)) for reason in reasons),
            *_languages(offer.service, voice),
        ),
        know=tuple(voice.say(label(item)) for item in know),
        ways=tuple(
            tap(channel, about(channel, week, offer, voice))
            for channel, week in zip(offer.channels, offer.weeks, strict=True)
        ),
        quiet=Reason.QUIET in offer.reasons,
    )


def about(channel: Channel, week: tuple[Interval, ...] | None, offer: Offer, voice: Voice) -> tuple[str, ...]:
    """Say what is true of one channel and not of its whole service: its hours, its price, what it asks."""
    said = [hours_said(week, voice)] if week and week != offer.week else []
    free = channel.free is True and Reason.FREE not in offer.reasons
    words = [*([Reason.FREE] if free else []), *channel.asks, *channel.cautions]
    return (*said, *(voice.say(label(word)) for word in words))


def hours_said(week: tuple[Interval, ...], voice: Voice) -> str:
    """Say a week in words."""
    return voice.say(label(Reason.ALWAYS_OPEN)) if always_open(week) else hours_words(week, voice.tag)


def few(offers: Sequence[Offer]) -> tuple[Offer, ...]:
    """Return the first few services of a step: who is frightened needs a way, not a list.

    Where none of them can be reached without speaking, the first that can takes a place, too.
    """
    services = [offer for offer in offers if not _is_platform(offer)]
    first, rest = services[:MOST], services[MOST:]
    quiet = next((offer for offer in rest if Reason.QUIET in offer.reasons), None)
    if quiet and not any(Reason.QUIET in offer.reasons for offer in first):
        first.append(quiet)
    return tuple(first)


def nearest(offer: Offer) -> Offer:
    """Return a service without its website where a person can be reached directly; the website stands at the end."""
    ways = list(zip(offer.channels, offer.weeks, strict=True))
    direct = [(channel, week) for channel, week in ways if channel.type is not ChannelType.WEB] or ways
    return replace(offer, channels=tuple(way[0] for way in direct), weeks=tuple(way[1] for way in direct))


def everyone(plans: Iterable[HelpPlan], voice: Voice) -> tuple[OfferView, ...]:
    """Show every service that any plan names, each once."""
    offers = (offer for made in plans for step in made.steps for offer in step.offers if not _is_platform(offer))
    return tuple({offer.service.id: offer_view(offer, voice) for offer in offers}.values())


def _is_platform(offer: Offer) -> bool:
    return offer.service.kind is ServiceKind.PLATFORM


def _post(service: Service, voice: Voice) -> tuple[str, ...]:
    """Say of a person at a school what their task is: the name alone does not."""
    return (voice.say(label(service.kind)),) if service.kind is ServiceKind.SAFEGUARDING else ()


def _languages(service: Service, voice: Voice) -> tuple[str, ...]:
    """Name the languages a service speaks, as one tag; of many only a few, the reader's own among them."""
    own_first = sorted(service.languages, key=lambda tag: tag.split("-")[0] != voice.tag.split("-")[0])
    names = list(dict.fromkeys(name for tag in own_first if (name := _language_name(tag, voice.tag))))
    locale = voice.tag.replace("-", "_")
    if len(names) > MANY:
        names[FEW:] = [voice.say(N_("other languages"))]
    return (format_list(names, locale=locale),) if names else ()


def _language_name(tag: str, reader: str) -> str | None:
    try:
        return Locale.parse(tag, sep="-").get_display_name(reader.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return None
