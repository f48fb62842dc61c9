"""Hands seen from near: what a picture shows when no face is needed."""
# ruff: noqa: E501 - a path reads better whole than broken

from tools.pictures.looks import Look
from tools.pictures.svg import Point, line, num, path, placed, xy


def _fingers(strokes: list[str], look: Look, width: float) -> str:
    """Fingers side by side: each lies on a thin dark edge, so that they stay apart."""
    return "".join(line(d, look.seam, width + 3) + line(d, look.flesh, width) for d in strokes)


def open_palm(look: Look) -> str:
    """A hand held up, its palm to the onlooker; the wrist is at (0, 84)."""
    fingers = line("M-31-2L-41-48M-10-8L-14-68M13-8L15-64M34 4L43-42", look.flesh, 27)
    thumb = line("M-28 46C-48 36-60 24-68 6", look.flesh, 29)
    palm = path("M-45-6C-48 30-42 56-28 70L-25 104H25L28 70C44 56 50 30 47 0C24-24-24-24-45-6Z", look.flesh)
    seams = line("M-21-8L-23-18M2-10V-20M24-8L27-16", look.seam, 3)
    lines = line("M-32 24C-14 18 10 20 26 10M-34 36C-16 32 4 42 10 66", look.seam, 3, opacity=0.8)
    return thumb + fingers + palm + seams + lines


def grip(look: Look, thing: str = "") -> str:
    """A hand that closes round something upright at (0, 0); it comes from the lower right."""
    palm = path("M-30-44C10-58 50-40 58-6C66 30 54 66 20 66C-10 66-34 50-36 10Z", look.flesh)
    fingers = _fingers(["M20-28H-22", "M26-5H-28", "M25 18H-26", "M18 39H-18"], look, 20)
    thumb = _fingers(["M34-38C20-54 4-58-14-56"], look, 21)
    return palm + thing + fingers + thumb


def round_phone(look: Look, phone: str, width: float, height: float) -> str:
    """A hand that holds an upright phone of this size around (0, 0); the wrist is below its middle."""
    side, low = width / 2, height / 2
    palm = path(
        f"M{xy((-side + 6, low - 100))}C{xy((-side - 34, low - 70), (-side - 18, low - 6), (-36, low + 44))}V{num(low + 80)}"
        f"H36V{num(low + 44)}C{xy((side, low), (side + 8, low - 70), (side - 6, low - 96))}Z",
        look.flesh,
    )
    tips = [f"M{xy((side + 9, low - 118 + 27 * row))}H{num(side - 14 + row % 3 * 3)}" for row in range(4)]
    curl = ((-side - 14, low - 50), (-side - 8, low - 84), (-side + 18, low - 112))
    thumb = _fingers([f"M{xy((-side - 4, low - 6))}C{xy(*curl)}"], look, 29)
    return palm + phone + _fingers(tips, look, 23) + thumb


def pointing(look: Look) -> str:
    """A hand from the side that points to the right; the finger ends at (64, -14)."""
    fist = path("M-46-26C-20-44 22-40 34-22C44 0 36 36 8 40C-20 44-48 34-50 8Z", look.flesh)
    index = _fingers(["M4-16H60"], look, 23)
    curled = _fingers(["M6 4H26", "M2 22H20"], look, 20)
    return fist + index + curled + _fingers(["M-18-26C-4-30 10-24 16-8"], look, 20)


def sleeve(start: Point, end: Point, look: Look, width: float = 84, cuff: float = 14) -> str:
    """A sleeve from the edge of the picture to the wrist, with a cuff."""
    across, down = end[0] - start[0], end[1] - start[1]
    length = (across**2 + down**2) ** 0.5
    share = cuff / length
    near = (end[0] - across * share, end[1] - down * share)
    cloth = path(f"M{xy(start)}L{xy(near)}", stroke=look.top, stroke_width=width, stroke_linecap="butt")
    return cloth + path(f"M{xy(near)}L{xy(end)}", stroke=look.trim, stroke_width=width + 6, stroke_linecap="butt")


def hand(content: str, at: Point, scale: float = 1, *, turn: float = 0, flip: bool = False) -> str:
    """A hand put into the picture."""
    return placed(content, at, scale, turn=turn, flip=flip)
