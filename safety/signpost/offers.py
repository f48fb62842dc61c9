"""A service as it is offered: why it stands there, and what to know before making contact."""

from collections.abc import Iterable, Iterator

from safety.domain.plan import Offer, Reason
from safety.domain.service import Channel, Service
from safety.domain.vocabulary import Audience, Caution, Served
from safety.signpost.asking import Asking, speaks
from safety.signpost.channels import QUIET, channels_for
from safety.signpost.directory import WITH_PEOPLE, Listing
from safety.signpost.doors import Fit
from safety.signpost.ordering import Candidate
from safety.signpost.reach import LIVE, Origin


def offer(candidate: Candidate, asking: Asking, *, nothing_better: bool) -> Offer:
    """Return a candidate as it is offered to a reader; ``nothing_better`` stands above it in its step."""
    listing = candidate.listing
    channels = channels_for(listing, asking)
    reasons = set(_reasons(candidate, channels, asking))
    if candidate.weak and nothing_better:
        reasons.add(Reason.NOTHING_BETTER_KNOWN)
    cautions = {*listing.service.cautions, *_cautions(candidate, channels, asking)}
    return Offer(
        service=listing.service,
        channels=channels,
        reasons=tuple(each for each in Reason if each in reasons),
        asks=listing.service.asks,
        contact=listing.service.contact,
        cautions=tuple(each for each in Caution if each in cautions),
        week=listing.hours.week,
        open_now=candidate.open_now,
        unconfirmed=candidate.unconfirmed,
    )


def _reasons(candidate: Candidate, channels: tuple[Channel, ...], asking: Asking) -> Iterator[Reason]:
    listing = candidate.listing
    yield Reason.IN_YOUR_COUNTRY if listing.origin is Origin.HOME else Reason.SERVES_YOUR_COUNTRY
    if candidate.open_now:
        yield Reason.OPEN_NOW
    if listing.hours.always:
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


def _cautions(candidate: Candidate, channels: tuple[Channel, ...], asking: Asking) -> Iterator[Caution]:
    listing = candidate.listing
    if listing.hours.week is None and any(channel.type in LIVE for channel in channels):
        yield Caution.HOURS_UNKNOWN
    if False in _prices(listing.service, channels):
        yield Caution.MAY_COST
    if False in _namelessness(listing.service, channels):
        yield Caution.NOT_ANONYMOUS
    if listing.origin is Origin.LOAN:
        yield Caution.FROM_ABROAD
    if asking.audience is Audience.CHILD and _may_ask_for_an_adult(candidate, asking):
        yield Caution.ADULTS_FIRST


def _prices(service: Service, channels: Iterable[Channel]) -> set[bool | None]:
    """What the channels say of their price, each before its service; a page costs nobody a call."""
    return {_either(channel.free, service.free) for channel in _live_first(channels)}


def _namelessness(service: Service, channels: Iterable[Channel]) -> set[bool | None]:
    return {_either(channel.anonymous, service.anonymous) for channel in _live_first(channels)}


def _live_first(channels: Iterable[Channel]) -> tuple[Channel, ...]:
    every = tuple(channels)
    return tuple(channel for channel in every if channel.type in LIVE) or every


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
