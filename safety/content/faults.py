"""What is wrong with the content, where, and in words that an editor understands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

Place = tuple[str | int, ...]
"""The keys and list positions (from 0) that lead to something inside a file."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong at a place inside a file, before anybody has said which file."""

    place: Place
    words: str


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Something wrong in a file: ``content/lessons/8-10/x.yaml:34: card 3, choices: needs at least two``."""

    file: str
    line: int
    place: str
    words: str

    def __str__(self) -> str:
        """Say it in one line."""
        where = f"{self.place}: " if self.place else ""
        return f"{self.file}:{self.line}: {where}{self.words}"


class ContentFaults(Exception):
    """The content cannot be used; carries every fault of every file."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults))
        super().__init__("\n".join(str(fault) for fault in self.faults))


def flaws_of(messages: object, place: Place = ()) -> Iterator[Flaw]:
    """Walk marshmallow's tree of messages and yield each with the place it stands at."""
    if isinstance(messages, dict):
        for key, below in messages.items():
            yield from flaws_of(below, place if key == "_schema" else (*place, key))
    elif isinstance(messages, list):
        for message in messages:
            yield from flaws_of(message, place)
    else:
        yield Flaw(place, str(messages))
