"""What the parts of an address name; a name that stands for nothing is a problem that lists those that do."""

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from safety.api.kinds import (
    UNKNOWN_AUDIENCE,
    UNKNOWN_BAND,
    UNKNOWN_COUNTRY,
    UNKNOWN_GUIDE,
    UNKNOWN_LANGUAGE,
    UNKNOWN_LESSON,
    UNKNOWN_PICTURE,
    Kind,
)
from safety.api.problems import NotThere
from safety.domain.service import Country
from safety.domain.vocabulary import Audience, Band
from safety.domain.words import INTERNATIONAL, CountryCode, GuideSlug, LessonSlug
from safety.exchange.speaking import named
from safety.i18n.languages import Language
from safety.parts import Parts

Word = TypeVar("Word", bound=StrEnum)
READERS = (Audience.PARENT, Audience.TEACHER)


def language(parts: Parts, tag: str) -> Language:
    """Return the language that answers for a tag.

    Raises:
        NotThere: none does.
    """
    found = named(tag, parts.languages)
    if found is None:
        offered = (each.tag for each in parts.languages)
        raise NotThere(UNKNOWN_LANGUAGE, asked=tag, exists=offered, see="/v1/")
    return found


def band(text: str) -> Band:
    """Return the band of that name.

    Raises:
        NotThere: there is none.
    """
    return _word(Band, text, UNKNOWN_BAND, "/v1/")


def reader(text: str) -> Audience:
    """Return the readers of guides of that name.

    Raises:
        NotThere: there are no guides for them.
    """
    return _word(READERS, text, UNKNOWN_AUDIENCE, "/v1/")


def lesson(parts: Parts, of: Band, text: str) -> LessonSlug:
    """Return the name of a lesson that there is.

    Raises:
        NotThere: there is none of that name.
    """
    slugs = {slug: slug for each, slug in parts.catalogue.lessons if each is of}
    if text not in slugs:
        raise NotThere(UNKNOWN_LESSON, asked=text, exists=slugs, see=f"/v1/{{lang}}/lessons/{of}")
    return slugs[LessonSlug(text)]


def guide(parts: Parts, of: Audience, text: str) -> GuideSlug:
    """Return the name of a guide that there is.

    Raises:
        NotThere: there is none of that name.
    """
    slugs = {slug: slug for each, slug in parts.catalogue.guides if each is of}
    if text not in slugs:
        raise NotThere(UNKNOWN_GUIDE, asked=text, exists=slugs, see=f"/v1/{{lang}}/guides/{of}")
    return slugs[GuideSlug(text)]


def country(parts: Parts, text: str) -> Country:
    """Return a country; ``001``, where international services are kept, is none.

    Raises:
        NotThere: there is none of that code.
    """
    found = parts.catalogue.countries.get(CountryCode(text))
    if found is None or found.code == INTERNATIONAL:
        codes = (code for code in parts.catalogue.countries if code != INTERNATIONAL)
        raise NotThere(UNKNOWN_COUNTRY, asked=text, exists=codes, see="/v1/{lang}/countries")
    return found


def picture(parts: Parts, text: str) -> Path:
    """Return the file of a drawing.

    Raises:
        NotThere: there is none of that name. Lessons name those that there are; there may be hundreds.
    """
    if text not in parts.pictures:
        raise NotThere(UNKNOWN_PICTURE, asked=text, exists=(), see="/v1/{lang}/lessons")
    return parts.pictures[text]


def _word(words: Iterable[Word], text: str, kind: Kind, see: str) -> Word:
    by_value = {word.value: word for word in words}
    if text not in by_value:
        raise NotThere(kind, asked=text, exists=by_value, see=see)
    return by_value[text]
