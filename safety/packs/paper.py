"""Help as it stands on paper: the services of a plan, few, each with what to know before calling and what to call.

Nothing on paper can be tapped and nobody can correct it once it hangs, so it says more than a page: what is not known,
what nobody has confirmed, and in which month the numbers were looked at.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TypedDict

from babel.dates import format_skeleton

from safety.domain.plan import HelpPlan, Offer, Reason
from safety.domain.service import Channel, Service
from safety.domain.vocabulary import Audience, ChannelType, ServiceKind, StepKind
from safety.domain.vocabulary import Emergency as Reached
from safety.domain.words import LanguageTag
from safety.i18n.languages import Direction
from safety.packs import wording
from safety.packs.frame import Local
from safety.signpost.hours_words import always_open, hours_words
from safety.signpost.labels import NO_EMERGENCY_NUMBER, NOT_CONFIRMED, label

MOST_SERVICES = 3
MOST_WAYS = 3
KNOWN_AT_A_GLANCE = (Reason.ALWAYS_OPEN, Reason.FREE, Reason.NO_NAME, Reason.FOR_CHILDREN)
NUMBERS = frozenset({ChannelType.PHONE, ChannelType.SMS, ChannelType.WHATSAPP})
NOT_TYPED = frozenset({ChannelType.APP})
"""What nobody can reach from paper."""
LONGEST_ADDRESS = 48
"""An address longer than this is not typed from paper; the code to scan leads there."""
SCRIPTS = ("LATIN", "GREEK", "CYRILLIC", "DEVANAGARI", "ARABIC", "MODIFIER", "FEMININE", "MASCULINE")
"""How Unicode names letters that are in the fonts of the packs."""
SCHEMES = ("https://www.", "http://www.", "https://", "http://")


class Way(TypedDict):
    """A way to reach a service: what to do, and the number or address as it is written."""

    verb: str
    value: str
    number: bool


class PaperService(TypedDict):
    """A service on paper."""

    name: str
    latin: str | None
    tags: list[str]
    cautions: list[str]
    ways: list[Way]


class Emergency(TypedDict):
    """Emergency numbers that reach the same people."""

    numbers: list[str]
    reaches: list[str]


class Paper(TypedDict):
    """The help of a country on paper."""

    title: str
    emergency: list[Emergency]
    no_emergency: str
    talk: list[PaperService]
    take_down: list[PaperService]
    report: list[PaperService]
    checked: str | None


def help_on_paper(local: Local, plan: HelpPlan, most: int = MOST_SERVICES) -> Paper:
    """Return a plan's help, each service once, at most so many a step."""
    first, last = _of_school(plan)
    talk = [*few(_offers(plan, StepKind.TALK), max(most - len(last), 1)), *last]
    seen = {offer.service.id for offer in talk}
    take_down, report = (
        few([offer for offer in _offers(plan, kind) if offer.service.id not in seen], most)
        for kind in (StepKind.TAKE_DOWN, StepKind.REPORT)
    )
    return Paper(
        title=local.say(wording.HELP_IN) % {"country": local.country_name},
        emergency=_emergency(local, plan),
        no_emergency=local.say(NO_EMERGENCY_NUMBER),
        talk=[_service(offer, local) for offer in talk],
        take_down=[_service(offer, local) for offer in take_down],
        report=[_service(offer, local) for offer in (*first, *report[: max(most - len(first), 1)])],
        checked=_checked(local),
    )


def _of_school(plan: HelpPlan) -> tuple[list[Offer], list[Offer]]:
    """Return whom at the school to tell before all others, and whom after those who listen.

    A teacher reports to them first. A pupil may turn to them, and may have reasons not to.
    """
    school = _offers(plan, StepKind.TELL)[:1]
    return (school, []) if plan.audience is Audience.TEACHER else ([], school)


def oldest_look(plans: Iterable[HelpPlan]) -> str | None:
    """Return the month of the oldest look at a service that plans show on paper: no number there is older."""
    shown = (offer for plan in plans for kind in StepKind for offer in few(_offers(plan, kind)))
    return min((offer.service.checked[:7] for offer in shown if offer.service.checked), default=None)


