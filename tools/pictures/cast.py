"""The characters of the lessons. They keep their look through a band; what is said of them in the lessons is true here."""

from typing import Final

from tools.pictures.looks import ADULT, CHILD, ELDER, SMALL, TEEN, TODDLER, Look
from tools.pictures.palette import (
    BARK, BLACK, BLUE, BRICK, BROWN, CALL, CHESTNUT, COPPER, CORAL, DUSK, FOREST, GREY, LAMP, LEAF, MUSTARD, PAPER,
    PINK, PLUM, ROSE, SILVER, SKY, SLATE, STRAW, TEAL, VIOLET, WHITE,
)

# 5-7: six years old, and the grown-ups around them.
SAMI: Final = Look(build=SMALL, skin=3, hair="tousled", hair_colour=BLACK, top=LEAF, bottom=DUSK, trim=LAMP, pattern="star",
                   shoes=CORAL, legs="shorts", extras=frozenset({"aids", "stars"}))
NIA: Final = Look(build=SMALL, skin=5, hair="puffs", hair_colour=BLACK, cloth=LAMP, top=CORAL, cut="dress", trim=PAPER, pattern="dots")
TEO: Final = Look(build=SMALL, skin=1, hair="short", hair_colour=BROWN, top=LAMP, bottom=BARK, trim=TEAL, pattern="stripes",
                  shoes=TEAL, cloth=TEAL)
DAD: Final = Look(build=ADULT, skin=3, hair="short", hair_colour=BLACK, top=SKY, bottom=DUSK, shoes=BARK, cut="long", trim=WHITE,
                  pattern="collar", extras=frozenset({"beard"}))
ANA: Final = Look(build=ADULT, skin=2, hair="bun", hair_colour=BROWN, top=VIOLET, bottom=CALL, cut="long", trim=ROSE, pattern="open",
                  extras=frozenset({"glasses"}))
LU: Final = Look(build=SMALL, skin=0, hair="bob", hair_colour=BLACK, top=LAMP, trim=BRICK, pattern="band", bottom=TEAL, legs="shorts",
                 shoes=BRICK)
GRANDMA: Final = Look(build=ELDER, skin=5, hair="bun", hair_colour=SILVER, top=PLUM, cut="robe", trim=LAMP, pattern="yoke",
                      extras=frozenset({"sunhat", "lines"}), cloth=LAMP)
ADA: Final = Look(build=ADULT, skin=1, hair="tail", hair_colour=CHESTNUT, top=TEAL, cut="long", trim=PAPER, pattern="apron", cloth=CORAL)
BEL: Final = Look(build=ADULT, skin=4, hair="wrap", hair_colour=BLACK, top=CORAL, cut="long", trim=PAPER, pattern="apron", cloth=VIOLET)
BEA: Final = Look(build=ADULT, skin=2, hair="curly", hair_colour=BROWN, top=CORAL, cut="long", trim=PAPER, pattern="apron")
OBI: Final = Look(build=ADULT, skin=5, hair="crop", hair_colour=BLACK, top=TEAL, bottom=TEAL, cut="tee", trim=WHITE, shoes=PAPER,
                  extras=frozenset({"badge", "moustache"}))
SAILOR: Final = Look(build=ADULT, skin=1, top=VIOLET, trim=PAPER, cut="long")  # only ever a hand

# 8-10: the Tuesday club of the library, and their people.
YARA: Final = Look(build=CHILD, skin=2, hair="wavy", hair_colour=BROWN, top=VIOLET, trim=LAMP, pattern="star", bottom=DUSK, shoes=CORAL)
DAMI: Final = Look(build=CHILD, skin=5, hair="crop", hair_colour=BLACK, top=LAMP, trim=CALL, pattern="band", cut="long", bottom=DUSK,
                   shoes=CALL)
