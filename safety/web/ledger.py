"""The evidence ledger: every study and guidance that lessons and guides rest on, and where each is used."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from flask import Blueprint, Response

from safety.domain.catalogue import Catalogue
from safety.domain.evidence import Evidence, Message
from safety.domain.words import SourceId, Words
from safety.parts import parts
from safety.web.shell import show, speech_of

blueprint = Blueprint("ledger", __name__)


@blueprint.get("/<language>/sources")
def sources(language: str) -> Response:
    """List the evidence, each with the lessons and guides that name it."""
    catalogue = parts().catalogue
    used = uses(catalogue)
    rows = [{"source": source, "used": used.get(name, ())} for name, source in in_order(catalogue)]
    return show("ledger.html", speech_of(language), wide=True, rows=rows)


def in_order(catalogue: Catalogue) -> list[tuple[SourceId, Evidence]]:
    """Return the evidence by author."""
    return sorted(catalogue.evidence.items(), key=lambda item: item[1].author.casefold())


def uses(catalogue: Catalogue) -> Mapping[SourceId, tuple[Words, ...]]:
    """Return by source the titles of the lessons and guides that rest on it, each once."""
    found: dict[SourceId, dict[Words, None]] = defaultdict(dict)
    for title, messages in taught(catalogue):
        for message in messages:
            for source in message.sources:
                found[source][title] = None
    return {source: tuple(titles) for source, titles in found.items()}


def taught(catalogue: Catalogue) -> Iterator[tuple[Words, tuple[Message, ...]]]:
    """Yield what every lesson and guide teaches, under its title."""
    for lesson in catalogue.lessons.values():
        yield lesson.title, lesson.messages
    for guide in catalogue.guides.values():
        yield guide.title, guide.messages
