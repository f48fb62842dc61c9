"""What became of an address that the directory leads to, as a look at it found."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType


class Outcome(StrEnum):
    """What a look at an address found."""

    WELL = "well"
    NO_HOST = "no-host"  # the name is nobody's, or its name server is silent
    REFUSED = "refused"  # the host is there, and no connection came about
    UNSAFE = "unsafe"  # the certificate is not good
    SLOW = "slow"  # no whole answer in time
    NOT_THERE = "not-there"  # 404, 410
    TURNED_AWAY = "turned-away"  # another 4xx: often a guard against programs; a person should look
    BROKEN = "broken"  # 5xx, or nothing that is HTTP
    MOVED = "moved"  # leads to another domain
    PARKED = "parked"  # the domain is for sale, or shows nothing but advertisements
    RETITLED = "retitled"  # answers as before, and its title is another one
    NOT_ASKED = "not-asked"  # the host's robots.txt asks programs to stay away


class Weight(StrEnum):
    """How urgent an outcome is for those who look after the directory."""

    GOOD = "good"
    LOOK = "look"
    BAD = "bad"


WEIGHTS: Mapping[Outcome, Weight] = MappingProxyType(
    {
        Outcome.WELL: Weight.GOOD,
        Outcome.NO_HOST: Weight.BAD,
        Outcome.REFUSED: Weight.BAD,
        Outcome.UNSAFE: Weight.BAD,
        Outcome.SLOW: Weight.LOOK,
        Outcome.NOT_THERE: Weight.BAD,
        Outcome.TURNED_AWAY: Weight.LOOK,
        Outcome.BROKEN: Weight.BAD,
        Outcome.MOVED: Weight.BAD,
        Outcome.PARKED: Weight.BAD,
        Outcome.RETITLED: Weight.LOOK,
        Outcome.NOT_ASKED: Weight.LOOK,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a look found: the outcome, the HTTP status if there was one, the page's title, where it leads instead."""

    address: str
    outcome: Outcome
    status: int | None = None
    title: str | None = None
    target: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The last look at an address: what it found, on which day; since when it is so, and what it was before."""

    finding: Finding
    day: date
    since: date
    before: Outcome | None

    @property
    def title(self) -> str | None:
        """The title of the page that is there now; of one that is not well, nobody needs it."""
        return self.finding.title if self.finding.outcome in {Outcome.WELL, Outcome.RETITLED} else None

    @property
    def is_news(self) -> bool:
        """Whether the last look found something else than the one before it."""
        return self.before is not None and self.since == self.day


def looked(finding: Finding, last: Look | None, today: date) -> Look:
    """Return what is kept of a finding, after what the last look found."""
    if last is None:
        return Look(finding=_with_title(finding, None), day=today, since=today, before=None)
    found = _with_title(finding, last.finding.title)
    told = replace(found, outcome=Outcome.RETITLED) if _is_retitled(found, last.finding) else found
    if _goes_on(told, last.finding):
        return Look(finding=told, day=today, since=last.since, before=last.before)
    return Look(finding=told, day=today, since=today, before=last.finding.outcome)


def _with_title(finding: Finding, last: str | None) -> Finding:
    """Keep the title of the last page that was well: what comes back after a while is compared with that."""
    return finding if finding.outcome is Outcome.WELL else replace(finding, title=last)


def _goes_on(now: Finding, then: Finding) -> bool:
    """Whether nothing has changed. A new title that stays is well, and no news a second time."""
    if now.outcome is Outcome.WELL and then.outcome is Outcome.RETITLED:
        return True
    return now.outcome is then.outcome and now.target == then.target and now.outcome is not Outcome.RETITLED


def _is_retitled(now: Finding, then: Finding) -> bool:
    """Whether a page that is well has another title than the last one that was."""
    return now.outcome is Outcome.WELL and then.title is not None and now.title != then.title
