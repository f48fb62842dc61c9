"""Telling: a message for every age and purpose, and a card for both adults who may be told."""

from collections.abc import Iterator

from safety.content.faults import Flaw
from safety.content.rules.ids import twice
from safety.domain.telling import Purpose, Recipient, Telling
from safety.domain.vocabulary import Audience, Band

TOLD = (Audience.PARENT, Audience.TEACHER)


def templates(telling: Telling) -> Iterator[Flaw]:
    """Whatever a child's age, recipient and purpose, a message is there that fits any situation."""
    yield from twice(("templates",), telling.templates)
    there = {
        (band, template.to, template.purpose)
        for template in telling.templates
        if not template.situations
        for band in template.bands
    }
    for band in Band:
        for purpose in Purpose:
            for to in Recipient:
                if (band, to, purpose) not in there:
                    words = f"needs one for ages {band}, to {to}, purpose {purpose}, without situations (it fits all)"
                    yield Flaw(("templates",), words)


def answers(telling: Telling) -> Iterator[Flaw]:
    """A child can rehearse an answer that goes well and one that does not."""
    yield from twice(("answers",), telling.answers)
    for well, name in ((True, "goes well"), (False, "does not go well")):
        if not any(answer.well is well for answer in telling.answers):
            yield Flaw(("answers",), f"needs one that {name}")


def cards(telling: Telling) -> Iterator[Flaw]:
    """Parents and teachers each have a card."""
    for audience in TOLD:
        if audience not in telling.cards:
            yield Flaw(("cards", audience.value), "is missing")


TELLING = (templates, answers, cards)
