"""Small things, each drawn around (0, 0) or standing on it: cups, pots, gifts, balls, drums."""
# ruff: noqa: E501 - a path reads better whole than broken

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
    PEACH,
    PINK,
    PLUM,
    SAND,
    SLATE,
    STONE,
    TEAL,
    VIOLET,
    WHITE,
    WOOD,
)
from tools.pictures.svg import box, circle, dots, group, line, oval, path


def steam(width: float = 40, height: float = 46) -> str:
    """Steam above (0, 0)."""
    q, u = height / 4, width / 4
    one = f"c-10-{q:.0f} 10-{q:.0f} 0-{2 * q:.0f}s10-{q:.0f} 0-{2 * q:.0f}"
    return line(f"M{-u:.0f} 0{one}M{u:.0f} 4{one}", WHITE, 5, opacity=0.85)


def cup(colour: str = TEAL, tea: str = MUSTARD) -> str:
    """A cup of tea, standing on (0, 0)."""
    ear = line("M24-30C44-32 44-6 20-10", colour, 7)
    return (
        ear
        + path("M-28-42H28C28-14 18 0 0 0S-28-14-28-42Z", colour)
        + oval((0, -42), 28, 7, PAPER)
        + oval((0, -42), 22, 4.5, tea)
    )


def glass(tea: str = "#c9752c") -> str:
    """A glass of tea, standing on (0, 0)."""
    return path("M-18-48H18C10-32 22-14 14 0H-14C-22-14-10-32-18-48Z", WHITE, opacity=0.65) + path(
        "M-15-38H15C9-28 20-14 13-3H-13C-20-14-9-28-15-38Z", tea
    )


def bowl(colour: str = CORAL, soup: str = LAMP) -> str:
    """A bowl of soup, standing on (0, 0)."""
    rim = oval((0, -58), 74, 18, PAPER) + oval((0, -58), 64, 13, soup)
    bits = dots([(-30, -60), (-6, -54), (24, -62), (38, -56)], LEAF, 8) + dots([(-14, -64), (10, -58)], BRICK, 7)
    return path("M-74-58C-74-18-44-4-22-4L-26 0H26L22-4C44-4 74-18 74-58Z", colour) + rim + bits


def pot(colour: str = SLATE) -> str:
    """A very big pot, standing on (0, 0)."""
    ears = line("M-108-96h-18v22h18M108-96h18v22h-18", INK, 9)
    return (
        ears
        + path("M-104-124H104V-26Q104 0 78 0H-78Q-104 0-104-26Z", colour)
        + box((-112, -132), 224, 16, STONE, 8)
        + line("M-80-100V-34", WHITE, 7, opacity=0.35)
    )


def pan() -> str:
    """A pan with three fish around (0, 0)."""
    fish = "".join(
        group(
            oval((x, y), 26, 9, MUSTARD) + path(f"M{x + 22} {y}l16-9v18Z", MUSTARD) + circle((x - 15, y - 2), 2, INK)
        )
        for x, y in ((-34, -6), (6, 5), (32, -9))
    )
    return line("M70 0H150", BARK, 14) + oval((0, 0), 86, 26, INK) + oval((0, -3), 76, 20, SLATE) + fish


def gift(colour: str = CORAL, ribbon: str = LAMP) -> str:
    """A gift with a big bow, standing on (0, 0)."""
    bow = path("M0-150C-60-214-104-176-80-148C-64-130-24-140 0-150C24-140 64-130 80-148C104-176 60-214 0-150Z", ribbon)
    loops = line("M-20-154C-44-172-62-174-66-162M20-154C44-172 62-174 66-162", MUSTARD, 5)
    tails = path("M-8-150L-44-108-20-112-14-92 6-146ZM8-150L44-108 20-112 14-92-6-146Z", MUSTARD)
    return group(
        box((-100, -126), 200, 126, colour, 10),
        box((-110, -146), 220, 34, BRICK, 8),
        box((-17, -146), 34, 146, ribbon),
        bow,
        loops,
        tails,
        circle((0, -150), 16, ribbon),
    )


