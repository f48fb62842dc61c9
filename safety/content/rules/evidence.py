"""Every message and every piece of advice rests on sources that are in the ledger; no source stands there for show."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol

from safety.content.faults import Flaw, Place
from safety.content.places import numbered
from safety.content.rules.ids import twice
from safety.domain.evidence import Evidence
from safety.domain.telling import Telling
from safety.domain.words import SourceId

Cited = tuple[Place, SourceId]
"""Where a source is named, and which."""


class Citing(Protocol):
    """Something that names sources."""

    @property
    def sources(self) -> tuple[SourceId, ...]:
        """The sources."""


class Taught(Protocol):
    """A lesson or a guide."""

    @property
    def messages(self) -> tuple[Citing, ...]:
        """What it teaches."""


def cited(place: Place, things: Iterable[Citing]) -> Iterator[Cited]:
    """Every source that a list of things names."""
    for at, thing in numbered(place, things):
        yield from numbered((*at, "sources"), thing.sources)


def cited_by_messages(taught: Taught) -> Iterator[Cited]:
    """Every source that a lesson or a guide names."""
    return cited(("messages",), taught.messages)


def cited_by_situations(file: Mapping[str, Any]) -> Iterator[Cited]:
    """Every source that the file of situations names."""
    for audience, advice in file["waiting"].items():
        yield from cited(("waiting", audience.value), advice)
    for at, situation in numbered(("situations",), file["situations"]):
        for audience, view in situation.views.items():
            yield from cited((*at, "views", audience.value, "now"), view.now)
            yield from cited((*at, "views", audience.value, "next"), view.next)


def cited_by_telling(telling: Telling) -> Iterator[Cited]:
    """Every source that the cards for adults name."""
    for audience, card in telling.cards.items():
        yield from cited(("cards", audience.value, "next"), card.next)


def unknown(named: Iterable[Cited], ledger: Iterable[Evidence]) -> Iterator[Flaw]:
    """Sources that are named and are not in the ledger."""
    known = {source.id for source in ledger}
    for at, source in named:
        if source not in known:
            yield Flaw(at, f"“{source}” is not in evidence.yaml")


def unused(ledger: Iterable[Evidence], used: set[SourceId]) -> Iterator[Flaw]:
    """Sources of the ledger that nothing names."""
    for at, source in numbered((), ledger):
        if source.id not in used:
            yield Flaw(at, "supports nothing: no message or advice names it")


def ledger_ids(ledger: Iterable[Evidence]) -> Iterator[Flaw]:
    """No two sources of one name."""
    return twice((), ledger)
