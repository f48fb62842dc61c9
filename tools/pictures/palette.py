"""The colours of the set: few, warm, and far enough apart in lightness to print in grey."""

from typing import Final

# The four of the whole project (docs/pictures.md).
DUSK: Final = "#2c2754"
LAMP: Final = "#f4b83f"
PAPER: Final = "#fdf8ee"
CALL: Final = "#0a5a58"

# Soft tints: grounds, walls, sky.
PEACH: Final = "#f9dcc4"
BUTTER: Final = "#fbe9b9"
MINT: Final = "#cfe6d8"
SKY: Final = "#cde4ef"
LILAC: Final = "#ddd7f1"
ROSE: Final = "#f4cfc8"
SAND: Final = "#ecd7b0"
CLOUD: Final = "#f1ecf5"

# Middle colours: clothes and things.
CORAL: Final = "#e37a5c"
BRICK: Final = "#b64d3a"
GRASS: Final = "#9ac68c"
LEAF: Final = "#5d9b73"
FOREST: Final = "#35705a"
TEAL: Final = "#2f8f8b"
WATER: Final = "#8cc4d6"
BLUE: Final = "#5f93bd"
VIOLET: Final = "#7a6bb3"
PLUM: Final = "#7b3f68"
PINK: Final = "#e59aa6"
MUSTARD: Final = "#d6922a"
WOOD: Final = "#b98352"
BARK: Final = "#7d5233"
STONE: Final = "#a39db1"
SLATE: Final = "#625d7c"
NIGHT: Final = "#3d3670"
EVENING: Final = "#574d8f"

# Evening skies.
MAUVE: Final = "#8a5f94"
OLD_ROSE: Final = "#c9788a"
APRICOT: Final = "#ec9f7d"

# Lines in faces and on things.
INK: Final = "#23162c"
MOUTH: Final = "#5e1a28"
WHITE: Final = "#fffdf8"

# Skin, from light to dark; each with a deeper tone for nose, seams and cheeks.
SKINS: Final = (
    ("#f6d3b6", "#d99a7c"),
    ("#ebb98c", "#c4855a"),
    ("#cf935f", "#a4683a"),
    ("#ad7347", "#83502c"),
    ("#905b3b", "#693f27"),
    ("#75482f", "#51301e"),
)

# Hair.
BLACK: Final = "#26202e"
BROWN: Final = "#4d2f22"
CHESTNUT: Final = "#85512e"
COPPER: Final = "#b8592f"
STRAW: Final = "#dba95a"
GREY: Final = "#b9b3bf"
SILVER: Final = "#e6e1e6"
