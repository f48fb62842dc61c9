"""Animals, each around (0, 0) where it stands."""

from tools.pictures.palette import BRICK, CORAL, INK, LAMP, LEAF, PAPER, PINK, WHITE
from tools.pictures.svg import circle, dots, group, line, oval, path


def frog(colour: str = LEAF) -> str:
    """A small frog that sits."""
    legs = line("M-20-6C-34-2-30 0-18 0M20-6C34-2 30 0 18 0", colour, 12)
    body = oval((0, -17), 25, 18, colour) + dots([(-13, -36), (13, -36)], colour, 20)
    eyes = dots([(-13, -37), (13, -37)], WHITE, 12) + dots([(-12, -37), (14, -37)], INK, 6)
    return legs + body + eyes + line("M-13-20Q0-11 13-20", INK, 3)


def cat(colour: str = "#e9a15b", stripe: str = "#c97f3d") -> str:
    """A cat that sits and looks at us."""
    tail = line("M26-8C56-4 54-34 44-44", colour, 12)
    body = path("M-26 0C-34-40-20-62 0-62S34-40 26 0Z", colour)
    ears = path("M-26-70L-24-98-6-86ZM26-70L24-98 6-86Z", colour, stroke=colour, stroke_width=5)
    head = oval((0, -70), 29, 24, colour)
    marks = line("M0-93V-82M-9-92L-7-84M9-92L7-84M-28-30h12M28-30H16M-27-18h10M27-18H17", stripe, 4)
    eyes = dots([(-11, -70), (11, -70)], INK, 7)
    muzzle = path("M-4-63H4L0-59Z", PINK, stroke=PINK, stroke_width=2)
    mouth = line("M0-59Q-5-52-10-57M0-59Q5-52 10-57M-18-61l-16-3M-18-57l-15 3M18-61l16-3M18-57l15 3", INK, 2)
    return group(tail, body, ears, head, marks, eyes, muzzle, mouth, dots([(-11, -3), (11, -3)], PAPER, 14))


def cat_asleep(colour: str = "#8c8799", stripe: str = "#6f6a80") -> str:
    """A cat curled up."""
    body = oval((0, -24), 52, 26, colour)
    tail = line("M48-14C50 2 20 2-6-4", stripe, 11)
    ears = path("M-48-46L-46-60-34-52ZM-26-52L-18-62-14-48Z", colour, stroke=colour, stroke_width=5)
    face = line("M-42-30q4 4 8 0M-26-30q4 4 8 0", INK, 2.4) + path("M-33-25h6l-3 3Z", PINK)
    return body + tail + ears + oval((-31, -32), 23, 19, colour) + face + line("M8-48v8M20-46v8M32-40v8", stripe, 4)


def dog(colour: str = "#c98f57", ear: str = "#8a5a33") -> str:
    """A dog that sits and hopes."""
    tail = line("M28-10C48-14 52-28 50-38", colour, 11)
    body = path("M-28 0C-36-44-22-66 0-66S36-44 28 0Z", colour)
    head = path("M-28-86C-28-106-16-114 0-114S28-106 28-86C28-66 18-56 0-56S-28-66-28-86Z", colour)
    ears = path("M-26-106C-44-108-48-82-40-68C-30-66-26-80-22-98ZM26-106C44-108 48-82 40-68C30-66 26-80 22-98Z", ear)
    snout = oval((0, -72), 15, 12, PAPER) + oval((0, -79), 7, 5, INK)
    face = dots([(-12, -91), (12, -91)], INK, 7) + line("M-7-69Q0-63 7-69", INK, 2.5)
    chest = oval((0, -34), 13, 20, PAPER) + line("M-20-55Q0-47 20-55", BRICK, 7)
    return tail + body + chest + head + ears + snout + face + dots([(-14, -3), (14, -3)], PAPER, 15)


def hen(colour: str = "#d98a4e") -> str:
    """A hen that faces right."""
    legs = line("M-6-6V4h8M8-6V4h8", LAMP, 4)
    body = path("M-44-44C-34-32-24-40-10-42C6-46 10-64 22-66C38-68 42-50 36-38C34-16 20-4 0-4C-26-4-42-20-44-44Z", colour)
    wing = path("M-18-30C-6-36 10-32 14-24C8-12-10-12-18-30Z", BRICK, opacity=0.6)
    comb = dots([(20, -68), (27, -71), (33, -67)], CORAL, 10)
    return legs + comb + body + wing + path("M38-56l12 5-12 5Z", LAMP) + circle((29, -55), 3.4, INK) + circle((36, -44), 4, CORAL)


def bird(colour: str = CORAL) -> str:
    """A small bird that faces right."""
    body = path("M-26-12C-16-12-16-30 2-30C18-30 24-20 22-10C20 0 4 4-8 0L-26 2Z", colour)
    return line("M-2 0v8M6 0v8", INK, 2.4) + body + path("M21-20l11 4-11 4Z", LAMP) + circle((12, -20), 2.6, INK) + path("M-10-14q10 12 18 0Z", PAPER, opacity=0.5)
