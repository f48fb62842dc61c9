"""Where a message comes from: the evidence ledger."""

from dataclasses import dataclass

from safety.domain.words import SourceId, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A study or a piece of guidance that a lesson, guide or situation rests on."""

    id: SourceId
    author: str
    year: int | None
    title: str
    address: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One thing a lesson or guide teaches, and what supports it."""

    text: Words
    sources: tuple[SourceId, ...]
