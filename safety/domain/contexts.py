"""Who reads which text: the one rule by which extraction and translated views agree on a ``msgctxt``.

The context of a text is its reader: a band ("8-10") for what a child reads in a lesson, an audience ("child",
"parent", "teacher") for everything else. Which fields hold text is read off the types of the domain: ``Words``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from safety.domain.catalogue import SchemeEntry
from safety.domain.guide import Guide
from safety.domain.help import Help
from safety.domain.lesson import Lesson
from safety.domain.vocabulary import Audience
from safety.domain.words import Words

Whole = Lesson | Guide | Help | tuple[SchemeEntry, ...]
"""What is offered in a language only when every text of it is translated."""

READER_OF_HELP = Audience.CHILD.value
READER_OF_SCHEME = Audience.TEACHER.value

# What stands in a child's lesson but is read by the adult who gives it.
_READ_BY_SOMEONE_ELSE: dict[tuple[type, str], str] = {
    (Lesson, "content_note"): Audience.TEACHER.value,
    (Lesson, "messages"): Audience.TEACHER.value,
    (Lesson, "teacher"): Audience.TEACHER.value,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A field in which text for people stands, itself (``words``) or inside the ``classes`` it holds.

    ``reader`` is set where someone else reads it than the whole; ``by_audience`` where the field is a mapping
    whose keys are the readers.
    """

    name: str
    reader: str | None
    by_audience: bool
    words: bool
    classes: tuple[type, ...]

    def split(self, value: object, reader: str) -> Iterator[tuple[object, str, object]]:
        """Yield (key, reader, item) for what each reader reads of this field's value; ``reader`` reads the whole."""
        if self.by_audience and isinstance(value, Mapping):
            for audience, item in value.items():
                yield audience, str(audience), item
        else:
            yield None, self.reader or reader, value


def reader_of(whole: Whole) -> str:
    """Return who reads a whole; parts of it may be for someone else."""
    match whole:
        case Lesson():
            return whole.band.value
        case Guide():
            return whole.audience.value
        case Help():
            return READER_OF_HELP
        case _:
            return READER_OF_SCHEME


@cache
def parts_of(of: type) -> tuple[Part, ...]:
    """Return the fields of a domain class that hold text for people, in their order."""
    if not is_dataclass(of):
        return ()
    hints = get_type_hints(of)
    found = (_part(of, field.name, hints[field.name]) for field in fields(of))
    return tuple(part for part in found if part.words or part.classes)


def texts(whole: Whole) -> Iterator[tuple[str, str]]:
    """Yield (reader, text) for everything of a whole that people read."""
    return _texts(whole, reader_of(whole))


def _texts(value: Any, reader: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        if value:
            yield reader, value
    elif isinstance(value, Mapping):
        yield from _texts(tuple(value.values()), reader)
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item, reader)
    else:
        kind: type = type(value)
        for part in parts_of(kind):
            for _, of_part, item in part.split(getattr(value, part.name), reader):
                yield from _texts(item, of_part)


def _part(of: type, name: str, hint: object) -> Part:
    leaves = tuple(_leaves(hint))
    return Part(
        name=name,
        reader=_READ_BY_SOMEONE_ELSE.get((of, name)),
        by_audience=get_origin(hint) is Mapping and get_args(hint)[0] is Audience,
        words=Words in leaves,
        classes=tuple(leaf for leaf in leaves if isinstance(leaf, type) and parts_of(leaf)),
    )


def _leaves(hint: object) -> Iterator[object]:
    """Yield the classes that a type is made of; the keys of a mapping are never text."""
    inside = get_args(hint)
    if not inside:
        yield hint
    for part in inside[1:] if get_origin(hint) is Mapping else inside:
        yield from _leaves(part)