def cake(width: float = 240) -> str:
    """A cake on a plate, standing on (0, 0)."""
    half = width / 2
    icing = f"M{-half} -96V-62q{width / 12} 30 {width / 6} 0t{width / 6} 0 {width / 6} 0 {width / 6} 0 {width / 6} 0 {width / 6} 0V-96Z"
    berries = dots([(-half + 24 + (width - 48) / 4 * i, -30) for i in range(5)], BRICK, 13)
    return (
        oval((0, 0), half + 40, 15, PAPER)
        + box((-half, -96), width, 96, PEACH, 10)
        + path(icing, PINK)
        + berries
        + oval((0, -96), half, 17, WHITE)
    )


def radio(colour: str = CORAL, width: float = 120) -> str:
    """An old radio, standing on (0, 0)."""
    half = width / 2
    holes = dots([(-half + 24 + 13 * i, -48 + 14 * j) for i in range(4) for j in range(3)], INK, 6)
    dial = box((half - 52, -56), 40, 14, BUTTER, 4) + line(f"M{half - 36}-54v10", BRICK, 3)
    return (
        line(f"M{half - 20}-70L{half + 8}-112", SLATE, 4)
        + box((-half, -72), width, 72, colour, 14)
        + holes
        + dial
        + dots([(half - 42, -22), (half - 20, -22)], PAPER, 15)
    )


def radio_round(colour: str = TEAL) -> str:
    """An older radio with an arched top, standing on (0, 0)."""
    cloth = circle((0, -62), 26, SAND) + line("M-14-76V-48M0-84V-40M14-76V-48", colour, 4)
    return (
        path("M-50 0V-60C-50-126 50-126 50-60V0Z", colour)
        + cloth
        + dots([(-24, -18), (24, -18)], LAMP, 15)
        + box((-12, -24), 24, 12, BUTTER, 4)
    )


def ball(r: float = 34) -> str:
    """A football around (0, 0)."""
    k = r / 34
    patch = f"M0 {-13 * k:.1f}L{12 * k:.1f} {-4 * k:.1f} {8 * k:.1f} {10 * k:.1f} {-8 * k:.1f} {10 * k:.1f} {-12 * k:.1f} {-4 * k:.1f}Z"
    seams = "".join(
        f"M{x * k:.1f} {y * k:.1f}L{x * 2.2 * k:.1f} {y * 2.2 * k:.1f}"
        for x, y in ((0, -13), (12, -4), (8, 10), (-8, 10), (-12, -4))
    )
    return circle((0, 0), r, WHITE, stroke=INK, stroke_width=3) + path(patch, INK) + line(seams, INK, 3)


def drum(colour: str = CORAL, width: float = 180) -> str:
    """A drum seen from a little above, standing on (0, 0)."""
    half = width / 2
    side = path(f"M{-half}-96V-16C{-half} 14 {half} 14 {half}-16V-96Z", colour)
    cords = line(
        f"M{-half}-86L{-half * 0.7:.0f} 0 {-half * 0.35:.0f}-76 0 6 {half * 0.35:.0f}-76 {half * 0.7:.0f} 0 {half}-86",
        PAPER,
        4,
    )
    return (
        side + cords + oval((0, -96), half, 28, WHITE) + oval((0, -96), half, 28, "none", stroke=BARK, stroke_width=8)
    )


def telephone(colour: str = CALL) -> str:
    """A telephone with a cord, standing on (0, 0)."""
    body = path("M-84 0C-84-44-54-74-40-84H40C54-74 84-44 84 0Q84 8 76 8H-76Q-84 8-84 0Z", colour)
    receiver = path(
        "M-104-84C-104-122-60-128 0-128S104-122 104-84Q104-72 92-72H66Q56-72 56-84C56-94 30-98 0-98S-56-94-56-84Q-56-72-66-72H-92Q-104-72-104-84Z",
        DUSK,
    )
    dial = circle((0, -36), 31, PAPER) + circle((0, -36), 11, LAMP)
    holes = dots([(0, -58), (16, -52), (22, -36), (16, -20), (0, -14), (-16, -20), (-22, -36), (-16, -52)], SLATE, 7)
    return body + receiver + dial + holes


