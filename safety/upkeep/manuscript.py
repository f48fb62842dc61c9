"""A YAML file as an editor wrote it, changed in single places: every other letter and line stays where it was.

No library writes YAML back as a person had laid it out, so nothing is written back: the places of keys and values are
asked of the parser, and only those letters are put in, replaced or taken out.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

import yaml
from yaml import MappingNode, Node, ScalarNode, SequenceNode

from safety.content.faults import Place

PLAIN = re.compile(r"[A-Za-z][A-Za-z-]*|https?://[^\s,#\[\]{}'\"]+").fullmatch
NOT_PLAIN = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})
"""Words that one YAML reader or another takes for something else."""
WORDS = {True: "true", False: "false"}


class NotHere(LookupError):
    """The text has no such place, or is laid out there in a way that only a person can change."""


@dataclass(frozen=True, slots=True)
class Manuscript:
    """The text of a file. Each change gives another manuscript."""

    text: str

    def set(self, place: Place, value: object, after: Iterable[str] = ()) -> "Manuscript":
        """Put a value under a key; a new key stands after the first of those keys that is there, or last."""
        table, key = self._table(place[:-1]), str(place[-1])
        there = _value(table, key)
        if there is None:
            return self._insert(table, f"{key}: {written(value)}", after)
        if not isinstance(there, ScalarNode) or there.start_mark.line != there.end_mark.line:
            raise NotHere(place)
        return self._replace(_at(there), _until(there), written(value, there.style))

    def set_row(self, place: Place, words: Iterable[str], after: Iterable[str] = ()) -> "Manuscript":
        """Put a list of plain words under a key that is not there yet."""
        return self._insert(self._table(place[:-1]), f"{place[-1]}: [{', '.join(words)}]", after)

    def remove(self, place: Place) -> "Manuscript":
        """Take a key and its value out, if they are there."""
        table, name = self._table(place[:-1]), str(place[-1])
        keys = [key.value for key, _ in table.value]
        if name not in keys:
            return self
        where = keys.index(name)
        if not where:
            raise NotHere(place)  # the first line of a table holds the dash or bracket of the table itself
        key, value = table.value[where]
        if table.flow_style:
            return self._replace(_until(table.value[where - 1][1]), _until(value), "")
        return self._replace(self.text.rindex("\n", 0, _at(key)), self._end_of(value), "")

    def append(self, place: Place, item: str) -> "Manuscript":
        """Put an item, as it is to be written, at the end of a list that has one already."""
        row = self._node(place)
        if not isinstance(row, SequenceNode) or not row.value:
            raise NotHere(place)
        if row.flow_style:
            return self._replace(_until(row.value[-1]), _until(row.value[-1]), f", {item}")
        end = self._end_of(row.value[-1])
        return self._replace(end, end, f"\n{' ' * row.start_mark.column}- {item}")

    def _insert(self, table: MappingNode, line: str, after: Iterable[str]) -> "Manuscript":
        ahead = next((value for name in after if (value := _value(table, name)) is not None), table.value[-1][1])
        if table.flow_style:
            return self._replace(_until(ahead), _until(ahead), f", {line}")
        end = self._end_of(ahead)
        return self._replace(end, end, f"\n{' ' * table.start_mark.column}{line}")

    def _end_of(self, node: Node) -> int:
        """Return where the last line of a value ends; of a block, the parser names the begin of what follows."""
        end = len(self.text[: _until(node)].rstrip())
        newline = self.text.find("\n", end)
        return len(self.text) if newline < 0 else newline

    def _replace(self, begin: int, end: int, by: str) -> "Manuscript":
        return Manuscript(self.text[:begin] + by + self.text[end:])

    def _table(self, place: Place) -> MappingNode:
        node = self._node(place)
        if not isinstance(node, MappingNode) or not node.value:
            raise NotHere(place)
        return node

    def _node(self, place: Place) -> Node:
        try:
            node: Node | None = yaml.compose(self.text, Loader=yaml.CSafeLoader)
        except yaml.YAMLError as no:
            raise NotHere(place) from no
        for step in place:
            node = _below(node, step)
            if node is None:
                raise NotHere(place)
        if node is None:
            raise NotHere(place)
        return node


def written(value: object, style: str | None = '"') -> str:
    """Return a value as YAML, in the quotes that stood there before."""
    if isinstance(value, bool):
        return WORDS[value]
    text = str(value)
    if not style and PLAIN(text) and text.lower() not in NOT_PLAIN:
        return text
    if style == "'":
        return "'" + text.replace("'", "''") + "'"
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _below(node: Node | None, step: str | int) -> Node | None:
    if isinstance(node, MappingNode):
        return _value(node, str(step))
    if isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
        below: Node = node.value[step]
        return below
    return None


def _value(table: MappingNode, name: str) -> Node | None:
    return next((value for key, value in table.value if key.value == name), None)


def _at(node: Node) -> int:
    return int(node.start_mark.index)


def _until(node: Node) -> int:
    return int(node.end_mark.index)
