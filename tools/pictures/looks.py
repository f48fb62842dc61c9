"""What a person looks like: chosen once for a character, used in every picture of them."""
# ruff: noqa: E501 - a path reads better whole than broken

from dataclasses import dataclass, field
from typing import Final

from tools.pictures.palette import BLACK, INK, SKINS

PALE: Final = 2
DARK: Final = 4
SEAMS_ON_DARK: Final = ("#b98358", "#a06d4f")


@dataclass(frozen=True, slots=True)
class Build:
    """The measures of a body at one age, for a head of radius 40."""

    shoulder: float
    hip: float
    torso: float
    arm: float
    leg: float
    limb: float
    grown: bool = False


TODDLER: Final = Build(shoulder=32, hip=34, torso=66, arm=58, leg=46, limb=19)
SMALL: Final = Build(shoulder=36, hip=34, torso=80, arm=78, leg=72, limb=20)
CHILD: Final = Build(shoulder=40, hip=35, torso=94, arm=94, leg=96, limb=21)
TEEN: Final = Build(shoulder=46, hip=38, torso=112, arm=114, leg=124, limb=23, grown=True)
ADULT: Final = Build(shoulder=54, hip=44, torso=126, arm=126, leg=136, limb=26, grown=True)
ELDER: Final = Build(shoulder=50, hip=47, torso=116, arm=118, leg=116, limb=26, grown=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One character: body, skin, hair, clothes, and what they always wear."""

    build: Build
    skin: int = 2
    hair: str = "short"
    hair_colour: str = BLACK
    top: str = "#e37a5c"
    bottom: str = "#2c2754"
    shoes: str = "#7b3f68"
    cut: str = "tee"  # tee, long, dress, robe
    trim: str = "#fdf8ee"
    pattern: str = "plain"  # plain, stripes, dots, star, collar, apron, open, yoke
    extras: frozenset[str] = field(default_factory=frozenset)  # glasses, aids, beard, moustache, cap, sunhat …
    legs: str = "trousers"  # trousers, shorts, bare
    cloth: str = "#7a6bb3"  # headscarf, wrap, turban, cap, hair bands

    @property
    def flesh(self) -> str:
        """The colour of the skin."""
        return SKINS[self.skin][0]

    @property
    def shade(self) -> str:
        """The deeper tone of the skin."""
        return SKINS[self.skin][1]

    @property
    def brow(self) -> str:
        """The colour of the brows: that of the hair, where it shows on the skin."""
        return self.hair_colour if self.skin < PALE else INK

    @property
    def lips(self) -> str:
        """The line of the mouth: never pale on dark skin, where a pale mouth would be a caricature; in a beard, the skin."""
        return self.flesh if "beard" in self.extras else INK

    @property
    def dark(self) -> bool:
        """Whether small things on this skin must be light to be seen."""
        return self.skin >= DARK

    @property
    def seam(self) -> str:
        """The line between fingers: deeper than the skin, or lighter where the skin is dark."""
        return SEAMS_ON_DARK[self.skin - DARK] if self.dark else self.shade