def few(offers: Sequence[Offer], most: int = MOST_SERVICES) -> list[Offer]:
    """Return the first few services that can be reached from paper; one that takes writing has a place among them."""
    first, rest = list(offers[:most]), offers[most:]
    quiet = next((offer for offer in rest if Reason.QUIET in offer.reasons), None)
    if quiet and not any(Reason.QUIET in offer.reasons for offer in first):
        first[-1] = quiet
    return first


def month_name(month: str, tag: LanguageTag) -> str:
    """Say a month (2026-11) as people do."""
    year, number = map(int, month.split("-")[:2])
    return str(format_skeleton("yMMMM", date(year, number, 1), locale=tag.replace("-", "_")))


def _offers(plan: HelpPlan, kind: StepKind) -> list[Offer]:
    offers = (offer for step in plan.steps if step.kind is kind for offer in step.offers)
    return [offer for offer in offers if offer.service.kind is not ServiceKind.PLATFORM and any(_typed(offer))]


def _emergency(local: Local, plan: HelpPlan) -> list[Emergency]:
    """Put together the numbers that reach the same people, in the order of the plan."""
    numbers = next((step.emergency for step in plan.steps if step.kind is StepKind.EMERGENCY), ())
    groups = dict.fromkeys(frozenset(each.reaches) for each in numbers)
    return [
        Emergency(
            numbers=[each.number for each in numbers if frozenset(each.reaches) == reached],
            reaches=[local.say(label(of)) for of in Reached if of in reached],
        )
        for reached in groups
    ]


def _service(offer: Offer, local: Local) -> PaperService:
    name, latin = names(offer.service, local.language.direction)
    return PaperService(
        name=name,
        latin=latin,
        tags=list(_tags(offer, local)),
        cautions=[local.say(label(each)) for each in offer.cautions]
        + ([local.say(NOT_CONFIRMED)] if offer.unconfirmed else []),
        ways=[_way(channel, local) for channel in list(_typed(offer))[:MOST_WAYS]],
    )


def names(service: Service, direction: Direction) -> tuple[str, str | None]:
    """Return what a service is called in letters that our fonts have, and its name in Latin letters beside others.

    Where the page runs from right to left, its readers know their own letters: no second name.
    """
    written = [name for name in (service.name, service.name_latin) if name and has_letters(name)]
    name, *latin = dict.fromkeys([*written, service.id][: max(len(written), 1)])
    return name, latin[0] if latin and direction is Direction.LTR else None


def has_letters(text: str) -> bool:
    """Whether the fonts of the packs have every letter of a text."""
    return all(unicodedata.name(letter, "").startswith(SCRIPTS) for letter in text if letter.isalpha())


def _tags(offer: Offer, local: Local) -> Iterator[str]:
    if offer.service.kind is ServiceKind.SAFEGUARDING:
        yield local.say(label(offer.service.kind))
    yield from (local.say(label(reason)) for reason in KNOWN_AT_A_GLANCE if reason in offer.reasons)
    if offer.week and not always_open(offer.week):
        yield hours_words(offer.week, local.language.tag)


def _typed(offer: Offer) -> Iterator[Channel]:
    """Yield the channels that can be reached from paper: numbers, and addresses short enough to type."""
    for channel in offer.channels:
        if channel.type not in NOT_TYPED and len(_written(channel)) <= LONGEST_ADDRESS:
            yield channel


def _way(channel: Channel, local: Local) -> Way:
    written = _written(channel)
    return Way(
        verb=local.say(wording.WAYS[channel.type]),
        value=f"{written} ({channel.keyword})" if channel.keyword else written,
        number=channel.type in NUMBERS,
    )


def _written(channel: Channel) -> str:
    """Return an address as people type it: in letters that the fonts have and every keyboard writes."""
    found = next((scheme for scheme in SCHEMES if channel.value.startswith(scheme)), None)
    if found is None:
        return channel.value
    host, slash, path = channel.value.removeprefix(found).rstrip("/").partition("/")
    return f"{host if has_letters(host) else host.encode('idna').decode()}{slash}{path}"


def _checked(local: Local) -> str | None:
    if local.checked is None:
        return None
    return local.say(wording.CHECKED) % {"month": month_name(local.checked, local.language.tag)}
