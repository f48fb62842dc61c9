"""What is in an office file before its first slide: the package, the theme, the masters, and who is linked to whom."""

from collections.abc import Iterable, Iterator, Sequence

from safety.domain.vocabulary import Band
from safety.packs import wording
from safety.packs.fitting import Box
from safety.packs.frame import PackInput
from safety.packs.office import CONTENTS
from safety.packs.rendering import as_written, rendered
from safety.packs.slide_layout import BAR, BODY, HEIGHT, TITLE, WIDTH

INK, PAPER, WHITE, DUSK, CALL, LAMP, ALARM = "211D38", "FDF8EE", "FFFFFF", "2C2754", "0A5A58", "F4B83F", "A3201A"
SOFT = {Band.FIVE: "FFE6BF", Band.EIGHT: "D9EFE4", Band.ELEVEN: "DDE6F9", Band.FOURTEEN: "E8E0F4"}
"""As on the pages: each band has a tint of its own."""
LATIN, ARABIC = "Calibri", "Arial"
NOTES = {"image": Box(0.75, 0.75, 6, 3.375), "notes": Box(0.75, 4.5, 6, 4.75)}

Link = tuple[str, str]
"""What kind of part is linked, and where it lies."""

CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
PACKAGE: tuple[Link, ...] = (
    ("officeDocument", "ppt/presentation.xml"),
    (CORE, "docProps/core.xml"),
    ("extended-properties", "docProps/app.xml"),
)
BEFORE_SLIDES: tuple[Link, ...] = (
    ("slideMaster", "slideMasters/slideMaster1.xml"),
    ("notesMaster", "notesMasters/notesMaster1.xml"),
    ("presProps", "presProps.xml"),
    ("viewProps", "viewProps.xml"),
    ("theme", "theme/theme1.xml"),
    ("tableStyles", "tableStyles.xml"),
)
"""What the presentation is linked to before its slides."""
LAYOUTS = (1, 2)
MASTER: tuple[Link, ...] = (
    *(("slideLayout", f"../slideLayouts/slideLayout{number}.xml") for number in LAYOUTS),
    ("theme", "../theme/theme1.xml"),
)


def frame(given: PackInput, numbers: Sequence[int], *, rtl: bool) -> Iterator[tuple[str, bytes]]:
    """Yield everything around slides of these numbers, by its path."""
    places = {"title": TITLE, "body": BODY, "bar": BAR}
    if rtl:
        places = {name: box.mirrored(WIDTH) for name, box in places.items()}
    size, first = Box(0, 0, WIDTH, HEIGHT).size, len(BEFORE_SLIDES)
    yield CONTENTS, rendered("content-types.xml", numbers=numbers)
    yield "docProps/app.xml", as_written("app.xml")
    yield "docProps/core.xml", _about(given)
    yield "ppt/presentation.xml", rendered("presentation.xml", rtl=rtl, numbers=numbers, size=size, first=first)
    for part, written in (("presProps", "props"), ("viewProps", "view"), ("tableStyles", "tables")):
        yield f"ppt/{part}.xml", as_written(f"{written}.xml")
    yield "ppt/slideMasters/slideMaster1.xml", rendered("master.xml", rtl=rtl, places=places)
    yield "ppt/notesMasters/notesMaster1.xml", rendered("notes-master.xml", rtl=rtl, places=NOTES)
    for number in LAYOUTS:
        yield f"ppt/slideLayouts/slideLayout{number}.xml", rendered("layout.xml", words=number == LAYOUTS[0])
        yield f"ppt/theme/theme{number}.xml", _theme(given.lesson.band)
    yield from _links(numbers)


def links_of(path: str, links: Iterable[Link]) -> tuple[str, bytes]:
    """Write what a part is linked to, beside it. A link is known as ``rId`` and its place, from 1."""
    folder, _, name = path.rpartition("/")
    return f"{folder}/_rels/{name}.rels".lstrip("/"), rendered("rels.xml", links=tuple(links))


def _links(numbers: Iterable[int]) -> Iterator[tuple[str, bytes]]:
    slides = (("slide", f"slides/slide{number}.xml") for number in numbers)
    yield links_of("", PACKAGE)
    yield links_of("ppt/presentation.xml", (*BEFORE_SLIDES, *slides))
    yield links_of("ppt/slideMasters/slideMaster1.xml", MASTER)
    yield links_of("ppt/notesMasters/notesMaster1.xml", [("theme", "../theme/theme2.xml")])
    for number in LAYOUTS:
        master = ("slideMaster", "../slideMasters/slideMaster1.xml")
        yield links_of(f"ppt/slideLayouts/slideLayout{number}.xml", [master])


def _about(given: PackInput) -> bytes:
    local = given.local
    said = {"title": given.lesson.title, "day": given.day, "lang": local.language.tag, "version": local.version}
    return rendered("core.xml", **said, licence=local.say(wording.LICENCE_LINE))


def _theme(band: Band) -> bytes:
    base = {"dk1": INK, "lt1": WHITE, "dk2": DUSK, "lt2": PAPER}
    accents = {"accent1": CALL, "accent2": LAMP, "accent3": SOFT[band], "accent4": ALARM, "accent5": DUSK}
    colours = {**base, **accents, "accent6": INK, "hlink": CALL, "folHlink": DUSK}
    return rendered("theme.xml", colours=colours, latin=LATIN, arabic=ARABIC)
