"""Heads and faces: two dots, two brows and a mouth say enough."""
# ruff: noqa: E501 - a path reads better whole than broken

from dataclasses import dataclass
from typing import Final

from tools.pictures.hair import STYLES, whiskers, worn
from tools.pictures.looks import Look
from tools.pictures.palette import CORAL, INK, LAMP, MOUTH, TEAL, WHITE
from tools.pictures.svg import Point, circle, dots, group, line, num, oval, path, placed, xy


@dataclass(frozen=True, slots=True)
class Mood:
    """How a face feels: the outer and inner height of the brows, the eyes, the mouth."""

    outer: float
    inner: float
    eyes: str
    mouth: str


MOODS: Final = {
    "calm": Mood(0, -1, "open", "soft"),
    "smiling": Mood(0, -2, "open", "smile"),
    "happy": Mood(-1, -2, "joy", "laugh"),
    "laughing": Mood(-2, -3, "open", "laugh"),
    "proud": Mood(0, -3, "joy", "smile"),
    "worried": Mood(2, -5, "open", "small"),
    "thoughtful": Mood(0, -4, "open", "side"),
    "listening": Mood(-1, -3, "open", "soft"),
    "talking": Mood(-1, -3, "open", "round"),
    "firm": Mood(-1, 1, "open", "flat"),
    "asleep": Mood(1, 1, "closed", "soft"),
    "grin": Mood(-1, -2, "open", "teeth"),
    "surprised": Mood(-4, -5, "open", "round"),
}

MOUTHS: Final = {
    "soft": "M-8 25Q0 30 8 25",
    "smile": "M-13 23Q0 37 13 23",
    "small": "M-6 28Q0 24 6 28",
    "side": "M-2 26Q4 28 9 24",
    "flat": "M-7 26H7",
}


def _eyes(kind: str, colour: str) -> str:
    if kind == "joy":
        return line("M-21 5Q-15-3-9 5M9 5Q15-3 21 5", colour, 3.6)
    if kind == "closed":
        return line("M-21 3Q-15 9-9 3M9 3Q15 9 21 3", colour, 3.6)
    return dots([(-15, 3), (15, 3)], colour, 8.4) + dots([(-13.6, 1.4), (16.4, 1.4)], WHITE, 2.6)


def _mouth(kind: str, colour: str) -> str:
    if kind == "laugh":
        return path("M-14 22Q0 26 14 22Q12 38 0 38T-14 22Z", MOUTH) + path("M-7 34Q0 30 7 34Q4 38 0 38T-7 34Z", CORAL)
    if kind == "teeth":
        return path("M-15 22Q0 28 15 22Q12 36 0 36T-15 22Z", WHITE, stroke=INK, stroke_width=2.6)
    if kind == "round":
        return oval((0, 27), 5, 6, MOUTH)
    return line(MOUTHS[kind], colour, 3.4)


def face(look: Look, mood: str, gaze: Point = (0, 0)) -> str:
    """Eyes, brows, nose, mouth and cheeks; the gaze moves them to where the person looks."""
    feels = MOODS[mood]
    ends = [(-22, -11 + feels.outer), (-10, -13 + feels.inner), (10, -13 + feels.inner), (22, -11 + feels.outer)]
    brows = line(
        f"M{xy(ends[0])}Q{xy((-16, -16 + feels.inner / 2), ends[1])}"
        f"M{xy(ends[2])}Q{xy((16, -16 + feels.inner / 2), ends[3])}",
        look.brow,
        3,
    )
    cheeks = line(f"M{num(-25 - gaze[0] / 2)} 17h3M{num(22 - gaze[0] / 2)} 17h3", look.shade, 11, opacity=0.4)
    nose = line("M-3 13Q1 16 4 12", look.shade, 3)
    mouth = _mouth(feels.mouth, look.lips)
    age = line("M-27 9l-5 2M27 9l5 2M-18 20q-4 5-3 9M18 20q4 5 3 9", look.shade, 2) if "lines" in look.extras else ""
    still = whiskers(look) if "beard" in look.extras else ""
    moved = "" if still else whiskers(look)
    return still + placed(cheeks + age + moved + mouth + _eyes(feels.eyes, INK) + brows + nose, gaze)


def _ears(look: Look) -> str:
    if look.hair in {"scarf", "bob", "long"}:
        return ""
    return dots([(-38, 8), (38, 8)], look.flesh, 17) + dots([(-39, 8), (39, 8)], look.shade, 6)


def _aids(look: Look) -> str:
    if "aids" not in look.extras:
        return ""
    hooks = line("M-38 16C-48 16-49-2-41-7M38 16C48 16 49-2 41-7", CORAL if look.dark else TEAL, 5)
    stars = "".join(path(f"M{x} -2l2 4 4 .5-3 3 1 4-4-2-4 2 1-4-3-3 4-.5Z", LAMP) for x in (-46, 46))
    return hooks + (stars if "stars" in look.extras else "")


def _glasses(look: Look, gaze: Point) -> str:
    if "glasses" not in look.extras:
        return ""
    frame = "M-4 4a11 11 0 1 1-22 0a11 11 0 1 1 22 0ZM26 4a11 11 0 1 1-22 0a11 11 0 1 1 22 0ZM-4 3q4-3 8 0M-26 2l-11-3M26 2l11-3"
    return placed(path(frame, "#fff", fill_opacity=0.18, stroke=INK, stroke_width=2.8), gaze)


def head(look: Look, mood: str = "calm", gaze: Point = (0, 0)) -> str:
    """A whole head of radius 40 around (0, 0)."""
    back, front = STYLES[look.hair](look)
    if look.build.grown:
        skull = path("M-37-6C-37-30-20-42 0-42S37-30 37-6C37 24 20 44 0 44S-37 24-37-6Z", look.flesh)
    else:
        skull = path("M-39-4C-39-30-20-42 0-42S39-30 39-4C39 24 22 40 0 40S-39 24-39-4Z", look.flesh)
    return group(
        back, _ears(look), skull, face(look, mood, gaze), front, worn(look), _glasses(look, gaze), _aids(look)
    )


def back_of_head(look: Look) -> str:
    """A head seen from behind."""
    back, front = STYLES[look.hair](look)
    cover = look.cloth if look.hair in {"scarf", "wrap", "turban"} else look.hair_colour
    bald = look.hair == "sides"
    fill = look.flesh if bald else cover
    skull = path("M-39-6C-39-32-20-44 0-44S39-32 39-6C39 18 28 34 0 34S-39 18-39-6Z", fill)
    return group(back, _ears(look), circle((0, 24), 14, look.flesh), skull, front if bald else "", worn(look))
