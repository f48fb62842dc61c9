"""The adults who listen: lower than the child, turned to the child, in no hurry."""

from collections.abc import Iterator

from tools.pictures.bodies import Figure, shadow
from tools.pictures.cast_5_7 import ANA, DAD, LU, OBI, SAMI
from tools.pictures.cast_8_10 import HELPER, IVO, IVOS_MUM, MIN, MINS_DAD, OKO
from tools.pictures.furniture import books, chair, hanging_lamp, in_wheelchair, plant, shelf
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
    LILAC,
    MINT,
    MUSTARD,
    PAPER,
    PEACH,
    SAND,
    SKY,
    TEAL,
    WHITE,
    WOOD,
)
from tools.pictures.places import room, rug, table, window
from tools.pictures.svg import box, dots, line, oval, path, placed
from tools.pictures.things import cup, steam


def father_kneels_to_listen() -> Iterator[object]:
    """Dad is as low as Sami."""
    yield room(BUTTER, SAND, 296)
    yield window((60, 44), 150, 130, night=True) + hanging_lamp(500, 84)
    yield rug((330, 362), 250, CORAL)
    yield Figure(SAMI, (226, 206), 1.15, mood="thoughtful", gaze=(9, -1), standing=True, right=(300, 262))
    yield Figure(
        DAD,
        (406, 168),
        1.1,
        mood="listening",
        gaze=(-9, 3),
        tilt=-7,
        left=(304, 264),
        right=(346, 296),
        feet=((352, 366), (520, 366)),
        knees=((346, 292), (440, 366)),
    )


def nurse_listens() -> Iterator[object]:
    """Nurse Obi is lower than Lu; the ducks are plasters."""
    yield room(MINT, SAND, 300)
    yield window((60, 46), 140, 120) + shelf(128, 440, 600) + plant((480, 128), 0.7) + box((530, 84), 50, 44, WHITE, 6)
    yield dots([(548, 104), (562, 112)], LAMP, 13)
    yield rug((330, 368), 240, CORAL)
    yield chair((228, 312), 84, 64, CORAL, 76)
    yield Figure(
        LU,
        (228, 220),
        1.15,
        mood="calm",
        gaze=(8, 0),
        feet=((208, 372), (252, 372)),
        knees=((200, 318), (258, 318)),
        left=(192, 306),
        right=(268, 304),
    )
    yield oval((432, 320), 46, 12, BARK) + line("M412 322L404 376M452 322L460 376", BARK, 8)
    yield Figure(
        OBI,
        (430, 192),
        1.02,
        mood="listening",
        gaze=(-9, 3),
        tilt=-6,
        left=(372, 300),
        right=(470, 300),
        feet=((356, 374), (500, 374)),
        knees=((366, 310), (500, 312)),
    )


def teacher_sits_beside_child() -> Iterator[object]:
    """Her knees stick up; her chair is far too small."""
    yield room(LILAC, SAND, 300)
    yield shelf(120, 40, 260) + books((64, 120), scale=0.8) + plant((214, 120), 0.62, LAMP)
    yield box((330, 40), 250, 130, CALL, 8, stroke=BARK, stroke_width=8) + line(
        "M366 130q30-70 60 0t60 0M520 90h30", PAPER, 5, opacity=0.7
    )
    yield chair((220, 320), 70, 56, TEAL, 0) + chair((420, 320), 76, 56, CORAL, 0)
    yield Figure(
        LU,
        (220, 228),
        1.15,
        mood="talking",
        gaze=(8, -3),
        feet=((204, 372), (246, 372)),
        knees=((190, 322), (252, 322)),
        left=(186, 312),
        right=(262, 308),
    )
    yield Figure(
        ANA,
        (424, 190),
        1.02,
        mood="listening",
        gaze=(-9, 3),
        tilt=-7,
        feet=((372, 374), (474, 374)),
        knees=((352, 280), (494, 280)),
        left=(372, 274),
        right=(478, 274),
    )


