"""What may be ordered: a pack of a lesson, of a band, of a country; and what an order is made of."""

from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

from safety.domain.vocabulary import Band
from safety.domain.words import INTERNATIONAL, CountryCode, LanguageTag, LessonSlug
from safety.i18n.editions import Editions
from safety.packs.frame import Local, Sheet
from safety.packs.gathering import (
    Sources,
    for_band,
    for_country,
    for_evening,
    for_lesson,
    has_evening,
    language_of_band,
    language_of_evening,
    language_of_help,
    language_of_lesson,
)
from safety.packs.packing import About
from safety.packs.registry import BAND_SHEETS, EVENING_SHEETS, LESSON_SHEETS, LOCAL_SHEETS
from safety.signpost.labels import label

EVENING = "parents-evening"
"""Where the pack of a parents' evening stands in addresses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A pack that is asked for: of a lesson, a whole band, a parents' evening, or a country's help alone."""

    language: LanguageTag
    country: CountryCode
    band: Band | None = None
    slug: LessonSlug | None = None
    evening: bool = False

    @property
    def name(self) -> str:
        """Where its archive is kept."""
        return f"{self.folder}.zip"

    @property
    def takes_long(self) -> bool:
        """Whether it holds other packs: the first of them can be on its way before the last is made."""
        return self.band is not None and self.slug is None

    @property
    def folder(self) -> str:
        """Where its single files are kept."""
        return "/".join(filter(None, (self.language, self.country, EVENING * self.evening, self.band, self.slug)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Lot:
    """What an order is made of: its sheets, what they are made from, and what the whole is called."""

    sheets: tuple[Sheet[Any], ...]
    given: Any
    local: Local
    about: About


def sheets_of(order: Order) -> tuple[Sheet[Any], ...]:
    """Return the files that there are of an order."""
    if order.evening:
        return EVENING_SHEETS
    if order.band is None:
        return LOCAL_SHEETS
    return BAND_SHEETS if order.slug is None else LESSON_SHEETS


def lot(sources: Sources, order: Order) -> Lot:
    """Gather what an order is made of.

    Raises:
        KeyError: there is no such lesson or language.
    """
    where, sheets = (sources, order.language, order.country), sheets_of(order)
    if order.evening:
        evening = for_evening(*where)
        about = About(title=evening.plan.title, names={"evening": EVENING})
        return Lot(sheets=sheets, given=evening, local=evening.local, about=about)
    if order.band is None:
        local = for_country(*where)
        return Lot(sheets=sheets, given=local, local=local, about=About(title=local.country_name, names={}))
    if order.slug is None:
        band = for_band(*where, order.band)
        about = About(title=band.local.say(label(order.band)), names={"band": order.band})
        return Lot(sheets=sheets, given=band, local=band.local, about=about)
    lesson = for_lesson(*where, order.band, order.slug)
    about = About(title=lesson.lesson.title, names={"band": order.band, "lesson": order.slug})
    return Lot(sheets=sheets, given=lesson, local=lesson.local, about=about)


def spoken(editions: Editions, order: Order) -> LanguageTag:
    """Return the language in which an order is given."""
    if order.evening:
        return language_of_evening(editions, order.language)
    if order.band is None:
        return language_of_help(editions, order.language)
    if order.slug is None:
        return language_of_band(editions, order.language, order.band)
    return language_of_lesson(editions, order.language, order.band, order.slug)


def every_order(editions: Editions, language: LanguageTag, country: CountryCode) -> Iterator[Order]:
    """Yield every pack that there is for a language and a country, small ones first."""
    here = Order(language=language, country=country)
    yield here
    if has_evening(editions):
        yield replace(here, evening=True)
    yield from (replace(here, band=band, slug=slug) for band, slug in editions.catalogue.lessons)
    yield from (replace(here, band=band) for band in Band)


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
