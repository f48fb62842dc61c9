"""The scheme of work: every lesson once, and nothing built on what comes later."""

from collections.abc import Collection, Iterator

from safety.content.faults import Flaw
from safety.content.places import numbered
from safety.domain.catalogue import SchemeEntry
from safety.domain.vocabulary import Band


def scheme(entries: tuple[SchemeEntry, ...], lessons: Collection[tuple[Band, str]]) -> Iterator[Flaw]:
    """Entries name lessons that exist, once, and build on lessons that came before."""
    seen: set[tuple[Band, str]] = set()
    before: set[str] = set()
    for at, entry in numbered((), entries):
        key = (entry.band, entry.lesson)
        if key not in lessons:
            yield Flaw((*at, "lesson"), f"there is no content/lessons/{entry.band}/{entry.lesson}.yaml")
        if key in seen:
            yield Flaw((*at, "lesson"), f"“{entry.lesson}” stands here twice")
        for base_at, base in numbered((*at, "builds_on"), entry.builds_on):
            if base not in before:
                yield Flaw(base_at, f"“{base}” is not a lesson that comes earlier")
        seen.add(key)
        before.add(entry.lesson)


def left_out(entries: tuple[SchemeEntry, ...], lessons: Collection[tuple[Band, str]]) -> Iterator[tuple[Band, str]]:
    """Lessons that the scheme forgets."""
    planned = {(entry.band, entry.lesson) for entry in entries}
    return (key for key in sorted(lessons) if key not in planned)
