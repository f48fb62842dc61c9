"""What was found, put where it belongs: at the places that an address has in the directory."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from safety.domain.watching import WEIGHTS, Look, Outcome, Weight
from safety.domain.words import CountryCode
from safety.watch.addresses import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A place, and the last look at its address."""

    place: Place
    look: Look

    @property
    def weight(self) -> Weight:
        """How urgent it is."""
        return WEIGHTS[self.look.finding.outcome]


def seen(places: Iterable[Place], looks: Mapping[str, Look]) -> tuple[Seen, ...]:
    """Return the places that were looked at: what changed last stands first, then country by country."""
    found = [Seen(place=place, look=looks[place.address]) for place in places if place.address in looks]
    return tuple(sorted(found, key=_newest_first))


def unseen(places: Iterable[Place], looks: Mapping[str, Look]) -> int:
    """Return how many addresses by which services are reached nobody has looked at."""
    return len({place.address for place in places if not place.source and place.address not in looks})


def outcomes(of: Iterable[Seen]) -> Mapping[Outcome, int]:
    """Count addresses by what was found, in the order of the outcomes."""
    counts = Counter({each.place.address: each.look.finding.outcome for each in of}.values())
    return {outcome: counts[outcome] for outcome in Outcome if counts[outcome]}


def of_countries(of: Iterable[Seen]) -> Mapping[CountryCode, Counter[Weight]]:
    """Count each country's places by how urgent they are."""
    counts: dict[CountryCode, Counter[Weight]] = {}
    for each in of:
        counts.setdefault(each.place.country, Counter())[each.weight] += 1
    return counts


def _newest_first(each: Seen) -> tuple[int, str, str]:
    return -each.look.since.toordinal(), each.place.country, each.place.address
