"""What stands in rooms and yards: lamps, doors, chairs, shelves, a wheelchair."""
# ruff: noqa: E501 - a path reads better whole than broken

from dataclasses import replace

from tools.pictures.bodies import Figure
from tools.pictures.palette import (
    BARK,
    BRICK,
    BUTTER,
    CALL,
    CORAL,
    DUSK,
    INK,
    LAMP,
    LEAF,
    PAPER,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    WOOD,
)
from tools.pictures.places import glow
from tools.pictures.svg import Point, box, circle, dots, group, line, oval, path, placed


def table_lamp(at: Point, scale: float = 1, *, colour: str = CORAL, light: float = 150) -> str:
    """A lamp on a table, lit; at is its foot."""
    foot = path("M-26 0Q-26-10 0-12T26 0Z", BARK) + line("M0-10V-64", BARK, 8)
    shade = (
        path("M-22-128H22L44-60H-44Z", LAMP)
        + path("M-24-122L-44-60", stroke=colour, stroke_width=5)
        + line("M-44-60H44", colour, 6)
    )
    return glow((at[0], at[1] - 90 * scale), light) + placed(foot + shade, at, scale)


def hanging_lamp(x: float, low: float, colour: str = CALL, light: float = 130) -> str:
    """A lamp from the ceiling."""
    shade = path(
        f"M{x - 14} {low - 40}H{x + 14}Q{x + 40} {low - 30} {x + 46} {low}H{x - 46}Q{x - 40} {low - 30} {x - 14} {low - 40}Z",
        colour,
    )
    return glow((x, low + 6), light) + line(f"M{x} 0V{low - 38}", colour, 4) + oval((x, low), 24, 12, LAMP) + shade


def lantern(scale: float = 1, colour: str = DUSK) -> str:
    """A lantern with a handle that stands on (0, 0), lit: the sign of the whole project."""
    handle = line("M-20-92C-20-124 20-124 20-92", colour, 5)
    roof = path("M-30-82L-14-98H14L30-82Z", colour)
    glass = (
        box((-26, -82), 52, 66, BUTTER, 6)
        + path("M0-66C16-46 14-28 0-28S-16-46 0-66Z", LAMP)
        + path("M0-48C8-38 6-30 0-30S-8-38 0-48Z", PAPER)
    )
    bars = line("M-26-80V-16M26-80V-16", colour, 5) + box((-32, -18), 64, 18, colour, 5)
    return placed(handle + glass + roof + bars, (0, 0), scale)


def door(at: Point, width: float = 130, height: float = 240, colour: str = TEAL) -> str:
    """A closed door in its frame; at is the upper left corner."""
    x, y = at
    frame = box((x - 12, y - 12), width + 24, height + 12, PAPER, 4) + box(at, width, height, colour)
    return frame + circle((x + width - 18, y + height * 0.54), 7, LAMP)


def open_door(at: Point, width: float = 130, height: float = 240, colour: str = TEAL) -> str:
    """A door that stands open into a lit room."""
    x, y = at
    frame = box((x - 12, y - 12), width + 24, height + 12, PAPER, 4) + box(at, width, height, BUTTER)
    leaf = path(f"M{x} {y}L{x - 66} {y + 18}V{y + height + 26}L{x} {y + height}Z", colour)
    light = path(f"M{x} {y + height}H{x + width}L{x + width + 90} 400H{x - 50}Z", LAMP, opacity=0.35)
    return light + frame + leaf + circle((x - 54, y + height * 0.56), 6, LAMP)


def chair(at: Point, width: float = 70, height: float = 60, colour: str = CORAL, back: float = 70) -> str:
    """A chair from the front; at is the middle of the seat's front edge, height that of its legs."""
    x, y = at
    legs = line(f"M{x - width / 2 + 6} {y}v{height}M{x + width / 2 - 6} {y}v{height}", BARK, 7)
    return (
        box((x - width / 2, y - back), width, back, colour, 14)
        + legs
        + box((x - width / 2 - 4, y - 10), width + 8, 16, BARK, 7)
    )


