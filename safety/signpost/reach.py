"""By which ways a service can be reached from where the reader is. A number of one country stays in that country."""

from collections.abc import Iterable
from dataclasses import replace
from enum import IntEnum

from safety.domain.service import Channel, Loan, Service
from safety.domain.vocabulary import ChannelType

BY_NUMBER = frozenset({ChannelType.PHONE, ChannelType.SMS, ChannelType.WHATSAPP})
LIVE = BY_NUMBER | {ChannelType.CHAT}


class Origin(IntEnum):
    """Whose a service is, nearest first."""

    HOME = 0
    LOAN = 1  # another country's; a source says that it serves here too
    REGION = 2  # international, for a list of countries
    WORLD = 3  # international, for everyone


def from_home(service: Service) -> tuple[Channel, ...]:
    """Return the ways open to people in the country of the service."""
    return tuple(channel for channel in service.channels if channel.shown)


def from_abroad(service: Service, loan: Loan) -> tuple[Channel, ...]:
    """Return the ways open from a country that a service is lent to.

    A short code works there only where the source names that very code; a full number is dialled with its country's.
    """
    named = _digits(loan.evidence.what or "")
    return tuple(_in_full(channel) for channel in from_home(service) if not is_short(channel) or channel.dial in named)


def from_anywhere(service: Service) -> tuple[Channel, ...]:
    """Return the ways open from all over the world: no telephone number is that."""
    return tuple(channel for channel in from_home(service) if channel.type not in BY_NUMBER)


def is_short(channel: Channel) -> bool:
    """Whether a number means something only inside its country."""
    return channel.type in BY_NUMBER and not (channel.e164_or_short or "").startswith("+")


def ends(channels: Iterable[Channel]) -> set[str]:
    """Return where these ways end: numbers, addresses. Two ways with one end are one."""
    return {(channel.dial or channel.value).rstrip("/").casefold() for channel in channels}


def _in_full(channel: Channel) -> Channel:
    if channel.type in BY_NUMBER and not is_short(channel):
        return replace(channel, dial=channel.e164_or_short)
    return channel


def _digits(text: str) -> tuple[str, ...]:
    """Return the numbers that a text names: spaces inside one do not cut it."""
    joined = "".join(each for each in text if each != " ")
    return tuple("".join(each if each.isdigit() else " " for each in joined).split())
