"""The characters of 8-10: the Tuesday club of the library, and their people.

They keep their look in every picture of the band; what the lessons say of them is true here.
"""

from typing import Final

from tools.pictures.looks import ADULT, CHILD, ELDER, TODDLER, Look
from tools.pictures.palette import (
    BARK,
    BLACK,
    BLUE,
    BRICK,
    BROWN,
    CALL,
    CHESTNUT,
    COPPER,
    CORAL,
    DUSK,
    FOREST,
    GREY,
    LAMP,
    LEAF,
    MUSTARD,
    PAPER,
    PINK,
    PLUM,
    SKY,
    SLATE,
    STRAW,
    TEAL,
    VIOLET,
    WHITE,
)

YARA: Final = Look(
    build=CHILD,
    skin=2,
    hair="wavy",
    hair_colour=BROWN,
    top=VIOLET,
    trim=LAMP,
    pattern="star",
    bottom=DUSK,
    shoes=CORAL,
)
DAMI: Final = Look(
    build=CHILD,
    skin=5,
    hair="crop",
    hair_colour=BLACK,
    top=LAMP,
    trim=CALL,
    pattern="band",
    cut="long",
    bottom=DUSK,
    shoes=CALL,
)
IVO: Final = Look(
    build=CHILD,
    skin=0,
    hair="tousled",
    hair_colour=STRAW,
    top=CORAL,
    trim=PAPER,
    pattern="stripes",
    bottom=SLATE,
    shoes=FOREST,
)
MIN: Final = Look(
    build=CHILD,
    skin=1,
    hair="short",
    hair_colour=BLACK,
    top=BLUE,
    trim=PAPER,
    pattern="collar",
    bottom=BARK,
    shoes=PLUM,
)
TALA: Final = Look(
    build=CHILD,
    skin=3,
    hair="braids",
    hair_colour=BLACK,
    cloth=LAMP,
    top=PINK,
    cut="dress",
    trim=BRICK,
    pattern="dots",
    shoes=BRICK,
)
KIT: Final = Look(
    build=TODDLER, skin=1, hair="tousled", hair_colour=CHESTNUT, top=MUSTARD, bottom=BARK, shoes=CORAL, cut="long"
)
HALIM: Final = Look(
    build=ADULT, skin=2, hair="scarf", cloth=CORAL, top=CALL, cut="robe", shoes=BARK, extras=frozenset({"glasses"})
)
SALMA: Final = Look(
    build=ADULT, skin=2, hair="bun", hair_colour=BROWN, top=PLUM, bottom=DUSK, cut="long", trim=LAMP, pattern="yoke"
)
YARAS_MUM: Final = Look(
    build=ADULT, skin=2, hair="tail", hair_colour=BROWN, top=SKY, bottom=DUSK, cut="long", trim=WHITE, pattern="collar"
)
IVOS_MUM: Final = Look(
    build=ADULT, skin=0, hair="bob", hair_colour=COPPER, top=FOREST, bottom=DUSK, cut="long", trim=LAMP, pattern="open"
)
BO: Final = Look(build=ADULT, skin=0, hair="short", hair_colour=COPPER, top=BLUE, bottom=DUSK, shoes=BARK, trim=PAPER)
ROSA: Final = Look(
    build=ADULT,
    skin=3,
    hair="curly",
    hair_colour=BLACK,
    top=BRICK,
    bottom=SLATE,
    cut="long",
    trim=LAMP,
    pattern="open",
    shoes=BARK,
)
OKO: Final = Look(
    build=ADULT,
    skin=4,
    hair="crop",
    hair_colour=GREY,
    top=LEAF,
    bottom=DUSK,
    cut="long",
    trim=PAPER,
    pattern="collar",
    extras=frozenset({"lines"}),
)
GRANDMA_TALA: Final = Look(
    build=ELDER,
    skin=3,
    hair="bun",
    hair_colour=GREY,
    top=TEAL,
    cut="long",
    trim=LAMP,
    pattern="dots",
    extras=frozenset({"lines"}),
)
MINS_DAD: Final = Look(
    build=ADULT,
    skin=1,
    hair="short",
    hair_colour=BLACK,
    top=CORAL,
    bottom=DUSK,
    cut="long",
    trim=PAPER,
    pattern="apron",
    shoes=BARK,
)
HELPER: Final = Look(
    build=ADULT,
    skin=4,
    hair="locs",
    hair_colour=BLACK,
    top=LAMP,
    bottom=CALL,
    cut="long",
    trim=PAPER,
    pattern="open",
    shoes=PLUM,
)
