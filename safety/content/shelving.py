"""Every file of ``content/`` read and made into things of the domain, with the documents they came from."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

from marshmallow import ValidationError

from safety.content.faults import Fault, Flaw, Place, flaws_of
from safety.content.fields import SLUG
from safety.content.reading import Document, read
from safety.content.schemas.evidence import LEDGER
from safety.content.schemas.guide import guide
from safety.content.schemas.lesson import lesson
from safety.content.schemas.scheme import SCHEME
from safety.content.schemas.service import COUNTRY_FILE
from safety.content.schemas.situation import SITUATIONS
from safety.content.schemas.telling import TELLING
from safety.content.shapes import Refused
from safety.domain.catalogue import SchemeEntry
from safety.domain.evidence import Evidence
from safety.domain.guide import Guide
from safety.domain.lesson import Lesson
from safety.domain.service import Country
from safety.domain.telling import Telling
from safety.domain.vocabulary import Audience, Band

Thing = TypeVar("Thing")
FOLDERS = {"parents": Audience.PARENT, "teachers": Audience.TEACHER}
BANDS = {band.value: band for band in Band}


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
class Shelves:
    """All that could be made of the files, what was wrong with them, and the names of those that could not be read."""

    root: Path
    lessons: dict[tuple[Band, str], Held[Lesson]] = field(default_factory=dict)
    guides: dict[tuple[Audience, str], Held[Guide]] = field(default_factory=dict)
    countries: dict[str, Held[Country]] = field(default_factory=dict)
    situations: Held[Mapping[str, Any]] | None = None
    telling: Held[Telling] | None = None
    evidence: Held[tuple[Evidence, ...]] | None = None
    scheme: Held[tuple[SchemeEntry, ...]] | None = None
    faults: list[Fault] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)

    def name(self, file: str) -> str:
        """How a file of ``content/`` is called in faults."""
        return f"{self.root.name}/{file}"


def shelve(root: Path) -> Shelves:
    """Read every YAML file under ``root``."""
    shelves = Shelves(root)
    for path in sorted(root.rglob("*.y*ml")):
        if path.is_file():
            _shelve_file(shelves, path)
    return shelves


def _shelve_file(shelves: Shelves, path: Path) -> None:
    file = path.relative_to(shelves.root).as_posix()
    for shape, put in ROUTES:
        if match := shape(file):
            document = read(shelves.name(file), path.read_bytes())
            shelves.faults.extend(document.faults)
            if document.data is None:
                shelves.unread.add(document.name)
            else:
                put(shelves, document, *match.groups())
            return
    shelves.faults.append(Fault(shelves.name(file), 1, "", "is not where anything is read from; see docs for authors"))


def _held(shelves: Shelves, document: Document, make: Callable[[object], Thing]) -> Held[Thing] | None:
    """Make something of a file; where it is refused, tell why and hold what could be made all the same."""
    try:
        return Held(document, make(document.data))
    except ValidationError as error:
        flaws = tuple(flaws_of(error.messages))
        shelves.faults.extend(map(document.fault, flaws))
        if not isinstance(error, Refused):
            shelves.unread.add(document.name)
            return None
        return Held(document, cast(Thing, error.rest), tuple(flaw.place for flaw in flaws))


def _lesson(shelves: Shelves, document: Document, folder: str, name: str) -> None:
    if folder not in BANDS:
        _misplaced(shelves, document, f"stands in the folder “{folder}”; the bands are {', '.join(BANDS)}")
    elif held := _held(shelves, document, lambda data: lesson(data, BANDS[folder], name)):
        _named(shelves, document, name)
        shelves.lessons[BANDS[folder], name] = held


def _guide(shelves: Shelves, document: Document, folder: str, name: str) -> None:
    if folder not in FOLDERS:
        _misplaced(shelves, document, f"stands in the folder “{folder}”; guides are for {' or '.join(FOLDERS)}")
    elif held := _held(shelves, document, lambda data: guide(data, FOLDERS[folder], name)):
        _named(shelves, document, name)
        shelves.guides[FOLDERS[folder], name] = held


def _named(shelves: Shelves, document: Document, name: str) -> None:
    if not SLUG(name):
        _misplaced(shelves, document, "has a name that is not small letters, digits and single hyphens")


def _misplaced(shelves: Shelves, document: Document, words: str) -> None:
    shelves.faults.append(document.fault(Flaw((), words)))


def _country(shelves: Shelves, document: Document, name: str) -> None:
    if held := _held(shelves, document, COUNTRY_FILE.deserialize):
        code = held.thing.code
        if code != name and ("country",) not in held.refused:
            words = f"is {code}, but the file is called {name}.yaml"
            shelves.faults.append(document.fault(Flaw(("country",), words)))
        shelves.countries.setdefault(name, held)


def _situations(shelves: Shelves, document: Document) -> None:
    shelves.situations = _held(shelves, document, SITUATIONS.deserialize)


def _telling(shelves: Shelves, document: Document) -> None:
    shelves.telling = _held(shelves, document, TELLING.deserialize)


def _evidence(shelves: Shelves, document: Document) -> None:
    shelves.evidence = _held(shelves, document, LEDGER.deserialize)


def _scheme(shelves: Shelves, document: Document) -> None:
    shelves.scheme = _held(shelves, document, SCHEME.deserialize)


def _elsewhere(shelves: Shelves, document: Document) -> None:
    """Leave a file to the part that reads it on its own."""


Put = Callable[..., None]
ROUTES: tuple[tuple[Callable[[str], re.Match[str] | None], Put], ...] = (
    (re.compile(r"lessons/([^/]+)/([^/]+)\.yaml").fullmatch, _lesson),
    (re.compile(r"guides/([^/]+)/([^/]+)\.yaml").fullmatch, _guide),
    (re.compile(r"services/([^/]+)\.yaml").fullmatch, _country),
    (re.compile(r"situations\.yaml").fullmatch, _situations),
    (re.compile(r"telling\.yaml").fullmatch, _telling),
    (re.compile(r"evidence\.yaml").fullmatch, _evidence),
    (re.compile(r"scheme\.yaml").fullmatch, _scheme),
    (re.compile(r"lint\.yaml").fullmatch, _elsewhere),
)
