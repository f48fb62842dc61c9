"""How slides look: large dark words on light paper, a drawing beside them, buttons below; mirrored for Arabic.

All text is text: it can be changed, read aloud and translated. Titles stand in the title's place and words in the
content's, so that outlines and screen readers find them.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time
from io import BytesIO

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.presentation import Presentation as Deck
from pptx.shapes.autoshape import Shape
from pptx.slide import Slide as Leaf
from pptx.util import Inches, Length, Pt

from safety.i18n.languages import Direction
from safety.packs.fitting import Box, size_of
from safety.packs.frame import PackInput
from safety.packs.office import repacked
from safety.packs.raster import png
from safety.packs.slide_words import HELP, Button, Paragraph, Slide

WIDTH, HEIGHT, EDGE = 13.333, 7.5, 0.6
USUAL_WIDTH = 10  # of the library's own template, which is 4:3
TITLE = Box(EDGE, 0.4, WIDTH - 2 * EDGE, 1.2)
BODY_TOP, BUTTON, GAP = 1.75, 0.7, 0.14
WIDEST, WIDEST_CODE = 4.8, 2.6
SHAPE_OF_PICTURE = 640 / 400
COLORS = ("211D38", "FDF8EE", "0A5A58", "FFFFFF")  # as on the pages
INK, PAPER, CALL, ON_CALL = (RGBColor(*bytes.fromhex(each)) for each in COLORS)  # type: ignore[no-untyped-call]  # theirs
LARGEST, LARGEST_TITLE, LARGEST_LINE, LARGEST_CHOICE = 36, 40, 54, 24
WITH_CONTENT, TITLE_ONLY = 1, 5  # layouts of the template
STAY = '<p:transition xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" advClick="0"/>'
"""A click beside a button does nothing: it would lead to the answer of the first choice."""
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def drawn_deck(slides: Sequence[Slide], given: PackInput, drawings: Mapping[str, bytes]) -> bytes:
    """Draw slides; buttons are linked when all of them are there. ``drawings`` are SVG, by their names."""
    deck = _empty(given)
    leaves: dict[str, Leaf] = {}
    linked: list[tuple[Shape, Button]] = []
    for slide in slides:
        leaf = leaves[slide.key] = _leaf(deck, slide)
        linked += _filled(leaf, slide, drawings)
        _directed(leaf, given)
    for shape, button in linked:
        shape.click_action.target_slide = leaves[button.target]
    written = BytesIO()
    deck.save(written)
    return repacked(written.getvalue())


def _empty(given: PackInput) -> Deck:
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(WIDTH), Inches(HEIGHT)
    for page in (deck.slide_master, *deck.slide_layouts):
        for place in page.placeholders:
            place.left, place.width = (int(each * WIDTH / USUAL_WIDTH) for each in (place.left, place.width))
    fill = deck.slide_master.background.fill
    fill.solid()
    fill.fore_color.rgb = PAPER
    if given.local.language.direction is Direction.RTL:
        deck.element.set("rtl", "1")
    known, moment = deck.core_properties, datetime.combine(given.day, time(), UTC)
    known.title, known.author, known.last_modified_by = given.lesson.title, "Waylight", "Waylight"
    known.created = known.modified = moment
    known.language, known.version = given.local.language.tag, given.local.version
    return deck


def _leaf(deck: Deck, slide: Slide) -> Leaf:
    leaf: Leaf = deck.slides.add_slide(deck.slide_layouts[WITH_CONTENT if slide.paragraphs else TITLE_ONLY])
    notes = leaf.notes_slide.notes_text_frame
    if notes is not None:
        notes.text = slide.notes
    if slide.buttons:
        leaf.element.append(parse_xml(STAY))
    return leaf


def _filled(leaf: Leaf, slide: Slide, drawings: Mapping[str, bytes]) -> list[tuple[Shape, Button]]:
    """Put everything in its place, and return the buttons."""
    high = len(slide.buttons) * (BUTTON + GAP)
    drawing = drawings.get(slide.picture.file) if slide.picture else None
    # A button is as tall as it is whether there are two or four; what is left belongs to words and drawing.
    room = Box(EDGE, BODY_TOP, WIDTH - 2 * EDGE, HEIGHT - BODY_TOP - high - EDGE)
    if drawing:
        room = _with_picture(leaf, slide, room, drawing)
    _title(leaf, slide, Box(room.left, 0.6, room.width, HEIGHT - 1.2) if slide.large else TITLE)
    if slide.paragraphs:
        _body(leaf, slide.paragraphs, room)
    top = HEIGHT - EDGE - high + GAP if slide.paragraphs or drawing else BODY_TOP
    return [(_button(leaf, button, top + at * (BUTTON + GAP)), button) for at, button in enumerate(slide.buttons)]


def _with_picture(leaf: Leaf, slide: Slide, room: Box, drawing: bytes) -> Box:
    """Put the drawing at the end of the line, and return the room that is left beside it."""
    width = min(WIDEST_CODE if slide.key == HELP else WIDEST, room.height * SHAPE_OF_PICTURE)
    left, top = room.left + room.width - width, Inches(room.top)
    picture = leaf.shapes.add_picture(BytesIO(png(drawing)), Inches(left), top, width=Inches(width))
    next(picture.element.iter("{*}cNvPr")).set("descr", slide.picture.alt if slide.picture else "")
    return Box(room.left, room.top, room.width - width - EDGE / 2, room.height)


def _title(leaf: Leaf, slide: Slide, box: Box) -> None:
    title = leaf.shapes.title
    if title is None:
        raise LookupError("every layout used here has a title")
    _placed(title, box)
    title.text_frame.text = slide.title
    title.text_frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    largest = LARGEST_LINE if slide.large else LARGEST_TITLE
    _written(title, size_of([slide.title], box, largest), INK, strong=True)


def _body(leaf: Leaf, paragraphs: Sequence[Paragraph], box: Box) -> None:
    body = leaf.placeholders[1]
    _placed(body, box)
    frame = body.text_frame
    frame.vertical_anchor = MSO_ANCHOR.TOP
    said = [f"{each.who}: {each.text}" if each.who else each.text for each in paragraphs]
    size = size_of(said, box, LARGEST)
    for number, each in enumerate(paragraphs):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.space_after = Pt(size * 0.4)
        for text, strong in (((f"{each.who}: ", True),) if each.who else ()) + ((each.text, each.strong),):
            run = paragraph.add_run()
            run.text, run.font.bold, run.font.size, run.font.color.rgb = text, strong, Pt(size), INK
    for element, each in zip(body.element.iter(f"{A}p"), paragraphs, strict=True):
        if not each.bullet:
            known = element.get_or_add_pPr()
            known.set("marL", "0")
            known.set("indent", "0")
            known.append(parse_xml(f'<a:buNone xmlns:a="{A[1:-1]}"/>'))


def _button(leaf: Leaf, button: Button, top: float) -> Shape:
    box = Box(EDGE, top, WIDTH - 2 * EDGE, BUTTON)
    place = tuple(Inches(each) for each in (box.left, box.top, box.width, box.height))
    shape = leaf.shapes.add_shape(MSO_SHAPE.ROUNDED_RECTANGLE, *place)
    shape.fill.solid()
    shape.fill.fore_color.rgb = CALL
    shape.line.fill.background()
    shape.shadow.inherit = False
    shape.text_frame.text, shape.text_frame.word_wrap = button.text, True
    shape.text_frame.paragraphs[0].alignment = PP_ALIGN.CENTER
    _written(shape, size_of([button.text], Box(0, 0, box.width - 0.4, BUTTON), LARGEST_CHOICE), ON_CALL, strong=False)
    return shape


def _placed(shape: Shape, box: Box) -> None:
    shape.left, shape.top, shape.width, shape.height = (
        Inches(each) for each in (box.left, box.top, box.width, box.height)
    )


def _written(shape: Shape, size: int, color: RGBColor, *, strong: bool) -> None:
    for run in shape.text_frame.paragraphs[0].runs:
        run.font.size, run.font.bold, run.font.color.rgb = Pt(size), strong, color


def _directed(leaf: Leaf, given: PackInput) -> None:
    """Give every paragraph its language and direction, notes too; in Arabic what stood left stands right."""
    language = given.local.language
    leftward = language.direction is Direction.RTL
    for page in (leaf, leaf.notes_slide):
        for run in page.element.iter(f"{A}rPr"):
            run.set("lang", language.tag)
        for paragraph in page.element.iter(f"{A}p"):
            known = paragraph.get_or_add_pPr()
            known.set("rtl", str(int(leftward)))
            if known.get("algn") != "ctr":
                known.set("algn", "r" if leftward else "l")
    if leftward:
        for shape in leaf.shapes:
            shape.left = Length(Inches(WIDTH) - shape.left - shape.width)
