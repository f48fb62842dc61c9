"""The whole of ``content/`` as one catalogue that never changes."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from safety.content.digest import version
from safety.content.faults import ContentFaults
from safety.content.overlaying import laid_over
from safety.content.overlays import overlay_faults, overlay_of, shelve_overlay
from safety.content.ruling import broken
from safety.content.shelf import Held
from safety.content.shelving import Shelves, shelve
from safety.domain.catalogue import Catalogue, SchemeEntry
from safety.domain.guide import Guide
from safety.domain.lesson import Lesson
from safety.domain.service import Country
from safety.domain.vocabulary import Audience, Band
from safety.domain.words import CountryCode, GuideSlug, LessonSlug

Thing = TypeVar("Thing")


def load_catalogue(root: Path, overlay: Path | None = None) -> Catalogue:
    """Read everything under ``root``, and lay over it what the operator's own folder holds.

    Language, length, reading level, drawings and unused sources are not looked at here: ``checking`` tells an editor
    of them, and none of them is a reason to keep help from anybody.

    Raises:
        ContentFaults: something is wrong or missing; carries every fault of every file.
    """
    shelves = shelve(root)
    own = shelve_overlay(overlay) if overlay else None
    if faults := {*shelves.faults, *broken(shelves), *(overlay_faults(own, shelves) if own else ())}:
        raise ContentFaults(faults)
    catalogue = _catalogue(shelves, version(root))
    return laid_over(catalogue, overlay_of(own)) if own else catalogue


def _catalogue(shelves: Shelves, of: str) -> Catalogue:
    situations, telling = _there(shelves.situations), _there(shelves.telling)
    evidence, scheme = _there(shelves.evidence), _there(shelves.scheme)
    return Catalogue(
        version=of,
        lessons=_in_order(shelves.lessons, scheme),
        guides=_guides(shelves.guides),
        situations=MappingProxyType({situation.id: situation for situation in situations["situations"]}),
        waiting=situations["waiting"],
        telling=telling,
        countries=_countries(shelves.countries),
        evidence=MappingProxyType({source.id: source for source in evidence}),
        scheme=scheme,
    )


# The rules have refused content in which one of these is missing.
def _there(held: Held[Thing] | None) -> Thing:
    assert held is not None  # noqa: S101  # for the type checker
    return held.thing


def _in_order(
    lessons: Mapping[tuple[Band, str], Held[Lesson]], scheme: tuple[SchemeEntry, ...]
) -> Mapping[tuple[Band, LessonSlug], Lesson]:
    keys = [(entry.band, entry.lesson) for entry in scheme]
    return MappingProxyType({key: lessons[key].thing for key in keys})


def _guides(guides: Mapping[tuple[Audience, str], Held[Guide]]) -> Mapping[tuple[Audience, GuideSlug], Guide]:
    return MappingProxyType({(who, GuideSlug(slug)): held.thing for (who, slug), held in guides.items()})


def _countries(countries: Mapping[str, Held[Country]]) -> Mapping[CountryCode, Country]:
    return MappingProxyType({CountryCode(code): held.thing for code, held in sorted(countries.items())})
