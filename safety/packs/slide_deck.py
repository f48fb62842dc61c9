"""A deck of slides as an office file: native text in the places that programs and screen readers know.

The parts are templates (``pptx/``), filled in and packed; why no library: docs/decisions/office.md. Titles stand in
the title's place and words in the content's; colours and fonts are those of the theme, so that a teacher can change
them at once.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from safety.i18n.languages import Direction
from safety.packs.frame import PackInput
from safety.packs.office import CONTENTS
from safety.packs.raster import png
from safety.packs.rendering import rendered
from safety.packs.slide_frame import Link, frame, links_of
from safety.packs.slide_layout import laid_out
from safety.packs.slide_words import Slide
from safety.packs.zipping import zipped


@dataclass(frozen=True, slots=True)
class Deck:
    """What all slides of a deck have in common: ``numbers`` by their keys, ``pictures`` in the file by their names."""

    lang: str
    rtl: bool
    numbers: Mapping[str, int]
    pictures: Mapping[str, str]


def drawn_deck(slides: Sequence[Slide], given: PackInput, drawings: Mapping[str, bytes]) -> bytes:
    """Draw slides. ``drawings`` are SVG, by their names."""
    shown = sorted({slide.picture.file for slide in slides if slide.picture} & set(drawings))
    language = given.local.language
    deck = Deck(
        lang=language.tag,
        rtl=language.direction is Direction.RTL,
        numbers={slide.key: number for number, slide in enumerate(slides, start=1)},
        pictures={name: f"image{number}.png" for number, name in enumerate(shown, start=1)},
    )
    files = dict(frame(given, list(deck.numbers.values()), rtl=deck.rtl))
    files |= {f"ppt/media/{deck.pictures[name]}": png(drawings[name]) for name in shown}
    for slide in slides:
        files |= dict(_slide(slide, deck))
    return zipped(files, first=(CONTENTS,))


def _slide(slide: Slide, deck: Deck) -> Iterator[tuple[str, bytes]]:
    """Write a slide and its notes, each with what it is linked to."""
    number, picture = deck.numbers[slide.key], deck.pictures.get(slide.picture.file) if slide.picture else None
    path, notes = f"slides/slide{number}.xml", f"notesSlides/notesSlide{number}.xml"
    page = laid_out(slide, pictured=picture is not None)
    links = _links(slide, deck, picture)
    said = {"lang": deck.lang, "rtl": deck.rtl}
    named = {target: f"rId{at}" for at, (_, target) in enumerate(links, start=1)}
    leads = {button.target: named[_target(button.target, deck)] for button in slide.buttons}
    yield (
        f"ppt/{path}",
        rendered(
            "slide.xml",
            **said,
            slide=slide,
            page=page.mirrored() if deck.rtl else page,
            leads=leads,
            embedded=named.get(f"../media/{picture}"),
        ),
    )
    yield links_of(f"ppt/{path}", links)
    yield f"ppt/{notes}", rendered("notes.xml", **said, notes=slide.notes)
    yield links_of(f"ppt/{notes}", [("notesMaster", "../notesMasters/notesMaster1.xml"), ("slide", f"../{path}")])


def _links(slide: Slide, deck: Deck, picture: str | None) -> list[Link]:
    """List what a slide is linked to, each once."""
    targets = dict.fromkeys(_target(button.target, deck) for button in slide.buttons)
    return [
        ("slideLayout", f"../slideLayouts/slideLayout{1 if slide.paragraphs else 2}.xml"),
        ("notesSlide", f"../notesSlides/notesSlide{deck.numbers[slide.key]}.xml"),
        *(("slide", target) for target in targets),
        *([("image", f"../media/{picture}")] if picture else []),
    ]


def _target(key: str, deck: Deck) -> str:
    return f"slide{deck.numbers[key]}.xml"
