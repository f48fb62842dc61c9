"""Setting a document: a template of ours, data that may say anything, fonts that are always the same.

Typst compiles in this process. It refuses to write a PDF/UA-1 file in which a character has no glyph, a picture no
description or the headings no order, so a document that comes out is one that everybody can read.
"""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path

import fontpkg_noto_sans  # type: ignore[import-untyped]  # holds two files and their place
import typst

from safety.i18n.languages import Direction
from safety.packs.frame import Local

HERE = Path(__file__).resolve().parent
TEMPLATES = HERE / "typst"
FONTS = (fontpkg_noto_sans.ROOT / "files", HERE / "fonts")


class BadDocument(RuntimeError):
    """A document was set, but not as meant; the message is what the compiler says of it."""


def set_pdf(template: str, data: Mapping[str, object], local: Local, day: date) -> bytes:
    """Set a template as a tagged PDF.

    Raises:
        TypstError: the document cannot be read by everybody, or a template is wrong.
        BadDocument: the compiler warns of something.
    """
    inputs = {"data": json.dumps({**data, **_frame(local, day)}, ensure_ascii=False)}
    compiler = typst.Compiler(
        TEMPLATES / f"{template}.typ", root=TEMPLATES, font_paths=fonts(), ignore_system_fonts=True, sys_inputs=inputs
    )
    moment = datetime.combine(day, time(), UTC)
    pdf, warnings = compiler.compile_with_warnings(format="pdf", pdf_standards=["ua-1"], timestamp=moment)
    if warnings or not isinstance(pdf, bytes):
        raise BadDocument("; ".join(warning.message for warning in warnings) or template)
    return pdf


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
