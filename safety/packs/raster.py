"""Drawings as dots, for programs that show no SVG. Typst draws them, as it draws them in the PDFs."""

from functools import lru_cache

import typst

from safety.packs.typesetting import fonts, let_go

PAGE = b"""#set page(width: 480pt, height: auto, margin: 0pt, fill: none)
#image(bytes(sys.inputs.svg), format: "svg", width: 100%)"""
DOTS_AN_INCH = 108
KEPT = 64
"""A lesson's drawings come back in slides, worksheets and letter."""


@lru_cache(maxsize=KEPT)
def png(svg: bytes) -> bytes:
    """Draw an SVG 720 dots wide.

    Raises:
        TypstError: it is not a drawing.
        TypeError: the compiler made more than one page of it.
    """
    compiler = typst.Compiler(PAGE, font_paths=fonts(), ignore_system_fonts=True, sys_inputs={"svg": svg.decode()})
    made = compiler.compile(format="png", ppi=DOTS_AN_INCH)
    let_go(1)
    if not isinstance(made, bytes):
        raise TypeError("a drawing is one page")
    return made
