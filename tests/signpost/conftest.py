"""The real content, as far as help needs it: what is wrong elsewhere in it is told by other tests."""

from pathlib import Path

import pytest

from safety.content.shelving import shelve
from safety.domain.catalogue import Catalogue
from safety.signpost.directory import Directory, directory_of

from .builders import ATLAS

CONTENT = Path(__file__).resolve().parents[2] / "content"


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    shelves = shelve(CONTENT)
    assert shelves.situations is not None
    assert shelves.telling is not None
    file = shelves.situations.thing
    return Catalogue(
        version="real",
        lessons={},
        guides={},
        situations={situation.id: situation for situation in file["situations"]},
        waiting=file["waiting"],
        telling=shelves.telling.thing,
        countries={code: held.thing for code, held in shelves.countries.items()},
        evidence={},
        scheme=(),
    )


@pytest.fixture(scope="session")
def directory(catalogue: Catalogue) -> Directory:
    return directory_of(catalogue.countries, ATLAS)
