"""The first page: doors by age, for parents and for teachers."""

from flask import Blueprint, Response

from safety.domain.marking import N_
from safety.domain.story import Picture
from safety.domain.vocabulary import Band
from safety.i18n.speech import Speech
from safety.parts import parts
from safety.signpost.labels import label
from safety.web.shell import language_here, show, speech_of

blueprint = Blueprint("home", __name__)

ABOUT_BAND = {
    Band.FIVE: N_("Stories to hear and look at together"),
    Band.EIGHT: N_("Games, dares, pictures and secrets"),
    Band.ELEVEN: N_("Chats, pressure, threats, fakes"),
    Band.FOURTEEN: N_("Love, pictures, money, standing by a friend"),
}


@blueprint.get("/")
def any_language() -> Response:
    """Open in the language the browser asks for, and offer the others."""
    response = page(parts().speech(language_here().tag))
    response.vary.add("Accept-Language")
    return response


@blueprint.get("/<language>/")
def in_language(language: str) -> Response:
    """Open in a language."""
    return page(speech_of(language))


def page(speech: Speech) -> Response:
    """Show the doors."""
    doors = [
        {"band": band, "title": speech.gettext(label(band)), "about": speech.gettext(about), "cover": cover(band)}
        for band, about in ABOUT_BAND.items()
    ]
    return show("home.html", speech, bands=doors)


def cover(band: Band) -> Picture | None:
    """Return a picture for the door of an age: the cover of its first lesson."""
    return next((lesson.cover for lesson in parts().catalogue.lessons_of(band)), None)
