"""YAML to plain data that remembers its lines; nothing else here knows that files are YAML.

The events of libyaml are read one by one and not composed into a tree first: measured, that is twice as fast, and the
composer overflows the C stack on a file of many opening brackets, which would end the process without a word.

Of YAML, only what an editor needs is taken: no tags, no anchors, no merging, and the plain words of YAML 1.2, so that
``NO`` is Norway, ``0800`` keeps its nought and ``2026-11-22`` stays what was written.
"""

import re
from dataclasses import dataclass
from typing import Any

import yaml
from yaml import events
from yaml.reader import ReaderError

from safety.content.faults import Fault, Flaw, Place
from safety.content.places import below, in_words

DEEPEST = 24
HINTS = {
    "mapping values are not allowed in this context": "a text with a colon needs quotes around it",
    "found character that cannot start any token": "a tab, @, ` or % starts no word; indent by spaces, or use quotes",
    "found a tab character that violates indentation": "a tab stands here; indent by spaces",
    "found a tab character where an indentation space is expected": "a tab stands here; indent by spaces",
    "did not find expected key": "the lines are not indented alike, or a quote or bracket is not closed",
    "did not find expected ',' or ']'": "a list [ is not closed, or a comma is missing",
    "did not find expected ',' or '}'": "a { is not closed, or a comma is missing",
    "found unexpected end of stream": "a quote is not closed",
    "could not find expected ':'": "a colon is missing after a key",
    "did not find expected '-' indicator": "the lines of a list are not indented alike",
}
CONSTANTS = {"": None, "~": None, "null": None, "true": True, "false": False}
WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,17})").fullmatch
BROKEN = re.compile(r"-?(?:0|[1-9][0-9]*)\.[0-9]+").fullmatch


class Unreadable(Exception):
    """The text of a file cannot be read; ``line`` counts from 1."""

    def __init__(self, line: int, words: str) -> None:
        self.line = line
        self.words = words
        super().__init__(words)


class Table(dict[str, object]):
    """A YAML mapping; ``lines`` says where each key stands."""

    __slots__ = ("lines",)

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[str | int, int] = {}


class Row(list[object]):
    """A YAML list; ``lines`` says where each item starts."""

    __slots__ = ("lines",)

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[str | int, int] = {}


@dataclass(frozen=True, slots=True)
class Document:
    """One file as read: the name it is called by, its data, and what was wrong while reading."""

    name: str
    data: object
    faults: tuple[Fault, ...] = ()

    def fault(self, flaw: Flaw) -> Fault:
        """Say of a flaw where it stands in this file."""
        return Fault(self.name, self.line(flaw.place), in_words(flaw.place, self.data), flaw.words)

    def line(self, place: Place) -> int:
        """The line of a place, or of the nearest thing around it that is there."""
        line, data = 1, self.data
        for step in place:
            if not isinstance(data, Table | Row) or step not in data.lines:
                break
            line, data = data.lines[step], below(data, step)
        return line


def read(name: str, content: bytes) -> Document:
    """Read one file's bytes; whatever they are, the answer is a document, perhaps with faults and no data."""
    try:
        builder = _Builder(_decoded(content))
        data = builder.data()
    except Unreadable as unreadable:
        return Document(name, None, (Fault(name, unreadable.line, "", unreadable.words),))
    twice = (Fault(name, line, in_words(place, data), "stands here twice") for place, line in builder.twice)
    return Document(name, data, tuple(twice))


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Unreadable(line, "is not UTF-8 text here; save the file as UTF-8") from error


def plain(text: str) -> object:
    """The value of an unquoted word."""
    if text in CONSTANTS:
        return CONSTANTS[text]
    if WHOLE(text):
        return int(text)
    if BROKEN(text):
        return float(text)
    return text


class _Builder:
    """Puts the events of one text together."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.twice: list[tuple[Place, int]] = []

    def data(self) -> object:
        """Read the whole text.

        Raises:
            Unreadable: it is not YAML, is empty, or uses more of YAML than is taken here.
        """
        try:
            data = self._only_document(yaml.CSafeLoader(self.text))
        except yaml.MarkedYAMLError as error:
            raise Unreadable(_line_of(error), f"is not YAML: {_problem(error)}") from error
        except ReaderError as error:
            line = self.text.encode().count(b"\n", 0, error.position) + 1
            raise Unreadable(line, f"is not YAML: {error.reason}") from error
        if data is None:
            raise Unreadable(1, "is empty")
        return data

    def _only_document(self, parser: Any) -> object:
        parser.get_event()
        if isinstance(parser.get_event(), events.StreamEndEvent):
            return None
        data = self._value(parser, parser.get_event(), ())
        parser.get_event()
        if not isinstance(extra := parser.get_event(), events.StreamEndEvent):
            raise Unreadable(_line(extra), "starts a second document; a file holds one")
        return data

    def _value(self, parser: Any, event: Any, place: Place) -> object:
        if event.anchor is not None:
            raise Unreadable(_line(event), "uses an anchor (& or *); write the text out where it is needed")
        if event.tag is not None:
            raise Unreadable(_line(event), "uses a tag (!); put text that starts with ! in quotes")
        if isinstance(event, events.ScalarEvent):
            return plain(event.value) if event.implicit[0] else event.value
        if len(place) == DEEPEST:
            raise Unreadable(_line(event), "is nested too deeply")
        if isinstance(event, events.MappingStartEvent):
            return self._table(parser, place)
        return self._row(parser, place)

    def _table(self, parser: Any, place: Place) -> Table:
        table = Table()
        while not isinstance(event := parser.get_event(), events.MappingEndEvent):
            line, key = event.start_mark.line + 1, self._key(event)
            value = self._value(parser, parser.get_event(), (*place, key))
            if key in table:
                self.twice.append(((*place, key), line))
                continue
            table[key] = value
            table.lines[key] = line
        return table

    def _key(self, event: Any) -> str:
        if not isinstance(event, events.ScalarEvent) or event.anchor or event.tag:
            raise Unreadable(_line(event), "has a key that is not a plain word")
        return str(event.value)

    def _row(self, parser: Any, place: Place) -> Row:
        row = Row()
        while not isinstance(event := parser.get_event(), events.SequenceEndEvent):
            row.lines[len(row)] = event.start_mark.line + 1
            row.append(self._value(parser, event, (*place, len(row))))
        return row


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1


def _line_of(error: yaml.MarkedYAMLError) -> int:
    mark = error.problem_mark or error.context_mark
    return mark.line + 1 if mark else 1


def _problem(error: yaml.MarkedYAMLError) -> str:
    hint = HINTS.get(error.problem or "")
    return hint or " ".join(part for part in (error.problem, error.context) if part)
