"""What translators get from ``content/``: every text people read, who reads it, and where in the card it stands.

A Babel extractor: ``babel.cfg`` names ``extract``. It walks the files as they lie there, so that one with faults still
gives translators all the rest; which keys hold text, it reads off the domain's own classes.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO

from safety.content.faults import Place
from safety.content.reading import read
from safety.content.remarks import remark
from safety.content.shelving import BANDS, FOLDERS
from safety.domain.catalogue import SchemeEntry
from safety.domain.contexts import READER_OF_HELP, READER_OF_SCHEME, Part, parts_of
from safety.domain.guide import Guide
from safety.domain.help import Help
from safety.domain.lesson import Lesson
from safety.domain.telling import Telling

Entry = tuple[int, str, tuple[str, str], list[str]]
"""Line, gettext function, (reader, text), remarks: what Babel expects of an extractor."""

Found = Iterator[tuple[Place, str, str]]
"""Where a text stands, who reads it, the text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What a file holds for translators, who reads it, and what they call it."""

    holds: type
    reader: str
    title: str


def extract(file: IO[bytes], keywords: object, comment_tags: object, options: object) -> Iterator[Entry]:
    """Yield every text of a content file, as Babel asks for it."""
    del keywords, comment_tags, options
    source = source_of(file.name)
    if not source:
        return
    document = read(file.name, file.read())
    for place, reader, text in _inside(document.data, (source.holds,), source.reader, ()):
        yield document.line(place), "pgettext", (reader, text), [remark(source.title, place, document.data)]


def source_of(path: str) -> Source | None:
    """Return what the file at that path holds for translators, or None when it holds nothing for them."""
    for shape, make in _SOURCES:
        if found := shape(path.replace("\\", "/")):
            return make(*found.groups())
    return None


def _lesson(band: str, slug: str) -> Source | None:
    return Source(holds=Lesson, reader=band, title=f"{band} · {slug}") if band in BANDS else None


def _guide(folder: str, slug: str) -> Source | None:
    audience = FOLDERS.get(folder)
    return Source(holds=Guide, reader=audience, title=f"guide for {folder} · {slug}") if audience else None


_SOURCES: tuple[tuple[Callable[[str], re.Match[str] | None], Callable[..., Source | None]], ...] = (
    (re.compile(r"(?:^|/)lessons/([^/]+)/([^/]+)\.yaml$").search, _lesson),
    (re.compile(r"(?:^|/)guides/([^/]+)/([^/]+)\.yaml$").search, _guide),
    (re.compile(r"(?:^|/)situations\.yaml$").search, lambda: Source(holds=Help, reader=READER_OF_HELP, title="help")),
    (
        re.compile(r"(?:^|/)telling\.yaml$").search,
        lambda: Source(holds=Telling, reader=READER_OF_HELP, title="telling"),
    ),
    (
        re.compile(r"(?:^|/)scheme\.yaml$").search,
        lambda: Source(holds=SchemeEntry, reader=READER_OF_SCHEME, title="scheme of work"),
    ),
)


def _inside(data: object, holds: tuple[type, ...], reader: str, place: Place) -> Found:
    """Walk a table that is one of the classes, or a list of such."""
    if isinstance(data, list):
        for position, item in enumerate(data):
            yield from _inside(item, holds, reader, (*place, position))
    elif isinstance(data, dict):
        parts = {part.name: part for kind in holds for part in parts_of(kind)}
        for key, value in data.items():
            if part := parts.get(key):
                yield from _part(part, value, reader, (*place, key))


def _part(part: Part, value: object, reader: str, place: Place) -> Found:
    for key, of_part, item in part.split(value, reader):
        yield from _values(part, item, of_part, place if key is None else (*place, str(key)))


def _values(part: Part, value: object, reader: str, place: Place) -> Found:
    if isinstance(value, str):
        if part.words and value.strip():
            yield place, reader, value.strip()
    elif part.words and isinstance(value, list):
        for position, item in enumerate(value):
            yield from _values(part, item, reader, (*place, position))
    else:
        yield from _inside(value, part.classes, reader, place)
