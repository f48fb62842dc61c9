"""In which order services stand behind the doors of a step. No order here depends on the reader's past."""

from dataclasses import dataclass

from safety.domain.service import Channel
from safety.domain.vocabulary import Audience, Caution, Confidence, ServiceKind
from safety.signpost.asking import Asking, speaks
from safety.signpost.directory import SURENESS, Listing
from safety.signpost.doors import Aim, Fit
from safety.signpost.hours import Hours
from safety.signpost.reach import Origin

NOT_PEOPLE = frozenset({ServiceKind.DIRECTORY, ServiceKind.PLATFORM})
FOR_ADULTS = frozenset({Caution.ADULTS_FIRST, Caution.NEEDS_AN_ADULT})
NARROW = frozenset({Caution.ONE_AREA, Caution.GIRLS_AND_WOMEN})
# Yes stands before unknown, and unknown before no: a line whose hours nobody knows may be open.
YES_FIRST = {True: 0, None: 1, False: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A service that may stand in a step: behind which door, how well it fits, whether it is open at the moment.

    ``channels`` are those of this reader, best first; ``hours`` those of the first at which someone answers.
    """

    listing: Listing
    channels: tuple[Channel, ...]
    hours: Hours
    door: int
    fit: Fit
    aim: Aim
    open_now: bool | None

    @property
    def unconfirmed(self) -> bool:
        """Whether nobody with authority has confirmed it."""
        return self.listing.confidence is Confidence.LOW

    @property
    def weak(self) -> bool:
        """Whether it stands only for want of better."""
        return self.unconfirmed or self.fit is Fit.OTHERS

    @property
    def better(self) -> bool:
        """Whether weak ones need not stand beside it: a list of services is no service."""
        return not self.weak and self.listing.service.kind not in NOT_PEOPLE

    @property
    def settles(self) -> bool:
        """Whether a door that is only a way out need not be opened any more."""
        return self.better and self.listing.origin is not Origin.WORLD


Rank = tuple[int, ...]


def rank(candidate: Candidate, asking: Asking) -> Rank:
    """Return the place of a candidate in its step: the smaller, the earlier."""
    service = candidate.listing.service
    return (
        candidate.unconfirmed,
        candidate.fit is Fit.OTHERS,
        candidate.door,
        YES_FIRST[candidate.open_now] if asking.moment else 0,
        _preferred(candidate, asking),
        not NARROW.isdisjoint(service.cautions),
        _turns_away(candidate, asking),
        candidate.aim,
        candidate.fit,
        candidate.listing.origin,
        SURENESS[candidate.listing.confidence],
        *(() if service.kind in NOT_PEOPLE else _ease(candidate, asking)),
    )


def _turns_away(candidate: Candidate, asking: Asking) -> bool:
    """Whether a child may be sent for an adult there."""
    return asking.audience is Audience.CHILD and not FOR_ADULTS.isdisjoint(candidate.listing.service.cautions)


def _preferred(candidate: Candidate, asking: Asking) -> int:
    """Where the operator puts it among those that fit as well.

    That is never before one that is surer, is for this reader, is open, or listens to a child alone.
    """
    first = asking.page.country.preferred if asking.page.country else ()
    name = candidate.listing.service.id
    return first.index(name) if name in first and not _turns_away(candidate, asking) else len(first)


def _ease(candidate: Candidate, asking: Asking) -> Rank:
    """How easily a person is reached; lists and platforms keep the order in which the editor put them."""
    service, hours = candidate.listing.service, candidate.hours
    return (
        not hours.always,
        hours.week is None,
        -hours.open_minutes,
        YES_FIRST[service.free],
        YES_FIRST[service.anonymous],
        not any(speaks(tag, asking.language) for tag in service.languages),
    )
