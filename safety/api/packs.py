"""Lesson packs: ``/v1/{lang}/packs``, by country, band and lesson; whole, and file by file."""

from collections.abc import Iterable
from typing import Any, cast

from flask import Response, current_app

from safety.api import addresses
from safety.api.pack_lists import PacksDocument, listed
from safety.api.problems import UNKNOWN_FILE, NotThere
from safety.api.resources import Resource
from safety.api.schemas import packs as shape
from safety.domain.words import LanguageTag
from safety.packs.frame import Sheet
from safety.packs.gathering import Sources, language_of_band, language_of_help, language_of_lesson
from safety.packs.packing import Made
from safety.packs.registry import BAND_SHEETS, LESSON_SHEETS, LOCAL_SHEETS
from safety.packs.shelf import Shelf
from safety.packs.workshop import Order, Workshop
from safety.parts import Parts, parts

EXTENSION = "waylight-packs"
ZIP = "application/zip"
UNFINISHED = "no-store"
"""A pack that lacks a file is not kept: the next one may be whole. Nor are sizes: they change when files are built."""

resource = Resource("packs", "What a teacher can hold: plans, sheets, posters and cards, with the help of a country.")


@resource.get("/v1/<lang>/packs", shape.PacksDocument)
def packs(lang: str) -> PacksDocument:
    """List every pack that there is; choose a country for its addresses and sizes."""
    return listed(parts(), workshop(), addresses.language(parts(), lang), None)


@resource.get("/v1/<lang>/packs/<country>", shape.PacksDocument, keep=UNFINISHED)
def packs_of_country(lang: str, country: str) -> PacksDocument:
    """List every pack with the help of a country, with the sizes of those that are built."""
    language, there = addresses.language(parts(), lang), addresses.country(parts(), country)
    return listed(parts(), workshop(), language, there.code)


@resource.get_archive("/v1/<lang>/packs/<country>/<file>", *dict.fromkeys(sheet.media_type for sheet in LOCAL_SHEETS))
def pack_file_of_country(lang: str, country: str, file: str) -> Response:
    """Give a file that belongs to no lesson."""
    language, there = addresses.language(parts(), lang), addresses.country(parts(), country)
    sheet = named(LOCAL_SHEETS, file, f"/v1/{language.tag}/packs/{there.code}")
    made = workshop().alone(language.tag, there.code, sheet.name)
    return answer(made, sheet.media_type, language_of_help(parts().editions, language.tag))


@resource.get_archive("/v1/<lang>/packs/<country>/<band>.zip", ZIP)
def pack_of_band(lang: str, country: str, band: str) -> Response:
    """Give the scheme of work of a band and the packs of all its lessons."""
    return whole(order(lang, country, band))


@resource.get_archive(
    "/v1/<lang>/packs/<country>/<band>/<file>", *dict.fromkeys(sheet.media_type for sheet in BAND_SHEETS)
)
def pack_file_of_band(lang: str, country: str, band: str, file: str) -> Response:
    """Give one file of the pack of a band."""
    return single(order(lang, country, band), BAND_SHEETS, file)


@resource.get_archive("/v1/<lang>/packs/<country>/<band>/<slug>.zip", ZIP)
def pack(lang: str, country: str, band: str, slug: str) -> Response:
    """Give everything for one lesson, with the help of a country."""
    return whole(order(lang, country, band, slug))


@resource.get_archive(
    "/v1/<lang>/packs/<country>/<band>/<slug>/<file>", *dict.fromkeys(sheet.media_type for sheet in LESSON_SHEETS)
)
def pack_file(lang: str, country: str, band: str, slug: str, file: str) -> Response:
    """Give one file of the pack of a lesson."""
    return single(order(lang, country, band, slug), LESSON_SHEETS, file)


def workshop_of(parts: Parts) -> Workshop:
    """Return where packs of this catalogue are made and kept."""
    config = parts.config
    sources = Sources(
        version=parts.version,
        editions=parts.editions,
        directory=parts.directory,
        drawings=parts.pictures,
        base_url=config.base_url,
    )
    return Workshop(sources=sources, shelf=Shelf(config.packs, config.packs_megabytes))


def workshop() -> Workshop:
    """Return the workshop of the app that answers this request."""
    return cast("Workshop", current_app.extensions[EXTENSION])


def order(lang: str, country: str, band: str, slug: str | None = None) -> Order:
    """Read which pack is meant."""
    language, there, of = addresses.language(parts(), lang), addresses.country(parts(), country), addresses.band(band)
    lesson = addresses.lesson(parts(), of, slug) if slug else None
    return Order(language=language.tag, country=there.code, band=of, slug=lesson)


def named(sheets: Iterable[Sheet[Any]], file: str, see: str) -> Sheet[Any]:
    """Return the sheet of that name.

    Raises:
        NotThere: there is none.
    """
    by_name = {sheet.name: sheet for sheet in sheets}
    if file not in by_name:
        raise NotThere(UNKNOWN_FILE, asked=file, exists=by_name, see=see)
    return by_name[file]


def whole(order: Order) -> Response:
    """Answer with an archive, under a name by which a teacher finds it again."""
    response = answer(workshop().pack(order), ZIP, spoken(order))
    response.headers["Content-Disposition"] = f'attachment; filename="waylight-{order.folder.replace("/", "-")}.zip"'
    return response


def single(order: Order, sheets: Iterable[Sheet[Any]], file: str) -> Response:
    """Answer with one file of a pack."""
    sheet = named(sheets, file, f"/v1/{order.language}/packs/{order.country}")
    return answer(workshop().file(order, sheet.name), sheet.media_type, spoken(order))


def spoken(order: Order) -> LanguageTag:
    """Return the language in which a pack is given."""
    if order.slug is None:
        return language_of_band(parts().editions, order.language, order.band)
    return language_of_lesson(parts().editions, order.language, order.band, order.slug)


def answer(made: Made, media_type: str, language: LanguageTag) -> Response:
    """Answer with what was made."""
    kept = {"Cache-Control": UNFINISHED} if made.missing else {}
    return Response(made.data, content_type=media_type, headers={"Content-Language": language, **kept})
