"""A guide: a few minutes' reading for a parent or a teacher."""

from dataclasses import dataclass

from safety.domain.evidence import Message
from safety.domain.vocabulary import Audience, SituationId
from safety.domain.words import GuideSlug, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a guide: running text, then words to say, things to do and things to leave."""

    id: str
    heading: Words
    text: tuple[Words, ...]
    say: tuple[Words, ...]
    do: tuple[Words, ...]
    avoid: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """What an adult needs to know about one thing, calm and practical."""

    slug: GuideSlug
    audience: Audience
    title: Words
    summary: Words
    minutes: int
    sections: tuple[Section, ...]
    situations: tuple[SituationId, ...]
    messages: tuple[Message, ...]
    changed: str
