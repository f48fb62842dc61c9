"""Hair and what is worn over it, for a head of radius 40 around (0, 0): what lies behind the head, and what before it."""
# ruff: noqa: E501 - a path reads better whole than broken

from collections.abc import Callable
from typing import Final

from tools.pictures.looks import Look
from tools.pictures.palette import SILVER, WHITE
from tools.pictures.svg import circle, dots, line, oval, path

Layers = tuple[str, str]

CAP = "M-40 2C-46-32-26-50 0-50S46-32 40 2C38-10 34-18 29-23"
PARTED = "M-40 8C-47-34-26-51 0-51S47-34 40 8C39-10 26-22 4-33C-10-20-38-16-40 8Z"
CROP = "M-39 0C-43-34-24-47 0-47S43-34 39 0C36-18 24-27 0-27S-36-18-39 0Z"


def short(look: Look) -> Layers:
    """Short with a fringe to one side."""
    return "", path(f"{CAP}C10-12-12-14-24-26C-34-18-38-8-40 2Z", look.hair_colour)


def crop(look: Look) -> Layers:
    """Cut very short."""
    return "", path(CROP, look.hair_colour)


def tousled(look: Look) -> Layers:
    """Short and never combed."""
    top = "M-41 2C-46-20-42-34-30-42C-28-50-18-54-10-50C-4-58 10-58 14-51C26-54 34-46 34-38C44-30 45-14 40 2"
    return "", path(f"{top}C38-8 34-16 28-20C22-14 14-16 10-22C2-12-10-14-14-22C-20-14-36-16-41 2Z", look.hair_colour)


def curly(look: Look) -> Layers:
    """A cloud of short curls."""
    rim = [(-36, -6), (-37, -22), (-26, -36), (-11, -44), (6, -46), (22, -40), (34, -28), (38, -11)]
    inner = [(-20, -26), (-4, -31), (13, -30), (26, -21)]
    return "", dots(rim, look.hair_colour, 25) + dots(inner, look.hair_colour, 20)


def afro(look: Look) -> Layers:
    """A round crown of hair."""
    crown = circle((0, -16), 57, look.hair_colour)
    return crown, path("M-40 0C-44-34-24-48 0-48S44-34 40 0C36-16 24-25 0-25S-36-16-40 0Z", look.hair_colour)


def puffs(look: Look) -> Layers:
    """Two round puffs with bands."""
    back = circle((-37, -36), 23, look.hair_colour) + circle((37, -36), 23, look.hair_colour)
    bands = line("M-32-21l9-9M32-21l-9-9", look.cloth, 7)
    return back, path(CROP, look.hair_colour) + line("M0-46V-29", look.shade, 2) + bands


def braids(look: Look) -> Layers:
    """Two braids over the shoulders, tied with bands."""
    plaits = dots(
        [(side * (38 + drop / 9), drop) for side in (-1, 1) for drop in (6, 19, 32, 45)], look.hair_colour, 17
    )
    bands = line("M-46 54h6M46 54h-6", look.cloth, 8) + dots([(-43, 62), (43, 62)], look.hair_colour, 12)
    front = path("M-41 8C-47-34-26-50 0-50S47-34 41 8C38-12 22-20 0-36C-22-20-38-12-41 8Z", look.hair_colour)
    return "", front + plaits + bands


def rows(look: Look) -> Layers:
    """Fine braids close to the head, with beads at their ends."""
    drops = [(-44, 8, 40), (-40, 4, 52), (40, 4, 52), (44, 8, 40)]
    back = line("".join(f"M{x} {y}V{end}" for x, y, end in drops), look.hair_colour, 10)
    beads = dots([(x, end + 7) for x, _, end in drops], look.cloth, 10)
    seams = line("M-15-45C-17-38-18-34-18-29M0-47V-29M15-45C17-38 18-34 18-29", look.shade, 1.6)
    return back + beads, path(CROP, look.hair_colour) + seams


def bob(look: Look) -> Layers:
    """Straight to the chin, with a fringe."""
    back = path("M-44-4C-46-38-24-52 0-52S46-38 44-4L46 34Q47 42 39 42H-39Q-47 42-46 34Z", look.hair_colour)
    front = path(
        "M-42 20C-48-34-26-51 0-51S48-34 42 20L34 22C36 4 34-6 30-14C10-9-12-9-30-14C-34-6-36 4-34 22Z",
        look.hair_colour,
    )
    return back, front


def long(look: Look) -> Layers:
    """Long and smooth, parted at the side."""
    back = path(
        "M-42-6C-44-38-24-52 0-52S46-38 44-4C46 30 48 56 52 84C36 94-36 94-52 84C-48 56-45 30-42-6Z", look.hair_colour
    )
    return back, path(PARTED, look.hair_colour)


def wavy(look: Look) -> Layers:
    """Long and wavy."""
    fall = "M-38-8C-56 8-38 22-46 38S-38 58-48 70M38-8C56 8 38 22 46 38S38 58 48 70"
    return circle((0, -4), 46, look.hair_colour) + line(fall, look.hair_colour, 28), path(PARTED, look.hair_colour)


