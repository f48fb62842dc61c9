"""The folder of an overlay: read with the schemas of the content, and refused for every rule that it breaks."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from safety.content.digest import version
from safety.content.faults import Fault, Flaw
from safety.content.overlaying import changed, reachable
from safety.content.phones import doubts
from safety.content.places import numbered
from safety.content.reading import Document
from safety.content.rules import overlay as rules
from safety.content.rules.languages import registered
from safety.content.rules.services import references, true_buttons, whole
from safety.content.ruling import each
from safety.content.schemas.overlay import ADDED, MAIN
from safety.content.shelf import Held, Routes, Shelf, filled, hold
from safety.content.shelving import Shelves, shelve_country
from safety.domain.overlay import Overlay
from safety.domain.service import Country
from safety.domain.words import CountryCode, ServiceId

MAIN_FILE = "overlay.yaml"
OF_COUNTRIES = (whole, true_buttons, registered, rules.numbers_of_their_country)
"""What an editor is only told of is refused here: nobody else looks at an operator's files."""


@dataclass(slots=True)
class OverlayShelf(Shelf):
    """All that could be made of the files of an overlay."""

    main: Held[Mapping[str, Any]] | None = None
    countries: dict[str, Held[Country]] = field(default_factory=dict)


def shelve_overlay(folder: Path) -> OverlayShelf:
    """Read every YAML file of an overlay."""
    return filled(OverlayShelf(folder), ROUTES)


def overlay_of(shelf: OverlayShelf) -> Overlay:
    """Return the overlay, as far as it could be read."""
    main: Mapping[str, Any] = shelf.main.thing if shelf.main else {"name": "", "hide": (), "order": ()}
    return Overlay(
        name=main["name"],
        version=version(shelf.root),
        added=MappingProxyType({held.thing.code: held.thing.services for held in shelf.countries.values()}),
        hidden=main["hide"],
        preferred=main["order"],
    )


def overlay_faults(shelf: OverlayShelf, over: Shelves) -> Iterator[Fault]:
    """Everything that is wrong with an overlay: by itself, and over this content."""
    yield from shelf.faults
    yield from each(shelf.countries.values(), OF_COUNTRIES)
    if shelf.main is None and shelf.name(MAIN_FILE) not in shelf.unread:
        yield Fault(shelf.name(MAIN_FILE), 1, "", "is missing: it names whose overlay this is")
    if not (over.unread or shelf.unread):  # what could not be read may be what is referred to
        yield from _across(shelf, {CountryCode(code): held.thing for code, held in over.countries.items()})


def overlay_doubts(shelf: OverlayShelf, over: Shelves) -> Iterator[Fault]:
    """What is no fault, and what an operator should look at again."""
    yield from each(shelf.countries.values(), [doubts])
    if shelf.main:
        countries = {CountryCode(code): held.thing for code, held in over.countries.items()}
        yield from shelf.main.faults(rules.nobody_left(shelf.main.thing["hide"], countries))


def _across(shelf: OverlayShelf, countries: Mapping[CountryCode, Country]) -> Iterator[Fault]:
    overlay = overlay_of(shelf)
    known = {service.id for country in countries.values() for service in country.services}
    yield from _ids(shelf, known)
    left = reachable(changed(countries, overlay))
    if shelf.main:
        yield from shelf.main.faults(rules.hidings(overlay.hidden, known))
        yield from shelf.main.faults(rules.preferences(overlay.preferred, left))


def _ids(shelf: OverlayShelf, known: set[ServiceId]) -> Iterator[Fault]:
    """Ids that are taken, and references that lead nowhere."""
    own = {service.id for held in shelf.countries.values() for service in held.thing.services}
    seen = set(known)
    for held in shelf.countries.values():
        for at, service in numbered(("services",), held.thing.services):
            if service.id in seen:
                yield from held.faults([Flaw((*at, "id"), f"“{service.id}” is the id of another service")])
            seen.add(service.id)
        yield from held.faults(references(held.thing, known | own))


def _main(shelf: OverlayShelf, document: Document) -> None:
    shelf.main = hold(shelf, document, MAIN.deserialize)


def _services(shelf: OverlayShelf, document: Document, name: str) -> None:
    if held := hold(shelf, document, ADDED.deserialize):
        shelve_country(shelf, held, name, shelf.countries)


ROUTES: Routes = (
    (re.compile(r"overlay\.yaml").fullmatch, _main),
    (re.compile(r"services/([^/]+)\.yaml").fullmatch, _services),
)
