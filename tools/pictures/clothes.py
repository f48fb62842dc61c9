"""What people wear on the body."""

from tools.pictures.looks import Look
from tools.pictures.palette import LAMP, WHITE
from tools.pictures.svg import dots, group, line, num, path


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
    return group(path(_outline(look), look.top), _pattern(look))


def _pattern(look: Look) -> str:
    s, h, low = look.build.shoulder, look.build.hip, look.build.torso
    match look.pattern:
        case "stripes":
            rows = (36, 54, 72, 90, 108)
            return line(
                "".join(f"M{num(3.5 - s + (s - h) * (y - 28) / low)} {y}H{num(s - 3.5 - (s - h) * (y - 28) / low)}" for y in rows if y < low + 2),
                look.trim, 6,
            )
        case "dots":
            return dots([(x, y) for y in (34, 54, 74) for x in ((-20, 0, 20) if y == 54 else (-10, 10)) if y < low], look.trim, 6)
        case "star":
            return path("M0 34l5 11 12 1-9 8 3 12-11-6-11 6 3-12-9-8 12-1Z", look.trim)
        case "collar":
            return path("M-15-7L0 10 15-7 22 2 8 20 0 11-8 20-22 2Z", look.trim) + dots([(0, 34), (0, 54)], look.trim, 4)
        case "apron":
            return line("M-22-2L-20 30M22-2L20 30", look.trim, 7) + path(
                f"M-26 28H26L{num(h - 4)} {num(low + 8)}H{num(4 - h)}Z", look.trim)
        case "open":
            return path(f"M-13-6Q0 6 13-6L14 {num(low + 10)}H-14Z", look.trim)
        case "yoke":
            return line("M-14-4Q0 14 14-4M0 10V40", look.trim, 4) + dots([(-14, 16), (14, 16), (-9, 26), (9, 26)], look.trim, 5)
        case "band":
            return line(f"M{num(4 - s)} 42H{num(s - 4)}", look.trim, 13)
    return ""


def over(look: Look) -> str:
    """What hangs over everything else: a whistle, a badge, a scarf's end."""
    if "badge" in look.extras:
        return line("M-14 0L0 44 14 0", look.trim, 3) + path("M-9 42H9V58H-9Z", WHITE)
    if "whistle" in look.extras:
        return line("M-14 0L0 36 14 0", look.trim, 3) + path("M-6 34H12V42A8 8 0 1 1-6 42Z", LAMP)
    return ""
