"""Who to turn to: ``/v1/{lang}/help/{country}``.

One document for all situations and readers, so that what happened to somebody never stands in an address.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from safety.api import addresses
from safety.api.countries import ListedCountry, in_list
from safety.api.documents import LICENCE_OF_WORDS, Document, evidence, tongue
from safety.api.plans import SaidEmergency, SaidPlan, SaidService, Speaker
from safety.api.resources import Resource
from safety.api.schemas import help as shape
from safety.domain.catalogue import Catalogue
from safety.domain.evidence import Evidence
from safety.domain.plan import HelpPlan, Step
from safety.domain.service import Country, EmergencyNumber, LawNote
from safety.domain.vocabulary import SituationId, StepKind
from safety.domain.words import ServiceId
from safety.i18n.languages import Language
from safety.parts import Parts, parts
from safety.signpost.plan import plan

resource = Resource("help", "Who to turn to in a country, in which order and why.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidSituation:
    """What may have happened, and the plan for each reader."""

    code: SituationId
    plans: tuple[SaidPlan, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpDocument(Document):
    """Help in one country: all situations and readers."""

    country: ListedCountry
    emergency: tuple[SaidEmergency, ...]
    situations: tuple[SaidSituation, ...]
    services: Mapping[ServiceId, SaidService]
    evidence: tuple[Evidence, ...]
    law: tuple[LawNote, ...]
    licence: str


@resource.get("/v1/<lang>/help/<country>", shape.HelpDocument)
def help_in(lang: str, country: str) -> HelpDocument:
    """Say who to turn to: all situations and readers in one document.

    An app fetches it once and keeps it. Always open services stand first, then those open longest; by the weekly
    intervals an app can move what is open now to the front. Where help is not whole in a language, it is given in the
    next one that has it.
    """
    return the_help(parts(), addresses.language(parts(), lang), addresses.country(parts(), country))


def the_help(parts: Parts, language: Language, country: Country, speaker: Speaker | None = None) -> HelpDocument:
    """Gather help in one country; a ``speaker`` who is given says it, and then knows its services."""
    given = parts.editions.help(language.tag)
    speaker = speaker or speaker_for(parts, language)
    plans = plans_of(parts, given.what, country, language)
    situations = tuple(
        SaidSituation(code=situation, plans=tuple(map(speaker.plan, of))) for situation, of in plans.items()
    )
    steps = tuple(step for of in plans.values() for each in of for step in each.steps)
    return HelpDocument(
        version=parts.version,
        tongue=tongue(parts, given.language),
        country=in_list(country, language),
        emergency=speaker.emergency(emergency(steps)),
        situations=situations,
        services=speaker.services(),
        evidence=evidence(given.what, (advice.sources for step in steps for advice in step.advice)),
        law=country.law,
        licence=LICENCE_OF_WORDS,
    )


def speaker_for(parts: Parts, language: Language, *, numbers_apart: bool = False) -> Speaker:
    """Find who says help to readers of a language: in it, or in the next one that has help whole."""
    given = parts.editions.help(language.tag)
    return Speaker(parts.speech(given.language).gettext, numbers_apart=numbers_apart)


def plans_of(
    parts: Parts, catalogue: Catalogue, country: Country, language: Language
) -> dict[SituationId, tuple[HelpPlan, ...]]:
    """Make every plan. None knows the hour, so that all of them can be kept, frozen and signed."""
    return {
        situation: tuple(
            plan(catalogue, parts.directory, country.code, situation, audience, language.tag) for audience in of.views
        )
        for situation, of in catalogue.situations.items()
    }


def emergency(steps: tuple[Step, ...]) -> tuple[EmergencyNumber, ...]:
    """Return the emergency numbers in the order in which the plans offer them."""
    return next((step.emergency for step in steps if step.kind is StepKind.EMERGENCY), ())
