"""5-7, surprises and secrets: Nia, Grandma and the four hens over the steps."""
# ruff: noqa: E501 - a path reads better whole than broken

from collections.abc import Iterator

from tools.pictures.animals import hen
from tools.pictures.bodies import Figure, shadow
from tools.pictures.cast_5_7 import ADA, BEL, GRANDMA, LU, NIA, SAMI
from tools.pictures.furniture import door, hanging_lamp, plant, shelf, steps, stove
from tools.pictures.palette import (
    BRICK,
    BUTTER,
    CORAL,
    DUSK,
    INK,
    LAMP,
    LEAF,
    LILAC,
    MINT,
    MUSTARD,
    PAPER,
    PEACH,
    PLUM,
    ROSE,
    SAND,
    SKY,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    WOOD,
)
from tools.pictures.places import clouds, glow, ground, room, rug, table, window
from tools.pictures.svg import box, circle, dots, line, oval, path, placed
from tools.pictures.things import cake, cup, feather, gift, pan, radio, radio_round, steam, stone


def girl_with_hens() -> Iterator[object]:
    """Nia sings on the roof; Queen wears a small crown."""
    yield (
        ground(SKY)
        + circle((96, 84), 54, BUTTER, opacity=0.7)
        + circle((96, 84), 36, LAMP)
        + clouds((230, 60), (500, 90))
    )
    far = (
        (0, 210, 90, LILAC),
        (82, 180, 70, PEACH),
        (150, 224, 100, ROSE),
        (400, 196, 90, PEACH),
        (486, 220, 90, LILAC),
        (570, 176, 90, ROSE),
    )
    yield "".join(box((x, y), w, 120, colour) for x, y, w, colour in far)
    yield box((0, 292), 640, 108, SAND) + box((0, 278), 640, 20, CORAL, 6)
    yield plant((596, 296), 0.9) + plant((36, 296), 0.7, TEAL)
    yield shadow((310, 384), 70)
    yield Figure(
        NIA, (310, 200), 1.2, mood="laughing", tilt=-6, gaze=(-2, -4), standing=True, left=(222, 182), right=(400, 176)
    )
    yield placed(hen(), (136, 384), 1.1) + placed(hen(PAPER), (226, 392), 0.85)
    yield placed(hen(BRICK), (420, 386), 1, flip=True) + placed(hen(LAMP), (530, 382), 1.15, flip=True)
    yield path("M482 298l6-20 10 12 8-16 8 16 10-12 6 20Z", MUSTARD)
    yield dots([(440, 120), (492, 96)], DUSK, 17) + line("M447 119V78M499 95V58L447 74", DUSK, 5)


def gift_with_a_ribbon() -> Iterator[object]:
    """A surprise is light."""
    yield ground(BUTTER) + glow((320, 210), 230)
    yield oval((320, 360), 170, 18, DUSK, opacity=0.13)
    yield placed(gift(), (320, 358), 1.35)
    yield dots([(110, 120), (524, 104), (560, 250), (84, 262), (170, 64), (470, 50)], CORAL, 14)
    yield dots([(140, 200), (510, 180), (90, 60), (570, 330), (60, 340)], TEAL, 11)


def feather_and_stone() -> Iterator[object]:
    """Light and heavy."""
    yield ground(MINT) + table(280, SAND)
    yield oval((180, 326), 150, 14, DUSK, opacity=0.1) + placed(feather(), (182, 272), 0.95)
    yield oval((468, 346), 126, 16, DUSK, opacity=0.2) + placed(stone(), (468, 346), 1.12)
    yield line("M110 170q20-22 40 0M190 130q20-22 40 0", WHITE, 6, opacity=0.9)


def door_with_a_duck() -> Iterator[object]:
    """Private is not secret."""
    yield room(LILAC, SAND, 344) + rug((320, 372), 130, CORAL)
    yield door((230, 50), 180, 294, TEAL)
    duck = path(
        "M-60-10C-66 40-30 56 4 56C44 56 66 30 70-10C44 12 24 6 14-6C30-20 30-62-6-64C-40-64-46-30-36-16C-44-8-54-6-60-10Z",
        LAMP,
    )
    wing = path("M0 14C16 26 36 22 48 8C50 34 20 44 0 34Z", MUSTARD)
    yield placed(
        duck + wing + path("M-40-42L-66-34-40-26Z", CORAL) + circle((-16, -42), 5, INK), (320, 178), 0.95, flip=False
    )
    yield line("M262 262q14-10 28 0t28 0 28 0 28 0", SKY, 6)
    yield plant((540, 346), 1.3, CORAL) + box((70, 110), 92, 110, PAPER, 6) + circle((116, 160), 26, LAMP)


def grandmother_at_the_stove() -> Iterator[object]:
    """Fish for lunch."""
    yield room(PEACH, SAND, 330) + window((52, 54), 150, 130) + shelf(108, 440, 620)
    yield placed(cup(TEAL), (480, 108), 0.9) + placed(cup(CORAL), (548, 108), 0.9)
    yield stove((360, 250), 220, 150)
    yield placed(steam(70, 90), (470, 196))
    yield Figure(
        GRANDMA,
        (262, 176),
        1.25,
        mood="laughing",
        gaze=(7, 2),
        tilt=5,
        left=(206, 300),
        bends=(1, 1),
        right=(392, 232),
        held=placed(pan(), (470, 236), 0.95, flip=True),
    )
    yield placed(hen(LAMP), (96, 392), 0.9)


