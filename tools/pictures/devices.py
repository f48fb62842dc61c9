"""Phones, tablets and what their screens show: simple shapes, never words."""

from math import cos, pi, sin

from tools.pictures.palette import CALL, CORAL, DUSK, INK, LAMP, MINT, PAPER, SKY, WHITE
from tools.pictures.svg import Point, box, circle, dots, group, line, oval, path, xy


def phone(screen: str = "", width: float = 130, height: float = 230, ground: str = SKY) -> str:
    """An upright phone around (0, 0)."""
    left, top, rim = -width / 2, -height / 2, min(8, width / 12)
    return group(
        box((left, top), width, height, INK, min(20, width / 6)),
        box((left + rim, top + rim * 1.2), width - 2 * rim, height - 2.4 * rim, ground, min(12, width / 10)),
        screen,
    )


def phone_back(width: float = 130, height: float = 230, colour: str = CALL) -> str:
    """A phone seen from behind, with its lens."""
    left, top, unit = -width / 2, -height / 2, width / 130
    lens = box((left + 12 * unit, top + 12 * unit), 34 * unit, 50 * unit, INK, 14 * unit, opacity=0.35)
    lens += dots([(left + 29 * unit, top + 28 * unit)], INK, 20 * unit)
    lens += dots([(left + 32 * unit, top + 25 * unit), (left + 29 * unit, top + 50 * unit)], WHITE, 6 * unit)
    return box((left, top), width, height, colour, 20 * unit) + lens


def phone_lying(colour: str = CALL) -> str:
    """A phone that lies on its face on a table, around (0, 0)."""
    edge = path("M-114 80L-68-82Q-64-94-52-94H52Q64-94 68-82L112 80Q114 96 100 96H-102Q-116 96-114 80Z", INK)
    back = path("M-110 72L-65-86Q-61-98-49-98H49Q61-98 65-86L108 72Q110 86 96 86H-98Q-112 86-110 72Z", colour)
    patch = path("M-52-76Q-50-84-42-84H-18Q-12-84-13-76L-18-46Q-20-38-28-38H-52Q-60-38-58-46Z", INK, opacity=0.4)
    lenses = oval((-33, -70), 9, 6, INK) + oval((-39, -52), 9, 6, INK) + oval((-35, -71), 3, 2, WHITE)
    shade = path("M-104 92L-58-70H62L116 92Q118 106 104 106H-92Q-106 106-104 92Z", DUSK, opacity=0.18)
    return shade + edge + back + patch + lenses


def tablet(screen: str = "", width: float = 300, height: float = 200, ground: str = WHITE) -> str:
    """A tablet lying wide around (0, 0)."""
    left, top = -width / 2, -height / 2
    return group(
        box((left, top), width, height, INK, 18),
        box((left + 12, top + 12), width - 24, height - 24, ground, 8),
        screen,
    )


def bubble(at: Point, width: float, height: float, fill: str, *, mine: bool = False) -> str:
    """A chat bubble; its tail says who speaks."""
    x, y = at
    tip = f"M{x + width - 16} {y + height - 6}h16v14Z" if mine else f"M{x + 16} {y + height - 6}h-16v14Z"
    return box(at, width, height, fill, min(14, height / 2)) + path(tip, fill)


def chat(width: float = 114, top: float = -92, *, lamp: bool = True) -> str:
    """A chat for a phone: bubbles on two sides that hold lines, not words."""
    left = -width / 2 + 8
    strokes = line(f"M{left + 12} {top + 14}h40M{left + 12} {top + 24}h26", DUSK, 4, opacity=0.5)
    answer = bubble((left + 34, top + 52), width - 50, 30, LAMP if lamp else MINT, mine=True)
    more = bubble((left, top + 98), 62, 36, WHITE)
    heart = path(f"M{left + 30} {top + 124}c-16-10-12-20-5-20q4 0 5 5q1-5 5-5c7 0 11 10-5 20Z", CORAL)
    return bubble((left, top), width - 46, 38, WHITE) + strokes + answer + more + heart


def star(at: Point, r: float, fill: str = LAMP) -> str:
    """A five-pointed star."""
    x, y = at
    ring = [
        (x + r * (1 - 0.5 * (k % 2)) * sin(k * pi / 5), y - r * (1 - 0.5 * (k % 2)) * cos(k * pi / 5))
        for k in range(10)
    ]
    return path(f"M{xy(*ring)}Z", fill, stroke=fill, stroke_width=r / 5)


def tick(at: Point, r: float, fill: str = CALL) -> str:
    """A tick on a disc."""
    return circle(at, r, fill) + line(
        f"M{at[0] - r * 0.45:.1f} {at[1]:.1f}l{r * 0.35:.1f} {r * 0.35:.1f} {r * 0.6:.1f} {-r * 0.65:.1f}",
        PAPER,
        r / 4,
    )
