"""The door of the desk: logging in with name, password and code, and logging out. One form, one answer."""

from flask import Blueprint, Response, request
from werkzeug.utils import redirect
from werkzeug.wrappers import Response as Answer

from safety.domain.marking import N_
from safety.exchange.receiving import let_in, today
from safety.i18n.speech import Speech
from safety.limits.here import DESK
from safety.parts import parts
from safety.staff.admission import Attempt, log_in, log_out
from safety.staff.tokens import form_token, new_token
from safety.store.accounts import every
from safety.web.desk import cookies
from safety.web.desk.addresses import home
from safety.web.desk.guard import staff_here
from safety.web.desk.shell import show
from safety.web.shell import language_here, lead_on, speech_of

blueprint = Blueprint("desk", __name__)
WRONG = N_("The name, the password or the code is not right.")


@blueprint.get("/desk/")
def anywhere() -> Answer:
    """Lead on to the desk in the browser's language."""
    return redirect(home(language_here().tag))


@blueprint.route("/desk/<language>/log-in", methods=["GET", "POST"])
def entrance(language: str) -> Answer:
    """Show the form, or let in whoever filled it in right."""
    speech = speech_of(language)
    if request.method != "POST":
        return form(speech)
    let_in(DESK)
    token = log_in(parts().store, read(), parts().clock())
    if token is None:
        return form(speech, wrong=speech.gettext(WRONG))
    answer = lead_on(home(language))
    cookies.give(answer, cookies.SESSION, token)
    cookies.take(answer, cookies.DOOR)
    return answer


@blueprint.post("/desk/<language>/log-out")
def leave(language: str) -> Answer:
    """End the session."""
    speech = speech_of(language)
    log_out(parts().store, cookies.read(cookies.SESSION), staff_here(), parts().clock())
    answer = lead_on(f"{home(speech.language.tag)}log-in")
    cookies.take(answer, cookies.SESSION)
    return answer


def form(speech: Speech, wrong: str | None = None) -> Response:
    """Show the form of the log-in; without the database there is none."""
    with parts().store.begin(today()) as connection:
        nobody_yet = not every(connection)
    token = cookies.read(cookies.DOOR) or new_token()
    status = 403 if wrong else 200
    page = show("log_in.html", speech, status=status, proof=form_token(token), wrong=wrong, nobody_yet=nobody_yet)
    cookies.give(page, cookies.DOOR, token)
    return page


def read() -> Attempt:
    """Read what was typed; it goes nowhere else."""
    typed = request.form
    return Attempt(
        name=typed.get("name", "").strip().lower(), password=typed.get("password", ""), code=typed.get("code", "")
    )
