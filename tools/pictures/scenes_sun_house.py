"""5-7, who can I tell: Lu of Sun House, and the adults on her hand."""

from collections.abc import Iterator

from tools.pictures.animals import cat_walks
from tools.pictures.bodies import Figure, shadow
from tools.pictures.cast_5_7 import BEA, LU
from tools.pictures.furniture import lantern, open_door, plant, shelf, table_lamp
from tools.pictures.hands import open_palm
from tools.pictures.palette import (
    BARK,
    BRICK,
    BUTTER,
    CORAL,
    DUSK,
    EVENING,
    GRASS,
    INK,
    LAMP,
    LEAF,
    PINK,
    PLUM,
    ROSE,
    SAND,
    SKY,
    TEAL,
    WHITE,
)
from tools.pictures.places import bush, clouds, glow, ground, night, outdoors, room, table, tree, window
from tools.pictures.svg import Point, box, circle, dots, line, oval, path, placed
from tools.pictures.things import ball, cup, pot, steam, telephone


def girl_kicks_a_ball() -> Iterator[object]:
    """Bop. Sorry, cat."""
    yield outdoors(edge=310) + clouds((250, 70)) + tree((70, 314), 1.1)
    yield shadow((250, 376), 70) + shadow((520, 372), 50)
    yield Figure(
        LU,
        (240, 196),
        1.3,
        mood="laughing",
        gaze=(7, 2),
        turn=-6,
        left=(160, 190),
        right=(322, 248),
        feet=((224, 362), (364, 318)),
        knees=(0.4, -0.5),
    )
    yield placed(ball(30), (440, 232)) + line("M392 248l-22 8M388 226l-24 8M398 268l-14 8", WHITE, 5)
    yield placed(cat_walks("#e9a15b", "#c97f3d"), (536, 356), 0.95, turn=-14)


def _small_face(at: Point, colour: str) -> str:
    x, y = at
    return (
        circle(at, 25, colour)
        + dots([(x - 8, y - 3), (x + 8, y - 3)], INK, 6)
        + line(f"M{x - 9} {y + 7}q9 9 18 0", INK, 3)
    )


def hand_with_five_faces() -> Iterator[object]:
    """Five people to tell, one on each finger."""
    yield ground(SKY) + circle((310, 200), 196, WHITE, opacity=0.5)
    yield line("M316 330V420", LU.flesh, 92)
    yield placed(open_palm(LU), (310, 238), 2)
    tips = ((178, 244, LAMP), (232, 138, CORAL), (284, 96, TEAL), (340, 104, PINK), (396, 150, GRASS))
    yield "".join(_small_face((x, y), colour) for x, y, colour in tips)
    yield path("M268 396H364V420H268Z", LU.top)


def cook_with_a_big_pot() -> Iterator[object]:
    """Auntie Bea, who makes the best soup."""
    yield (
        room(ROSE, SAND, 320)
        + shelf(110, 40, 230)
        + placed(cup(TEAL), (80, 110))
        + placed(cup(LAMP), (146, 110))
        + plant((204, 110), 0.5)
    )
    yield window((488, 50), 110, 100)
    yield Figure(
        BEA,
        (250, 160),
        1.15,
        mood="smiling",
        gaze=(7, 4),
        tilt=4,
        standing=True,
        left=(190, 290),
        right=(384, 204),
        held=line("M386 160L404 266", BARK, 11),
    )
    yield placed(pot(), (410, 392), 1.15)
    yield (
        oval((410, 244), 112, 16, LAMP)
        + dots([(360, 243), (400, 250), (452, 242), (480, 248)], LEAF, 10)
        + line("M394 200L402 244", BARK, 11)
    )
    yield circle((384, 206), 15, BEA.flesh)
    for at, scale in (((330, 220), 1.6), ((470, 224), 1.9), ((560, 220), 1.4), ((130, 250), 1.2)):
        yield placed(steam(60, 70), at, scale)


def telephone_and_a_lamp() -> Iterator[object]:
    """A kind voice is one call away."""
    yield ground(EVENING) + window((60, 50), 150, 140, night=True)
    yield table(290) + table_lamp((470, 316), 1.5, light=230)
    yield oval((250, 348), 130, 12, DUSK, opacity=0.25)
    yield placed(telephone(), (250, 346), 1.25)
    yield line("M354 330c26 20 10 34 30 34s0-22 22-16 6 26 26 20", DUSK, 6)


def door_with_a_lamp() -> Iterator[object]:
    """Someone is in, and the light is on."""
    yield night(330) + box((170, 60), 300, 290, PLUM) + path("M150 66L320-30 490 66Z", BRICK)
    yield glow((320, 100), 190)
    yield open_door((258, 130), 124, 220, TEAL)
    yield line("M320 66V84", INK, 5) + placed(lantern(0.56, INK), (320, 128))
    yield bush((110, 352), 0.9) + bush((490, 352), 0.9) + path("M258 350H382L440 400H220Z", BUTTER, opacity=0.8)