def tail(look: Look) -> Layers:
    """A ponytail to one side."""
    back = path("M26-34C58-44 72-18 66 12C64 30 58 40 54 48C50 30 46 4 30-8Z", look.hair_colour)
    return back + line("M35-30l6 14", look.cloth, 9), path(
        f"{CAP}C8-24-10-26-26-26C-34-18-38-8-40 2Z", look.hair_colour
    )


def bun(look: Look) -> Layers:
    """A knot on top."""
    return circle((0, -54), 19, look.hair_colour), path(
        "M-40 4C-46-32-26-49 0-49S46-32 40 4C36-14 22-26 0-29S-36-14-40 4Z", look.hair_colour
    )


def locs(look: Look) -> Layers:
    """Locs to the shoulders."""
    fall = "M-38-10C-46 8-47 26-44 44M-44-2C-54 14-56 30-53 40M38-10C46 8 47 26 44 44M44-2C54 14 56 30 53 40"
    top = "M-34-24C-22-36-12-38 0-38M-38-12C-34-30-18-42 0-44M34-24C24-36 12-38 0-38M38-12C34-30 18-42 0-44"
    return line(fall, look.hair_colour, 12), path(CROP, look.hair_colour) + line(top, look.hair_colour, 13)


def sides(look: Look) -> Layers:
    """Bald on top, hair at the sides."""
    return "", line("M-35-20C-42-14-42-6-39 0M35-20C42-14 42-6 39 0", look.hair_colour, 11)


def scarf(look: Look) -> Layers:
    """A headscarf that frames the face and falls over the shoulders."""
    ring = "M0-51C-34-51-48-26-45 6C-42 38-26 56 0 58C26 56 42 38 45 6C48-26 34-51 0-51Z"
    face = "M0-31C-21-31-31-17-31 5C-31 26-17 39 0 39S31 26 31 5C31-17 21-31 0-31Z"
    fall = path("M-36 26C-56 46-58 70-44 82C-20 94 22 94 46 80C58 68 56 46 36 26Z", look.cloth)
    fold = line("M-30 38C-18 56 12 60 40 62M31-8C33 14 24 32 8 40", WHITE, 2.2, opacity=0.45)
    return fall, path(ring + face, look.cloth, fill_rule="evenodd") + fold


def wrap(look: Look) -> Layers:
    """A headwrap with a knot in front."""
    cloth = path("M-42-6C-56-44-34-74 2-72C38-72 56-42 42-6C30-24-30-24-42-6Z", look.cloth)
    folds = line("M-34-26C-20-44 4-50 30-44M-20-62C0-50 22-50 38-30", look.trim, 3, opacity=0.8)
    return "", cloth + folds + oval((10, -52), 15, 12, look.cloth, stroke=look.trim, stroke_width=3)


def turban(look: Look) -> Layers:
    """A turban."""
    cloth = path("M-43-4C-58-40-32-68 0-66C32-68 58-40 43-4C32-20 14-30 0-38C-14-30-32-20-43-4Z", look.cloth)
    return "", cloth + line("M-46-20C-28-34-8-48 20-60M46-20C30-34 14-44-4-52", WHITE, 2.4, opacity=0.5)


STYLES: Final[dict[str, Callable[[Look], Layers]]] = {
    style.__name__: style
    for style in (
        short,
        crop,
        tousled,
        curly,
        afro,
        puffs,
        braids,
        rows,
        bob,
        long,
        wavy,
        tail,
        bun,
        locs,
        sides,
        scarf,
        wrap,
        turban,
    )
}


def worn(look: Look) -> str:
    """A hat over the hair, if there is one."""
    if "cap" in look.extras:
        crown = path("M-42-12C-44-42-24-54 0-54S44-42 42-12C20-20-20-20-42-12Z", look.cloth)
        return crown + path("M-40-13C-20-22 20-22 40-13C54-10 60-4 58 2C40-8-20-12-40-13Z", look.trim)
    if "sunhat" in look.extras:
        brim = oval((0, -25), 62, 12, look.cloth)
        return (
            brim
            + path("M-37-26C-37-56-20-64 0-64S37-56 37-26C20-19-20-19-37-26Z", look.cloth)
            + line("M-37-30C-18-22 18-22 37-30", look.trim, 6)
        )
    return ""


def whiskers(look: Look) -> str:
    """A beard or a moustache, if there is one."""
    colour = look.hair_colour if look.hair_colour != SILVER else "#f2eef2"
    if "beard" in look.extras:
        return path("M-36 6C-36 34-22 52 0 52S36 34 36 6C32 18 22 22 14 18C6 15-6 15-14 18C-22 22-32 18-36 6Z", colour)
    if "moustache" in look.extras:
        return path("M0 16C-8 12-18 16-20 23C-12 26-4 24 0 20C4 24 12 26 20 23C18 16 8 12 0 16Z", colour)
    return ""