def letter() -> str:
    """A small folded letter around (0, 0)."""
    return (
        box((-62, -42), 124, 84, PAPER, 6)
        + path("M-62-38L0 12 62-38V-42H-62Z", BUTTER)
        + line("M-60-38L0 12 60-38", MUSTARD, 4)
        + path("M0 24c-18-10-14-24-6-24q5 0 6 6q1-6 6-6c8 0 12 14-6 24Z", CORAL)
    )


def feather(colour: str = VIOLET) -> str:
    """A feather that lies around (0, 0)."""
    vane = path("M-130 34C-90-30-10-66 100-58C116-56 132-62 138-68C134-20 80 22 20 34C-30 44-80 46-130 34Z", colour)
    return (
        vane
        + line("M-164 56C-90 26 0-10 104-44", PAPER, 5)
        + line("M-40 2L-34 36M0-14L14 30M44-28L70 12M-58 8L-78-8M-16-6L-30-36M30-24L22-54", PAPER, 3, opacity=0.7)
    )


def stone(colour: str = STONE) -> str:
    """A big stone, standing on (0, 0)."""
    rock = path("M-104 0C-128-40-104-104-44-118C8-130 84-116 106-62C120-26 108 0 92 0Z", colour)
    return (
        rock
        + path("M-70-84C-40-108 10-110 44-96", stroke=WHITE, stroke_width=9, opacity=0.45)
        + path("M40 0C76-14 100-36 108-56C120-26 108 0 92 0Z", SLATE, opacity=0.5)
    )


def glove(colour: str = LAMP, palm: str = CORAL) -> str:
    """A goalkeeper's glove, its palm to us, thumb to the right, cuff at (0, 90)."""
    fingers = line("M-42-10L-52-70M-14-18L-18-94M15-18L17-92M42-8L52-64", colour, 36)
    thumb = line("M40 44C60 40 72 26 80 6", colour, 38)
    pads = line("M-43-12L-51-64M-15-22L-18-86M15-22L17-84M43-10L50-58", palm, 18)
    hand = path("M-62-16C-64 30-54 60-44 72H44C56 56 64 30 62-16C30-36-30-36-62-16Z", colour) + path(
        "M-44-2C-20-16 20-16 44-2C44 28 38 48 32 56H-32C-40 44-44 26-44-2Z", palm
    )
    return fingers + thumb + hand + pads + box((-50, 66), 100, 40, DUSK, 10) + box((-50, 80), 100, 11, PAPER)


def lolly(colour: str = BRICK) -> str:
    """A red ice lolly around (0, -60); its stick ends at (0, 60)."""
    return (
        box((-8, -10), 16, 78, WOOD, 7)
        + path("M-36-10V-108C-36-160 36-160 36-108V-10Q36 0 26 0H-26Q-36 0-36-10Z", colour)
        + line("M-16-30V-108M8-30V-108", WHITE, 8, opacity=0.35)
    )


def broom() -> str:
    """A broom that stands on (0, 0)."""
    return (
        line("M0-190V-50", WOOD, 9)
        + path("M-16-60H16L34 0H-34Z", LAMP)
        + line("M-10-40L-16-4M0-44V-4M10-40L16-4", MUSTARD, 4)
        + line("M-16-58H16", BRICK, 8)
    )


def bag(colour: str = PLUM) -> str:
    """A rucksack that stands on (0, 0)."""
    return (
        line("M-16-104C-16-126 16-126 16-104", INK, 7)
        + path("M-48 0V-66C-48-116 48-116 48-66V0Q48 6 40 6H-40Q-48 6-48 0Z", colour)
        + box((-34, -46), 68, 42, LAMP, 10)
        + line("M-34-28H34", colour, 4)
    )
