"""The log of the desk: who did what, and when. It is read here and changed nowhere."""

from datetime import UTC, datetime

from flask import Blueprint, Response

from safety.domain.marking import N_
from safety.domain.staff import Action, Entry
from safety.exchange.receiving import today
from safety.i18n.speech import Speech
from safety.parts import parts
from safety.store.audit import newest
from safety.web.desk.shell import Room, show
from safety.web.shell import speech_of

blueprint = Blueprint("desk-log", __name__, url_prefix="/desk/<language>/log")
MOST = 200
LAST = 2**63 - 1
"""The largest number that a database counts to."""
WORDS = {
    Action.LOGGED_IN: N_("Logged in"),
    Action.REFUSED: N_("Log-in refused"),
    Action.LOGGED_OUT: N_("Logged out"),
    Action.ADDED: N_("Account made"),
    Action.RESET: N_("Password and second factor made anew"),
    Action.DISABLED: N_("Account closed"),
    Action.CHECKED: N_("Check recorded"),
    Action.CORRECTED: N_("Patch file made"),
}
ROOM = Room(path="log", title=N_("Log"), about=N_("Who did what at this desk, and when."), blueprint=blueprint)


@blueprint.get("/")
def newest_first(language: str) -> Response:
    """Show the newest lines."""
    return lines(speech_of(language), None)


@blueprint.get("/<int:before>")
def older(language: str, before: int) -> Response:
    """Show the lines before one."""
    return lines(speech_of(language), min(before, LAST))


def lines(speech: Speech, before: int | None) -> Response:
    """Show lines of the log, and the way to those before them."""
    with parts().store.begin(today()) as connection:
        found = newest(connection, before, MOST)
    rest = found[-1][0] if len(found) == MOST else None
    return show("log.html", speech, lines=[line(entry, speech) for _, entry in found], rest=rest)


def line(entry: Entry, speech: Speech) -> dict[str, str]:
    """Return a line in words."""
    moment = datetime.fromtimestamp(entry.at, UTC).strftime("%Y-%m-%d %H:%M:%S")
    return {"at": moment, "who": entry.who, "what": speech.gettext(WORDS[entry.what]), "about": entry.about}
