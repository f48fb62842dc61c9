"""What every document of the API has in common, before it is written as JSON."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from safety.domain.catalogue import Catalogue
from safety.domain.evidence import Evidence
from safety.domain.words import LanguageTag, SourceId
from safety.i18n.languages import Direction
from safety.i18n.speech import Speech
from safety.parts import Parts
from safety.signpost.labels import label

LICENCE_OF_WORDS = "CC-BY-4.0"
LICENCE_OF_FACTS = "CC0-1.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """The language that a document speaks."""

    language: LanguageTag
    direction: Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What is answered. It says of which version of the catalogue it is; ``tongue`` is None where nothing is words."""

    version: str
    tongue: Tongue | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A word of the field, as code and as people say it."""

    code: str
    words: str


def tongue(parts: Parts, tag: LanguageTag) -> Tongue:
    """Say how a language is written."""
    language = parts.speech(tag).language
    return Tongue(language=language.tag, direction=language.direction)


def labelled(speech: Speech, word: StrEnum) -> Labelled:
    """Put a word of the field into a language."""
    return Labelled(code=word.value, words=speech.gettext(label(word)))


def evidence(catalogue: Catalogue, named: Iterable[Iterable[SourceId]]) -> tuple[Evidence, ...]:
    """Return the sources that messages or advice name, each once, in the order of their ids."""
    ids = sorted({source for sources in named for source in sources})
    return tuple(catalogue.evidence[source] for source in ids)
