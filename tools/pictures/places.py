"""Where pictures happen: rooms, windows, lamps, and the land outside."""
# ruff: noqa: E501 - a path reads better whole than broken

from collections.abc import Iterable

from tools.pictures.palette import (
    BARK,
    BUTTER,
    DUSK,
    EVENING,
    FOREST,
    GRASS,
    LAMP,
    LEAF,
    MINT,
    NIGHT,
    PAPER,
    PEACH,
    SAND,
    SKY,
    WATER,
    WHITE,
    WOOD,
)
from tools.pictures.svg import HEIGHT, WIDTH, Point, box, circle, dots, group, line, oval, path


def ground(colour: str) -> str:
    """The whole picture in one colour."""
    return box((0, 0), WIDTH, HEIGHT, colour)


def room(wall: str = PEACH, floor: str = SAND, edge: float = 300) -> str:
    """A wall and a floor."""
    return (
        ground(wall) + box((0, edge), WIDTH, HEIGHT - edge, floor) + box((0, edge - 5), WIDTH, 7, WHITE, opacity=0.7)
    )


def glow(at: Point, r: float, colour: str = LAMP, strength: float = 0.2) -> str:
    """Light: three discs, one in the other."""
    return "".join(circle(at, r * share, colour, opacity=strength) for share in (1, 0.7, 0.42))


def window(at: Point, width: float, height: float, *, night: bool = False) -> str:
    """A window; hills and a sun by day, a moon and stars at dusk."""
    x, y = at
    if night:
        sky = circle((x + width * 0.72, y + height * 0.3), height * 0.12, BUTTER)
        sky += dots(
            [(x + width * u, y + height * v) for u, v in ((0.18, 0.25), (0.36, 0.55), (0.6, 0.7), (0.3, 0.15))],
            BUTTER,
            4,
        )
    else:
        hill = f"M{x} {y + height}V{y + height * 0.7:.0f}Q{x + width * 0.3:.0f} {y + height * 0.45:.0f} {x + width * 0.6:.0f} "
        hill += f"{y + height * 0.75:.0f}T{x + width} {y + height * 0.65:.0f}V{y + height}Z"
        sky = circle((x + width * 0.7, y + height * 0.3), height * 0.13, LAMP) + path(hill, GRASS)
    bars = f"M{x + width / 2} {y}V{y + height}M{x} {y + height / 2}H{x + width}"
    return group(
        box(at, width, height, EVENING if night else SKY, 6),
        sky,
        path(bars, stroke=PAPER, stroke_width=6),
        box(at, width, height, "none", 6, stroke=PAPER, stroke_width=10),
        box((x - 12, y + height + 2), width + 24, 11, PAPER, 5),
    )


def curtains(at: Point, width: float, height: float, colour: str) -> str:
    """Curtains at both sides of a window."""
    x, y = at
    side = f"M{x - 22} {y - 16}H{x + 34}C{x + 30} {y + height * 0.5:.0f} {x + 8} {y + height * 0.7:.0f} {x - 4} {y + height + 30}H{x - 22}Z"
    x += width
    other = f"M{x + 22} {y - 16}H{x - 34}C{x - 30} {y + height * 0.5:.0f} {x - 8} {y + height * 0.7:.0f} {x + 4} {y + height + 30}H{x + 22}Z"
    return path(side + other, colour) + line(f"M{at[0] - 34} {y - 16}H{x + 34}", BARK, 6)


def table(top: float, colour: str = WOOD) -> str:
    """A table across the picture, seen from the front; its edge catches the light."""
    return box((0, top), WIDTH, HEIGHT - top, colour) + box((0, top), WIDTH, 10, WHITE, opacity=0.25)


def hills(heights: Iterable[tuple[float, str]]) -> str:
    """Rolling land, one fold before the other."""
    return "".join(
        path(
            f"M0 {y}C{120 + 60 * i} {y - 50} {220 + 40 * i} {y - 30} 330 {y}S540 {y + 20 - 30 * i} 640 {y - 14}V400H0Z",
            colour,
        )
        for i, (y, colour) in enumerate(heights)
    )


def outdoors(sky: str = SKY, edge: float = 290, grass: str = GRASS) -> str:
    """A day outside: sky, sun, far hills and grass."""
    sun = circle((540, 76), 54, BUTTER, opacity=0.7) + circle((540, 76), 36, LAMP)
    return ground(sky) + sun + hills([(edge - 46, MINT), (edge, grass)])


def tree(at: Point, scale: float = 1, leaf: str = LEAF) -> str:
    """A round tree; at is where it stands."""
    x, y = at
    trunk = line(
        f"M{x} {y}V{y - 80 * scale:.0f}M{x} {y - 46 * scale:.0f}l{18 * scale:.0f} {-22 * scale:.0f}", BARK, 11 * scale
    )
    return (
        circle((x, y - 104 * scale), 50 * scale, leaf)
        + circle((x + 26 * scale, y - 84 * scale), 34 * scale, leaf)
        + trunk
    )


def bush(at: Point, scale: float = 1, leaf: str = FOREST) -> str:
    """A low bush."""
    x, y = at
    return dots([(x, y), (x + 26 * scale, y - 12 * scale), (x + 52 * scale, y)], leaf, 44 * scale)


def clouds(*points: Point) -> str:
    """Small clouds."""
    return "".join(line(f"M{x} {y}h56M{x + 18} {y - 12}h16", WHITE, 22, opacity=0.9) for x, y in points)


def water(top: float, colour: str = WATER) -> str:
    """Water from here to the lower edge, with a few lights on it."""
    ripples = "".join(
        line(f"M{x} {top + dy}q14-8 28 0t28 0", WHITE, 4, opacity=0.6)
        for x, dy in ((40, 30), (250, 66), (470, 34), (540, 84), (96, 96))
    )
    return box((0, top), WIDTH, HEIGHT - top, colour) + ripples


def night(edge: float = 310) -> str:
    """Outside at dusk."""
    stars = dots([(70, 60), (180, 110), (290, 50), (420, 96), (590, 150), (130, 190)], BUTTER, 4)
    return ground(NIGHT) + circle((540, 80), 30, BUTTER) + stars + hills([(edge - 40, EVENING), (edge, DUSK)])


def rug(at: Point, width: float, colour: str, rim: str = PAPER) -> str:
    """A round rug on the floor."""
    return oval(at, width, width / 5.5, colour) + oval(
        at, width - 18, width / 5.5 - 8, "none", stroke=rim, stroke_width=3, opacity=0.8
    )


def sunset(*bands: tuple[float, str]) -> str:
    """An evening sky in soft bands; each begins at its height and reaches to the lower edge."""
    return "".join(
        box((0, 0), WIDTH, HEIGHT, colour)
        if y == 0
        else path(f"M0 {y}C140 {y - 26} 260 {y + 22} 400 {y}S580 {y - 16} 640 {y + 4}V400H0Z", colour)
        for y, colour in bands
    )
