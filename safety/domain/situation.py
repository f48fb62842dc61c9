"""What may have happened, what to say to whom, and which kinds of help answer it."""

from collections.abc import Mapping
from dataclasses import dataclass

from safety.domain.vocabulary import Audience, Focus, ServiceKind, SituationId, StepKind
from safety.domain.words import SourceId, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """One thing to do now, or (``never``) to leave; with what supports it."""

    text: Words
    never: bool
    sources: tuple[SourceId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """A kind of service that answers a step; ``focus`` names the special services that may also stand there."""

    kind: ServiceKind
    focus: tuple[Focus, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SituationView:
    """A situation as one audience meets it: the row they tap, the first words, the order of steps."""

    audience: Audience
    title: Words
    first_words: tuple[Words, ...]
    steps: tuple[StepKind, ...]
    now: tuple[Advice, ...]
    tell: tuple[Words, ...]
    next: tuple[Advice, ...]
    doors: Mapping[StepKind, tuple[Door, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """One of the things that may have happened."""

    id: SituationId
    views: Mapping[Audience, SituationView]
