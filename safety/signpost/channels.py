"""The ways to reach a service, in the order in which this reader should see them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from safety.domain.plan import Offer, Reason
from safety.domain.service import Channel
from safety.domain.vocabulary import Audience, ChannelType, Confidence, ServiceKind
from safety.domain.words import SOURCE_LANGUAGE, LanguageTag
from safety.signpost.asking import Asking, speaks
from safety.signpost.directory import SURENESS, Listing
from safety.signpost.reach import LIVE

QUIET = frozenset({ChannelType.CHAT, ChannelType.SMS, ChannelType.WHATSAPP})
OF_HOURS = frozenset({Reason.OPEN_NOW, Reason.ALWAYS_OPEN})
LANGUAGE_GAP = "{lang}"
OWN, ANY, FOREIGN = range(3)
"""How far a channel's language is from the reader's."""
TO_TALK = (
    ChannelType.PHONE,
    ChannelType.CHAT,
    ChannelType.WHATSAPP,
    ChannelType.SMS,
    ChannelType.APP,
    ChannelType.EMAIL,
    ChannelType.FORM,
    ChannelType.WEB,
)
TO_REPORT = (
    ChannelType.FORM,
    ChannelType.WEB,
    ChannelType.APP,
    ChannelType.CHAT,
    ChannelType.PHONE,
    ChannelType.WHATSAPP,
    ChannelType.SMS,
    ChannelType.EMAIL,
)
SPOKEN_TO = frozenset(
    {ServiceKind.HELPLINE, ServiceKind.CHILD_PROTECTION, ServiceKind.POLICE, ServiceKind.SAFEGUARDING}
)


def channels_for(listing: Listing, asking: Asking) -> tuple[Channel, ...]:
    """Return the channels that a reader is offered, the best first."""
    order = TO_TALK if listing.service.kind in SPOKEN_TO else TO_REPORT
    there = tuple(_in_a_language(channel, asking.language) for channel in listing.channels)
    read = tuple(_readable(there, asking.language))
    sure = tuple(channel for channel in read if channel.confidence is not Confidence.LOW)
    offered = sure if sure and asking.audience is Audience.CHILD else read

    def rank(channel: Channel) -> tuple[int, ...]:
        """A sure channel stands before an unsure one, and one in the reader's language before others of its type."""
        return SURENESS[channel.confidence], order.index(channel.type), _distance(channel, asking.language)

    return tuple(_each_once(sorted(offered, key=rank)))


def answered_first(channels: Iterable[Channel]) -> tuple[Channel, ...]:
    """Return the channels at which someone answers, or all where none is such; a page has no price and no hours."""
    every = tuple(channels)
    return tuple(channel for channel in every if channel.type in LIVE) or every


def quiet_first(offer: Offer) -> Offer:
    """Return the offer with its silent channels first, for when speaking is not safe.

    What it says of hours is then true of the first of them.
    """
    ways = sorted(zip(offer.channels, offer.weeks, strict=True), key=lambda way: way[0].type not in QUIET)
    channels, weeks = tuple(channel for channel, _ in ways), tuple(week for _, week in ways)
    if weeks[0] == offer.week or channels[0].type not in QUIET:
        return replace(offer, channels=channels, weeks=weeks)
    reasons = tuple(each for each in offer.reasons if each not in OF_HOURS)
    return replace(offer, channels=channels, weeks=weeks, week=weeks[0], reasons=reasons, open_now=None)


def _in_a_language(channel: Channel, language: LanguageTag) -> Channel:
    """Return the page in English where only pages in other languages were seen, and the pattern of their addresses.

    Nobody saw that very page: it is never more than medium sure.
    """
    if channel.url_pattern is None or _distance(channel, language) != FOREIGN:
        return channel
    sure = max(channel.confidence, Confidence.MEDIUM, key=SURENESS.__getitem__)
    address = channel.url_pattern.replace(LANGUAGE_GAP, SOURCE_LANGUAGE)
    return replace(channel, value=address, language=SOURCE_LANGUAGE, url_pattern=None, confidence=sure)


def _readable(channels: tuple[Channel, ...], language: LanguageTag) -> Iterator[Channel]:
    """Leave out a channel in a language that is not the reader's, where another of its type has no such limit."""
    understood = {channel.type for channel in channels if _distance(channel, language) != FOREIGN}
    for channel in channels:
        if channel.type not in understood or _distance(channel, language) != FOREIGN:
            yield channel


def _distance(channel: Channel, language: LanguageTag) -> int:
    if channel.language is None:
        return ANY
    return OWN if speaks(channel.language, language) else FOREIGN


def _each_once(channels: Iterable[Channel]) -> Iterator[Channel]:
    seen: set[tuple[ChannelType, str, str | None]] = set()
    for channel in channels:
        key = (channel.type, channel.value, channel.keyword)
        if key not in seen:
            seen.add(key)
            yield channel
