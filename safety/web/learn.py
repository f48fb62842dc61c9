"""Lessons for children: the ages, the lessons of an age, the lesson itself, and its pictures."""

from typing import Any

from flask import Blueprint, Response
from markupsafe import Markup
from werkzeug.exceptions import NotFound

from safety.domain.lesson import Booster, Card, Lesson, RememberCard
from safety.domain.vocabulary import Band
from safety.domain.words import LessonSlug, Words
from safety.i18n.editions import Given
from safety.i18n.speech import Speech
from safety.parts import parts
from safety.signpost.labels import label
from safety.web.shell import other_language, show, speech_of

blueprint = Blueprint("learn", __name__)

AROUND = 5
"""What the player shows besides the cards: title, questions before and after, a word for who needs help, the end."""


@blueprint.get("/<language>/learn/<band>/")
def of_band(language: str, band: str) -> Response:
    """List the lessons of an age."""
    speech, ages = speech_of(language), band_of(band)
    lessons = [lesson_row(given, speech) for given in parts().editions.lessons(speech.language.tag, ages)]
    return show("band.html", speech, band=ages, wide=True, title=speech.gettext(label(ages)), lessons=lessons)


@blueprint.get("/<language>/learn/<band>/<slug>")
def lesson(language: str, band: str, slug: str) -> Response:
    """Show a lesson, whole, as one page that a script turns into cards."""
    speech, ages = speech_of(language), band_of(band)
    given = lesson_of(speech, ages, slug)
    what = given.what
    return show(
        "lesson.html",
        speech,
        band=ages,
        lesson=what,
        names={person.id: person.name for person in what.cast},
        card_kind=card_kind,
        line_to_remember=line_to_remember(what),
        **tongue(given, speech),
    )


@blueprint.get("/<language>/learn/<band>/<slug>/later")
def later(language: str, band: str, slug: str) -> Response:
    """Show the small reminders for the weeks after a lesson."""
    speech, ages = speech_of(language), band_of(band)
    given = lesson_of(speech, ages, slug)
    return show(
        "later.html",
        speech,
        band=ages,
        lesson=given.what,
        boosters=[booster_card(booster, speech) for booster in given.what.boosters],
        **tongue(given, speech),
    )


def band_of(text: str) -> Band:
    """Return the band an address names.

    Raises:
        NotFound: there is none of that name.
    """
    if text not in set(Band):
        raise NotFound
    return Band(text)


def lesson_of(speech: Speech, band: Band, slug: str) -> Given[Lesson]:
    """Return a lesson in the first language that has it whole.

    Raises:
        NotFound: there is none of that name for that age.
    """
    try:
        return parts().editions.lesson(speech.language.tag, band, LessonSlug(slug))
    except KeyError as no:
        raise NotFound from no


def tongue(given: Given[Lesson], speech: Speech) -> dict[str, Any]:
    """Say in which language a lesson speaks, and how words of the app inside it say that they are in another."""
    other, app = other_language(given.language, speech), speech.language
    return {
        "other_language": other,
        "lesson_language": given.language,
        "lesson_direction": parts().speech(given.language).language.direction,
        "own": Markup(' lang="{}" dir="{}"').format(app.tag, app.direction) if other else "",
    }


def booster_card(booster: Booster, speech: Speech) -> dict[str, object]:
    """Describe a reminder, and after how many weeks it comes."""
    when = weeks_later(booster.week, speech)
    return {"when": when, "scene": booster.scene, "question": booster.question, "options": booster.options}


def weeks_later(number: int, speech: Speech) -> str:
    """Say how long after a lesson something comes."""
    return speech.ngettext("%(num)d week later", "%(num)d weeks later", number) % {"num": number}


def lesson_row(given: Given[Lesson], speech: Speech) -> dict[str, object]:
    """Describe a lesson in a list."""
    what = given.what
    return {
        "slug": what.slug,
        "title": what.title,
        "skill": what.skill,
        "cover": what.cover,
        "steps": len(what.cards) + AROUND,
        "language": given.language,
        "direction": parts().speech(given.language).language.direction,
        "other_language": other_language(given.language, speech),
    }


def card_kind(card: Card) -> str:
    """Name the kind of a card: say, story, choice, sort, practise, remember."""
    return type(card).__name__.removesuffix("Card").lower()


def line_to_remember(what: Lesson) -> Words:
    """Return the line worth putting on a wall."""
    return next((card.line for card in what.cards if isinstance(card, RememberCard)), what.skill)
