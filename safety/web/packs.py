"""Packs on pages: a teacher chooses country and lesson, sees what is in the pack, takes it. No script needed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from flask import Blueprint, Response
from werkzeug.exceptions import NotFound

from safety.domain.lesson import Lesson
from safety.domain.marking import N_
from safety.domain.vocabulary import Audience, Band
from safety.domain.words import INTERNATIONAL, LessonSlug
from safety.i18n.languages import Language
from safety.i18n.names import countries_by_name
from safety.i18n.speech import Speech
from safety.packs.gathering import PLAN, has_evening
from safety.packs.ordering import Order, spoken
from safety.parts import parts
from safety.signpost.labels import label
from safety.web.countries import place
from safety.web.guides import minutes, taught
from safety.web.learn import band_of, lesson_of
from safety.web.pack_views import PackView, archive_view, pack_view
from safety.web.shell import country_of, other_language, show, speech_of

blueprint = Blueprint("packs", __name__)

ROOM = "teachers/packs"
CARDS, ABOUT_CARDS = N_("Help cards to cut out"), N_("This country's help on cards that fit into a pocket.")
ALL_LESSONS = N_("All lessons: %(ages)s")
ABOUT_BAND = N_("The scheme of work, and the whole pack of every lesson in the order of teaching.")
EITHER = N_("%(whole)s, or %(short)s in the short version")
PRINTS = N_("Everything prints in black and white, on A4 or US Letter.")
NO_DEVICES = N_("None are needed. With a projector there are slides, with phones or computers the lesson itself.")


@blueprint.get("/<language>/teachers/packs")
def anywhere(language: str) -> Response:
    """Ask in which country the lesson is taught: its help is on every sheet."""
    return choose(speech_of(language), "")


@blueprint.get("/<language>/teachers/packs/for/<band>/<slug>")
def for_a_lesson(language: str, band: str, slug: str) -> Response:
    """Ask for the country of a lesson that is chosen already."""
    speech, ages = speech_of(language), band_of(band)
    return choose(speech, f"/{ages}/{lesson_of(speech, ages, slug).what.slug}")


@blueprint.get("/<language>/teachers/packs/<country>")
def of_country(language: str, country: str) -> Response:
    """List every pack with the help of a country."""
    speech, code = speech_of(language), country_of(country)
    bands = [
        {"band": band, "title": speech.gettext(label(band)), "lessons": taught(band, speech, {})} for band in Band
    ]
    plan = (
        parts().editions.guide(speech.language.tag, Audience.TEACHER, PLAN) if has_evening(parts().editions) else None
    )
    direction = parts().speech(plan.language).language.direction if plan else None
    return show(
        "packs.html", speech, wide=True, country=place(code, speech), bands=bands, evening=plan, runs=direction
    )


@blueprint.get("/<language>/teachers/packs/<country>/cards")
def cards(language: str, country: str) -> Response:
    """Show the help cards of a country, to print and cut without any lesson."""
    speech = speech_of(language)
    order = Order(language=speech.language.tag, country=country_of(country))
    view = pack_view(order, speech, whole=False)
    return one(order, speech, view, title=speech.gettext(CARDS), about=speech.gettext(ABOUT_CARDS))


@blueprint.get("/<language>/teachers/packs/<country>/parents-evening")
def evening(language: str, country: str) -> Response:
    """Show the pack of a parents' evening.

    Raises:
        NotFound: the catalogue has no plan of one.
    """
    speech, code = speech_of(language), country_of(country)
    if not has_evening(parts().editions):
        raise NotFound
    order = Order(language=speech.language.tag, country=code, evening=True)
    given = parts().editions.guide(order.language, Audience.TEACHER, PLAN)
    written = parts().speech(given.language).language
    view = pack_view(order, speech)
    return one(order, speech, view, title=given.what.title, about=given.what.summary, written=written)


@blueprint.get("/<language>/teachers/packs/<country>/<band>")
def of_band(language: str, country: str, band: str) -> Response:
    """Show the pack of a band: the scheme of work, and the pack of each lesson."""
    speech, ages = speech_of(language), band_of(band)
    order = Order(language=speech.language.tag, country=country_of(country), band=ages)
    title = speech.gettext(ALL_LESSONS) % {"ages": speech.gettext(label(ages))}
    view = pack_view(order, speech)
    return one(order, speech, view, title=title, about=speech.gettext(ABOUT_BAND), lessons=lessons(order, speech))


@blueprint.get("/<language>/teachers/packs/<country>/<band>/<slug>")
def of_lesson(language: str, country: str, band: str, slug: str) -> Response:
    """Show the pack of a lesson."""
    speech, ages = speech_of(language), band_of(band)
    given = lesson_of(speech, ages, slug)
    lesson = given.what
    order = Order(language=speech.language.tag, country=country_of(country), band=ages, slug=lesson.slug)
    return one(
        order,
        speech,
        pack_view(order, speech),
        title=lesson.title,
        about=lesson.skill,
        written=parts().speech(given.language).language,
        lesson=lesson,
        takes=takes(lesson, speech),
    )


def choose(speech: Speech, rest: str) -> Response:
    """Show every country, by name."""
    codes = [code for code in parts().catalogue.countries if code != INTERNATIONAL]
    countries = [place(code, speech) for code, _ in countries_by_name(codes, speech.language.tag)]
    return show("packs_choose.html", speech, room=ROOM, rest=rest, countries=countries)


def one(  # noqa: PLR0913 a page says much
    order: Order,
    speech: Speech,
    view: PackView,
    *,
    title: str,
    about: str,
    written: Language | None = None,
    lesson: Lesson | None = None,
    takes: Sequence[tuple[str, str]] = (),
    lessons: Sequence[Mapping[str, object]] = (),
) -> Response:
    """Show a pack; ``written`` is the language of its title, where that is not the page's."""
    return show(
        "pack.html",
        speech,
        wide=True,
        country=place(order.country, speech),
        pack=view,
        order=order,
        title=title,
        about=about,
        written=written or speech.language,
        lesson=lesson,
        takes=takes,
        lessons=lessons,
        other_language=other_language(spoken(parts().editions, order), speech),
    )


def lessons(order: Order, speech: Speech) -> list[dict[str, object]]:
    """Describe the lessons of a band, each with its archive."""
    rows = taught(Band(str(order.band)), speech, {})
    packs = [replace(order, slug=LessonSlug(str(row["slug"]))) for row in rows]
    return [{**row, "archive": archive_view(pack, speech)} for row, pack in zip(rows, packs, strict=True)]


def takes(lesson: Lesson, speech: Speech) -> list[tuple[str, str]]:
    """Say what a lesson takes: time, paper, devices."""
    whole, short = minutes(lesson.minutes_full, speech), minutes(lesson.minutes_short, speech)
    return [
        (speech.gettext(N_("Time")), speech.gettext(EITHER) % {"whole": whole, "short": short}),
        (speech.gettext(N_("Paper")), speech.gettext(PRINTS)),
        (speech.gettext(N_("Devices")), speech.gettext(NO_DEVICES)),
    ]
