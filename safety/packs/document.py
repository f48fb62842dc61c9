"""A document to change in a word processor: real headings, lists and tables, each in its language and direction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from io import BytesIO

from docx import Document
from docx.document import Document as Written
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import BaseStyle, ParagraphStyle
from docx.table import _Cell as Cell
from docx.text.paragraph import Paragraph

from safety.domain.story import Picture
from safety.i18n.languages import Direction
from safety.packs.frame import Local
from safety.packs.office import LEFT_TO_RIGHT, repacked
from safety.packs.raster import png

PAPER, EDGE = (Mm(210), Mm(279)), Mm(17)
"""What A4 and Letter have in common: it prints on both."""
INK = RGBColor(0x21, 0x1D, 0x38)
LATIN, ARABIC, SIZE, BETWEEN = "Calibri", "Arial", Pt(11), Pt(4)
AFTER_BIDI = ("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:rPr")
"""What may stand in the properties of a paragraph after its direction."""
LEFT_OUT = ("/stylesWithEffects", "/thumbnail")
STYLES = ("Normal", "Title", "Heading 1", "Heading 2", "Heading 3")
PADDING = (("top", 70), ("left", 120), ("bottom", 70), ("right", 120))
"""What is free around the words in a table, in twentieths of a point."""


@dataclass(frozen=True, slots=True)
class Page:
    """A document that is being written."""

    document: Written
    local: Local

    def heading(self, text: str, level: int, *, turned: bool = False) -> None:
        """Write a heading; ``turned`` begins a new page with it."""
        self.document.add_heading(text, level).paragraph_format.page_break_before = turned or None

    def say(self, text: str, *, strong: bool = False, kept: bool = False) -> None:
        """Write a paragraph; ``kept`` holds it on the page of what follows."""
        paragraph = self.document.add_paragraph()
        paragraph.add_run(text).bold = strong
        paragraph.paragraph_format.keep_with_next = kept or None

    def bullets(self, texts: Iterable[str]) -> None:
        """Write a list."""
        for text in texts:
            self.document.add_paragraph(text, style="List Bullet")

    def lines(self, count: int) -> None:
        """Draw lines to write on: a table of one column, so that they stay as long as the page is wide."""
        table = self.document.add_table(rows=count, cols=1, style="Table Grid")
        for row in table.rows:
            row.height = Mm(10)

    def cards(self, count: int) -> list[Cell]:
        """Draw cards to cut out, two in a row, none over two pages; return where they are written."""
        table = self.document.add_table(rows=-(-count // 2), cols=2, style="Table Grid")
        for row in table.rows:
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001 - the library has no other way
        cells = [cell for row in table.rows for cell in row.cells]
        return cells[:count]

    def table(self, headings: Sequence[str], rows: int) -> None:
        """Draw a table to fill in."""
        table = self.document.add_table(rows=rows + 1, cols=len(headings), style="Table Grid")
        for cell, text in zip(table.rows[0].cells, headings, strict=True):
            cell.paragraphs[0].add_run(text).bold = True
        for row in table.rows[1:]:
            row.height = Mm(11)

    def picture(self, at: Paragraph, picture: Picture | None, height: int) -> None:
        """Put a drawing with its description into a paragraph; nothing where nobody drew it yet."""
        drawing = self.local.pictures.get(picture.file) if picture else None
        if picture and drawing:
            self.drawing(at, drawing, picture.alt, height)

    def drawing(self, at: Paragraph, svg: bytes, alt: str, height: int) -> None:
        """Put a drawing with its description into a paragraph."""
        shape = at.add_run().add_picture(BytesIO(png(svg)), height=Mm(height))
        shape._inline.docPr.set("descr", alt)  # noqa: SLF001 - the library has no other way


def begun(title: str, local: Local, day: date) -> Page:
    """Begin a document."""
    document = Document()
    _without_leftovers(document)
    section = document.sections[0]
    section.page_width, section.page_height = PAPER
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = EDGE
    for name in STYLES:
        _lettered(document.styles[name])
    _padded(document.styles["Table Grid"].element)
    normal = document.styles["Normal"]
    if isinstance(normal, ParagraphStyle):
        normal.font.size = SIZE
        normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = BETWEEN, 1.1
        normal.element.rPr.append(_language(local))
    known = document.core_properties
    known.title, known.author, known.last_modified_by = title, "Waylight", "Waylight"
    known.created = known.modified = datetime.combine(day, time(), UTC)
    known.language, known.version, known.comments = local.language.tag, local.version, ""
    return Page(document, local)


def finished(page: Page) -> bytes:
    """Give every paragraph its direction, and write the document."""
    if page.local.language.direction is Direction.RTL:
        _turn_round(page.document)
    written = BytesIO()
    page.document.save(written)
    return repacked(written.getvalue())


def _lettered(style: BaseStyle) -> None:
    """Give a style our letters. The template's titles are spaced out, which tears joined letters apart."""
    if isinstance(style, ParagraphStyle):
        known = style.element.get_or_add_rPr()
        for child in [child for child in known if child.tag in (qn("w:rFonts"), qn("w:spacing"), qn("w:kern"))]:
            known.remove(child)
        style.font.name, style.font.color.rgb = LATIN, INK
        known.rFonts.set(qn("w:cs"), ARABIC)


def _padded(style: BaseOxmlElement) -> None:
    """Leave air between the words of a table and its lines."""
    for side, width in PADDING:
        next(style.iter(qn("w:tblCellMar"))).find(qn(f"w:{side}")).set(qn("w:w"), str(width))


def _without_leftovers(document: Written) -> None:
    """Leave out parts of the library's template: styles of an older program that differ from ours, a small picture.

    Word may call a document damaged whose two sets of styles disagree.
    """
    for part in (document.part, document.part.package):
        for name in [name for name, link in part.rels.items() if link.reltype.endswith(LEFT_OUT)]:
            part.rels.pop(name)


def _language(local: Local) -> BaseOxmlElement:
    language = OxmlElement("w:lang")
    language.set(qn("w:bidi" if local.language.direction is Direction.RTL else "w:val"), local.language.tag)
    return language


def _turn_round(document: Written) -> None:
    """Let paragraphs and tables begin at the right; numbers and addresses are left as they are."""
    body = document.element.body
    for paragraph in [Paragraph(each, document._body) for each in body.iter(qn("w:p"))]:  # noqa: SLF001 - as above
        known = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - as above
        known.insert_element_before(OxmlElement("w:bidi"), *AFTER_BIDI)
        for run in paragraph.runs:
            run.font.cs_bold = run.bold
            run.font.rtl = not run.text.startswith(LEFT_TO_RIGHT)
    for table in body.iter(qn("w:tblPr")):
        table.insert_element_before(OxmlElement("w:bidiVisual"), "w:tblStyleRowBandSize", "w:tblW", "w:jc")
