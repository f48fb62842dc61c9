"""How a place inside a file is said to an editor: ``card 3, beat 1 (start), choices``."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from safety.content.faults import Place

Thing = TypeVar("Thing")
SINGULAR = {
    "activities": "activity",
    "answers": "answer",
    "beats": "beat",
    "boosters": "booster",
    "cards": "card",
    "cast": "person",
    "channels": "channel",
    "check": "question",
    "choices": "choice",
    "exceptions": "exception",
    "items": "item",
    "lines": "line",
    "messages": "message",
    "options": "option",
    "outcomes": "outcome",
    "paragraphs": "paragraph",
    "piles": "pile",
    "sections": "section",
    "services": "service",
    "situations": "situation",
    "sources": "source",
    "starters": "starter",
    "steps": "step",
    "templates": "template",
    "threats": "threat",
    "tips": "tip",
    "topics": "topic",
}
COUNTED_ONLY = frozenset({"cards"})  # a card is known by its number: the number is what a reader sees


def in_words(place: Place, data: object) -> str:
    """Say a place; list entries are counted from one and carry their id where they have one."""
    return ", ".join(_parts(place, data))


def _parts(place: Place, data: object) -> Iterator[str]:
    name = ""
    for step in place:
        data = below(data, step)
        if isinstance(step, int):
            yield f"{SINGULAR.get(name, name) or 'entry'} {step + 1}{_label(name, data)}"
            name = ""
            continue
        if name:
            yield name
        name = str(step)
    if name:
        yield name


def below(data: object, step: str | int) -> object:
    """What stands one step further in, or None where nothing does."""
    if isinstance(data, dict):
        return data.get(step)
    if isinstance(data, list) and isinstance(step, int) and step < len(data):
        return data[step]
    return None


def _label(name: str, data: object) -> str:
    known = data.get("id") if isinstance(data, dict) and name not in COUNTED_ONLY else None
    return f" ({known})" if isinstance(known, str) else ""


def numbered(place: Place, things: Iterable[Thing]) -> Iterator[tuple[Place, Thing]]:
    """Each of a list's things with its own place."""
    return (((*place, position), thing) for position, thing in enumerate(things))
