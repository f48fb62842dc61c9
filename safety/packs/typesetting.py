"""Setting a document: a template of ours, data that may say anything, fonts that are always the same.

Typst compiles in this process. It refuses to write a PDF/UA-1 file in which a character has no glyph, a picture no
description or the headings no order, so a document that comes out is one that everybody can read.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from io import BytesIO
from pathlib import Path

import fontpkg_noto_sans  # type: ignore[import-untyped]  # holds two files and their place
import typst
from PIL import Image

from safety.i18n.languages import Direction
from safety.packs.frame import Local

HERE = Path(__file__).resolve().parent
TEMPLATES = HERE / "typst"
DOTS_OF_PAGE = 60
"""A4 is 496 dots wide then: sharp on dense screens at half that width."""
COLOURS = 64
EMPTY_PAGES = 4
"""So many leave two or three documents in the compiler's memory; each takes less than a thousandth of a second."""
FONTS = (fontpkg_noto_sans.ROOT / "files", HERE / "fonts")


class BadDocument(RuntimeError):
    """A document was set, but not as meant; the message is what the compiler says of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A template, what it is filled with, whose words and help these are, and the day that dates it."""

    template: str
    data: Mapping[str, object]
    local: Local
    day: date


def set_pdf(document: Document) -> bytes:
    """Set a document as a tagged PDF.

    Raises:
        TypstError: the document cannot be read by everybody, or a template is wrong.
        BadDocument: the compiler warns of something.
    """
    moment = datetime.combine(document.day, time(), UTC)
    pdf, warnings = _compiler(document).compile_with_warnings(format="pdf", pdf_standards=["ua-1"], timestamp=moment)
    let_go()
    if warnings or not isinstance(pdf, bytes):
        raise BadDocument("; ".join(warning.message for warning in warnings) or document.template)
    return pdf


def draw_pages(document: Document) -> tuple[bytes, ...]:
    """Draw the pages of a document as PNG, as small as they are shown before anybody takes the document.

    Raises:
        TypstError: a template is wrong.
    """
    drawn = _compiler(document).compile(format="png", ppi=DOTS_OF_PAGE)
    let_go()
    pages = drawn if isinstance(drawn, list) else [drawn]
    return tuple(_lighter(page) for page in pages if page)


def _compiler(document: Document) -> typst.Compiler:
    said = {**document.data, **_frame(document.local, document.day)}
    return typst.Compiler(
        TEMPLATES / f"{document.template}.typ",
        root=TEMPLATES,
        font_paths=fonts(),
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(said, ensure_ascii=False)},
    )


def let_go(pages: int = EMPTY_PAGES) -> None:
    """Let the compiler forget what it set, sooner than it would.

    It remembers every step of the last ten things that it set, ten megabytes for a poster, and each empty page counts
    as one of them. Documents of different countries have nothing in common that is worth that much.
    """
    for _ in range(pages):
        typst.Compiler(b"", font_paths=fonts(), ignore_system_fonts=True).compile(format="pdf")


def _lighter(page: bytes) -> bytes:
    """Write a picture with few colours: a third of the bytes, and nobody sees the difference at this size."""
    smaller = BytesIO()
    with Image.open(BytesIO(page)) as drawn:
        drawn.convert("RGB").quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(
            smaller, "PNG", optimize=True
        )
    return smaller.getvalue()


@cache
def fonts() -> typst.Fonts:
    """Load the fonts, once: nothing of the machine's own."""
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder) for folder in FONTS]
    )


def _frame(local: Local, day: date) -> dict[str, object]:
    """Say what every document must know: its language, its direction, its day, where it comes from."""
    tag, _, region = local.language.tag.partition("-")
    return {
        "lang": tag,
        "region": region or None,
        "rtl": local.language.direction is Direction.RTL,
        "date": [day.year, day.month, day.day],
        "version": local.version,
    }
