"""Covers for 11-13: the people who wait for Bus 9, seen by their things and by evening light."""
# ruff: noqa: E501 - a path reads better whole than broken

from collections.abc import Iterator

from tools.pictures.animals import goat
from tools.pictures.bodies import Figure, shadow
from tools.pictures.cast_11_13 import AMINA, MILO, OMAR
from tools.pictures.devices import phone, star
from tools.pictures.furniture import table_lamp
from tools.pictures.palette import (
    APRICOT,
    BARK,
    BRICK,
    BUTTER,
    CALL,
    CORAL,
    DUSK,
    EVENING,
    INK,
    LAMP,
    LEAF,
    MAUVE,
    MUSTARD,
    NIGHT,
    OLD_ROSE,
    PAPER,
    PEACH,
    PINK,
    PLUM,
    SAND,
    SKY,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    WOOD,
)
from tools.pictures.places import glow, ground, sunset, table, window
from tools.pictures.svg import box, circle, dots, line, oval, path, placed
from tools.pictures.things import cup, steam


def _detective() -> str:
    """A drawn cat with a detective's hat and a magnifying glass, around (0, 0)."""
    body = path("M-34 92C-44 40-30 10 0 10S44 40 34 92Z", SLATE)
    ears = path("M-36-16L-40-52-12-38ZM36-16L40-52 12-38Z", SLATE, stroke=SLATE, stroke_width=5)
    face = oval((0, -8), 40, 33, SLATE) + dots([(-14, -8), (16, -8)], PAPER, 15) + dots([(-12, -7), (18, -7)], INK, 8)
    snout = path("M-4 4H6L1 9Z", PINK) + line(
        "M1 9Q-4 17-10 12M1 9Q6 17 12 12M-24 4l-18-3M-24 9l-17 4M26 4l18-3M26 9l17 4", INK, 2
    )
    hat = path("M-38-26C-36-66-16-74 0-74S36-66 38-26C18-34-18-34-38-26Z", MUSTARD) + path(
        "M-38-28C-58-24-66-16-64-10C-50-18-40-20-30-24ZM38-28C58-24 66-16 64-10C50-18 40-20 30-24Z", BARK
    )
    checks = line("M-22-66L-28-32M0-72V-32M22-66L28-32M-34-48Q0-58 34-48", BARK, 3) + circle((0, -76), 5, BARK)
    glass = line("M40 58L62 82", BARK, 8) + circle((30, 44), 19, SKY, stroke=INK, stroke_width=5)
    return body + ears + face + snout + hat + checks + glass


def tablet_with_cat_comic_on_a_table() -> Iterator[object]:
    """Inspector Pixel, at home over the bakery."""
    yield ground(NIGHT) + window((40, 36), 130, 130, night=True) + glow((532, 170), 260)
    yield table(286, BARK) + table_lamp((536, 310), 1.45, colour=BRICK, light=170)
    yield path("M140 358L456 358 470 376H126Z", DUSK, opacity=0.4)
    screen = (
        box((-172, -112), 344, 224, BUTTER, 8)
        + path("M-172-112H-20V112H-164Q-172 112-172 104Z", PEACH)
        + line("M-18-112V112", INK, 5)
    )
    foot = (
        line("M-150 76q12-12 24 0t24 0M-130 40l10 10M-96 54l10-8", BRICK, 5)
        + oval((-96, -40), 36, 30, BRICK)
        + path("M-126-26l-24-10v26Z", BRICK)
    )
    marks = line("M20-92h60M20-80h40", STONE, 5) + line("M130-84l14-14M140-64h18", BRICK, 5)
    comic = screen + foot + circle((-80, -48), 4, INK) + placed(_detective(), (84, 14)) + marks
    yield placed(box((-192, -130), 384, 262, INK, 22) + comic, (284, 226))
    yield line("M470 372l44-16", CORAL, 9) + path("M464 378l6-9 6 6Z", INK) + placed(cup(TEAL), (56, 378), 1.15)


def drumsticks_and_phone_on_a_drum() -> Iterator[object]:
    """A drum from above; somebody gave it a moustache."""
    yield ground(PLUM) + glow((90, 60), 300)
    yield circle((320, 214), 206, DUSK) + circle((320, 206), 196, CORAL) + circle((320, 206), 178, PAPER)
    lugs = [
        (320 + 190 * x, 206 + 190 * y)
        for x, y in ((1, 0), (0.71, 0.71), (0.71, -0.71), (-0.71, 0.71), (-0.71, -0.71), (-1, 0))
    ]
    yield dots(lugs, STONE, 20) + circle((320, 206), 150, "none", stroke=SAND, stroke_width=3)
    yield path(
        "M262 156C244 140 214 152 206 172C198 186 184 186 176 176C178 204 214 214 240 198C252 190 258 180 262 170C266 180 272 190 284 198C310 214 346 204 348 176C340 186 326 186 318 172C310 152 280 140 262 156Z",
        INK,
    )
    yield placed(phone("", 92, 164, NIGHT) + glow((0, 0), 38) + star((0, 0), 16), (402, 250), turn=24)
    yield (
        line("M150 352L398 138", BARK, 18)
        + line("M150 350L396 137", WOOD, 14)
        + oval((404, 132), 15, 11, WOOD, transform="rotate(-40 404 132)")
    )
    yield (
        line("M212 388L300 92", BARK, 18)
        + line("M212 386L299 94", WOOD, 14)
        + oval((303, 82), 11, 15, WOOD, transform="rotate(16 303 82)")
    )


