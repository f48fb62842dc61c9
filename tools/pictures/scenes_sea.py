"""8-10, going live and someone I know: the sea, the step, the coin."""

from collections.abc import Iterator

from tools.pictures.animals import cat, cat_asleep
from tools.pictures.bodies import Figure
from tools.pictures.cast_8_10 import GRANDMA_TALA, MIN, TALA, YARA
from tools.pictures.devices import phone, star
from tools.pictures.furniture import steps
from tools.pictures.hands import sleeve
from tools.pictures.palette import (
    BARK,
    BRICK,
    BUTTER,
    CORAL,
    DUSK,
    INK,
    LAMP,
    LILAC,
    MINT,
    MUSTARD,
    PAPER,
    PEACH,
    PINK,
    SAND,
    SKY,
    TEAL,
    WHITE,
)
from tools.pictures.places import clouds, ground, tree, water
from tools.pictures.svg import Point, box, circle, line, oval, path, placed, xy


def _heart(at: Point, size: float, colour: str) -> str:
    x, y, s = *at, size
    left, right = (
        ((x - s, y + s * 0.1), (x - s, y - s), (x, y - s * 0.5)),
        ((x + s, y - s), (x + s, y + s * 0.1), (x, y + s * 0.9)),
    )
    return path(f"M{xy((x, y + s * 0.9))}C{xy(*left)}C{xy(*right)}Z", colour)


def phone_on_a_stand() -> Iterator[object]:
    """The sea does not need hearts; they come anyway."""
    yield ground(SKY) + circle((110, 90), 54, BUTTER, opacity=0.8) + circle((110, 90), 36, LAMP) + clouds((250, 70))
    yield water(216) + path("M0 336C160 306 420 336 640 312V400H0Z", SAND)
    yield (
        path("M76 222L90 244H160L172 222Z", BRICK)
        + line("M120 222V152", BARK, 5)
        + path("M126 158L160 214H126Z", PAPER)
    )
    yield oval((330, 384), 110, 10, DUSK, opacity=0.15) + line(
        "M330 270V310M330 310L262 380M330 310L398 380M330 310V384", DUSK, 10
    )
    yield placed(phone("", 120, 206, MINT), (330, 176)) + oval((330, 262), 44, 8, INK, opacity=0.15)
    yield placed(cat("#8c8799", "#6f6a80"), (326, 262), 1)
    for at, size, colour in (
        ((440, 236), 16, CORAL),
        ((478, 176), 22, BRICK),
        ((440, 120), 15, CORAL),
        ((510, 96), 24, CORAL),
        ((464, 52), 14, BRICK),
        ((556, 160), 13, PINK),
        ((560, 44), 17, PINK),
    ):
        yield _heart(at, size, colour)


def _trick_hand() -> str:
    """A small hand from the lower left: a flat palm, fingers to the upper right, the thumb on the coin."""
    skin, seam = MIN.flesh, MIN.seam
    fingers = ("M-20-6L58-44", "M-10 16L78-14", "M-4 38L82 16", "M-10 58L66 46")
    palm = path("M-70 20C-60-24-10-34 8-14C30 20 20 64-16 76C-50 80-72 60-70 20Z", skin)
    drawn = "".join(line(d, seam, 27) + line(d, skin, 24) for d in fingers)
    return (
        line("M-120 130L-34 40", skin, 54)
        + drawn
        + palm
        + line("M-52-8C-30-34-4-40 22-34", seam, 27)
        + line("M-52-8C-30-34-4-40 22-34", skin, 24)
    )


def hands_with_a_coin() -> Iterator[object]:
    """The coin should vanish; it peeks out."""
    yield ground(LILAC) + circle((320, 190), 176, WHITE, opacity=0.45)
    yield circle((322, 150), 62, LAMP, stroke=MUSTARD, stroke_width=9) + star((322, 146), 30, MUSTARD)
    yield placed(_trick_hand(), (256, 232), 1.05) + placed(_trick_hand(), (384, 232), 1.05, flip=True)
    yield sleeve((44, 456), (164, 330), MIN, 76) + sleeve((596, 456), (476, 330), MIN, 76)
    yield line("M200 92l-18-20M444 92l18-20M322 62V40M254 66l-8-20M390 66l8-20", MUSTARD, 6)


def grandmother_and_singer_by_the_sea() -> Iterator[object]:
    """Tala and her grandmother on the step; Boss is there too."""
    yield ground(PEACH) + circle((320, 150), 60, BUTTER) + circle((320, 150), 42, LAMP) + water(176)
    yield box((0, 300), 640, 100, SAND) + box((0, 290), 640, 22, PAPER, 6)
    yield Figure(
        TALA,
        (230, 190),
        1.14,
        mood="talking",
        gaze=(7, -3),
        tilt=4,
        feet=((212, 366), (252, 366)),
        left=(196, 288),
        right=(268, 288),
    )
    yield Figure(
        GRANDMA_TALA,
        (392, 168),
        1.1,
        mood="listening",
        gaze=(-8, 3),
        tilt=-7,
        feet=((366, 372), (424, 372)),
        knees=((356, 316), (438, 316)),
        left=(350, 300),
        right=(448, 296),
    )
    yield placed(cat_asleep(), (540, 372), 0.9)


def friends_on_library_steps() -> Iterator[object]:
    """Yara, Min and Tala after the club."""
    yield (
        ground(MINT)
        + box((214, 20), 212, 232, PEACH, 8)
        + path("M190 30L320-30 450 30Z", CORAL)
        + box((254, 70), 132, 170, TEAL, 6)
        + circle((368, 160), 6, LAMP)
    )
    yield tree((70, 300), 1.2) + steps(60, 400, 3, 520, SAND)
    yield Figure(
        YARA,
        (180, 194),
        1.05,
        mood="smiling",
        gaze=(7, 0),
        feet=((158, 366), (206, 366)),
        knees=((146, 308), (216, 308)),
        left=(148, 290),
        right=(214, 290),
    )
    yield Figure(
        TALA,
        (462, 194),
        1.05,
        mood="smiling",
        gaze=(-7, 0),
        feet=((442, 366), (482, 366)),
        knees=((436, 308), (490, 308)),
        left=(430, 286),
        right=(494, 286),
    )
    yield Figure(
        MIN,
        (322, 194),
        1.05,
        mood="talking",
        gaze=(0, 0),
        feet=((298, 366), (346, 366)),
        knees=((286, 308), (358, 308)),
        left=(290, 288),
        right=(366, 206),
    )
    yield circle((372, 192), 13, LAMP, stroke=MUSTARD, stroke_width=3)
