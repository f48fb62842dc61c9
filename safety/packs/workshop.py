"""Where packs are asked for: taken from the shelf, or gathered, made and put there."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from io import BytesIO
from itertools import product
from zipfile import ZipFile

from safety.config import HOUSE
from safety.domain.vocabulary import Band
from safety.domain.words import INTERNATIONAL, CountryCode, LanguageTag, LessonSlug
from safety.packs.frame import Given, Sheet
from safety.packs.gathering import Sources, for_band, for_country, for_lesson
from safety.packs.packing import About, Inner, Made, pack
from safety.packs.registry import BAND_SHEETS, LESSON_SHEETS, LOCAL_SHEETS
from safety.packs.shelf import Shelf
from safety.signpost.labels import label

CODE = (".py", ".typ", ".ttf", ".txt")
SHORT = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A pack that is asked for: of a lesson, or of a whole band."""

    language: LanguageTag
    country: CountryCode
    band: Band
    slug: LessonSlug | None = None

    @property
    def name(self) -> str:
        """Where its archive is kept."""
        return f"{self.folder}.zip"

    @property
    def folder(self) -> str:
        """Where its single files are kept."""
        return "/".join(filter(None, (self.language, self.country, self.band.value, self.slug)))


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
        return self.shelf.take(self._kept(order.name), lambda: self._pack(order))

    def file(self, order: Order, name: str) -> Made:
        """Return one file of a pack.

        Raises:
            KeyError: there is no such file, lesson or language.
            Exception: it cannot be made.
        """
        kept = self._kept(f"{order.folder}/{name}")
        where = (self.sources, order.language, order.country, order.band)
        if order.slug is None:
            return self.shelf.take(kept, lambda: _one(BAND_SHEETS, name, for_band(*where)))
        slug = order.slug
        return self.shelf.take(kept, lambda: _one(LESSON_SHEETS, name, for_lesson(*where, slug)))

    def alone(self, language: LanguageTag, country: CountryCode, name: str) -> Made:
        """Return a file that belongs to no lesson.

        Raises:
            KeyError: there is no such file or language.
            Exception: it cannot be made.
        """
        return self.shelf.take(
            self._kept(f"{language}/{country}/{name}"),
            lambda: _one(LOCAL_SHEETS, name, for_country(self.sources, language, country)),
        )

    def size(self, name: str) -> int | None:
        """Return the size of a pack or a file by the name under which it is kept, None where it is not built yet."""
        return self.shelf.size(self._kept(name))

    def _pack(self, order: Order) -> Made:
        if order.slug is None:
            return self._pack_of_band(order)
        given = for_lesson(self.sources, order.language, order.country, order.band, order.slug)
        names = {"band": order.band.value, "lesson": order.slug}
        about = About(title=given.lesson.title, names=names)
        return pack(given, LESSON_SHEETS, given.local, about)

    def _pack_of_band(self, order: Order) -> Made:
        """Pack a band: the scheme of work, and each lesson's own pack in a folder, in the order of teaching."""
        given = for_band(self.sources, order.language, order.country, order.band)
        lessons = [
            Inner(
                folder=f"{number:02}-{lesson.slug}",
                title=lesson.title,
                files=opened(self.pack(replace(order, slug=lesson.slug)).data),
            )
            for number, lesson in enumerate(given.lessons, start=1)
        ]
        about = About(title=given.local.say(label(order.band)), names={"band": order.band.value})
        return pack(given, BAND_SHEETS, given.local, about, lessons)

    def _kept(self, name: str) -> str:
        return f"{edition(self.sources)}/{name}"


class Everything(Container[str]):
    """Has whatever is asked for."""

    def __contains__(self, _: object) -> bool:
        """Say yes."""
        return True


def orders(sources: Sources, languages: Container[str], countries: Container[str]) -> Iterator[Order]:
    """Yield every pack of a lesson that there is for these languages and countries."""
    editions = sources.editions
    tags = [language.tag for language in editions.offered if language.tag in languages]
    codes = [code for code in editions.catalogue.countries if code in countries and code != INTERNATIONAL]
    for language, country in product(tags, codes):
        for band, slug in editions.catalogue.lessons:
            yield Order(language=language, country=country, band=band, slug=slug)


def edition(sources: Sources) -> str:
    """Return a digest of all that decides what packs are: content, translations, our address, our code."""
    return _digest(sources.version, sources.base_url or "")


@cache
def _digest(version: str, base_url: str) -> str:
    whole = sha256(f"{version}\n{base_url}\n".encode())
    for path in sorted((HOUSE / "safety").rglob("*")):
        if path.suffix in CODE:
            whole.update(path.relative_to(HOUSE).as_posix().encode() + path.read_bytes())
    whole.update((HOUSE / "requirements.txt").read_bytes())
    return whole.hexdigest()[:SHORT]


def opened(archive: bytes) -> dict[str, bytes]:
    """Return the files of an archive."""
    with ZipFile(BytesIO(archive)) as files:
        return {name: files.read(name) for name in files.namelist()}


def _one(sheets: Iterable[Sheet[Given]], name: str, given: Given) -> Made:
    sheet = {sheet.name: sheet for sheet in sheets}[name]
    return Made(data=sheet.make(given), missing=())
