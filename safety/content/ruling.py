"""Which rules hold of what, and the faults where they do not."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from safety.content.faults import Fault, Flaw
from safety.content.rules import (
    cards,
    check,
    evidence,
    ids,
    length,
    pictures,
    scheme,
    services,
    situations,
    story,
    teaching,
    telling,
)
from safety.content.shelf import Held
from safety.content.shelving import Shelves
from safety.domain.catalogue import SchemeEntry

Thing = TypeVar("Thing")
Rules = Iterable[Callable[[Thing], Iterator[Flaw]]]

OF_LESSONS = (
    *ids.LESSON,
    *story.LESSON,
    *cards.LESSON,
    *check.LESSON,
    *teaching.LESSON,
)
KEPT_BY_LESSONS = (*length.LESSON, *pictures.LESSON)
NEEDED = ("evidence", "scheme", "situations", "telling")


def broken(shelves: Shelves) -> Iterator[Fault]:
    """Every rule that something on the shelves breaks, and so cannot be served."""
    yield from each(shelves.lessons.values(), OF_LESSONS)
    yield from each(shelves.guides.values(), ids.GUIDE)
    yield from each(shelves.countries.values(), services.COUNTRY)
    yield from each(_there(shelves.situations), situations.SITUATIONS)
    yield from each(_there(shelves.telling), telling.TELLING)
    yield from _across_lessons(shelves)
    yield from _across_services(shelves)
    yield from _across_evidence(shelves)
    yield from _missing(shelves)


def unkempt(shelves: Shelves) -> Iterator[Fault]:
    """What an editor must put right, but what is no reason to keep help from anybody."""
    yield from each(shelves.lessons.values(), KEPT_BY_LESSONS)
    yield from each(shelves.countries.values(), services.KEPT_BY_COUNTRIES)
    for held in shelves.lessons.values():
        yield from held.faults(pictures.existing(held.thing, shelves.root / "pictures"))
    if shelves.unread:
        return  # what could not be read may name the sources that seem spare
    used = {source for _, cited in _cited(shelves) for _, source in cited}
    for ledger in _there(shelves.evidence):
        yield from ledger.faults(evidence.unused(ledger.thing, used))


def each(things: Iterable[Held[Thing]], rules: Rules[Thing]) -> Iterator[Fault]:
    """The faults of things that break rules, each with its file."""
    return (fault for held in things for rule in rules for fault in held.faults(rule(held.thing)))


def _there(held: Held[Thing] | None) -> tuple[Held[Thing], ...]:
    return () if held is None else (held,)


def _across_lessons(shelves: Shelves) -> Iterator[Fault]:
    for held in _there(shelves.scheme):
        unread = {(entry.band, entry.lesson) for entry in held.thing if _is_unread(shelves, entry)}
        yield from held.faults(scheme.scheme(held.thing, unread.union(shelves.lessons)))
        for band, slug in scheme.left_out(held.thing, shelves.lessons):
            yield Fault(held.document.name, 1, "", f"leaves out the lesson {band}/{slug}")


def _across_services(shelves: Shelves) -> Iterator[Fault]:
    countries = {code: held.thing for code, held in shelves.countries.items()}
    known = {service.id for country in countries.values() for service in country.services}
    for code, flaw in services.ids(countries):
        yield from shelves.countries[code].faults([flaw])
    if shelves.unread:
        return  # what could not be read may be what is referred to
    for held in shelves.countries.values():
        yield from held.faults(services.references(held.thing, known))


def _is_unread(shelves: Shelves, entry: SchemeEntry) -> bool:
    return shelves.name(f"lessons/{entry.band}/{entry.lesson}.yaml") in shelves.unread


def _cited(shelves: Shelves) -> Iterator[tuple[Held[Any], Iterator[evidence.Cited]]]:
    for lesson in shelves.lessons.values():
        yield lesson, evidence.cited_by_messages(lesson.thing)
    for guide in shelves.guides.values():
        yield guide, evidence.cited_by_messages(guide.thing)
    for file in _there(shelves.situations):
        yield file, evidence.cited_by_situations(file.thing)
    for told in _there(shelves.telling):
        yield told, evidence.cited_by_telling(told.thing)


def _across_evidence(shelves: Shelves) -> Iterator[Fault]:
    for ledger in _there(shelves.evidence):
        yield from each([ledger], [evidence.ledger_ids])
        for held, cited in _cited(shelves):
            yield from held.faults(evidence.unknown(cited, ledger.thing))


def _missing(shelves: Shelves) -> Iterator[Fault]:
    for part in NEEDED:
        name = shelves.name(f"{part}.yaml")
        if getattr(shelves, part) is None and name not in shelves.unread:
            yield Fault(name, 1, "", "is missing")
    for code in services.missing({code: held.thing for code, held in shelves.countries.items()}):
        name = shelves.name(f"services/{code}.yaml")
        if name not in shelves.unread:
            yield Fault(name, 1, "", "is missing: every country must answer")
