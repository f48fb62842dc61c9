"""What bundles list, ``/v1/offline/…``: the words of help, of telling and of lessons, and the numbers by themselves.

A document of the API says of which catalogue it is, so it changes with every number anywhere. These do not: a number
that changes costs a phone the small document of numbers, and nothing else.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from safety.api import addresses
from safety.api.countries import ListedCountry
from safety.api.documents import LICENCE_OF_FACTS, Document
from safety.api.help import HelpDocument, speaker_for, the_help
from safety.api.lessons import BandDocument, LessonDocument, the_band, the_lesson
from safety.api.plans import SaidEmergency, SaidService
from safety.api.resources import Resource
from safety.api.schemas import offline as shape
from safety.api.tell import TellDocument, the_telling
from safety.domain.service import Country
from safety.domain.words import ServiceId
from safety.i18n.languages import Language
from safety.parts import Parts, parts

resource = Resource("offline", "What bundles list: documents that change only when what they say does.")


@dataclass(frozen=True, slots=True, kw_only=True)
class NumbersDocument(Document):
    """Every number and address of one country."""

    country: ListedCountry
    emergency: tuple[SaidEmergency, ...]
    services: Mapping[ServiceId, SaidService]
    licence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """Help and telling of one country, said by one voice, and the numbers that both name."""

    help: HelpDocument
    telling: TellDocument
    numbers: NumbersDocument


@resource.get("/v1/offline/<lang>/help/<country>", shape.OfflineHelp)
def help_offline(lang: str, country: str) -> HelpDocument:
    """Give the words of help in one country, to be put together with its numbers."""
    return apart(parts(), addresses.language(parts(), lang), addresses.country(parts(), country)).help


@resource.get("/v1/offline/<lang>/tell/<country>", shape.OfflineTelling)
def telling_offline(lang: str, country: str) -> TellDocument:
    """Give the words of telling, to be put together with the numbers of the country."""
    return apart(parts(), addresses.language(parts(), lang), addresses.country(parts(), country)).telling


@resource.get("/v1/offline/<lang>/numbers/<country>", shape.OfflineNumbers)
def numbers_offline(lang: str, country: str) -> NumbersDocument:
    """Give every number and address that help and telling of one country name."""
    return apart(parts(), addresses.language(parts(), lang), addresses.country(parts(), country)).numbers


@resource.get("/v1/offline/<lang>/lessons/<band>", shape.OfflineBand)
def lessons_offline(lang: str, band: str) -> BandDocument:
    """List the lessons for one age."""
    return the_band(parts(), addresses.language(parts(), lang), addresses.band(band))


@resource.get("/v1/offline/<lang>/lessons/<band>/<slug>", shape.OfflineLesson)
def lesson_offline(lang: str, band: str, slug: str) -> LessonDocument:
    """Give a lesson whole."""
    of = addresses.band(band)
    return the_lesson(parts(), addresses.language(parts(), lang), of, addresses.lesson(parts(), of, slug))


def apart(parts: Parts, language: Language, country: Country) -> Apart:
    """Say help, then telling, with one voice: a channel has the same place in both."""
    speaker = speaker_for(parts, language, numbers_apart=True)
    help_here = the_help(parts, language, country, speaker)
    telling = the_telling(parts, language, country, speaker)
    return Apart(
        help=help_here,
        telling=telling,
        numbers=NumbersDocument(
            version=parts.version,
            tongue=help_here.tongue,
            country=help_here.country,
            emergency=help_here.emergency,
            services=speaker.services(),
            licence=LICENCE_OF_FACTS,
        ),
    )
