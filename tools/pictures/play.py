"""Games, toys and costumes, each standing on (0, 0) or around it."""
# ruff: noqa: E501 - a path reads better whole than broken

import re

from tools.pictures.bodies import Figure
from tools.pictures.cast_8_10 import KIT, MIN
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
    MUSTARD,
    PAPER,
    SLATE,
    STONE,
    TEAL,
    VIOLET,
    WHITE,
    WOOD,
)
from tools.pictures.svg import Point, box, circle, dots, group, line, num, oval, path, placed

DRAGON = (
    "....................gg....",
    "..................ggggg...",
    "......vv.........ggygggr..",
    ".....vvvv........ggggggggg",
    "....vvvvvv.......gggwgwggw",
    "...vvvvvvvv......ggwddwdd.",
    "....vvvvvvv.....ggggddddw.",
    "......vvvvvvg..ggggggggggg",
    "r.......vvggggggggg.wg.w..",
    "rr.....gggggggggggg.......",
    ".gg..ggggggggglllgg.......",
    "..gggggggggglllllg........",
    "...ggggggggglllll.........",
    ".....ggg.......ggg........",
    ".....ggg.......ggg........",
    "....wgwg......wgwg........",
)
INKS = {"g": LEAF, "l": LAMP, "v": VIOLET, "w": WHITE, "y": INK, "r": CORAL, "d": "#8c2f3a"}


def blocks(rows: tuple[str, ...], size: float, inks: dict[str, str]) -> str:
    """A picture of blocks from rows of letters; runs of one colour become one strip, so that it stays small."""
    drawn = seams = ""
    for letter, colour in inks.items():
        d = ""
        for y, row in enumerate(rows):
            for run in re.finditer(f"{letter}+", row):
                d += f"M{num(run.start() * size)} {num(y * size)}h{num(len(run[0]) * size)}v{num(size)}H{num(run.start() * size)}Z"
                seams += "".join(
                    f"M{num(x * size)} {num(y * size)}v{num(size)}" for x in range(run.start() + 1, run.end())
                )
        drawn += path(d, colour, stroke=WHITE, stroke_width=1.2, stroke_opacity=0.35)
    return drawn + line(seams, WHITE, 1.2, opacity=0.35)


def pad(colour: str = DUSK) -> str:
    """A game pad around (0, 0)."""
    body = path(
        "M-70-30C-50-42 50-42 70-30C92-6 98 40 80 46C62 48 54 18 36 16H-36C-54 18-62 48-80 46C-98 40-92-6-70-30Z",
        colour,
    )
    cross = line("M-44-22V2M-56-10H-32", PAPER, 9)
    return (
        body
        + cross
        + dots([(44, -22)], LAMP, 11)
        + dots([(32, -10)], TEAL, 11)
        + dots([(56, -10)], CORAL, 11)
        + dots([(44, 2)], LEAF, 11)
    )


def cushion(width: float, height: float, colour: str, mark: str = PAPER) -> str:
    """A soft cushion around (0, 0)."""
    w, h = width / 2, height / 2
    d = f"M{num(-w)} {num(-h)}Q0 {num(-h * 0.6)} {num(w)} {num(-h)}Q{num(w * 0.82)} 0 {num(w)} {num(h)}Q0 {num(h * 0.6)} {num(-w)} {num(h)}Q{num(-w * 0.82)} 0 {num(-w)} {num(-h)}Z"
    return path(d, colour, stroke=colour, stroke_width=16) + line(
        f"M{num(-w * 0.5)} 0H{num(w * 0.5)}", mark, 6, opacity=0.6
    )


def suitcase(colour: str = TEAL) -> str:
    """An open suitcase that stands on (0, 0)."""
    lid = path(
        "M-130-60L-112-158Q-110-168-100-168H100Q110-168 112-158L130-60Z", BUTTER, stroke=colour, stroke_width=14
    )
    straps = line("M-60-160L-68-66M60-160L68-66", BARK, 8)
    return (
        lid
        + straps
        + box((-140, -66), 280, 66, colour, 12)
        + box((-140, -66), 280, 12, BARK, 6)
        + line("M-24-22Q0-4 24-22", INK, 8)
        + dots([(-84, -34), (84, -34)], LAMP, 15)
    )


