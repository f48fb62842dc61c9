"""Every file of ``content/`` read and made into things of the domain, with the documents they came from."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

from marshmallow import ValidationError

from safety.content.faults import Fault, Flaw, flaws_of
from safety.content.fields import SLUG
from safety.content.reading import Document, read
from safety.content.schemas.evidence import LEDGER
from safety.content.schemas.guide import guide
from safety.content.schemas.lesson import lesson
from safety.content.schemas.scheme import SCHEME
from safety.content.schemas.service import COUNTRY_FILE
from safety.content.schemas.situation import SITUATIONS
from safety.content.schemas.telling import TELLING
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
    """Something of the domain, and the file it came from."""

    document: Document
    thing: Thing


@dataclass(slots=True)
class Shelves:
    """All that could be made of the files; what could not is in ``faults``."""

    root: Path
    lessons: dict[tuple[Band, str], Held[Lesson]] = field(default_factory=dict)
    guides: dict[tuple[Audience, str], Held[Guide]] = field(default_factory=dict)
    countries: dict[str, Held[Country]] = field(default_factory=dict)
    situations: Held[Mapping[str, Any]] | None = None
    telling: Held[Telling] | None = None
    evidence: Held[tuple[Evidence, ...]] | None = None
    scheme: Held[tuple[SchemeEntry, ...]] | None = None
    faults: list[Fault] = field(default_factory=list)

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
            if document.data is not None:
                shelves.faults.extend(document.fault(flaw) for flaw in _tried(put, shelves, document, match.groups()))
            return
    shelves.faults.append(Fault(shelves.name(file), 1, "", "is not where anything is read from; see docs for authors"))


def _tried(put: "Put", shelves: Shelves, document: Document, names: tuple[str, ...]) -> Iterator[Flaw]:
    try:
        put(shelves, document, *names)
    except ValidationError as error:
        yield from flaws_of(error.messages)


def _lesson(shelves: Shelves, document: Document, folder: str, name: str) -> None:
    if folder not in BANDS:
        raise ValidationError(f"stands in the folder “{folder}”; the bands are {', '.join(BANDS)}")
    shelves.lessons[BANDS[folder], name] = Held(document, lesson(document.data, BANDS[folder], _slug(name)))


def _guide(shelves: Shelves, document: Document, folder: str, name: str) -> None:
    if folder not in FOLDERS:
        raise ValidationError(f"stands in the folder “{folder}”; guides are for {' or '.join(FOLDERS)}")
    shelves.guides[FOLDERS[folder], name] = Held(document, guide(document.data, FOLDERS[folder], _slug(name)))


def _country(shelves: Shelves, document: Document, name: str) -> None:
    country = COUNTRY_FILE.deserialize(document.data)
    if country.code != name:
        raise ValidationError({"country": [f"is {country.code}, but the file is called {name}.yaml"]})
    shelves.countries[country.code] = Held(document, country)


def _slug(name: str) -> str:
    if not SLUG(name):
        raise ValidationError("has a name that is not small letters, digits and single hyphens")
    return name


def _situations(shelves: Shelves, document: Document) -> None:
    shelves.situations = Held(document, SITUATIONS.deserialize(document.data))


def _telling(shelves: Shelves, document: Document) -> None:
    shelves.telling = Held(document, TELLING.deserialize(document.data))


def _evidence(shelves: Shelves, document: Document) -> None:
    shelves.evidence = Held(document, LEDGER.deserialize(document.data))


def _scheme(shelves: Shelves, document: Document) -> None:
    shelves.scheme = Held(document, SCHEME.deserialize(document.data))


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
