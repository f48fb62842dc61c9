"""Lesson packs: ``/v1/{lang}/packs``, by country, band and lesson; whole, and file by file."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, cast

from flask import Response, current_app

from safety.api import addresses
from safety.api.kinds import UNKNOWN_FILE
from safety.api.pack_lists import PacksDocument, listed
from safety.api.problems import NotThere
from safety.api.resources import Resource
from safety.api.schemas import packs as shape
from safety.packs.frame import Sheet
from safety.packs.gathering import Sources, has_evening
from safety.packs.ordering import EVENING, Order, sheets_of, spoken
from safety.packs.packing import Made
from safety.packs.registry import BAND_SHEETS, EVENING_SHEETS, LESSON_SHEETS, LOCAL_SHEETS
from safety.packs.shelf import Shelf
from safety.packs.workshop import NoSuchPage, Workshop
from safety.parts import Parts, parts

EXTENSION = "waylight-packs"
ZIP, PNG = "application/zip", "image/png"
NUMBER = re.compile("[1-9][0-9]?")
"""Pages are counted in these digits in every language: they stand in addresses."""
UNFINISHED = "no-store"
"""A pack that lacks a file is not kept: the next one may be whole. Nor are sizes: they change when files are built."""


def types(sheets: Iterable[Sheet[Any]]) -> Iterable[str]:
    """Return the media types of some files, each once."""
    return dict.fromkeys(sheet.media_type for sheet in sheets)


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


@resource.get_archive("/v1/<lang>/packs/<country>/<file>", *types(LOCAL_SHEETS))
def pack_file_of_country(lang: str, country: str, file: str) -> Response:
    """Give a file that belongs to no lesson."""
    return single(order(lang, country), file)


@resource.get_archive("/v1/<lang>/packs/<country>/<file>/<page>.png", PNG)
def pack_page_of_country(lang: str, country: str, file: str, page: str) -> Response:
    """Show a page of a file that belongs to no lesson, small."""
    return leaf(order(lang, country), file, page)


@resource.get_archive("/v1/<lang>/packs/<country>/parents-evening.zip", ZIP)
def pack_of_evening(lang: str, country: str) -> Response:
    """Give all that a school needs to hold an evening for parents."""
    return whole(evening(lang, country))


@resource.get_archive("/v1/<lang>/packs/<country>/parents-evening/<file>", *types(EVENING_SHEETS))
def pack_file_of_evening(lang: str, country: str, file: str) -> Response:
    """Give one file of the pack of a parents' evening."""
    return single(evening(lang, country), file)


@resource.get_archive("/v1/<lang>/packs/<country>/parents-evening/<file>/<page>.png", PNG)
def pack_page_of_evening(lang: str, country: str, file: str, page: str) -> Response:
    """Show a page of a file of the pack of a parents' evening, small."""
    return leaf(evening(lang, country), file, page)


@resource.get_archive("/v1/<lang>/packs/<country>/<band>.zip", ZIP)
def pack_of_band(lang: str, country: str, band: str) -> Response:
    """Give the scheme of work of a band and the packs of all its lessons."""
    return whole(order(lang, country, band))


@resource.get_archive("/v1/<lang>/packs/<country>/<band>/<file>", *types(BAND_SHEETS))
def pack_file_of_band(lang: str, country: str, band: str, file: str) -> Response:
    """Give one file of the pack of a band."""
    return single(order(lang, country, band), file)


@resource.get_archive("/v1/<lang>/packs/<country>/<band>/<file>/<page>.png", PNG)
def pack_page_of_band(lang: str, country: str, band: str, file: str, page: str) -> Response:
    """Show a page of a file of the pack of a band, small."""
    return leaf(order(lang, country, band), file, page)


@resource.get_archive("/v1/<lang>/packs/<country>/<band>/<slug>.zip", ZIP)
def pack(lang: str, country: str, band: str, slug: str) -> Response:
    """Give everything for one lesson, with the help of a country."""
    return whole(order(lang, country, band, slug))


