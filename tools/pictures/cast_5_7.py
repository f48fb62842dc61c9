"""The characters of 5-7: six years old, and the adults around them.

They keep their look in every picture of the band; what the lessons say of them is true here.
"""

from typing import Final

from tools.pictures.looks import ADULT, ELDER, SMALL, Look
from tools.pictures.palette import (
    BARK,
    BLACK,
    BRICK,
    BROWN,
    CALL,
    CHESTNUT,
    CORAL,
    DUSK,
    LAMP,
    LEAF,
    PAPER,
    PLUM,
    ROSE,
    SILVER,
    SKY,
    TEAL,
    VIOLET,
    WHITE,
)

SAMI: Final = Look(
    build=SMALL,
    skin=3,
    hair="tousled",
    hair_colour=BLACK,
    top=LEAF,
    bottom=DUSK,
    trim=LAMP,
    pattern="star",
    shoes=CORAL,
    legs="shorts",
    extras=frozenset({"aids", "stars"}),
)
NIA: Final = Look(
    build=SMALL,
    skin=5,
    hair="puffs",
    hair_colour=BLACK,
    cloth=LAMP,
    top=CORAL,
    cut="dress",
    trim=PAPER,
    pattern="dots",
)
TEO: Final = Look(
    build=SMALL,
    skin=1,
    hair="short",
    hair_colour=BROWN,
    top=LAMP,
    bottom=BARK,
    trim=TEAL,
    pattern="stripes",
    shoes=TEAL,
    cloth=TEAL,
)
DAD: Final = Look(
    build=ADULT,
    skin=3,
    hair="short",
    hair_colour=BLACK,
    top=SKY,
    bottom=DUSK,
    shoes=BARK,
    cut="long",
    trim=WHITE,
    pattern="collar",
    extras=frozenset({"beard"}),
)
ANA: Final = Look(
    build=ADULT,
    skin=2,
    hair="bun",
    hair_colour=BROWN,
    top=VIOLET,
    bottom=CALL,
    cut="long",
    trim=ROSE,
    pattern="open",
    extras=frozenset({"glasses"}),
)
LU: Final = Look(
    build=SMALL,
    skin=0,
    hair="bob",
    hair_colour=BLACK,
    top=LAMP,
    trim=BRICK,
    pattern="band",
    bottom=TEAL,
    legs="shorts",
    shoes=BRICK,
)
GRANDMA: Final = Look(
    build=ELDER,
    skin=5,
    hair="bun",
    hair_colour=SILVER,
    top=PLUM,
    cut="robe",
    trim=LAMP,
    pattern="yoke",
    extras=frozenset({"sunhat", "lines"}),
    cloth=LAMP,
)
ADA: Final = Look(
    build=ADULT,
    skin=1,
    hair="tail",
    hair_colour=CHESTNUT,
    top=TEAL,
    cut="long",
    trim=PAPER,
    pattern="apron",
    cloth=CORAL,
)
BEL: Final = Look(
    build=ADULT,
    skin=4,
    hair="wrap",
    hair_colour=BLACK,
    top=CORAL,
    cut="long",
    trim=PAPER,
    pattern="apron",
    cloth=VIOLET,
)
BEA: Final = Look(
    build=ADULT, skin=2, hair="curly", hair_colour=BROWN, top=CORAL, cut="long", trim=PAPER, pattern="apron"
)
OBI: Final = Look(
    build=ADULT,
    skin=5,
    hair="crop",
    hair_colour=BLACK,
    top=TEAL,
    bottom=TEAL,
    cut="tee",
    trim=WHITE,
    shoes=PAPER,
    extras=frozenset({"badge", "moustache"}),
)
SAILOR: Final = Look(build=ADULT, skin=1, top=VIOLET, trim=PAPER, cut="long")  # only ever a hand