def potato(at: Point, scale: float) -> str:
    """Kit as a potato: a small child in a big brown sack with a leaf on the hat."""
    x, y = at
    child = Figure(
        KIT,
        at,
        scale,
        mood="happy",
        tilt=-6,
        turn=6,
        left=(x - 92 * scale, y - 10 * scale),
        right=(x + 92 * scale, y - 24 * scale),
        bends=(-1, 1),
        feet=(None, (x + 58 * scale, y + 96 * scale)),
        knees=(0, (x + 50 * scale, y + 66 * scale)),
        standing=True,
    )
    sack = path("M-30-6C-76 10-84 96-44 112C-16 122 24 122 48 108C84 84 72 8 32-6C10-12-10-12-30-6Z", WOOD)
    eyes = line("M-50 40q7 6 14 0M18 84q7 6 14 0M36 34q6 5 12 0M-30 86q6 5 12 0", BARK, 4)
    hat = (
        path("M-40-58C-40-96 40-100 40-58C20-66-20-66-40-58Z", WOOD)
        + line("M0-86V-104", BARK, 5)
        + path("M0-100C-4-120 14-126 26-122C24-108 14-100 0-100Z", LEAF)
    )
    front = placed(sack + eyes, at, scale, turn=6)
    return str(child) + front + placed(hat, at, scale, turn=0)


def fish(at: Point, scale: float) -> str:
    """Min as a fish: scales to the knees, a hood with a fin, and a tail that hangs by a thread."""
    tail = path("M40 120C70 116 84 132 92 150L128 126C124 154 128 172 138 190L94 172C80 176 58 170 46 152Z", CORAL)
    thread = line("M34 116Q40 126 48 130", INK, 2.5)
    body = path("M-36 2C-70 40-66 120-40 146H40C66 120 70 40 36 2Q0 14-36 2Z", CORAL)
    rows = "".join(f"M{-46 + 8 * (k % 2)} {34 + 22 * k}" + "q11 14 22 0" * 4 for k in range(5))
    hood = path(
        "M-44 10C-56-40-40-92 0-98C40-92 56-40 44 10C40 24 34 30 28 36C34-2 40-40 0-70C-40-40-34-2-28 36C-34 30-40 24-44 10Z",
        CORAL,
    )
    fin = (
        path("M-8-94C-4-124 20-130 40-126C30-114 28-104 26-86Z", BRICK)
        + dots([(-34, -52), (34, -52)], WHITE, 17)
        + dots([(-33, -52), (35, -52)], INK, 8)
    )
    child = Figure(MIN, at, scale, mood="laughing", gaze=(3, -2), standing=True, unseen="both")
    front = placed(tail + thread + body + line(rows, BUTTER, 3), at, scale)
    arms = line("M-40 40Q-80 60-86 92M42 36Q84 26 92-16", CORAL, 24) + dots([(-87, 98), (92, -24)], MIN.flesh, 25)
    coin = circle((96, -48), 16, LAMP, stroke=MUSTARD, stroke_width=4)
    return str(child) + front + placed(fin + hood + coin + arms, at, scale)


def trolley(books: str) -> str:
    """A trolley for books, standing on (0, 0)."""
    frame = line("M-100-150V-16M100-150V-16M-100-150L-126-168M-100-22H100M-100-88H100", SLATE, 9)
    wheels = circle((-84, -8), 13, INK) + circle((84, -8), 13, INK) + dots([(-84, -8), (84, -8)], STONE, 9)
    return group(
        frame,
        placed(books, (-88, -92), 1),
        placed(books, (-6, -92), 0.95),
        placed(books, (-80, -26), 0.9),
        placed(books, (4, -26), 0.95),
        wheels,
    )


def sewing_machine(colour: str = CALL) -> str:
    """A sewing machine, standing on (0, 0)."""
    wheel = circle((96, -108), 24, DUSK) + circle((96, -108), 9, STONE)
    arm = path("M-90-140H70Q88-140 88-122V-20H44V-84Q44-96 32-96H-46V-66H-80Q-90-66-90-80Z", colour)
    return (
        wheel
        + arm
        + box((-110, -22), 214, 22, colour, 8)
        + line("M-66-66V-26", STONE, 5)
        + line("M-30-140V-166", BARK, 6)
        + box((-42, -182), 24, 26, CORAL, 5)
        + line("M-26-118H30", LAMP, 6)
    )


def pancake_pan() -> str:
    """A pan from above with one very black pancake, around (0, 0)."""
    return (
        line("M100 30L230 84", WOOD, 24)
        + circle((0, 0), 118, SLATE)
        + circle((0, 0), 100, DUSK)
        + oval((0, 4), 74, 68, INK)
        + path("M-50-20Q-20-52 24-46M-40 40Q0 62 40 40", stroke=BARK, stroke_width=6)
        + dots([(-16, 0), (14, 22), (22, -14)], BARK, 12)
    )
