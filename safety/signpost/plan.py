"""Where to turn: the one answer that page, API, poster and bundle give."""

from datetime import datetime

from safety.domain.catalogue import Catalogue
from safety.domain.plan import HelpPlan, Step
from safety.domain.service import Country, EmergencyNumber
from safety.domain.situation import Door, SituationView
from safety.domain.vocabulary import Audience, Confidence, Emergency, SituationId, StepKind
from safety.domain.words import CountryCode, LanguageTag
from safety.signpost.asking import Asking
from safety.signpost.directory import Directory
from safety.signpost.doors import SCHOOL
from safety.signpost.routing import offers

ALWAYS_THERE = frozenset({StepKind.EMERGENCY, StepKind.TALK})
"""Steps that are shown even where nothing is known, so that the page can say so."""


def plan(
    catalogue: Catalogue,
    directory: Directory,
    country: CountryCode,
    situation: SituationId,
    audience: Audience,
    language: LanguageTag,
    moment: datetime | None = None,
) -> HelpPlan:
    """Return where to turn, in order and with reasons.

    ``catalogue`` gives the words, in the reader's language; ``directory`` the services. Without a ``moment`` the
    answer holds at any hour. A country that is not known gets what serves the whole world.
    """
    view = catalogue.situations[situation].views[audience]
    asking = Asking(page=directory.page(country), audience=audience, language=language, moment=moment)
    steps = (_step(kind, view, catalogue, asking) for kind in _order(view))
    return HelpPlan(
        country=country,
        situation=situation,
        audience=audience,
        title=view.title,
        steps=tuple(step for step in steps if step.kind in ALWAYS_THERE or _says_something(step)),
    )


def _order(view: SituationView) -> tuple[StepKind, ...]:
    """Return the steps of a view: in danger the emergency number opens them, else it closes them."""
    return view.steps if StepKind.EMERGENCY in view.steps else (*view.steps, StepKind.EMERGENCY)


def _step(kind: StepKind, view: SituationView, catalogue: Catalogue, asking: Asking) -> Step:
    words = {StepKind.FIRST_WORDS: view.first_words, StepKind.TELL: view.tell}
    waiting = catalogue.waiting[asking.audience]
    advice = {StepKind.NOW: view.now, StepKind.WAITING: waiting, StepKind.NEXT: view.next}
    return Step(
        kind=kind,
        words=words.get(kind, ()),
        advice=advice.get(kind, ()),
        emergency=_emergency(asking.page.country) if kind is StepKind.EMERGENCY else (),
        offers=offers(kind, _doors(kind, view), asking),
    )


def _doors(kind: StepKind, view: SituationView) -> tuple[Door, ...]:
    return (*view.doors.get(kind, ()), *((SCHOOL,) if kind is StepKind.TELL else ()))


def _says_something(step: Step) -> bool:
    return bool(step.words or step.advice or step.emergency or step.offers)


def _emergency(country: Country | None) -> tuple[EmergencyNumber, ...]:
    """Return the emergency numbers, first the one that most surely brings the police, and the most with it."""
    offered = (number for number in country.emergency if number.shown) if country else ()
    return tuple(sorted(offered, key=_urgency))


def _urgency(number: EmergencyNumber) -> tuple[bool, bool, int]:
    unsure = number.confidence is Confidence.LOW
    return unsure, bool(number.reaches) and Emergency.POLICE not in number.reaches, -len(number.reaches)
