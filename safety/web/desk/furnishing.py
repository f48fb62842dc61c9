"""The desk, put on the app: its guard first, then its rooms; and its words for what went wrong."""

from flask import Flask, Response
from werkzeug.exceptions import HTTPException

from safety.domain.marking import N_
from safety.parts import parts
from safety.web.desk import entrance, overview
from safety.web.desk.guard import close_off, stand_guard
from safety.web.desk.rooms import ROOMS
from safety.web.desk.shell import EXTENSION, show
from safety.web.shell import language_here

WORDS = {
    403: (
        N_("That was not taken"),
        N_(
            "The page was open for too long, or it was not sent from here. Go back to the first page and try again. "
            "If you never get past the log-in, the browser keeps no cookie: see SAFETY_DESK_HTTPS in the operators’ "
            "guide."
        ),
    ),
    404: (N_("This page is not here"), N_("The address may be old or mistyped.")),
    429: (N_("Too many tries"), N_("Too much came from this address. Wait ten minutes, then try again.")),
    503: (
        N_("The database cannot be reached"),
        N_(
            "The desk needs it. Help, lessons and packs do not: they are answered as before. Nothing was changed here."
        ),
    ),
}
ELSE = (N_("Something went wrong"), N_("Nothing was changed. Go back and try again."))


def furnish(app: Flask) -> None:
    """Put the desk on an app that has its pages."""
    app.extensions[EXTENSION] = ROOMS
    app.before_request(stand_guard)
    app.after_request(close_off)
    for blueprint in (entrance.blueprint, overview.blueprint, *(room.blueprint for room in ROOMS)):
        app.register_blueprint(blueprint)


def answer_error(error: HTTPException) -> Response:
    """Say to staff what went wrong."""
    speech, code = parts().speech(language_here().tag), error.code or 500
    title, detail = WORDS.get(code, ELSE)
    return show("problem.html", speech, status=code, title=speech.gettext(title), detail=speech.gettext(detail))
