"""Where everything stands on a slide: large words, a drawing beside them, answers to choose, a way on below.

Mirrored for Arabic. Whoever changes how slides look changes this file and ``pptx/slide.xml``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from safety.packs.fitting import INSET, Box, size_of, space_between
from safety.packs.slide_words import HELP, Button, Kind, Look, Slide

WIDTH, HEIGHT, EDGE = 13.333, 7.5, 0.7
INNER = WIDTH - 2 * EDGE
BAR = Box(0, 0, 0.2, HEIGHT)
TITLE = Box(EDGE, 0.35, INNER, 1.3)
TOP, FLOOR = 1.75, HEIGHT - 0.5
BODY = Box(EDGE, TOP, INNER, FLOOR - TOP)
WAY, WAY_WIDE, ANSWER, TALLEST, GAP, AIR = 0.85, 3.6, 0.74, 1.3, 0.16, 0.25
WIDEST, WIDEST_CODE, SHAPE_OF_PICTURE = 5.6, 2.6, 640 / 400
LARGEST = {Look.PLAIN: 36, Look.OPENING: 32, Look.LINE: 36, Look.REPLY: 40}
LARGEST_TITLE = {Look.PLAIN: 40, Look.OPENING: 60, Look.LINE: 60, Look.REPLY: 40}
LARGEST_BUTTON = {Kind.ON: 26, Kind.ANSWER: 30, Kind.PILE: 30}
STRONG = 0.9
INSIDE_BUTTON, LETTER, INSIDE_PANEL = 0.5, 0.7, 0.8


@dataclass(frozen=True, slots=True)
class Words:
    """A place for words, their size and what is between them in points, where they stand: ``t``, ``ctr`` or ``b``."""

    box: Box
    points: int
    anchor: str = "ctr"
    between: float = 0


@dataclass(frozen=True, slots=True)
class Page:
    """A slide with everything in its place."""

    title: Words
    body: Words | None
    picture: Box | None
    buttons: tuple[tuple[Button, Words], ...]
    dark: bool
    panel: bool

    def mirrored(self) -> "Page":
        """Return the same slide for readers who begin at the right."""
        return replace(
            self,
            title=_turned(self.title),
            body=_turned(self.body) if self.body else None,
            picture=self.picture.mirrored(WIDTH) if self.picture else None,
            buttons=tuple((button, _turned(words)) for button, words in self.buttons),
        )


def laid_out(slide: Slide, *, pictured: bool) -> Page:
    """Put a slide's parts in their places; ``pictured`` says whether its drawing is there."""
    buttons = tuple(_buttons(slide, alone=not (slide.paragraphs or pictured)))
    floor = min((words.box.top for _, words in buttons), default=FLOOR + AIR) - AIR
    room, picture = Box(EDGE, TOP, INNER, floor - TOP), None
    if pictured:
        room, picture = _beside(slide, room)
    title, body = _title(slide, room), None
    if slide.paragraphs:
        body = _body(slide, room)
    dark, panel = slide.look is Look.OPENING, slide.look is Look.REPLY
    return Page(title=title, body=body, picture=picture, buttons=buttons, dark=dark, panel=panel)


def _beside(slide: Slide, room: Box) -> tuple[Box, Box]:
    """Give the drawing the end of the line, and return what is left, and its place."""
    if slide.look is Look.OPENING:
        room = Box(EDGE, EDGE, INNER, HEIGHT - 2 * EDGE)
    width = min(WIDEST_CODE if slide.key == HELP else WIDEST, room.height * SHAPE_OF_PICTURE)
    height = width if slide.key == HELP else width / SHAPE_OF_PICTURE
    top = room.top if slide.look is Look.PLAIN else room.top + (room.height - height) / 2
    picture = Box(room.left + room.width - width, top, width, height)
    return Box(room.left, room.top, room.width - width - EDGE / 2, room.height), picture


def _title(slide: Slide, room: Box) -> Words:
    box = TITLE
    if slide.look is Look.LINE:
        box = Box(room.left, EDGE, room.width, HEIGHT - 2 * EDGE)
    if slide.look is Look.OPENING:
        box = Box(room.left, EDGE, room.width, (HEIGHT - 2 * EDGE) * 0.6)
    anchor = "b" if slide.look is Look.OPENING else "ctr"
    # Strong letters are wider, and letters from right to left have marks above and below.
    room = replace(box, width=box.width * STRONG, height=box.height * STRONG)
    return Words(box, size_of([slide.title], room, LARGEST_TITLE[slide.look]), anchor)


def _body(slide: Slide, room: Box) -> Words:
    said = [f"{each.who}: {each.text}" if each.who else each.text for each in slide.paragraphs]
    most = LARGEST[slide.look]
    if slide.look is Look.OPENING:
        top = EDGE + (HEIGHT - 2 * EDGE) * 0.6 + GAP
        room = Box(room.left, top, room.width, HEIGHT - EDGE - top)
    panel = slide.look is Look.REPLY
    points = size_of(said, room, most, INSIDE_PANEL if panel else INSET)
    return Words(room, points, "ctr" if panel else "t", points * space_between(len(said)))


def _buttons(slide: Slide, *, alone: bool) -> Iterator[tuple[Button, Words]]:
    """Place the buttons from below: answers one under the other, piles side by side, ways on at the ends of a line."""
    by_kind = {kind: [button for button in slide.buttons if button.kind is kind] for kind in Kind}
    if by_kind[Kind.ON]:
        yield from _ways(by_kind[Kind.ON])
    yield from _piles(by_kind[Kind.PILE])
    yield from _answers(by_kind[Kind.ANSWER], alone=alone)


def _ways(buttons: Sequence[Button]) -> Iterator[tuple[Button, Words]]:
    """Put the last way at the end of the line and others at its beginning: on is where reading goes."""
    lefts = [EDGE + at * (WAY_WIDE + GAP) for at in range(len(buttons) - 1)] + [WIDTH - EDGE - WAY_WIDE]
    for button, left in zip(buttons, lefts, strict=True):
        yield button, _pressed(button, Box(left, FLOOR - WAY, WAY_WIDE, WAY))


def _piles(buttons: Sequence[Button]) -> Iterator[tuple[Button, Words]]:
    for at, button in enumerate(buttons):
        width = (INNER - GAP * (len(buttons) - 1)) / len(buttons)
        yield button, _pressed(button, Box(EDGE + at * (width + GAP), FLOOR - TALLEST, width, TALLEST))


def _answers(buttons: Sequence[Button], *, alone: bool) -> Iterator[tuple[Button, Words]]:
    """Stack answers at the foot of the slide; where there is nothing else, they take all of it."""
    count = len(buttons)
    height = min(TALLEST, (FLOOR - TOP + GAP) / count - GAP) if alone and count else ANSWER
    top = TOP if alone else FLOOR + GAP - count * (height + GAP)
    for at, button in enumerate(buttons):
        yield button, _pressed(button, Box(EDGE, top + at * (height + GAP), INNER, height))


def _pressed(button: Button, box: Box) -> Words:
    inside = INSIDE_BUTTON + (LETTER if button.letter else 0)
    room = replace(box, width=box.width - inside, height=box.height + INSIDE_BUTTON / 2)
    return Words(box, size_of([button.text], room, LARGEST_BUTTON[button.kind], 0.4))


def _turned(words: Words) -> Words:
    return replace(words, box=words.box.mirrored(WIDTH))
