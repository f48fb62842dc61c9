"""8-10, pictures stay mine: Ivo, Min the fish, and the goat that steals bread."""
# ruff: noqa: E501 - a path reads better whole than broken

from collections.abc import Iterator

from tools.pictures.animals import cat_walks, goat
from tools.pictures.bodies import Figure, shadow
from tools.pictures.cast_8_10 import BO, IVO, MIN, TALA
from tools.pictures.devices import phone_back, phone_lying
from tools.pictures.furniture import books, hanging_lamp, in_wheelchair, plant, shelf
from tools.pictures.palette import (
    BARK,
    BRICK,
    BUTTER,
    CALL,
    CORAL,
    DUSK,
    LAMP,
    LEAF,
    LILAC,
    MINT,
    MUSTARD,
    NIGHT,
    PAPER,
    PEACH,
    SAND,
    SKY,
    SLATE,
    STONE,
    TEAL,
    WOOD,
)
from tools.pictures.places import clouds, curtains, ground, outdoors, room, rug, table, tree, window
from tools.pictures.play import fish
from tools.pictures.svg import box, dots, line, oval, path, placed
from tools.pictures.things import cup, steam


def boy_in_a_fish_costume() -> Iterator[object]:
    """Min takes a bow; off comes the tail."""
    yield ground(NIGHT) + path("M0 330H640V400H0Z", WOOD) + oval((320, 356), 200, 34, BUTTER, opacity=0.35)
    yield path("M220 0H420L520 360H120Z", BUTTER, opacity=0.25)
    yield path("M0 0H130C110 120 120 240 60 340H0ZM640 0H510C530 120 520 240 580 340H640Z", CORAL)
    yield line(
        "M40 0C36 120 40 220 24 330M86 0C78 120 84 210 56 300M600 0C604 120 600 220 616 330M554 0C562 120 556 210 584 300",
        BRICK,
        6,
    )
    yield fish((314, 156), 1.16)


def two_friends_share_a_phone() -> Iterator[object]:
    """Ivo and Min."""
    yield (
        room(MINT, SAND, 320)
        + window((70, 44), 130, 110)
        + shelf(132, 440, 600)
        + books((460, 132))
        + plant((570, 132), 0.6)
    )
    yield Figure(
        MIN, (392, 160), 1.18, mood="grin", gaze=(-7, 6), tilt=-9, standing=True, left=(334, 262), right=(450, 270)
    )
    yield in_wheelchair(
        Figure(
            IVO,
            (236, 178),
            1.18,
            mood="grin",
            gaze=(8, 5),
            tilt=6,
            left=(240, 268),
            right=(318, 250),
            held=placed(phone_back(44, 74, CALL), (322, 240), turn=8),
        ),
        LEAF,
    )


def goat_in_a_kitchen() -> Iterator[object]:
    """The bread is gone."""
    yield room(PEACH, SAND, 300) + window((60, 44), 130, 120) + hanging_lamp(320, 62, CALL) + shelf(132, 450, 610)
    yield placed(cup(LAMP), (490, 132)) + placed(cup(TEAL), (560, 132))
    yield (
        box((430, 236), 210, 164, WOOD)
        + box((420, 224), 230, 18, BARK, 6)
        + path("M500 224q-4-34 30-36h40q34 2 30 36Z", MUSTARD)
        + line("M528 196l8 16M552 194l8 16M576 198l6 14", BUTTER, 5)
    )
    yield shadow((270, 380), 130) + placed(goat(), (250, 380), 1.35)
    yield path("M420 170q22-12 34 4t-6 26q-20 8-30-6Z", MUSTARD) + dots(
        [(404, 250), (420, 272), (398, 300)], MUSTARD, 8
    )


def phone_face_down() -> Iterator[object]:
    """It can wait."""
    yield ground(SKY) + table(140, WOOD)
    yield placed(phone_lying(), (320, 260))
    yield (
        placed(cup(LAMP), (540, 236), 1.1)
        + placed(steam(), (536, 182))
        + path("M70 250q-8-40 30-44h50q38 4 34 44Z", MUSTARD)
        + line("M96 216l8 18M122 214l8 18M148 218l6 16", BUTTER, 5)
    )


def cousin_mends_a_gate() -> Iterator[object]:
    """Bo and a nail."""
    yield outdoors(edge=290) + tree((70, 300), 1.1) + clouds((300, 70))
    yield line("M360 200V380M600 200V380", BARK, 20) + line(
        "M366 232H594M366 276H594M366 320H594M372 326L588 236", WOOD, 16
    )
    yield shadow((240, 384), 70)
    yield Figure(
        BO,
        (258, 128),
        0.98,
        mood="smiling",
        gaze=(7, 3),
        tilt=4,
        standing=True,
        left=(214, 236),
        right=(340, 134),
        held=line("M326 124L386 174", WOOD, 9) + line("M368 186L396 152", SLATE, 18),
    )
    yield line("M366 202l-10-12", STONE, 5) + placed(goat(PAPER, BARK), (520, 386), 0.55, flip=True)


def girl_sings_to_her_cat() -> Iterator[object]:
    """The cat has heard this song."""
    yield (
        room(LILAC, SAND, 310)
        + window((60, 46), 130, 120)
        + curtains((60, 46), 130, 120, CORAL)
        + rug((260, 366), 180, LAMP)
    )
    yield Figure(
        TALA,
        (262, 162),
        1.14,
        mood="laughing",
        gaze=(4, -3),
        tilt=-5,
        standing=True,
        left=(186, 206),
        right=(340, 200),
    )
    yield placed(cat_walks(), (510, 376), 1.15)
    yield dots([(416, 120), (470, 96)], DUSK, 17) + line("M423 119V76M477 95V56L423 74", DUSK, 5)
