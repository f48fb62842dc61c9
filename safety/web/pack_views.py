"""A pack as a page shows it: what it takes, what is in it, pictures of its pages, how large each download is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from babel.numbers import format_decimal
from babel.units import format_unit

from safety.domain.marking import N_
from safety.i18n.speech import Speech
from safety.packs.frame import Sheet, Use
from safety.packs.ordering import Order, sheets_of
from safety.packs.weights import weight

KILO, MEGA = 1_000, 1_000_000
PORTRAIT = (496, 702)
"""A page of A4 at the size at which it is drawn."""
USES = {
    Use.SHOW: N_("To show"),
    Use.CHANGE: N_("To change"),
    Use.PLATFORM: N_("For learning platforms and other programs"),
}
FORMATS = {
    "pdf": "PDF",
    "pptx": "PowerPoint",
    "docx": "Word",
    "gift": "GIFT",
    "csv": "CSV",
    "zip": "ZIP",
    "imscc": "Common Cartridge",
    "epub": "EPUB",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureView:
    """A page of a file, small."""

    address: str
    alt: str
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FileView:
    """A file to take: what it is, its format, how large it is."""

    title: str
    format: str
    address: str
    size: str | None
    pictures: tuple[PictureView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackView:
    """A pack: all of it in one archive where there is one, the sheets to print, and everything else by its use."""

    archive: FileView | None
    sheets: tuple[FileView, ...]
    others: tuple[tuple[str, tuple[FileView, ...]], ...]


def pack_view(order: Order, speech: Speech, *, whole: bool = True) -> PackView:
    """Show a pack."""
    sheets = sheets_of(order)
    uses = {use: tuple(_files(order, (each for each in sheets if each.use is use), speech)) for use in Use}
    return PackView(
        archive=archive_view(order, speech) if whole else None,
        sheets=uses[Use.PRINT],
        others=tuple((speech.gettext(title), uses[use]) for use, title in USES.items() if uses[use]),
    )


def archive_view(order: Order, speech: Speech) -> FileView:
    """Show the archive of a pack."""
    return FileView(
        title=speech.gettext(N_("Everything in one archive")),
        format=FORMATS["zip"],
        address=_address(order.name),
        size=size_said(weight(order), speech),
        pictures=(),
    )


def size_said(size: int | None, speech: Speech) -> str | None:
    """Say about how large something is, as people do: two figures are enough to decide."""
    if size is None:
        return None
    unit, number = ("megabyte", size / MEGA) if size >= MEGA else ("kilobyte", size / KILO)
    locale = speech.language.tag.replace("-", "_")
    said = format_unit(format_decimal(_two_figures(number), locale=locale), unit, "short", locale=locale)
    return speech.gettext(N_("about %(size)s")) % {"size": said}


def _two_figures(number: float) -> float:
    rounded = float(f"{number:.1e}")
    return max(rounded, 1)


def _files(order: Order, sheets: Iterable[Sheet[Any]], speech: Speech) -> Iterator[FileView]:
    for sheet in sheets:
        yield FileView(
            title=speech.gettext(sheet.about),
            format=FORMATS[sheet.name.rsplit(".", 1)[1]],
            address=_address(f"{order.folder}/{sheet.name}"),
            size=size_said(weight(order, sheet.name), speech),
            pictures=tuple(_pictures(order, sheet, speech)),
        )


def _pictures(order: Order, sheet: Sheet[Any], speech: Speech) -> Iterator[PictureView]:
    width, height = reversed(PORTRAIT) if sheet.landscape else PORTRAIT
    for page in range(1, sheet.shown + 1):
        yield PictureView(
            address=_address(f"{order.folder}/{sheet.name}/{page}.png"),
            alt=speech.gettext(N_("%(title)s, page %(number)d"))
            % {"title": speech.gettext(sheet.about), "number": page},
            width=width,
            height=height,
        )


def _address(kept: str) -> str:
    language, _, rest = kept.partition("/")
    return f"/v1/{language}/packs/{rest}"
