"""Covers for 14-17: Roof Radio and its people, seen by what they leave on tables."""
# ruff: noqa: E501 - a path reads better whole than broken

from collections.abc import Iterator

from tools.pictures.animals import hen
from tools.pictures.devices import phone, phone_lying
from tools.pictures.furniture import hanging_lamp, table_lamp
from tools.pictures.palette import (
    APRICOT,
    BARK,
    BRICK,
    BUTTER,
    CALL,
    CLOUD,
    CORAL,
    DUSK,
    EVENING,
    FOREST,
    INK,
    LAMP,
    MAUVE,
    MUSTARD,
    NIGHT,
    OLD_ROSE,
    PAPER,
    PLUM,
    SAND,
    SKY,
    SLATE,
    STONE,
    TEAL,
    WOOD,
)
from tools.pictures.places import glow, ground, sunset, table, window
from tools.pictures.svg import box, circle, dots, line, num, oval, path, placed
from tools.pictures.things import cup, steam


def _city(low: float) -> str:
    blocks = (
        (0, 70, 70),
        (66, 120, 56),
        (118, 50, 80),
        (196, 96, 60),
        (250, 64, 84),
        (330, 130, 62),
        (388, 84, 76),
        (460, 56, 66),
        (520, 104, 60),
        (576, 74, 70),
    )
    walls = "".join(f"M{x} {low}v{-h}h{w}v{h}Z" for x, h, w in blocks)
    lit = ((90, 96), (90, 70), (224, 66), (352, 104), (368, 76), (410, 52), (546, 80), (600, 48), (30, 44), (280, 36))
    return path(walls, DUSK) + path("".join(f"M{x} {low - h}h9v11h-9Z" for x, h in lit), LAMP)


def roof_studio_at_dusk_with_washing_line() -> Iterator[object]:
    """On air, between the shirts."""
    yield (
        sunset((0, DUSK), (80, NIGHT), (150, EVENING), (206, MAUVE), (250, OLD_ROSE))
        + dots([(60, 50), (180, 30), (300, 70), (450, 34), (600, 60)], BUTTER, 4)
        + _city(316)
    )
    yield box((0, 306), 640, 94, BARK) + box((0, 300), 640, 14, WOOD)
    yield box((44, 150), 270, 190, CALL) + path("M26 156L44 128H314L332 156Z", TEAL) + box((66, 176), 226, 164, BUTTER)
    yield glow((240, 232), 130) + box((44, 318), 270, 24, WOOD) + box((34, 304), 290, 18, WOOD, 6)
    yield table_lamp((250, 304), 0.82, colour=BRICK, light=70)
    yield (
        line("M150 304V262L118 232", SLATE, 6)
        + box((94, 196), 34, 58, INK, 17, transform="rotate(-20 111 225)")
        + line("M98 222l24-9M101 232l24-9", STONE, 3)
        + oval((150, 304), 24, 6, SLATE)
    )
    yield box((176, 284), 48, 22, INK, 4) + dots([(186, 295), (200, 295), (214, 295)], LAMP, 6)
    yield line("M60 128V60M60 64l-14 14M60 64l14 14", STONE, 4) + line("M40 48q20-18 40 0M30 36q30-26 60 0", LAMP, 4)
    yield line("M330 168Q480 206 640 150", SLATE, 3) + line("M336 156V340", BARK, 9)
    for x, y, colour, lean in ((388, 176, CORAL, 4), (474, 182, PAPER, -3), (560, 172, LAMP, 3)):
        yield placed(path("M-16 0Q0 12 16 0L40 16 30 40 22 34V96H-22V34L-30 40-40 16Z", colour), (x, y), turn=lean)
    yield line("M374 172v10M402 178v10M460 180v10M488 180v10M546 172v10M574 168v10", BARK, 5)


