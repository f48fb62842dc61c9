"""Telling, both halves: the child's message and the adult's reply card."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from safety.domain.situation import Advice
from safety.domain.vocabulary import Audience, Band, SituationId
from safety.domain.words import Words


class Recipient(StrEnum):
    """Whom the message is written to."""

    CLOSE_ADULT = "close-adult"
    TEACHER = "teacher"


class Purpose(StrEnum):
    """What the message asks for."""

    TELL = "tell"
    NOT_YET = "not-yet"  # I cannot talk about it yet
    CALL_WITH_ME = "call-with-me"  # please call the helpline with me


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageTemplate:
    """A short message in the child's words. No situation named: it fits all of them."""

    id: str
    bands: tuple[Band, ...]
    to: Recipient
    purpose: Purpose
    situations: tuple[SituationId, ...]
    text: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """How an adult may answer, well or badly, and what is true for the child then."""

    id: str
    well: bool
    adult_says: Words
    to_child: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AdultCard:
    """What the adult who was told reads first."""

    audience: Audience
    title: Words
    first: tuple[Words, ...]
    say: tuple[Words, ...]
    do_not_say: tuple[Words, ...]
    next: tuple[Advice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """Everything for telling: messages, answers to rehearse, cards for adults, the line before an adult's link."""

    templates: tuple[MessageTemplate, ...]
    answers: tuple[Answer, ...]
    cards: Mapping[Audience, AdultCard]
    link_line: Words
