"""Situations: all of them, for everyone who asks, with a person to talk to in every plan."""

from collections.abc import Iterator, Mapping
from typing import Any

from safety.content.faults import Flaw, Place
from safety.content.places import numbered
from safety.content.rules.ids import twice
from safety.domain.situation import Situation, SituationView
from safety.domain.vocabulary import Audience, SituationId, StepKind

WITH_CRISIS_LINE = frozenset(SituationId) - {SituationId.PRESSURE, SituationId.OTHER_PERSON}
BY_SERVICES = (StepKind.TALK, StepKind.CRISIS, StepKind.TAKE_DOWN, StepKind.REPORT)
# Which of the help comes first differs by situation (a picture is taken down before anyone is told); the frame never.
OPENING = (StepKind.EMERGENCY, StepKind.FIRST_WORDS)
CLOSING = (StepKind.WAITING, StepKind.NEXT)
RANK = {kind: rank for rank, kind in enumerate((*OPENING, None, *CLOSING))}


def complete(file: Mapping[str, Any]) -> Iterator[Flaw]:
    """All situations and all three audiences are there, once."""
    yield from _missing(("waiting",), Audience, file["waiting"])
    yield from twice(("situations",), file["situations"])
    yield from _missing(("situations",), SituationId, {situation.id for situation in file["situations"]})
    for at, situation in numbered(("situations",), file["situations"]):
        yield from _missing((*at, "views"), Audience, situation.views)


def _missing(place: Place, vocabulary: Any, there: Any) -> Iterator[Flaw]:
    for word in vocabulary:
        if word not in there:
            yield Flaw((*place, word.value), "is missing")


def views(file: Mapping[str, Any]) -> Iterator[Flaw]:
    """All that holds of each view."""
    for at, situation in numbered(("situations",), file["situations"]):
        for audience, view in situation.views.items():
            place = (*at, "views", audience.value)
            yield from _order(place, situation, view)
            yield from _help(place, situation, view)
            yield from _filled(place, view)
            yield from _doors(place, view)


def _order(place: Place, situation: Situation, view: SituationView) -> Iterator[Flaw]:
    ranks = [RANK.get(kind, RANK[None]) for kind in view.steps]
    if ranks != sorted(ranks):
        yield Flaw((*place, "steps"), "must start with emergency, first-words and end with waiting, next")
    if len(set(view.steps)) != len(view.steps):
        yield Flaw((*place, "steps"), "has a step twice")
    if situation.id is SituationId.DANGER and view.steps[0] is not StepKind.EMERGENCY:
        yield Flaw((*place, "steps"), "must start with emergency: there is danger")


def _help(place: Place, situation: Situation, view: SituationView) -> Iterator[Flaw]:
    if StepKind.TALK not in view.steps:
        yield Flaw((*place, "steps"), "needs talk: every plan leads to a person")
    elif StepKind.CRISIS in view.steps:
        if view.steps.index(StepKind.CRISIS) - view.steps.index(StepKind.TALK) not in {1, -1}:
            yield Flaw((*place, "steps"), "must have crisis beside talk")
    elif situation.id in WITH_CRISIS_LINE:
        yield Flaw((*place, "steps"), "needs crisis beside talk")


def _filled(place: Place, view: SituationView) -> Iterator[Flaw]:
    parts = ((StepKind.NOW, "now", view.now), (StepKind.TELL, "tell", view.tell), (StepKind.NEXT, "next", view.next))
    for kind, name, words in parts:
        if kind in view.steps and not words:
            yield Flaw((*place, name), f"is empty, and steps has {kind}")
        if words and kind not in view.steps:
            yield Flaw((*place, name), f"is never shown: steps has no {kind}")


def _doors(place: Place, view: SituationView) -> Iterator[Flaw]:
    for kind in view.doors:
        if kind not in view.steps:
            yield Flaw((*place, "doors", kind.value), "stands for a step that is not in steps")
        elif kind not in BY_SERVICES:
            yield Flaw((*place, "doors", kind.value), "is a step without services")
    for kind in BY_SERVICES:
        if kind in view.steps and kind not in view.doors:
            yield Flaw((*place, "doors", kind.value), "is missing: which services answer this step?")


SITUATIONS = (complete, views)
