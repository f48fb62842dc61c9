"""5-7, a hot day at the river pool: Sami, Nia, Teo and the people who listen."""
# ruff: noqa: E501 - a path reads better whole than broken

from collections.abc import Iterator
from dataclasses import replace

from tools.pictures.animals import frog
from tools.pictures.bodies import Figure, shadow
from tools.pictures.cast_5_7 import ADA, DAD, NIA, SAILOR, SAMI, TEO
from tools.pictures.devices import phone_back
from tools.pictures.hands import grip, open_palm, pointing, round_phone, sleeve
from tools.pictures.heads import head
from tools.pictures.palette import (
    BARK,
    BUTTER,
    CORAL,
    DUSK,
    FOREST,
    GRASS,
    INK,
    LAMP,
    LEAF,
    LILAC,
    MINT,
    PAPER,
    PEACH,
    SKY,
    SLATE,
    STONE,
    TEAL,
    VIOLET,
    WATER,
    WHITE,
)
from tools.pictures.places import bush, clouds, curtains, glow, ground, outdoors, table, tree, water, window
from tools.pictures.svg import box, circle, dots, line, oval, path, placed
from tools.pictures.things import bowl, lolly, steam


def boy_with_towel_cape() -> Iterator[object]:
    """Sami runs; the towel flies behind him."""
    yield outdoors(edge=320)
    yield clouds((90, 80), (300, 54)) + tree((584, 318), 0.9) + tree((60, 330), 0.7, FOREST)
    yield shadow((330, 366), 80)
    cape = "M300 176C250 168 214 196 150 176C136 214 150 250 124 286C178 300 226 272 274 284C300 250 316 214 330 190Z"
    yield path(cape, CORAL) + line("M146 200C196 216 240 200 292 202M134 262C186 276 230 250 276 260", PAPER, 7)
    yield Figure(
        SAMI,
        (330, 176),
        1.3,
        mood="laughing",
        gaze=(7, 1),
        tilt=6,
        turn=8,
        left=(262, 214),
        right=(436, 150),
        feet=((232, 330), (396, 350)),
        knees=(0.9, -0.9),
        bends=(1, 1),
    )
    yield line("M296 178Q326 196 356 180", CORAL, 12)
    yield line("M196 344h-40M178 322h-26M190 366h-24", WHITE, 6, opacity=0.8)


def friends_at_the_river_pool() -> Iterator[object]:
    """Three heads above the water; a frog sits on Teo's hat."""
    yield outdoors(edge=170)
    yield tree((50, 176), 1) + tree((600, 176), 0.9, FOREST) + bush((250, 176), 0.8, LEAF) + water(176)
    yield Figure(SAMI, (140, 262), 1.3, mood="happy", gaze=(4, 0), left=(56, 180), right=(232, 306))
    yield Figure(NIA, (322, 276), 1.3, mood="laughing", gaze=(7, -5), tilt=6, unseen="both")
    yield Figure(
        replace(TEO, extras=frozenset({"sunhat"})),
        (500, 276),
        1.3,
        mood="surprised",
        gaze=(0, -4),
        left=(410, 300),
        right=(590, 196),
    )
    yield placed(frog(GRASS), (500, 140), 0.9)
    yield path("M0 318Q40 302 80 318T160 318T240 318T320 318T400 318T480 318T560 318T640 318V400H0Z", WATER)
    yield path("M0 346Q40 330 80 346T160 346T240 346T320 346T400 346T480 346T560 346T640 346V400H0Z", "#a6d2e0")
    yield dots([(60, 296), (84, 284), (250, 300), (396, 290), (574, 290), (598, 278)], WHITE, 9)


def phone_in_a_hand() -> Iterator[object]:
    """A hand holds up a phone; nothing is on it but light."""
    yield ground(MINT)
    yield circle((320, 190), 176, WHITE, opacity=0.5)
    yield placed(round_phone(ADA, phone_back(), 130, 230), (320, 164), 1.1)
    yield sleeve((324, 460), (322, 346), ADA, 96)


def hand_held_up() -> Iterator[object]:
    """Sami's hand says no."""
    yield ground(LILAC)
    yield circle((320, 200), 190, WHITE, opacity=0.4)
    yield Figure(SAMI, (232, 306), 1.9, mood="firm", gaze=(5, 0), unseen="both")
    yield line("M300 356L404 420 448 330", SAMI.flesh, 56)
    yield placed(open_palm(SAMI), (452, 212), 1.15, turn=4)
    yield line("M286 356L350 396", SAMI.top, 64)


