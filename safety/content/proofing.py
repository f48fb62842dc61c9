"""A country file as somebody would have it, looked at before it is a file: what would be wrong with it?"""

from dataclasses import dataclass
from pathlib import Path

from safety.content.faults import Fault
from safety.content.phones import doubts
from safety.content.reading import read
from safety.content.rules import services
from safety.content.rules.languages import registered
from safety.content.ruling import each
from safety.content.schemas.service import COUNTRY_FILE
from safety.content.shelf import Held, Shelf, hold
from safety.content.shelving import shelve_country
from safety.domain.service import Country

RULES = (*services.COUNTRY, *services.KEPT_BY_COUNTRIES, registered)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What would be wrong with a file, and what libphonenumber doubts of it, which forbids nothing."""

    faults: tuple[Fault, ...]
    doubts: tuple[Fault, ...]


def proof(root: Path, country: str, content: bytes) -> Proof:
    """Look at what the file of a country would hold. What other files have to do with it is not looked at."""
    shelf, countries = Shelf(root), dict[str, Held[Country]]()
    document = read(shelf.name(f"services/{country}.yaml"), content)
    shelf.faults.extend(document.faults)
    if held := hold(shelf, document, COUNTRY_FILE.deserialize):
        shelve_country(shelf, held, country, countries)
    shelf.faults.extend(each(countries.values(), RULES))
    return Proof(faults=tuple(sorted(set(shelf.faults))), doubts=tuple(each(countries.values(), [doubts])))
