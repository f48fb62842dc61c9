"""The characters of 11-13 who are seen: some of those who wait for Bus 9.

They keep their look in every picture of the band; what the lessons say of them is true here.
"""

from typing import Final

from tools.pictures.looks import CHILD, TEEN, Look
from tools.pictures.palette import BARK, BLACK, BROWN, CALL, CORAL, DUSK, LAMP, LEAF, PAPER, PLUM, SLATE

AMINA: Final = Look(build=TEEN, skin=4, hair="scarf", cloth=LAMP, top=CALL, bottom=DUSK, cut="long", shoes=CORAL)
MILO: Final = Look(
    build=TEEN,
    skin=0,
    hair="tousled",
    hair_colour=BROWN,
    top=PLUM,
    trim=LAMP,
    pattern="collar",
    bottom=SLATE,
    cut="long",
    shoes=BARK,
    extras=frozenset({"glasses"}),
)
OMAR: Final = Look(
    build=CHILD,
    skin=2,
    hair="curly",
    hair_colour=BLACK,
    top=LEAF,
    trim=PAPER,
    pattern="band",
    bottom=DUSK,
    cut="long",
    shoes=PAPER,
)