def shelf(y: float, left: float, right: float, colour: str = BARK) -> str:
    """A shelf on the wall."""
    return box((left, y), right - left, 12, colour, 4) + line(
        f"M{left + 30} {y + 12}v16M{right - 30} {y + 12}v16", colour, 7
    )


def books(at: Point, *, scale: float = 1) -> str:
    """A row of books that stands on at."""
    row = ((0, 16, 60, CORAL), (17, 12, 52, TEAL), (30, 18, 64, LAMP), (49, 12, 48, DUSK), (62, 15, 58, LEAF))
    drawn = "".join(box((x, -h), w, h, colour, 2) for x, w, h, colour in row)
    return placed(drawn + placed(box((0, -56), 14, 56, BRICK, 2), (82, 0), turn=14), at, scale)


def plant(at: Point, scale: float = 1, pot: str = CORAL) -> str:
    """A plant in a pot that stands on at."""
    leaves = path(
        "M0-34C-34-44-40-76-34-96C-12-88-2-62 0-34ZM0-34C30-44 42-70 38-92C14-84 2-62 0-34ZM0-34C-10-70-2-96 6-108C18-84 12-56 0-34Z",
        LEAF,
    )
    return placed(leaves + path("M-26-40H26L20 0H-20Z", pot), at, scale)


def stove(at: Point, width: float = 190, height: float = 140, colour: str = PAPER) -> str:
    """A stove; at is its upper left corner."""
    x, y = at
    knobs = dots([(x + width * u, y + 24) for u in (0.2, 0.4, 0.6, 0.8)], SLATE, 13)
    oven = box((x + 26, y + 46), width - 52, height - 62, SLATE, 10) + box(
        (x + 40, y + 60), width - 80, height - 92, LAMP, 6, opacity=0.8
    )
    return box(at, width, height, colour, 8) + knobs + oven + box((x - 4, y - 4), width + 8, 12, SLATE, 6)


def steps(x: float, low: float, count: int = 3, width: float = 440, colour: str = "#d9c3a0") -> str:
    """Stone steps from the front; the lowest ends at low."""
    drawn = ""
    for row in reversed(range(count)):
        top, inset = low - 56 * (row + 1), row * 34
        drawn += box((x + inset, top), width - 2 * inset, 56, colour) + box(
            (x + inset - 4, top), width - 2 * inset + 8, 13, PAPER, 5
        )
    return drawn


def in_wheelchair(figure: Figure, colour: str = TEAL) -> str:
    """Someone who sits in a wheelchair, turned half to the right."""
    scale = figure.scale
    hip = (figure.at[0], figure.at[1] + figure.look.build.torso * scale)

    def of_hip(x: float, y: float) -> Point:
        return hip[0] + x * scale, hip[1] + y * scale

    back = line("M-36-62V4H26", SLATE, 10) + line("M-36-62h-20", INK, 9) + line("M28 6L48 52H62", SLATE, 7)
    wheel = group(
        circle((-10, 36), 50, PAPER, fill_opacity=0.25, stroke=INK, stroke_width=8),
        line("M-10-10V82M-56 36H36M-42 4L22 68M-42 68L22 4", STONE, 2.5),
        circle((-10, 36), 40, "none", stroke=colour, stroke_width=4),
        circle((-10, 36), 8, colour),
        circle((56, 72), 13, PAPER, stroke=INK, stroke_width=6),
        line("M50 62H84", SLATE, 7),
    )
    seated = replace(figure, feet=(of_hip(62, 50), of_hip(74, 52)), knees=(of_hip(44, 2), of_hip(54, 4)))
    return placed(back, hip, scale) + str(seated) + placed(wheel, hip, scale)


def bench(at: Point, width: float, colour: str = WOOD) -> str:
    """A garden bench; at is the left end of its seat."""
    x, y = at
    rests = box((x, y - 66), width, 16, colour, 6) + box((x, y - 40), width, 16, colour, 6)
    legs = line(f"M{x + 22} {y - 66}V{y + 62}M{x + width - 22} {y - 66}V{y + 62}", BARK, 10)
    return (
        legs
        + rests
        + box((x - 6, y - 4), width + 12, 18, colour, 7)
        + box((x - 6, y - 4), width + 12, 6, WHITE, 3, opacity=0.3)
    )