def boy_and_goats_on_a_hill_with_a_phone() -> Iterator[object]:
    """Far below, one window is lit: somebody is in."""
    yield sunset((0, NIGHT), (70, EVENING), (130, MAUVE), (184, OLD_ROSE), (226, APRICOT), (262, BUTTER)) + dots(
        [(90, 40), (190, 74), (470, 36), (560, 90)], BUTTER, 4
    )
    yield path("M0 270L110 206 210 262 330 190 470 264 560 220 640 262V400H0Z", "#6b4a80") + path(
        "M0 306C140 276 300 290 420 300S600 284 640 290V400H0Z", NIGHT
    )
    yield path("M566 304V280L588 264 610 280V304Z", DUSK) + glow((588, 290), 40) + box((581, 282), 14, 14, LAMP)
    yield path("M0 330C120 276 300 276 420 330S580 376 640 372V400H0Z", CALL)
    yield placed(goat("#e8dfe6", BARK), (96, 344), 0.82) + placed(
        goat("#b9a9a0", "#6b5348"), (470, 372), 0.86, flip=True
    )
    yield Figure(
        OMAR,
        (268, 196),
        1.06,
        mood="thoughtful",
        gaze=(5, 5),
        tilt=4,
        feet=((232, 352), (322, 354)),
        knees=((226, 292), (312, 294)),
        left=(222, 288),
        right=(334, 292),
    )
    yield (
        glow((322, 262), 44, BUTTER)
        + placed(phone("", 40, 66, BUTTER), (322, 262), turn=8)
        + circle((336, 284), 11, OMAR.flesh)
    )


def two_runners_and_a_stopwatch_in_the_rain() -> Iterator[object]:
    """The rain has stopped; Milo keeps the umbrella up, to be sure."""
    yield (
        ground("#c5cfe0")
        + path("M0 0H640V90C520 120 380 80 250 104S60 92 0 112Z", "#a9b3cd")
        + circle((560, 110), 40, BUTTER)
    )
    yield path("M0 214C160 190 420 206 640 186V260H0Z", LEAF) + path("M0 244H640V400H0Z", BRICK)
    yield line("M0 276H640M0 322H640", PAPER, 4, opacity=0.8) + line("M0 384H640", PAPER, 5, opacity=0.8)
    yield oval((96, 352), 84, 13, "#cfe0ea") + oval((590, 300), 60, 8, "#cfe0ea") + oval((370, 386), 60, 8, "#cfe0ea")
    canopy = "M396 104C402 40 456 14 514 14S626 40 632 104Q614 90 594 104Q574 90 554 104Q534 90 514 104Q494 90 474 104Q454 90 434 104Q414 90 396 104Z"
    umbrella = (
        line("M514 14V4M516 60V236", BARK, 7)
        + path(canopy, TEAL)
        + line("M474 102C478 60 492 34 512 18M554 102C550 60 536 34 516 18", CALL, 4)
    )
    yield shadow((460, 386), 70) + shadow((210, 382), 130)
    yield umbrella
    yield Figure(
        MILO, (446, 138), 0.98, mood="grin", gaze=(-8, 4), tilt=-5, standing=True, left=(362, 132), right=(517, 222)
    )
    yield (
        line("M362 118V98", LAMP, 9)
        + circle((362, 134), 23, PAPER, stroke=LAMP, stroke_width=8)
        + line("M362 134V120M362 134l9 6", INK, 3)
    )
    shoe = path("M282 372C278 344 290 338 304 342C312 354 330 356 342 362Q348 372 340 374Z", CORAL) + line(
        "M282 376H342", PAPER, 7
    )
    yield Figure(
        AMINA,
        (196, 184),
        1,
        mood="smiling",
        gaze=(8, 3),
        tilt=4,
        turn=16,
        feet=((296, 346), (70, 364)),
        knees=((272, 270), (146, 362)),
        left=(290, 330),
        right=(330, 336),
        held=shoe,
    )
    yield line("M300 350l14 8M312 346l-8 14M304 346q-18-12-20 0M308 346q20-14 24-2", PAPER, 3.5)


def folded_note_lamp_and_tea_on_a_desk() -> Iterator[object]:
    """Somebody had time."""
    yield ground(EVENING) + window((44, 36), 130, 130, night=True) + glow((330, 150), 270)
    yield table(252, BARK) + table_lamp((330, 282), 1.5, colour=CALL, light=160)
    yield oval((188, 352), 110, 12, DUSK, opacity=0.35)
    yield (
        path("M96 330L246 306 296 344 140 374Z", PAPER)
        + path("M96 330L246 306 258 316 116 342Z", SAND)
        + path("M116 342L206 292 258 316Z", WHITE)
        + line("M116 342L206 292", SAND, 3)
    )
    yield (
        placed(cup(TEAL), (404, 340), 1.1)
        + placed(cup(CORAL), (484, 352), 1.1)
        + placed(steam(), (402, 286))
        + placed(steam(), (482, 298))
    )
    yield box((524, 262), 96, 74, WHITE, 8) + box((524, 262), 96, 20, LEAF, 8)
    yield path("M544 326v-14q0-14 14-14h12q4-12 14-12q12 0 12 10q0 6-8 6h-6q2 10-2 24h-6v-8h-12v8Z", LEAF) + circle(
        (586, 293), 2.4, INK
    )
    yield placed(box((-34, -12), 68, 24, PEACH, 12) + box((-12, -12), 24, 24, SAND), (560, 366), turn=-10) + dots(
        [(556, 364), (564, 370)], LEAF, 5
    )
