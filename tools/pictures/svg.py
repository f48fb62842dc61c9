"""The few SVG elements that the drawings are made of, written as short as they can be."""

import re
from collections.abc import Iterable
from typing import Final
from xml.sax.saxutils import quoteattr

WIDTH: Final = 640
HEIGHT: Final = 400

Point = tuple[float, float]
Attribute = str | float | None


def num(value: float) -> str:
    """A number with at most two decimals and nothing to spare."""
    text = (
        f"{value:.2f}".rstrip("0").rstrip(".").replace("0.", ".")
        if abs(value) < 1
        else f"{value:.1f}".removesuffix(".0")
    )
    return "0" if text in {"", "-0", "-"} else text


def xy(*points: Point) -> str:
    """Points as a path wants them, to the whole dot: nobody sees less."""
    return " ".join(f"{x:.0f} {y:.0f}" for x, y in points).replace("-0 ", "0 ")


def element(tag: str, content: str = "", /, **attributes: Attribute) -> str:
    """One element; names are written with underscores, a value of None is left out."""
    written = "".join(
        f" {name.rstrip('_').replace('_', '-')}={quoteattr(value if isinstance(value, str) else num(value))}"
        for name, value in attributes.items()
        if value is not None
    )
    return f"<{tag}{written}>{content}</{tag}>" if content else f"<{tag}{written}/>"


def path(d: str, fill: str | None = None, /, **attributes: Attribute) -> str:
    """A shape; without a fill it is empty, as the whole drawing says."""
    return element("path", d=d, fill=fill, **attributes)


def line(d: str, stroke: str, width: float, **attributes: Attribute) -> str:
    """A stroke; the whole drawing says that ends and corners are round."""
    return path(d, stroke=stroke, stroke_width=width, **attributes)


def dots(points: Iterable[Point], colour: str, size: float) -> str:
    """Many round dots as one stroke; hardly longer than nothing, so that every reader draws them."""
    return line("".join(f"M{xy(point)}h.1" for point in points), colour, size)


def circle(at: Point, r: float, fill: str, /, **attributes: Attribute) -> str:
    """A disc."""
    return element("circle", cx=at[0], cy=at[1], r=r, fill=fill, **attributes)


def oval(at: Point, rx: float, ry: float, fill: str, /, **attributes: Attribute) -> str:
    """An ellipse."""
    return element("ellipse", cx=at[0], cy=at[1], rx=rx, ry=ry, fill=fill, **attributes)


def box(at: Point, width: float, height: float, fill: str, r: float | None = None, /, **attributes: Attribute) -> str:
    """A rectangle from its upper left corner, with corners rounded by r."""
    return element("rect", x=at[0] or None, y=at[1] or None, width=width, height=height, rx=r, fill=fill, **attributes)


def group(*parts: str, **attributes: Attribute) -> str:
    """Several parts as one."""
    return element("g", "".join(parts), **attributes) if any(attributes.values()) else "".join(parts)


def placed(content: str, at: Point, scale: float = 1, *, turn: float = 0, flip: bool = False) -> str:
    """The content moved to a place, and there turned, mirrored and made larger or smaller."""
    moves = f"translate({xy(at)})"
    if turn:
        moves += f" rotate({num(turn)})"
    if scale != 1 or flip:
        moves += f" scale({-scale if flip else scale:.3g} {scale:.3g})" if flip else f" scale({scale:.3g})"
    return element("g", content, transform=moves)


def joined(content: str) -> str:
    """Neighbours of one stroke drawn as one path, so that files stay small."""
    once = re.compile(r'<path d="([^"]*)"( stroke="[^"]*" stroke-width="[^"]*")/><path d="([^"]*)"\2/>')
    merged, found = once.subn(r'<path d="\1\3"\2/>', content)
    return joined(merged) if found else merged


def tight(content: str) -> str:
    """Path data without the blanks that nobody needs."""
    spare = re.compile(r"(?<=[\d.]) (?=-)|(?<=[a-zA-Z]) | (?=[a-zA-Z])")
    return re.sub(r'(?<= d=")[^"]*', lambda data: spare.sub("", data[0]), content)


def document(name: str, content: str, corner: float = 28) -> str:
    """A whole file: the drawing, cut to its rounded ground."""
    ground = box((0, 0), WIDTH, HEIGHT, "#fff", corner)
    cut = element("clipPath", ground.replace(' fill="#fff"', ""), id=f"cut-{name}")
    drawing = element(
        "g",
        tight(joined(content)),
        clip_path=f"url(#cut-{name})",
        fill="none",
        stroke_linecap="round",
        stroke_linejoin="round",
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">{cut}{drawing}</svg>\n'
