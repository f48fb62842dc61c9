"""8-10, gifts, dares and secrets: Dami, Kit the potato, Rosa and Paul."""

from collections.abc import Iterator

from tools.pictures.bodies import Figure
from tools.pictures.cast_8_10 import DAMI, ROSA
from tools.pictures.furniture import plant, table_lamp
from tools.pictures.hands import grip, sleeve
from tools.pictures.palette import (
    BARK,
    BLUE,
    BUTTER,
    CALL,
    CORAL,
    DUSK,
    GRASS,
    INK,
    LAMP,
    LEAF,
    LILAC,
    PAPER,
    PEACH,
    SAND,
    SKY,
    SLATE,
    TEAL,
    VIOLET,
    WHITE,
    WOOD,
)
from tools.pictures.places import ground, room, rug, window
from tools.pictures.play import cushion, pad, pancake_pan, potato
from tools.pictures.svg import box, circle, dots, line, oval, path, placed
from tools.pictures.things import glove, letter, steam


def goalkeeper_gloves() -> Iterator[object]:
    """More left, more luck."""
    yield ground(GRASS) + path("M0 300H640V400H0Z", LEAF) + line("M60 0V300M580 0V300", WHITE, 14)
    net = "".join(f"M60 {y}H580" for y in range(40, 300, 40)) + "".join(f"M{x} 0V300" for x in range(112, 580, 52))
    yield line(net, WHITE, 2.5, opacity=0.45)
    yield oval((210, 356), 90, 12, DUSK, opacity=0.2) + oval((430, 356), 90, 12, DUSK, opacity=0.2)
    yield placed(glove(), (200, 216), 1.25, turn=-6) + placed(glove(), (420, 216), 1.25, turn=6)


def potato_costume() -> Iterator[object]:
    """Nobody knows why."""
    yield room(SKY, SAND, 310) + window((52, 48), 130, 120) + plant((580, 316), 1.1) + rug((320, 366), 190, CORAL)
    yield potato((318, 190), 1.36)
    yield dots([(470, 116), (530, 90)], DUSK, 17) + line("M477 115V70M537 89V48L477 68", DUSK, 5)


def console_and_cushions() -> Iterator[object]:
    """A rainy day inside."""
    yield room(LILAC, WOOD, 300) + window((60, 40), 150, 140)
    yield line("M90 66l-8 22M130 58l-8 22M168 76l-8 22M106 116l-8 22M150 124l-8 22M190 120l-8 22", BLUE, 4)
    yield rug((300, 354), 270, TEAL)
    yield placed(cushion(150, 96, CORAL), (486, 282), turn=-8) + placed(cushion(150, 96, LAMP), (560, 322), turn=12)
    yield placed(cushion(140, 92, VIOLET), (448, 340), turn=4)
    yield (
        box((110, 276), 270, 26, BARK, 6)
        + box((150, 222), 190, 54, INK, 12)
        + box((150, 222), 190, 14, SLATE, 7)
        + circle((312, 256), 7, LAMP)
        + line("M172 256h70", SLATE, 6)
    )
    yield line("M200 276C190 310 140 300 150 330M290 276C300 300 330 300 320 330", DUSK, 5)
    yield placed(pad(), (140, 336), 0.85, turn=-8) + placed(pad(CALL), (320, 338), 0.85, turn=8)


def pan_with_burnt_pancakes() -> Iterator[object]:
    """They taste of home."""
    yield ground(BUTTER) + dots([(x, y) for x in range(40, 640, 80) for y in range(40, 400, 80)], WHITE, 10)
    yield oval((290, 236), 130, 120, DUSK, opacity=0.15) + placed(pancake_pan(), (280, 216), 1.2)
    yield placed(steam(90, 120), (250, 150), 1.2) + placed(steam(90, 110), (330, 136), 1)
    yield circle((548, 104), 62, WHITE) + circle((548, 104), 46, SKY) + oval((548, 104), 30, 28, INK)


def suitcase_on_a_bed() -> Iterator[object]:
    """Two gloves, and that is all."""
    yield room(LILAC, SAND, 340) + window((58, 40), 130, 120, night=True) + table_lamp((570, 232), 0.9, light=150)
    yield box((520, 232), 100, 130, BARK, 8) + box((534, 256), 72, 30, WOOD, 6)
    yield (
        box((40, 190), 26, 190, BARK, 10)
        + box((40, 300), 470, 66, BARK, 10)
        + path("M60 258Q280 236 500 258V320H60Z", CORAL)
    )
    yield line("M140 252V318M240 247V318M340 248V318M440 252V318", PAPER, 8, opacity=0.7) + box(
        (70, 222), 96, 44, PAPER, 20
    )
    back = path("M-130-60L-112-158Q-110-168-100-168H100Q110-168 112-158L130-60Z", BUTTER, stroke=TEAL, stroke_width=14)
    yield placed(back, (320, 288))
    yield placed(glove(), (272, 196), 0.62, turn=-14) + placed(glove(), (366, 198), 0.62, turn=10)
    yield (
        box((180, 222), 280, 70, TEAL, 12)
        + box((180, 222), 280, 12, BARK, 6)
        + line("M296 262Q320 278 344 262", INK, 8)
        + dots([(236, 254), (404, 254)], LAMP, 15)
    )


def woman_and_boy_on_a_sofa() -> Iterator[object]:
    """Rosa never rushes."""
    yield (
        room(BUTTER, SAND, 330)
        + window((46, 40), 120, 110, night=True)
        + table_lamp((588, 250), 1, light=150)
        + box((546, 250), 86, 130, BARK, 8)
    )
    yield box((96, 190), 430, 180, TEAL, 34) + box((128, 286), 366, 66, "#3fa09b", 20) + line("M310 292V346", TEAL, 5)
    yield Figure(
        ROSA,
        (246, 170),
        1.08,
        mood="listening",
        gaze=(8, 3),
        tilt=5,
        feet=((218, 370), (272, 370)),
        knees=((202, 316), (286, 316)),
        left=(192, 296),
        right=(292, 298),
    )
    yield Figure(
        DAMI,
        (400, 202),
        1.12,
        mood="talking",
        gaze=(-8, -3),
        feet=((376, 372), (426, 372)),
        knees=((362, 322), (438, 322)),
        left=(360, 302),
        right=(444, 304),
    )
    yield box((78, 236), 58, 134, TEAL, 24) + box((486, 236), 58, 134, TEAL, 24)


def letter_in_a_hand() -> Iterator[object]:
    """A few words are enough."""
    yield ground(PEACH) + circle((320, 190), 176, WHITE, opacity=0.5)
    yield line("M440 450L390 330", DAMI.flesh, 62)
    yield placed(grip(DAMI, placed(letter(), (-36, -98), 1.75, turn=-6)), (360, 290), 1.05, turn=-4)
    yield sleeve((480, 560), (428, 404), DAMI, 94)
