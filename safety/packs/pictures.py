"""The drawings that a lesson names, and how a document takes one."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from safety.domain.lesson import Lesson, SortCard, StoryCard
from safety.domain.story import Picture
from safety.packs.frame import Local


def pictures_of(lessons: Iterable[Lesson], drawings: Mapping[str, Path]) -> dict[str, bytes]:
    """Read the drawings of lessons, by the names that the lessons use; one that nobody drew yet is left out."""
    named = {picture.file for lesson in lessons for picture in _pictures(lesson) if picture}
    found = {name: drawings.get(Path(name).name) for name in sorted(named)}
    return {name: path.read_bytes() for name, path in found.items() if path}


def drawn(picture: Picture | None, local: Local) -> dict[str, str] | None:
    """Return a drawing with its description, or None where nobody drew it yet."""
    drawing = local.pictures.get(picture.file) if picture else None
    return {"svg": drawing.decode(), "alt": picture.alt} if picture and drawing else None


def _pictures(lesson: Lesson) -> Iterator[Picture | None]:
    yield lesson.cover
    for card in lesson.cards:
        yield card.picture
        if isinstance(card, StoryCard):
            yield from (beat.picture for beat in card.beats)
        if isinstance(card, SortCard):
            yield from (item.picture for item in card.items)