def headphones_and_oven_glove_by_an_open_window() -> Iterator[object]:
    """Jun's table: nine keys are missing, and the cake is burnt again."""
    yield (
        ground(PLUM)
        + box((150, 20), 340, 226, EVENING)
        + path("M150 110Q240 90 320 110T490 106V246H150Z", MAUVE)
        + path("M150 176Q240 160 320 176T490 170V246H150Z", APRICOT)
    )
    yield (
        dots([(190, 50), (270, 80), (420, 46), (350, 40)], BUTTER, 4)
        + path("M150 246V214l60-20 50 24 70-34 60 30 100-24v56Z", NIGHT)
        + path("M300 232h9v10h-9ZM420 226h9v10h-9Z", LAMP)
    )
    yield path("M150 20L70-4V262L150 246ZM490 20L570-4V262L490 246Z", SAND) + path(
        "M138 38L84 22V232L138 222ZM502 38L556 22V232L502 222Z", SKY, opacity=0.55
    )
    yield box((142, 12), 356, 242, "none", stroke=PAPER, stroke_width=12) + table(254, WOOD)
    yield path("M222 262L236 176Q238 166 248 166H424Q434 166 436 176L450 262Z", INK) + path(
        "M240 254L251 182H421L432 254Z", NIGHT
    )
    yield line("M262 222h14l8-22 12 36 12-48 12 56 12-40 10 26 8-8h40", LAMP, 4)
    yield path("M222 262H450L488 338Q490 350 476 350H196Q182 350 184 338Z", STONE) + path(
        "M184 338Q182 350 196 350H476Q490 350 488 338L490 346Q490 360 476 360H196Q182 360 182 346Z", SLATE
    )
    keys = ""
    missing = {(0, 3), (0, 8), (1, 1), (1, 6), (1, 7), (2, 4), (2, 9), (3, 2), (3, 10)}
    for row in range(4):
        left, step, y = 234 - row * 5, 17.4 + row * 0.9, 276 + row * 13
        keys += "".join(f"M{num(left + step * k)} {y}h11v8h-11Z" for k in range(12) if (row, k) not in missing)
    yield path(keys, DUSK) + path("M292 334H384L388 346H288Z", CLOUD, opacity=0.6)
    yield (
        line("M38 330C24 226 156 226 142 330", INK, 13)
        + line("M44 326C34 240 146 240 136 326", SLATE, 4)
        + box((22, 316), 34, 56, CORAL, 16)
        + box((124, 316), 34, 56, CORAL, 16)
    )
    yield (
        oval((566, 350), 72, 13, PAPER)
        + path("M510 346V312Q510 292 566 292T622 312V346Q594 356 566 356T510 346Z", BARK)
        + oval((566, 306), 55, 15, INK)
        + line("M544 304q10-6 18 0M572 308q10 4 20-2", BARK, 4)
    )
    yield path("M474 392C470 372 476 356 492 356C500 342 514 346 514 358L512 396H478Z", LAMP) + line(
        "M478 388H512", BRICK, 7
    )


def _mug(colour: str) -> str:
    return (
        line("M30-52C58-56 58-14 28-20", colour, 9)
        + path("M-32-70H32V-8Q32 0 24 0H-24Q-32 0-32-8Z", colour)
        + oval((0, -70), 32, 8, PAPER)
        + oval((0, -70), 25, 5, BARK)
    )


def two_phones_face_down_and_two_mugs_by_a_pool() -> Iterator[object]:
    """Two people have put their phones away to talk."""
    yield sunset((0, EVENING), (46, MAUVE), (84, OLD_ROSE), (116, APRICOT)) + circle((470, 150), 40, LAMP)
    yield path("M0 150L120 126 260 150 400 130 520 150 640 132V180H0Z", NIGHT) + path("M0 164H640V280H0Z", TEAL)
    yield line("M436 180H504M420 194H520M444 222H496M408 208H532M424 236H516", LAMP, 5, opacity=0.75)
    yield line("M0 188H640M0 216H640", CORAL, 4, stroke_dasharray="10 10")
    yield line(
        "M40 178q14-6 28 0t28 0M170 204q14-6 28 0t28 0M70 236q14-6 28 0t28 0M262 176q14-6 28 0t28 0M566 202q14-6 28 0t28 0M330 232q14-6 28 0t28 0",
        SKY,
        3,
    )
    yield box((0, 252), 640, 148, BARK) + "".join(box((0, y), 640, 42, WOOD, 4) for y in (248, 296, 344, 392))
    yield placed(phone_lying(), (122, 316), 0.68) + placed(phone_lying(PLUM), (296, 322), 0.68, turn=-3)
    yield oval((450, 374), 60, 9, DUSK, opacity=0.25) + oval((562, 360), 60, 9, DUSK, opacity=0.25)
    yield (
        placed(_mug(LAMP), (554, 360), 1.25)
        + placed(_mug(CORAL), (444, 376), 1.3)
        + placed(steam(), (552, 266))
        + placed(steam(), (442, 278))
    )