IVO: Final = Look(build=CHILD, skin=0, hair="tousled", hair_colour=STRAW, top=CORAL, trim=PAPER, pattern="stripes", bottom=SLATE, shoes=FOREST)
MIN: Final = Look(build=CHILD, skin=1, hair="short", hair_colour=BLACK, top=BLUE, trim=PAPER, pattern="collar", bottom=BARK, shoes=PLUM)
TALA: Final = Look(build=CHILD, skin=3, hair="braids", hair_colour=BLACK, cloth=LAMP, top=PINK, cut="dress", trim=BRICK, pattern="dots",
                   shoes=BRICK)
JUN: Final = Look(build=CHILD, skin=1, hair="bob", hair_colour=BLACK, top=LEAF, trim=PAPER, pattern="star", bottom=DUSK, extras=frozenset({"glasses"}))
KIT: Final = Look(build=TODDLER, skin=1, hair="tousled", hair_colour=CHESTNUT, top=MUSTARD, bottom=BARK, shoes=CORAL, cut="long")
HALIM: Final = Look(build=ADULT, skin=2, hair="scarf", cloth=CORAL, top=CALL, cut="robe", shoes=BARK, extras=frozenset({"glasses"}))
SALMA: Final = Look(build=ADULT, skin=2, hair="bun", hair_colour=BROWN, top=PLUM, bottom=DUSK, cut="long", trim=LAMP, pattern="yoke")
YARAS_MUM: Final = Look(build=ADULT, skin=2, hair="tail", hair_colour=BROWN, top=SKY, bottom=DUSK, cut="long", trim=WHITE, pattern="collar")
IVOS_MUM: Final = Look(build=ADULT, skin=0, hair="bob", hair_colour=COPPER, top=FOREST, bottom=DUSK, cut="long", trim=LAMP, pattern="open")
BO: Final = Look(build=ADULT, skin=0, hair="short", hair_colour=COPPER, top=BLUE, bottom=DUSK, shoes=BARK, trim=PAPER)
PAUL: Final = Look(build=ADULT, skin=1, hair="sides", hair_colour=COPPER, top=BLUE, cut="long", trim=PAPER, pattern="apron",
                   extras=frozenset({"beard"}))
ROSA: Final = Look(build=ADULT, skin=3, hair="curly", hair_colour=BLACK, top=BRICK, bottom=SLATE, cut="long", trim=LAMP, pattern="open", shoes=BARK)
OKO: Final = Look(build=ADULT, skin=4, hair="crop", hair_colour=GREY, top=LEAF, bottom=DUSK, cut="long", trim=PAPER, pattern="collar",
                  extras=frozenset({"lines"}))
GRANDMA_TALA: Final = Look(build=ELDER, skin=3, hair="bun", hair_colour=GREY, top=TEAL, cut="long", trim=LAMP, pattern="dots", extras=frozenset({"lines"}))
MINS_DAD: Final = Look(build=ADULT, skin=1, hair="short", hair_colour=BLACK, top=CORAL, bottom=DUSK, cut="long", trim=PAPER, pattern="apron", shoes=BARK)
HELPER: Final = Look(build=ADULT, skin=4, hair="locs", hair_colour=BLACK, top=LAMP, bottom=CALL, cut="long", trim=PAPER, pattern="open", shoes=PLUM)

# 11-13: the people who wait for Bus 9.
AMINA: Final = Look(build=TEEN, skin=4, hair="scarf", cloth=LAMP, top=CALL, bottom=DUSK, cut="long", shoes=CORAL)
MILO: Final = Look(build=TEEN, skin=0, hair="tousled", hair_colour=BROWN, top=PLUM, trim=LAMP, pattern="collar", bottom=SLATE, cut="long", shoes=BARK,
                   extras=frozenset({"glasses"}))
OMAR: Final = Look(build=CHILD, skin=2, hair="curly", hair_colour=BLACK, top=LEAF, trim=PAPER, pattern="band", bottom=DUSK, cut="long", shoes=PAPER)
LINA: Final = Look(build=TEEN, skin=1, hair="long", hair_colour=CHESTNUT, top=VIOLET, cut="long")
