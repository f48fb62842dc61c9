"""Telling someone, both halves: ``/v1/{lang}/tell/{country}``.

The server makes the messages and never sees one: the phone opens its own apps with them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from safety.api import addresses
from safety.api.countries import ListedCountry, in_list
from safety.api.documents import LICENCE_OF_WORDS, Document, Labelled, evidence, labelled, tongue
from safety.api.plans import SaidEmergency, SaidOffer, SaidService, SaidStep, Speaker
from safety.api.resources import Resource
from safety.api.schemas import tell as shape
from safety.domain.catalogue import Catalogue
from safety.domain.evidence import Evidence
from safety.domain.plan import HelpPlan, Step
from safety.domain.service import Country
from safety.domain.telling import AdultCard, Answer, MessageTemplate
from safety.domain.vocabulary import Audience, SituationId, StepKind
from safety.domain.words import ServiceId, Words
from safety.i18n.languages import Language
from safety.i18n.speech import Speech
from safety.parts import Parts, parts
from safety.signpost.plan import plan
from safety.signpost.telling import BLANKS, Links, links

WHOM_TO_CALL = frozenset({StepKind.EMERGENCY, StepKind.TALK, StepKind.CRISIS, StepKind.REPORT})

resource = Resource("tell", "Telling someone: the child's message, and how the adult answers it well.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidMessage:
    """A message, and what opens it in the phone's own apps."""

    template: MessageTemplate
    to: Labelled
    purpose: Labelled
    links: Links


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidCard:
    """What an adult reads first, and whom they can call."""

    card: AdultCard
    steps: tuple[SaidStep, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TellDocument(Document):
    """Telling, both halves."""

    country: ListedCountry
    messages: tuple[SaidMessage, ...]
    blanks: Links
    link_line: Words
    adult_page: str | None
    answers: tuple[Answer, ...]
    cards: tuple[SaidCard, ...]
    contacts: tuple[SaidOffer, ...]
    emergency: tuple[SaidEmergency, ...]
    services: Mapping[ServiceId, SaidService]
    evidence: tuple[Evidence, ...]
    licence: str


@resource.get("/v1/<lang>/tell/<country>", shape.TellDocument)
def tell_in(lang: str, country: str) -> TellDocument:
    """Give messages to send, answers to rehearse, and what the adult reads first.

    An app shows the messages that fit the child's age, opens the one that is chosen by its links, and keeps what the
    child changes on the phone. The links have no number: the phone asks for one, or fills ``blanks``.
    """
    return the_telling(parts(), addresses.language(parts(), lang), addresses.country(parts(), country))


def the_telling(parts: Parts, language: Language, country: Country, speaker: Speaker | None = None) -> TellDocument:
    """Gather both halves for one country; a ``speaker`` who is given says whom to call, and knows whom after."""
    given = parts.editions.help(language.tag)
    speech = parts.speech(given.language)
    speaker = speaker or Speaker(speech.gettext)
    telling = given.what.telling
    plans = {card: for_adult(parts, given.what, country, card, language) for card in telling.cards.values()}
    own = only_telling(plan(given.what, parts.directory, country.code, SituationId.TALK, Audience.CHILD, language.tag))
    cards = tuple(said_card(card, of, speaker) for card, of in plans.items())
    numbers = next((step.emergency for of in plans.values() for step in of.steps if step.emergency), ())
    return TellDocument(
        version=parts.version,
        tongue=tongue(parts, given.language),
        country=in_list(country, language),
        messages=tuple(said_message(template, speech) for template in telling.templates),
        blanks=BLANKS,
        link_line=telling.link_line,
        adult_page=adult_page(parts, language, country),
        answers=telling.answers,
        cards=cards,
        contacts=tuple(offer for step in speaker.plan(own).steps for offer in step.offers),
        emergency=speaker.emergency(numbers),
        services=speaker.services(),
        evidence=evidence(given.what, (advice.sources for card in plans for advice in card.next)),
        licence=LICENCE_OF_WORDS,
    )


def for_adult(parts: Parts, catalogue: Catalogue, country: Country, card: AdultCard, language: Language) -> HelpPlan:
    """Plan for an adult who worries about a child, whatever it was: what happened is told to nobody here."""
    worry = SituationId.OTHER_PERSON
    return plan(catalogue, parts.directory, country.code, worry, card.audience, language.tag)


def said_message(template: MessageTemplate, speech: Speech) -> SaidMessage:
    """Say a message."""
    return SaidMessage(
        template=template,
        to=labelled(speech, template.to),
        purpose=labelled(speech, template.purpose),
        links=links(template.text),
    )


def said_card(card: AdultCard, of: HelpPlan, speaker: Speaker) -> SaidCard:
    """Say a card and whom to call."""
    return SaidCard(card=card, steps=speaker.plan(replace(of, steps=tuple(filter(calls, of.steps)))).steps)


def calls(step: Step) -> bool:
    """Whether a step names somebody to call."""
    return step.kind in WHOM_TO_CALL or bool(step.kind is StepKind.TELL and step.offers)


def only_telling(of: HelpPlan) -> HelpPlan:
    """Leave of a plan who at a school is there to be told."""
    return replace(of, steps=tuple(step for step in of.steps if step.kind is StepKind.TELL))


def adult_page(parts: Parts, language: Language, country: Country) -> str | None:
    """Return the address that goes with a message. It is a promise, so it is never guessed from a request."""
    base = parts.config.base_url
    return f"{base}/{language.tag}/adult/{country.code}" if base else None
