"""Rooms for adults: guides for parents, guides and lesson plans for teachers."""

from collections.abc import Mapping

from flask import Blueprint, Response
from flask_babel import ngettext
from werkzeug.exceptions import NotFound

from safety.domain.evidence import Message
from safety.domain.guide import Guide
from safety.domain.lesson import Lesson
from safety.domain.marking import N_
from safety.domain.teaching import Adaptations, Framework
from safety.domain.vocabulary import Audience, Band
from safety.domain.words import GuideSlug, LessonSlug
from safety.i18n.editions import Given
from safety.i18n.speech import Speech
from safety.parts import parts
from safety.signpost.labels import label
from safety.web.learn import band_of, lesson_of
from safety.web.shell import other_language, show, speech_of

blueprint = Blueprint("guides", __name__)

TITLES = {Audience.PARENT: N_("For parents and carers"), Audience.TEACHER: N_("For teachers")}
ROOMS = {Audience.PARENT: "parents", Audience.TEACHER: "teachers"}
PLAN_WORDS = {
    "Outcomes": N_("Outcomes"),
    "Materials": N_("Materials"),
    "Ground rules": N_("Ground rules"),
    "Distance": N_("Keeping a distance"),
    "Minutes": N_("Minutes"),
    "What you do": N_("What you do"),
    "Discussion": N_("Discussion"),
    "Good answers contain": N_("Good answers contain"),
    "For the pupils you have": N_("For the pupils you have"),
    "If a pupil tells you": N_("If a pupil tells you"),
    "Afterwards": N_("Afterwards"),
    "Letter to families": N_("Letter to families"),
    "Curriculum": N_("Curriculum"),
    "What this rests on": N_("What this rests on"),
}
# Names of publications are not translated.
FRAMEWORKS = {
    Framework.UKCIS: "UKCIS, Education for a Connected World",
    Framework.UNESCO: "UNESCO, International technical guidance on sexuality education",
    Framework.CASEL: "CASEL",
    Framework.DIGCOMP: "DigComp 2.2",
}
FULL, SHORT = N_("The whole lesson"), N_("The short version")
ADAPTATIONS = {
    "younger": N_("Younger pupils"),
    "older": N_("Older pupils"),
    "send": N_("Pupils with special needs"),
    "no_device": N_("Without devices"),
    "mixed_groups": N_("Mixed groups"),
}


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


@blueprint.get("/<language>/teachers/lessons/<band>/<slug>")
def plan(language: str, band: str, slug: str) -> Response:
    """Show the teacher's part of a lesson."""
    speech, ages = speech_of(language), band_of(band)
    given = lesson_of(speech, ages, slug)
    what, voice = given.what, parts().speech(given.language)
    slots = ((FULL, what.teacher.full_plan), (SHORT, what.teacher.short_plan))
    return show(
        "teach.html",
        speech,
        wide=True,
        lesson=what,
        ages=ages,
        label=lambda name: voice.gettext(PLAN_WORDS[name]),
        minutes=minutes,
        plans=[{"title": voice.gettext(title), "slots": slot} for title, slot in slots],
        adaptations=adaptations(what.teacher.adaptations, voice),
        curriculum=curriculum(what),
        messages=sourced(what.messages),
        lesson_language=given.language,
        lesson_direction=voice.language.direction,
        other_language=other_language(given.language, speech),
    )


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
        minutes=minutes(given.what.minutes),
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
            "minutes": minutes(given.what.minutes_full),
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


def adaptations(what: Adaptations, voice: Speech) -> list[tuple[str, str]]:
    """List the adaptations by name."""
    return [(voice.gettext(title), getattr(what, name)) for name, title in ADAPTATIONS.items()]


def curriculum(what: Lesson) -> list[dict[str, str]]:
    """List where curricula ask for a lesson."""
    return [{"name": FRAMEWORKS[item.framework], "place": item.place} for item in what.teacher.curriculum]


def minutes(number: int) -> str:
    """Say how long something takes."""
    return str(ngettext("%(num)d minute", "%(num)d minutes", number))
