"""A whole of the catalogue, said in another language: same bones, other words."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, TypeVar, cast

from safety.domain.contexts import Part, Whole, parts_of, reader_of
from safety.domain.words import Words

Find = Callable[[str, str], str | None]
"""Finds the translation of (reader, text); None where there is none."""

T = TypeVar("T", bound=Whole)


class Untranslated(LookupError):
    """A text has no translation: the whole it stands in cannot be given in this language."""

    def __init__(self, reader: str, text: str) -> None:
        """Keep who would have read it, and the text."""
        super().__init__(f"no translation for {reader!r}: {text!r}")
        self.reader = reader
        self.text = text


def translated(whole: T, find: Find) -> T:
    """Return the whole with every text replaced by what ``find`` says.

    Raises:
        Untranslated: a text has no translation.
    """
    return cast("T", _translated(whole, reader_of(whole), find))


def _translated(value: Any, reader: str, find: Find) -> Any:
    if isinstance(value, str):
        return _said(value, reader, find)
    if isinstance(value, tuple):
        return tuple(_translated(item, reader, find) for item in value)
    if isinstance(value, Mapping):
        return MappingProxyType({key: _translated(item, reader, find) for key, item in value.items()})
    kind: type = type(value)
    parts = parts_of(kind)
    if not parts:
        return value
    return replace(value, **{part.name: _part(part, getattr(value, part.name), reader, find) for part in parts})


def _part(part: Part, value: object, reader: str, find: Find) -> object:
    split = tuple(part.split(value, reader))
    if part.by_audience:
        return MappingProxyType({key: _translated(item, of_part, find) for key, of_part, item in split})
    ((_, of_part, item),) = split
    return _translated(item, of_part, find)


def _said(text: str, reader: str, find: Find) -> Words:
    if not text:
        return Words(text)
    said = find(reader, text)
    if said is None:
        raise Untranslated(reader, text)
    return Words(said)
