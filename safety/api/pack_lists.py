"""The list of packs: every file, its address, and how large it is where that is known."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from safety.api.documents import Document, tongue
from safety.domain.lesson import Lesson
from safety.domain.marking import N_
from safety.domain.vocabulary import Band
from safety.domain.words import CountryCode, LanguageTag, LessonSlug
from safety.i18n.languages import Language
from safety.packs.frame import Sheet
from safety.packs.gathering import has_evening, language_of_evening, language_of_lesson
from safety.packs.ordering import Order
from safety.packs.registry import BAND_SHEETS, EVENING_SHEETS, LESSON_SHEETS, LOCAL_SHEETS
from safety.packs.workshop import Workshop
from safety.parts import Parts
from safety.signpost.labels import label

ZIP = "application/zip"
WHOLE = N_("Everything in one archive")
ANY_COUNTRY = CountryCode("{country}")
"""Stands in addresses where no country was named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedFile:
    """A file in a list; ``size`` is None while it is not built."""

    name: str
    media_type: str
    about: str
    address: str
    size: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedLesson:
    """The pack of a lesson in a list."""

    slug: LessonSlug
    title: str
    language: LanguageTag
    archive: ListedFile
    files: tuple[ListedFile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedBand:
    """The pack of a band in a list."""

    band: Band
    label: str
    archive: ListedFile
    files: tuple[ListedFile, ...]
    lessons: tuple[ListedLesson, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedEvening:
    """The pack of a parents' evening in a list."""

    language: LanguageTag
    archive: ListedFile
    files: tuple[ListedFile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PacksDocument(Document):
    """Every pack."""

    country: CountryCode | None
    files: tuple[ListedFile, ...]
    evening: ListedEvening | None
    bands: tuple[ListedBand, ...]


def listed(parts: Parts, shop: Workshop, language: Language, country: CountryCode | None) -> PacksDocument:
    """List what there is in a language, with the help of one country or with a gap for it."""
    lister = Lister(parts, shop, language, country or ANY_COUNTRY)
    return PacksDocument(
        version=parts.version,
        tongue=tongue(parts, language.tag),
        country=country,
        files=lister.files(lister.folder, LOCAL_SHEETS),
        evening=lister.evening() if has_evening(parts.editions) else None,
        bands=tuple(lister.band(band) for band in Band),
    )


class Lister:
    """Lists the packs of one language and country."""

    def __init__(self, parts: Parts, shop: Workshop, language: Language, country: CountryCode) -> None:
        self._parts = parts
        self._shop = shop
        self._tag = language.tag
        self._say = parts.speech(language.tag).gettext
        self._country = country

    @property
    def folder(self) -> str:
        """Where everything of the language and country lies."""
        return f"{self._tag}/{self._country}"

    def evening(self) -> ListedEvening:
        """List the pack of a parents' evening."""
        order = Order(language=self._tag, country=self._country, evening=True)
        return ListedEvening(
            language=language_of_evening(self._parts.editions, self._tag),
            archive=self._archive(order),
            files=self.files(order.folder, EVENING_SHEETS),
        )

    def band(self, band: Band) -> ListedBand:
        """List the pack of a band and those of its lessons."""
        order = Order(language=self._tag, country=self._country, band=band)
        return ListedBand(
            band=band,
            label=self._say(label(band)),
            archive=self._archive(order),
            files=self.files(order.folder, BAND_SHEETS),
            lessons=tuple(self._lesson(given.what) for given in self._parts.editions.lessons(self._tag, band)),
        )

    def files(self, folder: str, sheets: Iterable[Sheet[Any]]) -> tuple[ListedFile, ...]:
        """List the files of a folder."""
        return tuple(
            self._file(f"{folder}/{sheet.name}", sheet.name, sheet.media_type, sheet.about) for sheet in sheets
        )

    def _lesson(self, lesson: Lesson) -> ListedLesson:
        order = Order(language=self._tag, country=self._country, band=lesson.band, slug=lesson.slug)
        return ListedLesson(
            slug=lesson.slug,
            title=lesson.title,
            language=language_of_lesson(self._parts.editions, self._tag, lesson.band, lesson.slug),
            archive=self._archive(order),
            files=self.files(order.folder, LESSON_SHEETS),
        )

    def _archive(self, order: Order) -> ListedFile:
        return self._file(order.name, order.name.rsplit("/", 1)[1], ZIP, WHOLE)

    def _file(self, kept: str, name: str, media_type: str, about: str) -> ListedFile:
        front, _, rest = kept.partition("/")
        return ListedFile(
            name=name,
            media_type=media_type,
            about=self._say(about),
            address=f"/v1/{front}/packs/{rest}",
            size=self._shop.size(kept),
        )
