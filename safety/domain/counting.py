"""What users tell without saying who they are: counts by day. Every value is one of a few; nothing can be typed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from safety.domain.vocabulary import Band, ChannelType
from safety.domain.words import CountryCode, LanguageTag, ServiceId

FEWEST_TOLD = 10
"""A smaller count is never told: in a small place it may say much to someone who knows the people."""


class Counted(StrEnum):
    """What is counted. Leaving and telling are not here, and never will be."""

    LESSON_OPENED = "lesson-opened"
    LESSON_FINISHED = "lesson-finished"
    PACK_DOWNLOADED = "pack-downloaded"
    HELP_OPENED = "help-opened"
    SITUATION_OPENED = "situation-opened"
    CHANNEL_TAPPED = "channel-tapped"
    RIGHT_BEFORE = "right-before"
    OTHER_BEFORE = "other-before"
    RIGHT_AFTER = "right-after"
    OTHER_AFTER = "other-after"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Tally:
    """What is counted, on which day, of what, for whom; ``None`` where it is not known or means nothing.

    ``of`` is the lesson (with the question after a slash), the situation or the kind of channel.
    """

    day: date
    what: Counted
    language: LanguageTag
    country: CountryCode | None = None
    band: Band | None = None
    of: str | None = None


class FlagReason(StrEnum):
    """Why a way to reach a service did not work."""

    NO_ANSWER = "no-answer"
    WRONG_NUMBER = "wrong-number"
    CLOSED = "closed"
    ASKED_FOR_MONEY = "asked-for-money"
    NOT_KIND = "not-kind"
    PAGE_GONE = "page-gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A way to reach a service did not work, for someone in a country, on a day. There is no room for words."""

    day: date
    service: ServiceId
    channel: ChannelType
    reason: FlagReason
    country: CountryCode