def camera_covered_with_a_sock_and_a_hen() -> Iterator[object]:
    """Whoever was watching now sees wool."""
    yield ground(BARK) + "".join(box((x, 0), 76, 400, "#714a2e") for x in range(0, 640, 80))
    yield (
        box((330, 40), 270, 250, APRICOT)
        + path("M330 150Q460 130 600 156V290H330Z", BUTTER)
        + circle((470, 214), 44, LAMP)
        + glow((470, 214), 110)
    )
    yield path("M330 240C390 212 440 232 490 226S570 214 600 224V290H330Z", FOREST) + line(
        "M330 40H600V290M330 40V290M330 164H600M465 40V290", BARK, 14
    )
    yield path("M330 290H600L470 400H90Z", LAMP, opacity=0.28) + box((0, 330), 640, 70, MUSTARD, opacity=0.55)
    yield line("M20 372l26-10M70 386l24-12M140 366l30 6M560 380l30-8M600 362l24 8M430 384l-26 6", LAMP, 5)
    yield oval((204, 386), 110, 9, DUSK, opacity=0.3)
    yield line("M204 290V330M204 330L140 384M204 330L268 384M204 330V388", STONE, 10)
    yield placed(phone("", 104, 190, NIGHT), (204, 206))
    yield path(
        "M264 236V122C264 84 240 68 208 68H128C84 68 46 94 42 136C40 164 66 176 90 166C108 158 116 148 144 148V236Z",
        CORAL,
    )
    yield path("M208 68C240 68 264 84 264 122V128C240 128 212 104 208 68Z", BUTTER) + path(
        "M78 84C58 96 44 114 42 136C40 164 66 176 90 166C96 136 92 106 78 84Z", BUTTER
    )
    yield line("M150 158H258M150 182H258", BUTTER, 9) + line(
        "M112 76Q124 112 116 150M146 74Q156 108 150 140", BUTTER, 7, opacity=0.8
    )
    yield box((138, 204), 132, 36, PAPER, 10) + line(
        "M154 212V232M174 212V232M194 212V232M214 212V232M234 212V232M254 212V232", SAND, 5
    )
    yield placed(hen(LAMP, sits=True), (420, 384), 1.55, flip=True) + oval((420, 388), 86, 13, MUSTARD)
    yield line("M350 388l30-8M376 394l28-6M420 384l34 8M466 392l26-10M396 380l20 4", LAMP, 4)


def _empty_chair(colour: str) -> str:
    """A chair from the front that stands on (0, 0)."""
    far = line("M-44-110L-40-22M44-110L40-22", BARK, 9) + line("M-52-100V-214M52-100V-214", WOOD, 11)
    slats = path("M-52-216Q0-232 52-216V-176Q0-190-52-176ZM-52-160Q0-172 52-160V-138Q0-150-52-138Z", colour)
    seat = path("M-54-112H54L68-84H-68Z", colour) + box((-70, -86), 140, 16, WOOD, 7)
    return far + slats + seat + line("M-60-74V-2M60-74V-2", WOOD, 12)


def two_chairs_and_a_loudspeaker_under_a_lamp() -> Iterator[object]:
    """Two places of the same height; somebody will sit down beside somebody."""
    yield ground(NIGHT) + box((0, 312), 640, 88, BARK) + window((40, 50), 120, 130, night=True)
    yield path("M320 70L120 400H520Z", LAMP, opacity=0.16) + oval((320, 364), 270, 32, LAMP, opacity=0.3)
    yield hanging_lamp(320, 78, CALL, 200)
    yield (
        oval((140, 370), 96, 9, DUSK, opacity=0.4)
        + oval((500, 370), 96, 9, DUSK, opacity=0.4)
        + oval((320, 366), 82, 9, DUSK, opacity=0.4)
    )
    yield placed(_empty_chair(CORAL), (140, 370), 1.04) + placed(_empty_chair(TEAL), (500, 370), 1.04)
    yield (
        box((256, 212), 128, 152, WOOD, 6)
        + box((266, 222), 108, 132, MUSTARD, 4)
        + line("M256 240l10-6M384 320l-10 8", BARK, 4)
    )
    yield (
        circle((320, 304), 42, INK)
        + circle((320, 304), 32, SLATE)
        + circle((320, 304), 13, INK)
        + circle((320, 244), 17, INK)
        + circle((320, 244), 8, STONE)
    )
    yield dots([(276, 232), (364, 232), (276, 344), (364, 344)], BARK, 6) + line(
        "M384 344C412 352 404 384 440 384", DUSK, 5
    )
    yield box((306, 142), 30, 70, BRICK, 8) + box((310, 128), 22, 18, PAPER, 5) + line("M306 166H336", PAPER, 5)
    yield placed(cup(TEAL), (276, 212), 0.62) + placed(cup(LAMP), (362, 212), 0.62)
    yield placed(steam(26, 34), (275, 180)) + placed(steam(26, 34), (361, 180))
