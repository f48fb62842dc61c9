"""Where packs are asked for: taken from the shelf, or gathered, made and put there."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from safety.config import HOUSE
from safety.packs.frame import BandInput
from safety.packs.gathering import Sources
from safety.packs.ordering import Lot, Order, lot
from safety.packs.packing import Inner, Made, joined, pack
from safety.packs.shelf import Shelf

PACKS = HOUSE / "safety/packs"
SHORT = 16


class NoSuchPage(KeyError):
    """A page was asked for that a file does not have; ``pages`` is how many it has."""

    def __init__(self, pages: int) -> None:
        super().__init__(pages)
        self.pages = pages


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop:
    """Makes packs from its sources and keeps them on its shelf."""

    sources: Sources
    shelf: Shelf

    def pack(self, order: Order) -> Made:
        """Return a whole pack.

        Raises:
            KeyError: there is no such lesson or language.
        """
        return self.shelf.take(self._kept(order.name), lambda: joined(self._pieces(order)))

    def ready(self, order: Order) -> Made | None:
        """Return a whole pack that is on the shelf."""
        return self.shelf.find(self._kept(order.name))

    def growing(self, order: Order) -> Iterator[bytes]:
        """Yield a whole pack while it is made, piece by piece, and keep it when it is whole.

        Whoever leaves in between finds the packs inside it on the shelf when they come again.

        Raises:
            KeyError: there is no such lesson or language.
        """
        made = []
        for piece in self._pieces(order):
            made.append(piece)
            yield piece.data
        self.shelf.keep(self._kept(order.name), joined(made))

    def file(self, order: Order, name: str) -> Made:
        """Return one file of a pack.

        Raises:
            KeyError: there is no such file, lesson or language.
            Exception: it cannot be made.
        """
        return self.shelf.take(self._kept(f"{order.folder}/{name}"), lambda: _one(lot(self.sources, order), name))

    def picture(self, order: Order, name: str, page: int) -> Made:
        """Return a page of a file as a small picture.

        Raises:
            NoSuchPage: the file has fewer pages, or none.
            KeyError: there is no such file, lesson or language.
            Exception: it cannot be made.
        """
        return self.shelf.take(self._kept(_picture(order, name, page)), lambda: self._draw(order, name, page))

    def size(self, name: str) -> int | None:
        """Return the size of a pack or a file by the name under which it is kept, None where it is not built yet."""
        return self.shelf.size(self._kept(name))

    def _pieces(self, order: Order) -> Iterator[Made]:
        what = lot(self.sources, order)
        return pack(what.given, what.sheets, what.local, what.about, self._inner(order, what.given))

    def _inner(self, order: Order, given: object) -> Iterator[Inner]:
        """Yield the packs inside that of a band: one a lesson, in the order of teaching."""
        for number, lesson in enumerate(given.lessons if isinstance(given, BandInput) else (), start=1):
            made = self.pack(replace(order, slug=lesson.slug))
            folder = f"{number:02}-{lesson.slug}"
            yield Inner(folder=folder, title=lesson.title, files=opened(made.data), missing=made.missing)

    def _draw(self, order: Order, name: str, page: int) -> Made:
        """Draw all pages, for setting one takes as long, and keep the others for those who ask next."""
        pages = _drawn(lot(self.sources, order), name)
        for number, drawing in enumerate(pages, start=1):
            if number != page:
                self.shelf.put(self._kept(_picture(order, name, number)), drawing)
        if not 1 <= page <= len(pages):
            raise NoSuchPage(len(pages))
        return Made(data=pages[page - 1], missing=())

    def _kept(self, name: str) -> str:
        return f"{edition(self.sources)}/{name}"


def edition(sources: Sources) -> str:
    """Return a digest of all that decides what packs are: content, translations, our address, our code."""
    return _digest(sources.version, sources.base_url or "")


@cache
def _digest(version: str, base_url: str) -> str:
    whole = sha256(f"{version}\n{base_url}\n".encode())
    for path in sorted((HOUSE / "safety").rglob("*")):
        if decides(path):
            whole.update(path.relative_to(HOUSE).as_posix().encode() + path.read_bytes())
    whole.update((HOUSE / "requirements.txt").read_bytes())
    return whole.hexdigest()[:SHORT]


def decides(path: Path) -> bool:
    """Whether a file of ours decides what packs are: code does, and every template, style and font beside it here."""
    return path.suffix == ".py" or (PACKS in path.parents and path.is_file() and path.suffix != ".pyc")


def opened(archive: bytes) -> dict[str, bytes]:
    """Return the files of an archive."""
    with ZipFile(BytesIO(archive)) as files:
        return {name: files.read(name) for name in files.namelist()}


def _one(what: Lot, name: str) -> Made:
    sheet = {sheet.name: sheet for sheet in what.sheets}[name]
    return Made(data=sheet.make(what.given), missing=())


def _drawn(what: Lot, name: str) -> tuple[bytes, ...]:
    sheet = {sheet.name: sheet for sheet in what.sheets}[name]
    return sheet.draw(what.given) if sheet.draw else ()


def _picture(order: Order, name: str, page: int) -> str:
    return f"{order.folder}/pages/{name}/{page}.png"