@resource.get_archive("/v1/<lang>/packs/<country>/<band>/<slug>/<file>", *types(LESSON_SHEETS))
def pack_file(lang: str, country: str, band: str, slug: str, file: str) -> Response:
    """Give one file of the pack of a lesson."""
    return single(order(lang, country, band, slug), file)


@resource.get_archive("/v1/<lang>/packs/<country>/<band>/<slug>/<file>/<page>.png", PNG)
def pack_page(lang: str, country: str, band: str, slug: str, file: str, page: str) -> Response:
    """Show a page of a file of the pack of a lesson, small, for whoever looks before taking it."""
    return leaf(order(lang, country, band, slug), file, page)


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


def order(lang: str, country: str, band: str | None = None, slug: str | None = None) -> Order:
    """Read which pack is meant."""
    language, there = addresses.language(parts(), lang), addresses.country(parts(), country)
    of = addresses.band(band) if band else None
    lesson = addresses.lesson(parts(), of, slug) if of and slug else None
    return Order(language=language.tag, country=there.code, band=of, slug=lesson)


def evening(lang: str, country: str) -> Order:
    """Read for whom a parents' evening is meant.

    Raises:
        NotThere: the catalogue has no plan of one.
    """
    here = order(lang, country)
    if not has_evening(parts().editions):
        exists = [sheet.name for sheet in LOCAL_SHEETS]
        see = f"/v1/{here.language}/packs/{here.country}"
        raise NotThere(UNKNOWN_FILE, asked=f"{EVENING}.zip", exists=exists, see=see)
    return replace(here, evening=True)


def named(order: Order, file: str) -> Sheet[Any]:
    """Return the sheet of that name.

    Raises:
        NotThere: there is none.
    """
    by_name = {sheet.name: sheet for sheet in sheets_of(order)}
    if file not in by_name:
        raise NotThere(UNKNOWN_FILE, asked=file, exists=by_name, see=f"/v1/{order.language}/packs/{order.country}")
    return by_name[file]


def whole(order: Order) -> Response:
    """Answer with an archive, under a name by which a teacher finds it again."""
    response = built(order)
    response.headers["Content-Disposition"] = f'attachment; filename="waylight-{order.folder.replace("/", "-")}.zip"'
    return response


def built(order: Order) -> Response:
    """Answer with an archive; one that takes long and is not there yet is sent while it is made.

    How large it is nobody knows then, nor whether every file of it can be made: so that answer is not kept.
    """
    shop = workshop()
    ready = shop.ready(order)
    if ready is None and order.takes_long:
        headers = {"Content-Language": spoken(parts().editions, order), "Cache-Control": UNFINISHED}
        return Response(shop.growing(order), content_type=ZIP, headers=headers)
    return answer(ready or shop.pack(order), ZIP, order)


def single(order: Order, file: str) -> Response:
    """Answer with one file of a pack."""
    sheet = named(order, file)
    return answer(workshop().file(order, sheet.name), sheet.media_type, order)


def leaf(order: Order, file: str, page: str) -> Response:
    """Answer with a picture of a page.

    Raises:
        NotThere: the file has no such page.
    """
    sheet = named(order, file)
    try:
        made = workshop().picture(order, sheet.name, int(page) if NUMBER.fullmatch(page) else 0)
    except NoSuchPage as no:
        exists = [f"{number}.png" for number in range(1, no.pages + 1)]
        see = f"/v1/{order.folder.replace('/', '/packs/', 1)}/{sheet.name}"
        raise NotThere(UNKNOWN_FILE, asked=f"{page}.png", exists=exists, see=see) from no
    return answer(made, PNG, order)


def answer(made: Made, media_type: str, order: Order) -> Response:
    """Answer with what was made, in the language that has all of it."""
    kept = {"Cache-Control": UNFINISHED} if made.missing else {}
    headers = {"Content-Language": spoken(parts().editions, order), **kept}
    return Response(made.data, content_type=media_type, headers=headers)
