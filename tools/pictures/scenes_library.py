"""8-10, friends in games: Yara, her dragon and the library."""

from collections.abc import Iterator

from tools.pictures.bodies import Figure
from tools.pictures.cast_8_10 import HALIM, SALMA, YARA, YARAS_MUM
from tools.pictures.devices import bubble, phone, star, tablet
from tools.pictures.furniture import books, hanging_lamp, plant, shelf, steps
from tools.pictures.palette import (
    BARK,
    BUTTER,
    CALL,
    CORAL,
    GRASS,
    LAMP,
    LEAF,
    LILAC,
    MINT,
    MUSTARD,
    PAPER,
    PEACH,
    PINK,
    ROSE,
    SAND,
    SKY,
    SLATE,
    STONE,
    TEAL,
    VIOLET,
    WHITE,
    WOOD,
)
from tools.pictures.places import curtains, ground, room, table, window
from tools.pictures.play import DRAGON, INKS, blocks, sewing_machine, trolley
from tools.pictures.svg import box, dots, line, path, placed
from tools.pictures.things import ball, cup, steam


def dragon_made_of_blocks() -> Iterator[object]:
    """Forty teeth, and none points the right way."""
    yield ground(SKY) + box((500, 30), 76, 76, LAMP) + box((516, 46), 44, 44, BUTTER)
    yield box((60, 60), 110, 24, WHITE) + box((84, 36), 60, 24, WHITE) + box((300, 44), 90, 24, WHITE)
    yield box((0, 340), 640, 60, BARK) + box((0, 330), 640, 26, GRASS)
    yield path("M0 282H40V306H80V330H0ZM640 258H592V282H560V306H528V330H640Z", LEAF)
    yield placed(blocks(DRAGON, 17.5, INKS), (92, 58))


def librarian_with_a_trolley() -> Iterator[object]:
    """Squeak, squeak: Ms Halim."""
    yield room(BUTTER, WOOD, 330)
    for y in (92, 190):
        yield shelf(y, 20, 250) + books((34, y)) + books((140, y), scale=0.92)
    yield window((480, 44), 120, 120)
    yield Figure(HALIM, (214, 150), 1.12, mood="smiling", gaze=(6, 1), tilt=3, left=(300, 204), right=(314, 196))
    yield placed(trolley(books((0, 0))), (456, 388), 1.15)


def girl_with_a_tablet_on_steps() -> Iterator[object]:
    """Yara plays."""
    yield ground(LILAC) + box((0, 0), 170, 400, PEACH) + window((34, 60), 96, 110) + plant((560, 232), 1, CORAL)
    yield steps(80, 400, 3, 480, SAND)
    yield Figure(
        YARA,
        (320, 188),
        1.2,
        mood="grin",
        gaze=(1, 5),
        feet=((292, 366), (348, 366)),
        knees=((276, 302), (364, 302)),
        left=(270, 272),
        right=(370, 272),
        held=placed(tablet("", 128, 84, SLATE), (320, 268)),
    )


def phone_with_speech_bubbles() -> Iterator[object]:
    """Many bubbles; in them dots, a star, a heart, a ball."""
    yield ground(MINT) + placed(phone(ground=PAPER), (320, 204), 1.35)
    yield bubble((62, 60), 190, 70, WHITE, mine=True) + dots([(122, 95), (156, 95), (190, 95)], STONE, 15)
    yield bubble((380, 40), 180, 78, LAMP) + placed(ball(24), (440, 80)) + placed(ball(24), (500, 80))
    yield bubble((270, 118), 150, 60, SKY) + star((345, 148), 19)
    yield bubble((420, 158), 170, 66, CORAL) + dots([(470, 191), (504, 191), (538, 191)], PAPER, 15)
    yield bubble((48, 176), 190, 72, VIOLET, mine=True) + path(
        "M143 234c-34-18-28-42-12-42q9 0 12 12q3-12 12-12c16 0 22 24-12 42Z", PAPER
    )
    yield bubble((210, 212), 150, 62, BUTTER, mine=True) + line("M236 236h96M236 252h60", MUSTARD, 7)
    yield bubble((330, 290), 170, 66, TEAL) + line("M362 316h104M362 334h64", PAPER, 7, opacity=0.8)


def aunt_at_a_sewing_machine() -> Iterator[object]:
    """Aunt Salma; pins in her mouth, a wedding dress on the table."""
    yield room(ROSE, SAND, 330) + window((40, 44), 130, 120) + hanging_lamp(430, 66, CALL)
    yield shelf(150, 500, 620) + "".join(
        box((x, 118), 22, 32, colour, 5) for x, colour in ((512, CORAL), (546, TEAL), (580, LAMP))
    )
    yield Figure(SALMA, (258, 160), 1.15, mood="calm", gaze=(6, 5), tilt=5, left=(250, 306), right=(372, 306))
    yield line("M272 132l34 8M271 134l28 20M269 135l16 28", SLATE, 2) + dots(
        [(306, 140), (299, 154), (285, 163)], LAMP, 8
    )
    yield table(322) + placed(sewing_machine(), (446, 330), 1.1)
    yield path("M150 326C200 290 300 312 392 314L372 330C300 336 260 356 240 400H90C120 372 130 344 150 326Z", WHITE)
    yield line("M176 330C160 350 150 376 140 400M230 326C204 350 196 380 190 400", LILAC, 5) + dots(
        [(300, 322), (330, 320), (270, 322)], PINK, 8
    )


def mother_and_child_with_tea() -> Iterator[object]:
    """Yara's mother is awake, and listens."""
    yield room(PEACH, SAND, 330) + window((258, 36), 140, 120) + curtains((258, 36), 140, 120, TEAL)
    yield Figure(YARA, (470, 206), 1.22, mood="talking", gaze=(-7, -2), left=(400, 300), right=(530, 300))
    yield Figure(YARAS_MUM, (196, 182), 1.18, mood="listening", gaze=(8, 3), tilt=7, left=(132, 296), right=(268, 300))
    yield table(318) + placed(cup(CORAL), (282, 352), 1.05) + placed(cup(LAMP), (376, 352), 1.05)
    yield placed(steam(), (282, 302)) + placed(steam(), (376, 302))
