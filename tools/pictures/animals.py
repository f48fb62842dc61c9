"""Animals, each around (0, 0) where it stands."""

from tools.pictures.palette import BARK, BRICK, CORAL, INK, LAMP, LEAF, PAPER, PINK, WHITE
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


def hen(colour: str = "#d98a4e", *, sits: bool = False) -> str:
    """A hen that faces right."""
    legs = line("M-6-6V4h8M8-6V4h8", LAMP, 4)
    body = path(
        "M-44-44C-34-32-24-40-10-42C6-46 10-64 22-66C38-68 42-50 36-38C34-16 20-4 0-4C-26-4-42-20-44-44Z", colour
    )
    wing = path("M-18-30C-6-36 10-32 14-24C8-12-10-12-18-30Z", BRICK, opacity=0.6)
    comb = dots([(20, -68), (27, -71), (33, -67)], CORAL, 10)
    return (
        ("" if sits else legs)
        + comb
        + body
        + wing
        + path("M38-56l12 5-12 5Z", LAMP)
        + circle((29, -55), 3.4, INK)
        + circle((36, -44), 4, CORAL)
    )


def bird(colour: str = CORAL) -> str:
    """A small bird that faces right."""
    body = path("M-26-12C-16-12-16-30 2-30C18-30 24-20 22-10C20 0 4 4-8 0L-26 2Z", colour)
    return (
        line("M-2 0v8M6 0v8", INK, 2.4)
        + body
        + path("M21-20l11 4-11 4Z", LAMP)
        + circle((12, -20), 2.6, INK)
        + path("M-10-14q10 12 18 0Z", PAPER, opacity=0.5)
    )


def goat(colour: str = PAPER, spot: str = "#b98352") -> str:
    """A goat that stands and faces right."""
    legs = line("M-62-50V-4M-40-46V-4M26-46V-4M46-50V-4", colour, 14) + line(
        "M-62-8V-3M-40-8V-3M26-8V-3M46-8V-3", INK, 14
    )
    body = path("M-84-86C-84-120-50-118-10-116C30-116 62-122 66-92C68-58 40-44 0-44S-84-50-84-86Z", colour)
    patch = path("M-60-115C-30-122-6-116 0-104C-10-84-46-82-60-98Z", spot) + path(
        "M-82-98C-98-116-98-124-92-130C-82-126-78-114-76-106Z", colour
    )
    neck = path("M34-100L66-160 96-146 66-76Z", colour)
    horns = line("M72-166C64-190 52-198 42-198M84-168C82-192 74-204 64-208", BARK, 8)
    head = path("M60-152C60-172 84-178 100-166L126-142C134-132 126-120 112-122L84-122C68-124 60-136 60-152Z", colour)
    ear = path("M68-158C50-162 42-154 38-142C52-138 64-142 72-150Z", spot)
    face = (
        path("M106-122Q112-96 98-94Q96-110 96-122Z", spot)
        + circle((92, -152), 4, INK)
        + line("M108-131Q118-126 124-132", INK, 3)
        + line("M84-162q6-5 12-2", INK, 3)
    )
    return group(legs, body, patch, neck, horns, head, ear, face)


def cat_walks(colour: str = "#8c8799", stripe: str = "#6f6a80") -> str:
    """A cat that walks off to the right, its tail up."""
    tail = line("M-56-50C-84-62-86-100-70-112", colour, 11)
    legs = line("M-44-34L-52-4M-28-32L-22-4M28-34L20-4M42-36L54-4", colour, 13)
    body = path("M-64-44C-64-68-30-70 0-68C30-68 56-70 58-48C58-26 30-22 0-24S-64-22-64-44Z", colour)
    ears = path("M48-86L48-106 64-94ZM72-94L86-106 86-86Z", colour, stroke=colour, stroke_width=4)
    face = (
        line("M70-72q4 4 8 0M58-72q4 4 8 0", INK, 2.4)
        + path("M66-64h6l-3 3Z", PINK)
        + line("M64-58Q68-62 74-58", INK, 2)
    )
    return group(
        tail, legs, body, ears, circle((67, -74), 24, colour), face, line("M-30-68v12M-12-68v12M6-68v12", stripe, 5)
    )
