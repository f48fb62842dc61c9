"""A service as it is offered: why it stands there, and what to know before making contact."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from safety.domain.plan import Offer, Reason
from safety.domain.service import Channel, Service
from safety.domain.vocabulary import Audience, Caution, Served
from safety.signpost.asking import Asking, speaks
from safety.signpost.channels import QUIET, answered_first
from safety.signpost.directory import WITH_PEOPLE, Listing
from safety.signpost.doors import Fit
from safety.signpost.ordering import Candidate
from safety.signpost.reach import LIVE, Origin

ABOUT_GROWN_UPS = frozenset({Caution.ADULTS_FIRST, Caution.ADULTS_ONLY})
"""What a grown-up need not be warned of."""


def offer(candidate: Candidate, asking: Asking, *, nothing_better: bool) -> Offer:
    """Return a candidate as it is offered to a reader; ``nothing_better`` stands above it in its step."""
    listing = candidate.listing
    reasons = set(_reasons(candidate, asking))
    if candidate.weak and nothing_better:
        reasons.add(Reason.NOTHING_BETTER_KNOWN)
    known = {*listing.service.cautions, *_cautions(candidate, asking)}
    cautions = known if asking.audience is Audience.CHILD else known - ABOUT_GROWN_UPS
    return Offer(
        service=listing.service,
        channels=tuple(_with_its_cautions(channel, candidate, cautions) for channel in candidate.channels),
        reasons=tuple(each for each in Reason if each in reasons),
        asks=listing.service.asks,
        contact=listing.service.contact,
        cautions=tuple(each for each in Caution if each in cautions),
        week=candidate.hours.week,
        weeks=tuple(listing.timetable.of(channel).week for channel in candidate.channels),
        open_now=candidate.open_now,
        unconfirmed=candidate.unconfirmed,
    )


def _reasons(candidate: Candidate, asking: Asking) -> Iterator[Reason]:
    listing, channels = candidate.listing, candidate.channels
    yield Reason.IN_YOUR_COUNTRY if listing.origin is Origin.HOME else Reason.SERVES_YOUR_COUNTRY
    if candidate.open_now:
        yield Reason.OPEN_NOW
    if candidate.hours.always:
        yield Reason.ALWAYS_OPEN
    if _prices(listing.service, channels) == {True}:
        yield Reason.FREE
    if _namelessness(listing.service, channels) == {True}:
        yield Reason.NO_NAME
    if Served.CHILD in listing.service.served:
        yield Reason.FOR_CHILDREN
    if _in_language(listing, channels, asking):
        yield Reason.YOUR_LANGUAGE
    if any(channel.type in QUIET for channel in channels):
        yield Reason.QUIET


def _cautions(candidate: Candidate, asking: Asking) -> Iterator[Caution]:
    """What holds of the whole service; what holds of one channel is said with that channel."""
    listing, channels = candidate.listing, candidate.channels
    if candidate.hours.week is None and any(channel.type in LIVE for channel in channels):
        yield Caution.HOURS_UNKNOWN
    if _prices(listing.service, channels) == {False} and not any(channel.free for channel in channels):
        yield Caution.MAY_COST
    if _namelessness(listing.service, channels) == {False} and not any(channel.anonymous for channel in channels):
        yield Caution.NOT_ANONYMOUS
    if listing.origin is Origin.LOAN:
        yield Caution.FROM_ABROAD
    if asking.audience is Audience.CHILD and _may_ask_for_an_adult(candidate, asking):
        yield Caution.ADULTS_FIRST


def _with_its_cautions(channel: Channel, candidate: Candidate, said: Iterable[Caution]) -> Channel:
    """Return the channel with all that must be known of it, and is not ``said`` of the whole service."""
    own = {*channel.cautions, *_cautions_of(channel, candidate)}.difference(said)
    if own == set(channel.cautions):
        return channel
    return replace(channel, cautions=tuple(each for each in Caution if each in own))


def _cautions_of(channel: Channel, candidate: Candidate) -> Iterator[Caution]:
    service, timetable = candidate.listing.service, candidate.listing.timetable
    if channel.type in LIVE and timetable.of(channel).week is None:
        yield Caution.HOURS_UNKNOWN
    if channel.type in LIVE and _either(channel.free, service.free) is False:
        yield Caution.MAY_COST
    if _either(channel.anonymous, service.anonymous) is False:
        yield Caution.NOT_ANONYMOUS


def _prices(service: Service, channels: Iterable[Channel]) -> set[bool | None]:
    """What the channels say of their price, each before its service; a page costs nobody a call."""
    return {_either(channel.free, service.free) for channel in answered_first(channels)}


def _namelessness(service: Service, channels: Iterable[Channel]) -> set[bool | None]:
    return {_either(channel.anonymous, service.anonymous) for channel in answered_first(channels)}


def _either(own: bool | None, general: bool | None) -> bool | None:  # noqa: FBT001  # two answers to one question
    return general if own is None else own


def _in_language(listing: Listing, channels: Iterable[Channel], asking: Asking) -> bool:
    of_channels = (channel.language for channel in channels if channel.language)
    return any(speaks(tag, asking.language) for tag in (*listing.service.languages, *of_channels))


def _may_ask_for_an_adult(candidate: Candidate, asking: Asking) -> bool:
    """Whether no source says that a child may come alone: not of this service, nor of any in the country."""
    if candidate.fit is Fit.NAMED or candidate.listing.service.kind not in WITH_PEOPLE:
        return candidate.fit is Fit.OTHERS
    return candidate.fit is Fit.OTHERS or not candidate.listing.service.served or not asking.page.names_children