def radios_on_a_shelf() -> Iterator[object]:
    """A shop down the steps."""
    yield room(BUTTER, WOOD, 350) + hanging_lamp(320, 70, light=170)
    yield shelf(206, 60, 580) + shelf(338, 60, 580)
    yield placed(radio(), (150, 206)) + placed(radio_round(), (322, 206), 0.95) + placed(radio(LEAF, 100), (474, 206))
    yield (
        placed(radio_round(PLUM), (130, 338), 0.85)
        + placed(radio(MUSTARD, 150), (294, 338))
        + placed(radio(TEAL, 104), (484, 338))
    )


def tablet_face_down() -> Iterator[object]:
    """Nobody needs to see it."""
    yield ground(LILAC) + table(150, SAND)
    yield path(
        "M150 352L214 222Q220 210 234 210H452Q466 210 472 222L520 352Q524 366 508 366H162Q146 366 150 352Z",
        DUSK,
        opacity=0.16,
    )
    yield path(
        "M140 336L206 206Q212 194 226 194H444Q458 194 464 206L512 336Q516 350 500 350H154Q138 350 140 336Z", INK
    )
    yield path(
        "M144 328L208 202Q214 190 228 190H442Q456 190 462 202L508 328Q512 342 496 342H158Q142 342 144 328Z", SLATE
    )
    yield oval((252, 214), 17, 9, INK) + oval((252, 213), 7, 4, STONE)
    yield oval((326, 266), 34, 20, STONE, opacity=0.5)
    yield placed(cup(CORAL), (560, 250), 1.1) + placed(steam(), (556, 196))


def friends_sit_on_steps() -> Iterator[object]:
    """Nia, Sami, Lu and Queen."""
    yield ground(PEACH) + box((470, 0), 170, 400, ROSE) + door((500, 60), 110, 190, TEAL)
    yield path("M0 0H130V270H0Z", LILAC) + window((22, 70), 84, 100)
    yield steps(40, 400, 3, 560)
    yield Figure(
        SAMI,
        (172, 212),
        1.1,
        mood="calm",
        gaze=(8, 0),
        feet=((150, 364), (196, 364)),
        knees=((140, 306), (206, 306)),
        left=(140, 292),
        right=(206, 294),
    )
    yield Figure(
        LU,
        (478, 212),
        1.1,
        mood="thoughtful",
        gaze=(-8, 0),
        feet=((456, 364), (502, 364)),
        knees=((444, 306), (512, 306)),
        left=(446, 294),
        right=(510, 292),
    )
    yield Figure(
        NIA,
        (324, 212),
        1.1,
        mood="smiling",
        gaze=(5, 1),
        feet=((302, 364), (346, 364)),
        knees=((292, 306), (356, 306)),
        left=(296, 290),
        right=(356, 286),
        held=placed(hen(LAMP, sits=True), (330, 312), 0.95),
    )


def grandmother_and_girl_with_tea() -> Iterator[object]:
    """Grandma sits down and listens."""
    yield room(BUTTER, SAND, 330) + window((34, 46), 110, 120, night=True) + hanging_lamp(320, 70, CORAL, 130)
    yield Figure(NIA, (196, 214), 1.3, mood="talking", gaze=(7, -2), left=(140, 300), right=(266, 300))
    yield Figure(GRANDMA, (446, 186), 1.2, mood="listening", gaze=(-8, 3), tilt=-7, left=(366, 302), right=(520, 296))
    yield table(318) + placed(cup(TEAL), (284, 350), 1.05) + placed(cup(CORAL), (368, 352), 1.05)
    yield placed(steam(), (282, 300)) + placed(steam(), (366, 302))


def two_bakers_listen() -> Iterator[object]:
    """Mum Ada and Mama Bel; flour everywhere."""
    yield room(MINT, SAND, 330) + shelf(96, 60, 250)
    yield "".join(path(f"M{x} 96v-12q0-26 30-26t30 26v12Z", MUSTARD) for x in (70, 140)) + box(
        (212, 62), 26, 34, PAPER, 5
    )
    yield window((500, 44), 110, 100)
    yield Figure(BEL, (472, 172), 1.08, mood="listening", gaze=(-8, 5), tilt=-6, left=(416, 296), right=(524, 292))
    yield Figure(ADA, (318, 168), 1.08, mood="listening", gaze=(-8, 6), tilt=-8, left=(262, 300), right=(366, 296))
    yield Figure(NIA, (132, 238), 1.2, mood="talking", gaze=(8, -5), tilt=5, left=(84, 330), right=(206, 308))
    yield table(322) + oval((420, 330), 70, 13, PEACH) + path("M372 328Q376 296 420 296T468 328Z", SAND)
    yield dots(
        [(270, 288), (256, 300), (364, 286), (372, 300), (410, 286), (420, 300), (528, 282), (518, 298)], WHITE, 9
    )
    yield dots([(300, 350), (330, 342), (520, 346), (560, 360), (240, 364), (484, 352)], WHITE, 7)


def cake_with_a_hen() -> Iterator[object]:
    """Queen sits on the cake and is proud of it."""
    yield ground(ROSE) + glow((320, 190), 220) + table(316)
    yield placed(cake(280), (320, 348))
    yield placed(hen(LAMP, sits=True), (310, 262), 1.7)
    yield path("M342 134l9-28 13 17 12-23 11 23 14-17 9 28Z", MUSTARD)
    yield dots([(96, 90), (170, 150), (520, 70), (566, 170), (60, 210), (470, 160), (220, 60)], TEAL, 12)
    yield dots([(130, 60), (70, 140), (560, 110), (500, 230), (180, 240)], CORAL, 12)
