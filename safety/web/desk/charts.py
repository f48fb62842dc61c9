"""Counts as charts: lengths and heights in hundredths, words for every number, and the same as a table.

What may not be shown is drawn the same whatever it is: a short mark, so that nothing can be measured on the screen.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from babel.numbers import format_decimal

from safety.domain.counting import FEWEST_TOLD
from safety.domain.marking import N_
from safety.domain.published import FEW, Share, Shown, highest
from safety.i18n.speech import Speech

FEWER = N_("fewer than %(few)s")
IN_TABLES = "<10"
TALL, WIDE, GAP, LOW = 100, 10, 3, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A number in words, and how long its bar is; ``shown`` says whether the bar means anything."""

    words: str
    length: int
    shown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a table: what was counted, and one cell for each way of counting."""

    name: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A bar of a small chart: where it stands, how high it is, what it says when pointed at."""

    x: int
    y: int
    height: int
    shown: bool
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Small:
    """One of several small charts side by side: bars over time, all of one kind."""

    title: str
    summary: str
    width: int
    bars: tuple[Bar, ...]


def say(shown: Shown, speech: Speech) -> str:
    """Put a count into words."""
    if shown.number is not None:
        return number(shown.number, speech)
    return speech.gettext(FEWER) % {"few": number(FEWEST_TOLD, speech)}


def number(of: int, speech: Speech) -> str:
    """Write a number as the language groups its digits."""
    return str(format_decimal(of, locale=speech.language.tag.replace("-", "_")))


def cell(shown: Shown, high: int, speech: Speech) -> Cell:
    """Return a count beside its bar."""
    length = LOW if shown.number is None else max(1, 100 * shown.number // high)
    return Cell(words=say(shown, speech), length=length, shown=shown.number is not None)


def lines(names: Sequence[str], columns: Sequence[Sequence[Shown]], speech: Speech) -> tuple[Line, ...]:
    """Return a table; bars of one column are of one scale."""
    highs = [highest(column) for column in columns]
    return tuple(
        Line(
            name=name,
            cells=tuple(cell(column[row], high, speech) for column, high in zip(columns, highs, strict=True)),
        )
        for row, name in enumerate(names)
    )


def small(title: str, names: Sequence[str], column: Sequence[Shown], speech: Speech) -> Small:
    """Return a small chart over time."""
    high = highest(column)
    bars = tuple(
        bar(place, name, shown, high, speech) for place, (name, shown) in enumerate(zip(names, column, strict=True))
    )
    return Small(title=title, summary=summary(names, column, speech), width=len(bars) * (WIDE + GAP) - GAP, bars=bars)


def bar(place: int, name: str, shown: Shown, high: int, speech: Speech) -> Bar:
    """Return one bar."""
    height = LOW if shown.number is None else max(LOW, TALL * shown.number // high)
    return Bar(
        x=place * (WIDE + GAP),
        y=TALL - height,
        height=height,
        shown=shown.number is not None,
        words=f"{name}: {say(shown, speech)}",
    )


def summary(names: Sequence[str], column: Sequence[Shown], speech: Speech) -> str:
    """Say the highest of a chart, for whoever does not see it."""
    numbers = [shown.number or 0 for shown in column]
    high = max(numbers, default=0)
    if not high:
        return speech.gettext(N_("Never as many as %(few)s.")) % {"few": number(FEWEST_TOLD, speech)}
    words = speech.gettext(N_("Most on %(day)s: %(high)s or more. Every number is in the table."))
    return words % {"high": number(high, speech), "day": names[numbers.index(high)]}


def say_share(of: Share | None, speech: Speech) -> str:
    """Put a share into words."""
    if of is None:
        return say(FEW, speech)
    words = {"all": number(of.all, speech), "least": number(of.least, speech), "most": number(of.most, speech)}
    if of.least == of.most:
        return speech.gettext(N_("%(least)s of %(all)s")) % words
    return speech.gettext(N_("%(least)s to %(most)s of %(all)s")) % words


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Write a table for other programs (RFC 4180)."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows(rows)
    return text.getvalue()


def in_table(shown: Shown) -> str:
    """Write a count for other programs: a number, or ``<10``."""
    return IN_TABLES if shown.number is None else str(shown.number)
