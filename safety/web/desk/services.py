"""One service at the desk: what its file says, what was flagged, who looked at it, and recording a look."""

from datetime import date, timedelta
from typing import Any

from flask import Blueprint, Response, request
from werkzeug.exceptions import BadRequest

from safety.domain.service import Service
from safety.domain.staff import Action, Entry
from safety.domain.upkeep import Check, Outcome
from safety.domain.words import ServiceId
from safety.exchange.receiving import today
from safety.i18n.speech import Speech
from safety.parts import parts
from safety.store.audit import record as write_down
from safety.store.checks import record
from safety.web.desk.correction_forms import blank
from safety.web.desk.directory import named, one, path_of, row
from safety.web.desk.guard import staff_here
from safety.web.desk.health_words import OUTCOMES, look, reasons
from safety.web.desk.shell import show
from safety.web.shell import lead_on, speech_of

blueprint = Blueprint("desk-services", __name__)
DAYS_BACK = 366


@blueprint.get("/service/<service>")
def page(language: str, service: str) -> Response:
    """Show a service."""
    speech, found = speech_of(language), named(service)
    return show("service.html", speech, **about(found, speech), correction=blank(found, speech))


@blueprint.post("/service/<service>/check")
def checked(language: str, service: str) -> Response:
    """Record that somebody looked at a service."""
    speech, check = speech_of(language), read(named(service).id)
    moment = int(parts().clock().timestamp())
    words = f"{check.service}: {check.outcome.value}"
    with parts().store.begin(today()) as connection:
        record(connection, check)
        write_down(connection, Entry(at=moment, who=check.who, what=Action.CHECKED, about=words))
    return lead_on(f"{path_of(check.service, speech)}#checks")


def about(service: Service, speech: Speech) -> dict[str, Any]:
    """Return what every page about one service shows."""
    health, checks = one(service)
    return {
        "service": service,
        "row": row(health, speech),
        "flags": reasons(health.flags, speech),
        "checks": [look(check, speech) for check in checks],
        "outcomes": [{"id": outcome, "label": speech.gettext(text)} for outcome, text in OUTCOMES.items()],
        "today": today().isoformat(),
        "earliest": earliest().isoformat(),
    }


def read(service: ServiceId) -> Check:
    """Read what came of a look, and on which day it was.

    Raises:
        BadRequest: the outcome is not among those offered, or the day lies ahead or too far back.
    """
    outcome = request.form.get("outcome", "")
    try:
        day = date.fromisoformat(request.form.get("day", ""))
    except ValueError as no:
        raise BadRequest from no
    if outcome not in set(Outcome) or not earliest() <= day <= today():
        raise BadRequest
    return Check(service=service, day=day, who=staff_here(), outcome=Outcome(outcome))


def earliest() -> date:
    """Return the earliest day on which a look may have been."""
    return today() - timedelta(days=DAYS_BACK)
