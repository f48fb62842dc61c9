"""A folder of YAML files on its way to things of the domain: what was read, what was wrong, what could not be read."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar, cast

from marshmallow import ValidationError

from safety.content.faults import Fault, Flaw, Place, flaws_of
from safety.content.reading import Document, read
from safety.content.shapes import Refused

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Held(Generic[Thing]):
    """Something of the domain, and the file it came from.

    Where the file has another shape than it should, stand-ins were put at the places in ``refused``.
    """

    document: Document
    thing: Thing
    refused: tuple[Place, ...] = ()

    def faults(self, flaws: Iterable[Flaw]) -> Iterator[Fault]:
        """Say of flaws where they stand, and leave out what only a stand-in brought about."""
        return (self.document.fault(flaw) for flaw in flaws if not self.doubts(flaw))

    def doubts(self, flaw: Flaw) -> bool:
        """Whether a flaw may come of what was refused: in it, or of something that holds it."""
        length = len(flaw.place)
        return any(place[:length] == flaw.place[: len(place)] for place in self.refused)


@dataclass(slots=True)
class Shelf:
    """A folder of files, what was wrong with them, and the names of those that could not be read."""

    root: Path
    faults: list[Fault] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)

    def name(self, file: str) -> str:
        """How a file of the folder is called in faults."""
        return f"{self.root.name}/{file}"


AnyShelf = TypeVar("AnyShelf", bound=Shelf)
Routes = tuple[tuple[Callable[[str], re.Match[str] | None], Callable[..., None]], ...]
"""Which files a folder may hold, by their names, and who puts away what was read of each."""


def filled(shelf: AnyShelf, routes: Routes) -> AnyShelf:
    """Read every YAML file of a folder, and put each where its name says that it belongs."""
    for path in sorted(shelf.root.rglob("*.y*ml")):
        if path.is_file():
            _shelve_file(shelf, path, routes)
    return shelf


def _shelve_file(shelf: Shelf, path: Path, routes: Routes) -> None:
    file = path.relative_to(shelf.root).as_posix()
    for shape, put in routes:
        if match := shape(file):
            document = read(shelf.name(file), path.read_bytes())
            shelf.faults.extend(document.faults)
            if document.data is None:
                shelf.unread.add(document.name)
            else:
                put(shelf, document, *match.groups())
            return
    shelf.faults.append(Fault(shelf.name(file), 1, "", "is not where anything is read from; see the docs"))


def hold(shelf: Shelf, document: Document, make: Callable[[object], Thing]) -> Held[Thing] | None:
    """Make something of a file; where it is refused, tell why and hold what could be made all the same."""
    try:
        return Held(document, make(document.data))
    except ValidationError as error:
        flaws = tuple(flaws_of(error.messages))
        shelf.faults.extend(map(document.fault, flaws))
        if not isinstance(error, Refused):
            shelf.unread.add(document.name)
            return None
        return Held(document, cast(Thing, error.rest), tuple(flaw.place for flaw in flaws))