def child_points_at_own_nose() -> Iterator[object]:
    """Nia's nose is Nia's."""
    yield ground(BUTTER)
    yield glow((320, 190), 230)
    yield Figure(NIA, (320, 292), 2.3, mood="grin", tilt=-5, unseen="both")
    yield line("M416 420C430 370 416 310 388 282", NIA.seam, 51) + line(
        "M416 420C430 370 416 310 388 282", NIA.flesh, 46
    )
    yield placed(pointing(NIA), (376, 268), 0.78, turn=-52)


def swimsuits_on_a_line() -> Iterator[object]:
    """Things that dry in the sun."""
    yield outdoors(edge=330)
    yield clouds((70, 70), (280, 46)) + bush((30, 330), 1) + bush((560, 336), 0.9, LEAF)
    yield line("M30 60V400M610 60V400", BARK, 12) + line("M30 96Q320 140 610 96", SLATE, 4)
    yield path("M84 108H184V270H84Z", CORAL) + line("M88 236H180M88 252H180", PAPER, 6)
    yield path(
        "M226 118Q232 146 250 148T274 120L286 122C284 150 290 160 286 178C280 206 292 216 288 244Q262 234 250 250Q238 234 212 244C208 216 220 206 214 178C210 160 216 150 214 118Z",
        TEAL,
    )
    yield dots([(234, 176), (264, 176), (249, 198), (234, 220), (264, 220)], LAMP, 9)
    yield path("M332 122H412L422 216H378L372 168 366 216H322Z", VIOLET) + path("M332 122H412L413 136H331Z", PAPER)
    yield path("M456 116H560V284H456Z", LAMP) + line("M472 120V280M492 120V280M512 118V280M532 116V280", PAPER, 7)
    pegs = [(92, 106), (176, 112), (220, 116), (280, 120), (338, 120), (404, 120), (464, 114), (552, 104)]
    yield line("".join(f"M{x} {y - 8}v18" for x, y in pegs), BARK, 7)


def bus_by_the_river() -> Iterator[object]:
    """Dad's bus."""
    yield outdoors(edge=236)
    yield tree((70, 240), 1.2) + tree((590, 232), 1, FOREST) + clouds((180, 64), (360, 90))
    yield path("M0 330C140 300 260 350 400 330S560 330 640 316V400H0Z", WATER)
    yield line("M60 366q14-8 28 0t28 0M420 360q14-8 28 0t28 0M250 382q14-8 28 0t28 0", WHITE, 4, opacity=0.7)
    yield oval((330, 318), 190, 14, DUSK, opacity=0.15)
    yield path("M160 150Q160 120 190 120H456Q492 120 500 160L508 226V300H160Z", CORAL)
    yield box((160, 252), 348, 14, PAPER)
    yield "".join(box((x, 146), 58, 66, SKY, 10) for x in (180, 250, 320)) + path(
        "M446 146H476Q484 150 488 172L494 212H446Z", SKY
    )
    yield box((392, 142), 42, 150, TEAL, 8) + box((399, 150), 28, 62, SKY, 6)
    yield placed(head(DAD, "smiling", (6, 0)), (470, 192), 0.42)
    yield (
        circle((230, 300), 32, INK)
        + circle((230, 300), 14, STONE)
        + circle((456, 300), 32, INK)
        + circle((456, 300), 14, STONE)
    )
    yield circle((504, 268), 9, LAMP) + glow((512, 268), 34)


def ice_lolly_in_a_hand() -> Iterator[object]:
    """It is just a lolly."""
    yield ground(SKY)
    yield circle((320, 200), 172, WHITE, opacity=0.5)
    yield line("M470 440L350 290", SAILOR.flesh, 62)
    yield placed(grip(SAILOR, lolly()), (306, 240), 1.2)
    yield sleeve((560, 545), (412, 370), SAILOR, 92)


def two_bowls_of_soup() -> Iterator[object]:
    """An evening that is still warm."""
    yield ground(PEACH)
    yield glow((320, 130), 300)
    yield window((200, 28), 240, 190, night=True) + curtains((200, 28), 240, 190, CORAL) + table(290)
    yield placed(steam(60, 64), (196, 246)) + placed(steam(60, 64), (444, 246))
    yield placed(bowl(), (196, 344)) + placed(bowl(TEAL), (444, 344))
    yield (
        line("M296 340V300", STONE, 7)
        + oval((296, 290), 10, 15, STONE)
        + line("M544 340V300", STONE, 7)
        + oval((544, 290), 10, 15, STONE)
    )
