"""Where to turn: the help page of a country, and the page for an adult who was told."""

from collections.abc import Iterable

from flask import Blueprint, Response

from safety.domain.plan import HelpPlan
from safety.domain.vocabulary import Audience, SituationId, StepKind
from safety.domain.words import CountryCode
from safety.i18n.speech import Speech
from safety.parts import parts
from safety.signpost.plan import plan
from safety.web.countries import checked, choose, place
from safety.web.offers import (
    EmergencyView,
    OfferView,
    PlanView,
    Voice,
    emergency_views,
    everyone,
    offer_view,
    plan_view,
)
from safety.web.shell import country_of, show, speech_of
from safety.web.texts import PARENT_ROWS, TEACHER_ROWS

blueprint = Blueprint("help", __name__)

ROWS = {Audience.PARENT: PARENT_ROWS, Audience.TEACHER: TEACHER_ROWS}


@blueprint.get("/<language>/help")
def anywhere(language: str) -> Response:
    """Ask where the reader is; the phone may know."""
    return choose("help", speech_of(language), first_words(speech_of(language)))


@blueprint.get("/<language>/help/<country>")
def for_child(language: str, country: str) -> Response:
    """Show a country's help to a child: every situation on one page."""
    speech, code = speech_of(language), country_of(country)
    here, made = place(code, speech), plans(code, Audience.CHILD, speech)
    return show(
        "help.html",
        speech,
        is_help=True,
        first_words=first_words(speech),
        country=here,
        emergency=emergency(code, speech),
        plans=plan_views(made, speech),
        everyone=everyone(made, voice_of(speech)),
        tell_path=here.path("tell"),
        adult_path=here.path("adult"),
        checked=checked(code, speech),
    )


@blueprint.get("/<language>/adult")
def adult_anywhere(language: str) -> Response:
    """Ask an adult where they are."""
    return choose("adult", speech_of(language), ())


@blueprint.get("/<language>/adult/<country>")
def for_adult(language: str, country: str) -> Response:
    """Show the page that an adult opens when a child has told them something."""
    speech, code = speech_of(language), country_of(country)
    catalogue = parts().editions.help(speech.language.tag).what
    made = {audience: plans(code, audience, speech) for audience in ROWS}
    groups = [
        {"title": speech.gettext(ROWS[audience]), "plans": plan_views(each, speech)} for audience, each in made.items()
    ]
    return show(
        "adult.html",
        speech,
        country=place(code, speech),
        cards=tuple(catalogue.telling.cards.values()),
        at_school={Audience.TEACHER: at_school(code, Audience.TEACHER, speech)},
        emergency=emergency(code, speech),
        groups=groups,
        everyone=everyone(made[Audience.PARENT], voice_of(speech)),
        checked=checked(code, speech),
    )


def first_words(speech: Speech) -> tuple[str, ...]:
    """Return what everyone reads first: you did the right thing, it is not your fault."""
    return (
        speech.gettext("You did the right thing."),
        speech.gettext("It is not your fault. You are not in trouble."),
    )


def plan_views(made: Iterable[HelpPlan], speech: Speech) -> tuple[PlanView, ...]:
    """Show plans."""
    voice = voice_of(speech)
    return tuple(plan_view(each, voice) for each in made)


def plans(country: CountryCode, audience: Audience, speech: Speech) -> tuple[HelpPlan, ...]:
    """Make the plans of every situation, in words of the language that has them whole."""
    given = parts().editions.help(speech.language.tag)
    make = (given.what, parts().directory, country)
    return tuple(plan(*make, situation, audience, speech.language.tag) for situation in SituationId)


def every_offer(country: CountryCode, speech: Speech) -> tuple[OfferView, ...]:
    """Show every service that the page of a country names."""
    return everyone(plans(country, Audience.CHILD, speech), voice_of(speech))


def at_school(country: CountryCode, audience: Audience, speech: Speech) -> tuple[OfferView, ...]:
    """Show who at a school is there to be told, where the operator of this server named them."""
    of = next(made for made in plans(country, audience, speech) if made.situation is SituationId.TALK)
    telling = (offer for step in of.steps if step.kind is StepKind.TELL for offer in step.offers)
    return tuple(offer_view(offer, voice_of(speech)) for offer in telling)


def emergency(country: CountryCode, speech: Speech) -> tuple[EmergencyView, ...]:
    """Show a country's emergency numbers, the surest first."""
    danger = next(iter(plans(country, Audience.CHILD, speech)))
    return emergency_views(danger.steps[0].emergency, voice_of(speech))


def voice_of(speech: Speech) -> Voice:
    """Return how a page says labels."""
    return Voice(tag=speech.language.tag, say=speech.gettext)
