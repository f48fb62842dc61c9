"""Rooms for adults: guides for parents, and guides and lessons to teach for teachers."""

from collections.abc import Mapping

from flask import Blueprint, Response
from werkzeug.exceptions import NotFound

from safety.domain.evidence import Message
from safety.domain.guide import Guide
from safety.domain.marking import N_
from safety.domain.vocabulary import Audience, Band
from safety.domain.words import GuideSlug, LessonSlug
from safety.i18n.editions import Given
from safety.i18n.speech import Speech
from safety.parts import parts
from safety.signpost.labels import label
from safety.web.shell import other_language, show, speech_of

blueprint = Blueprint("guides", __name__)

TITLES = {Audience.PARENT: N_("For parents and carers"), Audience.TEACHER: N_("For teachers")}
ROOMS = {Audience.PARENT: "parents", Audience.TEACHER: "teachers"}


@blueprint.get("/<language>/parents/")
def parents(language: str) -> Response:
    """List the guides for parents."""
    return listing(Audience.PARENT, speech_of(language))


@blueprint.get("/<language>/teachers/")
def teachers(language: str) -> Response:
    """List the guides for teachers, and the lessons in the order of the scheme of work."""
    return listing(Audience.TEACHER, speech_of(language))


@blueprint.get("/<language>/parents/<slug>")
def for_parents(language: str, slug: str) -> Response:
    """Show a guide for parents."""
    return guide_page(Audience.PARENT, speech_of(language), slug)


@blueprint.get("/<language>/teachers/<slug>")
def for_teachers(language: str, slug: str) -> Response:
    """Show a guide for teachers."""
    return guide_page(Audience.TEACHER, speech_of(language), slug)


def listing(audience: Audience, speech: Speech) -> Response:
    """Show the guides of an audience."""
    tag = speech.language.tag
    slugs = [slug for of, slug in parts().catalogue.guides if of is audience]
    rows = [guide_row(parts().editions.guide(tag, audience, slug), speech) for slug in slugs]
    return show(
        "guides.html",
        speech,
        wide=True,
        title=speech.gettext(TITLES[audience]),
        room=ROOMS[audience],
        guides=rows,
        scheme=scheme(speech) if audience is Audience.TEACHER else [],
    )


def guide_page(audience: Audience, speech: Speech, slug: str) -> Response:
    """Show a guide."""
    try:
        given = parts().editions.guide(speech.language.tag, audience, GuideSlug(slug))
    except KeyError as no:
        raise NotFound from no
    return show(
        "guide.html",
        speech,
        guide=given.what,
        minutes=minutes(given.what.minutes, speech),
        messages=sourced(given.what.messages),
        guide_language=given.language,
        guide_direction=parts().speech(given.language).language.direction,
        other_language=other_language(given.language, speech),
    )


def guide_row(given: Given[Guide], speech: Speech) -> dict[str, object]:
    """Describe a guide in a list."""
    return {
        "slug": given.what.slug,
        "title": given.what.title,
        "summary": given.what.summary,
        "language": given.language,
        "direction": parts().speech(given.language).language.direction,
        "other_language": other_language(given.language, speech),
    }


def scheme(speech: Speech) -> list[dict[str, object]]:
    """List the lessons of each age, in order, with when to teach them."""
    entries = parts().editions.scheme(speech.language.tag).what
    when = {(entry.band, entry.lesson): entry.when for entry in entries}
    return [
        {"band": band, "title": speech.gettext(label(band)), "lessons": taught(band, speech, when)} for band in Band
    ]


def taught(band: Band, speech: Speech, when: Mapping[tuple[Band, LessonSlug], str]) -> list[dict[str, object]]:
    """Describe the lessons of an age for a teacher."""
    return [
        {
            "slug": given.what.slug,
            "title": given.what.title,
            "skill": given.what.skill,
            "when": when.get((band, given.what.slug), ""),
            "minutes": minutes(given.what.minutes_full, speech),
            "language": given.language,
            "direction": parts().speech(given.language).language.direction,
        }
        for given in parts().editions.lessons(speech.language.tag, band)
    ]


def sourced(messages: tuple[Message, ...]) -> list[dict[str, object]]:
    """Put the sources beside what they support."""
    evidence = parts().catalogue.evidence
    return [
        {"text": message.text, "sources": [evidence[source] for source in message.sources]} for message in messages
    ]


def minutes(number: int, speech: Speech) -> str:
    """Say how long something takes."""
    return speech.ngettext("%(num)d minute", "%(num)d minutes", number) % {"num": number}
