"""What people wear on the body."""
# ruff: noqa: E501 - a path reads better whole than broken

from collections.abc import Callable
from typing import Final

from tools.pictures.looks import Look
from tools.pictures.palette import LAMP, WHITE
from tools.pictures.svg import dots, line, num, path


def _outline(look: Look) -> str:
    build = look.build
    s, h, low = build.shoulder, build.hip, build.torso + 10
    if look.cut == "dress":
        h, low = build.hip + 22, build.torso + build.leg * 0.42
    elif look.cut == "robe":
        h, low = build.hip + 18, build.torso + build.leg * 0.94
    right = f"C{num(s * 0.75)}-2 {num(s)} 4 {num(s)} 28L{num(h)} {num(low - 10)}Q{num(h)} {num(low)} {num(h - 10)} {num(low)}"
    left = f"H{num(10 - h)}Q{num(-h)} {num(low)} {num(-h)} {num(low - 10)}L{num(-s)} 28C{num(-s)} 4 {num(-s * 0.75)}-2-12-6Z"
    return f"M-12-6Q0 6 12-6{right}{left}"


def torso(look: Look) -> str:
    """The upper body with its pattern."""
    return path(_outline(look), look.top) + PATTERNS[look.pattern](look)


def _stripes(look: Look) -> str:
    s, h, low = look.build.shoulder - 3.5, look.build.hip - 3.5, look.build.torso
    halves = {y: s - (s - h) * (y - 28) / low for y in (36, 54, 72, 90, 108) if y < low + 2}
    return line("".join(f"M{num(-half)} {y}H{num(half)}" for y, half in halves.items()), look.trim, 6)


def _dots(look: Look) -> str:
    places = ((-10, 34), (10, 34), (-20, 54), (0, 54), (20, 54), (-10, 74), (10, 74))
    return dots([(x, y) for x, y in places if y < look.build.torso], look.trim, 6)


def _star(look: Look) -> str:
    return path("M0 34l5 11 12 1-9 8 3 12-11-6-11 6 3-12-9-8 12-1Z", look.trim)


def _collar(look: Look) -> str:
    return path("M-15-7L0 10 15-7 22 2 8 20 0 11-8 20-22 2Z", look.trim) + dots([(0, 34), (0, 54)], look.trim, 4)


def _apron(look: Look) -> str:
    low, half = look.build.torso + 8, look.build.hip - 4
    bands = line("M-22-2L-20 30M22-2L20 30", look.trim, 7)
    return bands + path(f"M-26 28H26L{num(half)} {num(low)}H{num(-half)}Z", look.trim)


def _open(look: Look) -> str:
    return path(f"M-13-6Q0 6 13-6L14 {num(look.build.torso + 10)}H-14Z", look.trim)


def _yoke(look: Look) -> str:
    stitches = dots([(-14, 16), (14, 16), (-9, 26), (9, 26)], look.trim, 5)
    return line("M-14-4Q0 14 14-4M0 10V40", look.trim, 4) + stitches


def _band(look: Look) -> str:
    return line(f"M{num(4 - look.build.shoulder)} 42H{num(look.build.shoulder - 4)}", look.trim, 13)


PATTERNS: Final[dict[str, Callable[[Look], str]]] = {
    "plain": lambda _: "",
    "stripes": _stripes,
    "dots": _dots,
    "star": _star,
    "collar": _collar,
    "apron": _apron,
    "open": _open,
    "yoke": _yoke,
    "band": _band,
}


def over(look: Look) -> str:
    """What hangs over everything else: a whistle, a badge, a scarf's end."""
    if "badge" in look.extras:
        return line("M-14 0L0 44 14 0", look.trim, 3) + path("M-9 42H9V58H-9Z", WHITE)
    if "whistle" in look.extras:
        return line("M-14 0L0 36 14 0", look.trim, 3) + path("M-6 34H12V42A8 8 0 1 1-6 42Z", LAMP)
    return ""
