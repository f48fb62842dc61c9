"""Small worlds for the tests of the signpost: name what matters, the rest is ordinary."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from safety.domain.catalogue import Catalogue
from safety.domain.plan import HelpPlan, Offer, Step
from safety.domain.service import Channel, Country, EmergencyNumber, FactSource, Loan, Service
from safety.domain.situation import Advice, Door, Situation, SituationView
from safety.domain.telling import MessageTemplate, Purpose, Recipient, Telling
from safety.domain.vocabulary import (
    Audience,
    Band,
    ChannelType,
    Confidence,
    Emergency,
    Served,
    ServiceKind,
    SituationId,
    StepKind,
)
from safety.domain.words import INTERNATIONAL, CountryCode, LanguageTag, ServiceId, SourceId, Words
from safety.signpost.directory import directory_of
from safety.signpost.place import read_atlas
from safety.signpost.plan import plan

HOME = CountryCode("EG")
ELSEWHERE = CountryCode("FR")
ENGLISH = LanguageTag("en")
MORNING = datetime(2026, 11, 2, 8, tzinfo=UTC)
"""A Monday, ten o'clock in Cairo."""
ATLAS = read_atlas()
SOURCE = FactSource(url=None, year=2026, authoritative=True, what=None, retrieved=None)

CHANNEL = Channel(
    type=ChannelType.PHONE,
    value="0800 11",
    dial="080011",
    e164_or_short="+2080011",
    libphonenumber=None,
    keyword=None,
    language=None,
    url_pattern=None,
    free=None,
    anonymous=None,
    confidence=Confidence.HIGH,
    shown=True,
    checked=None,
    note=None,
)
SERVICE = Service(
    id=ServiceId("helpline"),
    country=HOME,
    name="خط",
    name_latin="Line",
    operator=None,
    kind=ServiceKind.HELPLINE,
    served=(Served.CHILD, Served.ANYONE),
    ages=None,
    focus=(),
    area=None,
    channels=(CHANNEL,),
    hours="24/7",
    timezone="Africa/Cairo",
    free=None,
    anonymous=None,
    asks=(),
    contact=(),
    cautions=(),
    languages=(),
    networks=(),
    sources=(SOURCE,),
    confidence=Confidence.HIGH,
    checked="2026-11",
    same_as=None,
    serves=None,
    facts={},
    note=None,
)
POLICE_NUMBER = EmergencyNumber(
    number="122",
    reaches=(Emergency.POLICE,),
    libphonenumber=None,
    confidence=Confidence.HIGH,
    sources=(SOURCE,),
    note=None,
)
TALK_TO = (Door(kind=ServiceKind.HELPLINE, focus=()), Door(kind=ServiceKind.DIRECTORY, focus=()))


def a_channel(type: ChannelType = ChannelType.PHONE, value: str = "0800 11", **more: Any) -> Channel:  # noqa: A002
    number = {"dial": None, "e164_or_short": None} if type not in {ChannelType.PHONE, ChannelType.SMS} else {}
    return replace(CHANNEL, **{"type": type, "value": value, **number, **more})


def a_service(name: str = "helpline", **more: Any) -> Service:
    """A helpline for children, open day and night, with a number of its own."""
    own = replace(CHANNEL, value=name, dial=name, e164_or_short=f"+{name}")
    return replace(SERVICE, **{"id": ServiceId(name), "channels": (own,), **more})


def a_directory_of_services(name: str = "directory") -> Service:
    page = a_channel(ChannelType.WEB, f"https://{name}.example")
    return a_service(
        name,
        kind=ServiceKind.DIRECTORY,
        country=INTERNATIONAL,
        served=(Served.ANYONE,),
        hours=None,
        channels=(page,),
    )


def a_country(*services: Service, code: CountryCode = HOME, **more: Any) -> Country:
    own = tuple(replace(service, country=code) for service in services)
    parts = {"emergency": (POLICE_NUMBER,), "services_of": (), **more}
    return Country(code=code, uninhabited=False, services=own, law=(), note=None, **parts)


def a_loan(service: str, what: str | None = None) -> Loan:
    return Loan(service=ServiceId(service), evidence=replace(SOURCE, what=what), note=None)


def advice(text: str) -> Advice:
    return Advice(text=Words(text), never=False, sources=(SourceId("source"),))


def a_view(audience: Audience, doors: Mapping[StepKind, tuple[Door, ...]], *, danger: bool = False) -> SituationView:
    opening = (StepKind.EMERGENCY,) if danger else ()
    return SituationView(
        audience=audience,
        title=Words("Someone threatens me"),
        first_words=(Words("It is not your fault."),),
        steps=(*opening, StepKind.FIRST_WORDS, StepKind.NOW, *doors, StepKind.TELL, StepKind.WAITING, StepKind.NEXT),
        now=(advice("Stop answering."),),
        tell=(Words("Tell someone."),),
        next=(advice("A person listens."),),
        doors=doors,
    )


def a_catalogue(*countries: Country, doors: Mapping[StepKind, tuple[Door, ...]] | None = None) -> Catalogue:
    behind = doors or {StepKind.TALK: TALK_TO}
    situations = {
        each: Situation(
            id=each,
            views={who: a_view(who, behind, danger=each is SituationId.DANGER) for who in Audience},
        )
        for each in SituationId
    }
    return Catalogue(
        version="1",
        lessons={},
        guides={},
        situations=situations,
        waiting={who: (advice("Try again."),) for who in Audience},
        telling=a_telling(),
        countries={country.code: country for country in countries},
        evidence={},
        scheme=(),
    )


def a_plan(catalogue: Catalogue, country: CountryCode = HOME, **more: Any) -> HelpPlan:
    """A child's plan in English, where nothing else is said."""
    directory = directory_of(catalogue.countries, ATLAS)
    asked = {
        "situation": SituationId.THREAT,
        "audience": Audience.CHILD,
        "language": ENGLISH,
        "moment": None,
        **more,
    }
    return plan(catalogue, directory, country, **asked)


def step(made: HelpPlan, kind: StepKind) -> Step:
    return next(each for each in made.steps if each.kind is kind)


def talked_to(*services: Service, **more: Any) -> tuple[Offer, ...]:
    """Whom a plan offers to talk to, where a country has these services."""
    return step(a_plan(a_catalogue(a_country(*services)), **more), StepKind.TALK).offers


def names(offers: tuple[Offer, ...]) -> list[str]:
    return [offer.service.id for offer in offers]


def a_message(name: str, *, situations: tuple[SituationId, ...] = (), **more: Any) -> MessageTemplate:
    parts = {"to": Recipient.CLOSE_ADULT, "purpose": Purpose.TELL, "bands": (Band.EIGHT,), **more}
    return MessageTemplate(id=name, situations=situations, text=Words(name), **parts)


def a_telling(*templates: MessageTemplate) -> Telling:
    return Telling(templates=templates, answers=(), cards={}, link_line=Words("A page for you:"))
