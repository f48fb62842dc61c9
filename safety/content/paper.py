"""HTML for paper: elements around texts, everything escaped that is not markup."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass

from markupsafe import Markup, escape

LEAVES = (str, int)


def tag(name: str, *inner: str, quiet: bool = False) -> Markup:
    """An element around texts."""
    kind = Markup(' class="quiet"') if quiet else Markup("")
    return Markup("<{0}{1}>{2}</{0}>\n").format(Markup(name), kind, join(*inner))  # noqa: S704  # names are ours


def join(*parts: str) -> Markup:
    """Texts one after another."""
    return Markup("").join(map(escape, parts))


def listed(items: Iterable[str]) -> Markup:
    """A list, or nothing where nothing stands in it."""
    made = [tag("li", item) for item in items]
    return tag("ul", *made) if made else Markup("")


def outline(thing: object) -> Markup:
    """Anything of the domain as nested lists, each part under the name of its field."""
    if isinstance(thing, LEAVES) or thing is None:
        return escape("" if thing is None else str(thing))
    if is_dataclass(thing):
        parts = ((part.name.replace("_", " "), getattr(thing, part.name)) for part in fields(thing))
        return listed(join(tag("b", name), " ", outline(below)) for name, below in parts if below)
    if isinstance(thing, tuple):
        return listed(map(outline, thing))
    raise TypeError(thing)