def baker_kneels_to_listen() -> Iterator[object]:
    """Min's father, who bakes at night."""
    yield (
        room(PEACH, SAND, 300)
        + window((50, 44), 130, 120, night=True)
        + hanging_lamp(470, 70, CALL)
        + shelf(132, 520, 630)
    )
    yield path("M536 132v-10q0-24 36-24t36 24v10Z", MUSTARD) + shadow((230, 374), 70) + shadow((430, 374), 120)
    yield Figure(MIN, (226, 190), 1.08, mood="talking", gaze=(8, -1), standing=True, right=(302, 252))
    yield Figure(
        MINS_DAD,
        (410, 166),
        1.1,
        mood="listening",
        gaze=(-9, 3),
        tilt=-7,
        left=(306, 256),
        right=(350, 296),
        feet=((356, 368), (524, 368)),
        knees=((350, 292), (444, 368)),
    )


def mother_and_boy_in_wheelchair_with_tea() -> Iterator[object]:
    """Ivo and his mother, very early."""
    yield room(MINT, SAND, 310) + window((250, 40), 140, 120) + hanging_lamp(520, 64, CORAL)
    yield in_wheelchair(
        Figure(IVO, (170, 168), 1.22, mood="talking", gaze=(8, -2), tilt=4, left=(150, 272), right=(262, 262)), LEAF
    )
    yield Figure(
        IVOS_MUM,
        (474, 152),
        1.12,
        mood="listening",
        gaze=(-9, 3),
        tilt=-7,
        left=(400, 272),
        right=(534, 272),
    )
    yield box((330, 286), 310, 114, WOOD, 8) + box((318, 276), 330, 18, BARK, 8)
    yield (
        placed(cup(CORAL), (366, 278), 0.95)
        + placed(cup(LAMP), (436, 278), 0.95)
        + placed(steam(), (364, 232))
        + placed(steam(), (434, 232))
    )


def teacher_listens_to_boy_in_wheelchair() -> Iterator[object]:
    """Mr Oko looks for his glasses; they are on his head."""
    yield (
        room(LILAC, SAND, 310)
        + box((60, 40), 240, 124, CALL, 8, stroke=BARK, stroke_width=8)
        + line("M96 130q30-60 60 0t60 0", PAPER, 5, opacity=0.7)
    )
    yield shelf(132, 440, 620) + books((462, 132)) + plant((586, 132), 0.62)
    yield in_wheelchair(
        Figure(IVO, (196, 176), 1.18, mood="talking", gaze=(8, -3), tilt=4, left=(190, 272), right=(276, 268)), LEAF
    )
    yield chair((440, 312), 84, 64, CORAL, 0)
    yield Figure(
        OKO,
        (442, 180),
        1.06,
        mood="listening",
        gaze=(-9, 3),
        tilt=-6,
        feet=((384, 376), (496, 376)),
        knees=((376, 308), (502, 308)),
        left=(384, 296),
        right=(500, 296),
    )
    yield placed(
        path(
            "M-4 0a12 12 0 1 1-24 0a12 12 0 1 1 24 0ZM28 0a12 12 0 1 1-24 0a12 12 0 1 1 24 0ZM-4-1q4-3 8 0",
            SKY,
            stroke=INK,
            stroke_width=3,
        ),
        (434, 92),
        1.06,
        turn=-6,
    )


def helper_with_a_box_of_pens() -> Iterator[object]:
    """Say it, write it or draw it."""
    yield room(BUTTER, SAND, 330) + window((56, 44), 130, 120) + plant((584, 330), 1.2)
    yield Figure(MIN, (210, 196), 1.2, mood="thoughtful", gaze=(5, 5), tilt=4, left=(152, 308), right=(264, 306))
    yield Figure(HELPER, (442, 176), 1.12, mood="listening", gaze=(-8, 3), tilt=-6, left=(382, 306), right=(512, 300))
    yield (
        table(318)
        + path("M206 346L290 330 322 372 226 390Z", PAPER)
        + path("M238 356q16-16 26 0q12-12 20-2", stroke=CORAL, stroke_width=5)
    )
    pens = ((386, CORAL), (402, TEAL), (418, DUSK), (434, LEAF), (450, BRICK))
    yield "".join(line(f"M{x} 350V{292 + (x * 7) % 13}", colour, 10) for x, colour in pens) + box(
        (372, 322), 92, 52, LAMP, 8
    )
