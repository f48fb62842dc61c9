"""How large words may be in a box: an estimate on the safe side, for every program measures in its own way."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

POINTS, EMU = 72, 914_400
HEIGHT_OF_LINE, INSET = 1.25, 0.2
AIRY, TIGHT, MANY = 0.4, 0.15, 6
"""How much is between paragraphs, as a part of their size; less where there are many."""
WIDE, ARABIC, BLANK, USUAL = 1.0, 0.48, 0.28, 0.54
"""How wide letters are, as a part of their size: those of Chinese, those of Arabic, spaces, all others."""
SIZES = (60, 54, 48, 44, 40, 36, 32, 30, 28, 26, 24, 22, 20, 18, 16, 14, 12)


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a slide, in inches."""

    left: float
    top: float
    width: float
    height: float

    @property
    def at(self) -> tuple[int, int]:
        """Where it begins, in the units of office files."""
        return round(self.left * EMU), round(self.top * EMU)

    @property
    def size(self) -> tuple[int, int]:
        """How large it is, in the units of office files."""
        return round(self.width * EMU), round(self.height * EMU)

    def mirrored(self, width: float) -> "Box":
        """Return the same place on a page that is read from right to left."""
        return replace(self, left=width - self.left - self.width)


def size_of(texts: Sequence[str], box: Box, most: int, inset: float = INSET) -> int:
    """Return the largest size, in points, in which paragraphs fit into a box."""
    return next(
        (size for size in SIZES if size <= most and _height(texts, box.width - inset, size) <= box.height - inset / 2),
        SIZES[-1],
    )


def space_between(count: int) -> float:
    """Return how much is between so many paragraphs, as a part of the size of their letters."""
    return AIRY if count <= MANY else TIGHT


def _height(texts: Sequence[str], width: float, size: int) -> float:
    a_line = width * POINTS / size
    lines = sum(_lines(text, a_line) for text in texts)
    between = space_between(len(texts)) * (len(texts) - 1)
    return (lines * HEIGHT_OF_LINE + between) * size / POINTS


def _lines(text: str, a_line: float) -> int:
    """Count the lines that words take; one longer than a line is broken."""
    lines, at = 1, 0.0
    for word in text.split():
        wide = sum(map(_width, word))
        if at and at + BLANK + wide > a_line:
            lines, at = lines + 1, 0.0
        at += wide + (BLANK if at else 0)
        more = int(at / a_line) if at > a_line else 0
        lines, at = lines + more, at - more * a_line
    return lines


def _width(letter: str) -> float:
    if unicodedata.combining(letter):
        return 0
    if unicodedata.east_asian_width(letter) in "WF":
        return WIDE
    return ARABIC if unicodedata.bidirectional(letter) == "AL" else USUAL
