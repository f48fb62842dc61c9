"""Every file of ``content/`` read and made into things of the domain, with the documents they came from."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from safety.content.faults import Flaw
from safety.content.fields import SLUG
from safety.content.reading import Document
from safety.content.schemas.evidence import LEDGER
from safety.content.schemas.guide import guide
from safety.content.schemas.lesson import lesson
from safety.content.schemas.scheme import SCHEME
from safety.content.schemas.service import COUNTRY_FILE
from safety.content.schemas.situation import SITUATIONS
from safety.content.schemas.telling import TELLING
from safety.content.shelf import Held, Routes, Shelf, filled, hold
from safety.domain.catalogue import SchemeEntry
from safety.domain.evidence import Evidence
from safety.domain.guide import Guide
from safety.domain.lesson import Lesson
from safety.domain.service import Country
from safety.domain.telling import Telling
from safety.domain.vocabulary import Audience, Band

FOLDERS = {"parents": Audience.PARENT, "teachers": Audience.TEACHER}
BANDS = {band.value: band for band in Band}


@dataclass(slots=True)
class Shelves(Shelf):
    """All that could be made of the files of ``content/``."""

    lessons: dict[tuple[Band, str], Held[Lesson]] = field(default_factory=dict)
    guides: dict[tuple[Audience, str], Held[Guide]] = field(default_factory=dict)
    countries: dict[str, Held[Country]] = field(default_factory=dict)
    situations: Held[Mapping[str, Any]] | None = None
    telling: Held[Telling] | None = None
    evidence: Held[tuple[Evidence, ...]] | None = None
    scheme: Held[tuple[SchemeEntry, ...]] | None = None


def shelve(root: Path) -> Shelves:
    """Read every YAML file under ``root``."""
    return filled(Shelves(root), ROUTES)


def _lesson(shelves: Shelves, document: Document, folder: str, name: str) -> None:
    if folder not in BANDS:
        _misplaced(shelves, document, f"stands in the folder “{folder}”; the bands are {', '.join(BANDS)}")
    elif held := hold(shelves, document, lambda data: lesson(data, BANDS[folder], name)):
        _named(shelves, document, name)
        shelves.lessons[BANDS[folder], name] = held


def _guide(shelves: Shelves, document: Document, folder: str, name: str) -> None:
    if folder not in FOLDERS:
        _misplaced(shelves, document, f"stands in the folder “{folder}”; guides are for {' or '.join(FOLDERS)}")
    elif held := hold(shelves, document, lambda data: guide(data, FOLDERS[folder], name)):
        _named(shelves, document, name)
        shelves.guides[FOLDERS[folder], name] = held


def _named(shelves: Shelves, document: Document, name: str) -> None:
    if not SLUG(name):
        _misplaced(shelves, document, "has a name that is not small letters, digits and single hyphens")


def _misplaced(shelves: Shelves, document: Document, words: str) -> None:
    shelves.faults.append(document.fault(Flaw((), words)))


def _country(shelves: Shelves, document: Document, name: str) -> None:
    if held := hold(shelves, document, COUNTRY_FILE.deserialize):
        shelve_country(shelves, held, name, shelves.countries)


def shelve_country(shelf: Shelf, held: Held[Country], name: str, countries: dict[str, Held[Country]]) -> None:
    """Put a country under the name of its file, which must be its own."""
    code = held.thing.code
    if code != name and ("country",) not in held.refused:
        shelf.faults.append(held.document.fault(Flaw(("country",), f"is {code}, but the file is called {name}.yaml")))
    countries.setdefault(name, held)


def _situations(shelves: Shelves, document: Document) -> None:
    shelves.situations = hold(shelves, document, SITUATIONS.deserialize)


def _telling(shelves: Shelves, document: Document) -> None:
    shelves.telling = hold(shelves, document, TELLING.deserialize)


def _evidence(shelves: Shelves, document: Document) -> None:
    shelves.evidence = hold(shelves, document, LEDGER.deserialize)


def _scheme(shelves: Shelves, document: Document) -> None:
    shelves.scheme = hold(shelves, document, SCHEME.deserialize)


def _elsewhere(shelves: Shelves, document: Document) -> None:
    """Leave a file to the part that reads it on its own."""


ROUTES: Routes = (
    (re.compile(r"lessons/([^/]+)/([^/]+)\.yaml").fullmatch, _lesson),
    (re.compile(r"guides/([^/]+)/([^/]+)\.yaml").fullmatch, _guide),
    (re.compile(r"services/([^/]+)\.yaml").fullmatch, _country),
    (re.compile(r"situations\.yaml").fullmatch, _situations),
    (re.compile(r"telling\.yaml").fullmatch, _telling),
    (re.compile(r"evidence\.yaml").fullmatch, _evidence),
    (re.compile(r"scheme\.yaml").fullmatch, _scheme),
    (re.compile(r"lint\.yaml").fullmatch, _elsewhere),
)
