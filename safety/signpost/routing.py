"""Which services answer a step, and which are left out because better ones do."""

from collections.abc import Iterable, Iterator

from safety.domain.plan import Offer
from safety.domain.situation import Door
from safety.domain.vocabulary import Audience, ServiceKind, StepKind
from safety.signpost.asking import Asking
from safety.signpost.channels import answered_first, channels_for
from safety.signpost.directory import Listing
from safety.signpost.doors import aim, fit, may_stand
from safety.signpost.offers import offer
from safety.signpost.ordering import Candidate, rank

# To talk one needs one kind of service; to report, every kind that there is.
ONE_DOOR_IS_ENOUGH = frozenset({StepKind.TALK, StepKind.CRISIS})
OFFICER = Door(kind=ServiceKind.POLICE, focus=())
"""The last resort of those who need to talk, where a country has nobody else to listen."""


def offers(step: StepKind, doors: tuple[Door, ...], asking: Asking) -> tuple[Offer, ...]:
    """Return what answers a step, best first; a step to talk leads to a person wherever one is known."""
    found = _candidates(step, doors, asking)
    if step is StepKind.TALK and all(each.listing.service.kind is ServiceKind.DIRECTORY for each in found):
        found = (*found, *_behind(OFFICER, len(doors), step, asking))
    kept = tuple(_kept(found, asking.audience))
    nothing_better = not any(each.better for each in kept)
    ordered = sorted(kept, key=lambda each: rank(each, asking))
    return tuple(offer(each, asking, nothing_better=nothing_better) for each in ordered)


def _candidates(step: StepKind, doors: Iterable[Door], asking: Asking) -> tuple[Candidate, ...]:
    """Open the doors in order; a way out is opened only while nothing settles the step."""
    found: dict[str, Candidate] = {}
    for place, door in enumerate(doors):
        way_out = door.kind is ServiceKind.DIRECTORY or (place > 0 and step in ONE_DOOR_IS_ENOUGH)
        if way_out and any(each.settles for each in found.values()):
            continue
        for each in _behind(door, place, step, asking):
            found.setdefault(each.listing.service.id, each)
    return tuple(found.values())


def _behind(door: Door, place: int, step: StepKind, asking: Asking) -> Iterator[Candidate]:
    for listing in asking.page.listings:
        if may_stand(listing.service, door, step, asking.audience):
            candidate = _candidate(listing, door, place, step, asking)
            if _watches(candidate, door, step):
                yield candidate


def _candidate(listing: Listing, door: Door, place: int, step: StepKind, asking: Asking) -> Candidate:
    channels = channels_for(listing, asking)
    hours = listing.timetable.of(answered_first(channels)[0])
    return Candidate(
        listing=listing,
        channels=channels,
        hours=hours,
        door=place,
        fit=fit(listing.service, asking.audience),
        aim=aim(listing.service, door, step),
        open_now=hours.is_open(asking.moment) if asking.moment else None,
    )


def _watches(candidate: Candidate, door: Door, step: StepKind) -> bool:
    """Whether someone is there when despair comes: where no crisis line is known, a helpline that never closes."""
    general = step is StepKind.CRISIS and door.kind is ServiceKind.HELPLINE and not door.focus
    return candidate.hours.always or not general


def _kept(found: tuple[Candidate, ...], audience: Audience) -> Iterator[Candidate]:
    """Show a child what is weak only where nothing better is known; adults can weigh it, and see it last."""
    better = any(each.better for each in found)
    for each in found:
        if not (each.weak and better and audience is Audience.CHILD):
            yield each
