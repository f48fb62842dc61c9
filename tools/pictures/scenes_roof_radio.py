"""Covers for 14-17: Roof Radio and its people, seen by what they leave on tables."""

from collections.abc import Iterator

from tools.pictures.furniture import table_lamp
from tools.pictures.palette import (
    BARK, BRICK, BUTTER, CALL, CLOUD, CORAL, DUSK, EVENING, INK, LAMP, NIGHT, PAPER, PLUM, SAND, SKY, SLATE, STONE,
    TEAL, WOOD,
)
from tools.pictures.places import glow, ground, table
from tools.pictures.svg import box, dots, line, num, oval, path, placed


def _dusk_sky() -> str:
    bands = ((0, DUSK), (80, NIGHT), (150, EVENING), (210, "#8a5f94"), (256, "#c9788a"))
    return "".join(box((0, y), 640, 400 - y, colour) for y, colour in bands)


def _city(low: float) -> str:
    blocks = ((0, 70, 70), (66, 120, 56), (118, 50, 80), (196, 96, 60), (250, 64, 84), (330, 130, 62), (388, 84, 76), (460, 56, 66), (520, 104, 60), (576, 74, 70))
    walls = "".join(f"M{x} {low}v{-h}h{w}v{h}Z" for x, h, w in blocks)
    lit = ((90, 96), (90, 70), (224, 66), (352, 104), (368, 76), (410, 52), (546, 80), (600, 48), (30, 44), (280, 36))
    return path(walls, DUSK) + path("".join(f"M{x} {low - h}h9v11h-9Z" for x, h in lit), LAMP)


def roof_studio_at_dusk_with_washing_line() -> Iterator[object]:
    """On air, between the shirts."""
    yield _dusk_sky() + dots([(60, 50), (180, 30), (300, 70), (450, 34), (600, 60)], BUTTER, 4) + _city(316)
    yield box((0, 306), 640, 94, BARK) + box((0, 300), 640, 14, WOOD)
    yield box((44, 150), 270, 190, CALL) + path("M26 156L44 128H314L332 156Z", TEAL) + box((66, 176), 226, 164, BUTTER)
    yield glow((240, 232), 130) + box((44, 318), 270, 24, WOOD) + box((34, 304), 290, 18, WOOD, 6)
    yield table_lamp((250, 304), 0.82, colour=BRICK, light=70)
    yield line("M150 304V262L118 232", SLATE, 6) + box((94, 196), 34, 58, INK, 17, transform="rotate(-20 111 225)") + line("M98 222l24-9M101 232l24-9", STONE, 3) + oval((150, 304), 24, 6, SLATE)
    yield box((176, 284), 48, 22, INK, 4) + dots([(186, 295), (200, 295), (214, 295)], LAMP, 6)
    yield line("M60 128V60M60 64l-14 14M60 64l14 14", STONE, 4) + line("M40 48q20-18 40 0M30 36q30-26 60 0", LAMP, 4)
    yield line("M330 168Q480 206 640 150", SLATE, 3) + line("M336 156V340", BARK, 9)
    for x, y, colour, lean in ((388, 176, CORAL, 4), (474, 182, PAPER, -3), (560, 172, LAMP, 3)):
        yield placed(path("M-16 0Q0 12 16 0L40 16 30 40 22 34V96H-22V34L-30 40-40 16Z", colour), (x, y), turn=lean)
    yield line("M374 172v10M402 178v10M460 180v10M488 180v10M546 172v10M574 168v10", BARK, 5)


def headphones_and_oven_glove_by_an_open_window() -> Iterator[object]:
    """Jun's table: nine keys are missing, and the cake is burnt again."""
    yield ground(PLUM) + box((150, 20), 340, 226, EVENING) + box((150, 110), 340, 136, "#8a5f94") + box((150, 176), 340, 70, "#ec9f7d")
    yield dots([(190, 50), (270, 80), (420, 46), (350, 40)], BUTTER, 4) + path("M150 246V214l60-20 50 24 70-34 60 30 100-24v56Z", NIGHT) + path("M300 232h9v10h-9ZM420 226h9v10h-9Z", LAMP)
    yield path("M150 20L70-4V262L150 246ZM490 20L570-4V262L490 246Z", SAND) + path("M138 38L84 22V232L138 222ZM502 38L556 22V232L502 222Z", SKY, opacity=0.55)
    yield box((142, 12), 356, 242, "none", stroke=PAPER, stroke_width=12) + table(254, WOOD)
    yield path("M222 262L236 176Q238 166 248 166H424Q434 166 436 176L450 262Z", INK) + path("M240 254L251 182H421L432 254Z", NIGHT)
    yield line("M262 222h14l8-22 12 36 12-48 12 56 12-40 10 26 8-8h40", LAMP, 4)
    yield path("M222 262H450L488 338Q490 350 476 350H196Q182 350 184 338Z", STONE) + path("M184 338Q182 350 196 350H476Q490 350 488 338L490 346Q490 360 476 360H196Q182 360 182 346Z", SLATE)
    keys = ""
    missing = {(0, 3), (0, 8), (1, 1), (1, 6), (1, 7), (2, 4), (2, 9), (3, 2), (3, 10)}
    for row in range(4):
        left, step, y = 234 - row * 5, 17.4 + row * 0.9, 276 + row * 13
        keys += "".join(f"M{num(left + step * k)} {y}h11v8h-11Z" for k in range(12) if (row, k) not in missing)
    yield path(keys, DUSK) + path("M292 334H384L388 346H288Z", CLOUD, opacity=0.6)
    yield line("M38 330C24 226 156 226 142 330", INK, 13) + line("M44 326C34 240 146 240 136 326", SLATE, 4) + box((22, 316), 34, 56, CORAL, 16) + box((124, 316), 34, 56, CORAL, 16)
    yield oval((566, 350), 72, 13, PAPER) + path("M510 346V312Q510 292 566 292T622 312V346Q594 356 566 356T510 346Z", BARK) + oval((566, 306), 55, 15, INK) + line("M544 304q10-6 18 0M572 308q10 4 20-2", BARK, 4)
    yield path("M474 392C470 372 476 356 492 356C500 342 514 346 514 358L512 396H478Z", LAMP) + line("M478 388H512", BRICK, 7)
