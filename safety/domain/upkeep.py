"""Keeping the directory true: what a service may need, what came of ringing it, and how a correction is founded."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from safety.domain.counting import FlagReason
from safety.domain.vocabulary import ChannelType
from safety.domain.words import ServiceId, StaffName


class Worry(StrEnum):
    """Why somebody should look at a service."""

    DUE = "due"
    FLAGGED = "flagged"
    LOW = "low"
    NO_HOURS = "no-hours"


class Outcome(StrEnum):
    """What came of looking at a service. Only the first one counts as a check; the others keep it due."""

    CONFIRMED = "confirmed"
    CHANGED = "changed"
    NO_ANSWER = "no-answer"
    WRONG_NUMBER = "wrong-number"
    CLOSED = "closed"
    NOT_REACHED_FROM_HERE = "not-reached-from-here"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """Somebody of the staff rang a service, or looked at its page, on a day."""

    service: ServiceId
    day: date
    who: StaffName
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Flagged:
    """How often one way to reach a service was said not to work, for one reason, on one day."""

    service: ServiceId
    day: date
    channel: ChannelType
    reason: FlagReason
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """What is known of services beside their files: flags, the newest look, and the day of the last confirmation."""

    flags: tuple[Flagged, ...]
    newest: Mapping[ServiceId, Check]
    confirmed: Mapping[ServiceId, date]


class Founding(StrEnum):
    """What a correction rests on."""

    CALL = "call"
    OWN_WORD = "own-word"
    ELSEWHERE = "elsewhere"
