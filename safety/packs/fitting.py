"""How large words may be in a box: an estimate on the safe side, for every program measures in its own way."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

POINTS = 72
WIDTH_OF_LETTER, HEIGHT_OF_LINE, SPACE_BETWEEN, INSET = 0.54, 1.25, 0.65, 0.2
SIZES = (54, 48, 44, 40, 36, 32, 28, 26, 24, 22, 20, 18, 16, 14, 12)


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a slide, in inches."""

    left: float
    top: float
    width: float
    height: float


def size_of(texts: Sequence[str], box: Box, most: int) -> int:
    """Return the largest size, in points, in which paragraphs fit into a box."""
    return next(
        (size for size in SIZES if size <= most and _height(texts, box, size) <= box.height - INSET / 2), SIZES[-1]
    )


def _height(texts: Sequence[str], box: Box, size: int) -> float:
    a_line = max(1, int((box.width - INSET) * POINTS / (size * WIDTH_OF_LETTER)))
    lines = sum(max(1, ceil(len(text) / a_line)) for text in texts)
    between = SPACE_BETWEEN * max(0, len(texts) - 1)
    return (lines * HEIGHT_OF_LINE + between) * size / POINTS
