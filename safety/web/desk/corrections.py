"""Proposing a correction: the boxes that were changed become a patch for somebody to review. Nothing else happens."""

from urllib.parse import urlsplit

from flask import Blueprint, Response, request
from werkzeug.exceptions import NotFound

from safety.domain.marking import N_
from safety.domain.service import Service
from safety.domain.staff import Action, Entry
from safety.domain.upkeep import Founding
from safety.exchange.receiving import today
from safety.i18n.speech import Speech
from safety.parts import parts
from safety.store.audit import record
from safety.upkeep.corrections import Correction, NotCorrectable, Proposal, Source, propose
from safety.web.desk.correction_forms import Typed, changes, data_of, form, read
from safety.web.desk.directory import named, path_of
from safety.web.desk.guard import staff_here
from safety.web.desk.services import about
from safety.web.desk.shell import show
from safety.web.shell import lead_on, speech_of

blueprint = Blueprint("desk-corrections", __name__)
NO_SOURCE = N_("Say where it stands: a whole address that begins with https:// or http://.")
NO_CHANGE = N_("Nothing was changed. If all is as the file says, record that as a check.")
BY_HAND = N_(
    "The file is laid out in a way that only a person can change. Please write the correction into it by hand."
)


@blueprint.post("/service/<service>/correction")
def correction(language: str, service: str) -> Response:
    """Show the patch of a correction, or send it as a file."""
    speech, found = speech_of(language), named(service)
    try:
        data = data_of(found)
    except NotCorrectable as no:
        raise NotFound from no
    typed = read(request.form, data)
    proposal, wrong = proposed(found, typed, data, speech)
    if proposal and not wrong and "file" in request.form:
        return as_file(found, proposal)
    shown = {"proposal": proposal, "wrong": wrong, "typed": typed, "correction": form(typed, data, speech)}
    return show("service.html", speech, status=422 if wrong else 200, **about(found, speech), **shown)


@blueprint.get("/service/<service>/correction")
def again(language: str, service: str) -> Response:
    """Lead back to the service: a page that was made of a form cannot be opened anew."""
    return lead_on(path_of(named(service).id, speech_of(language)))


def proposed(
    service: Service, typed: Typed, data: dict[str, object], speech: Speech
) -> tuple[Proposal | None, list[str]]:
    """Make the proposal, and say what is wrong with it."""
    changed, closed = tuple(changes(typed, data)), bool(typed["may_be_closed"])
    source = source_of(typed)
    if source is None:
        return None, [speech.gettext(NO_SOURCE)]
    if not changed and not closed:
        return None, [speech.gettext(NO_CHANGE)]
    asked = Correction(
        country=service.country, service=service.id, changes=changed, may_be_closed=closed, source=source
    )
    try:
        made = propose(parts().config.content, asked)
    except NotCorrectable:
        return None, [speech.gettext(BY_HAND)]
    return made, [f"{fault.place}: {fault.words}" for fault in made.proof.faults]


def source_of(typed: Typed) -> Source | None:
    """Read what the correction rests on; None where it rests on a page that is not named."""
    founding = Founding(typed["founding"])
    url = None if founding is Founding.CALL else typed["url"]
    if url is not None and not is_address(url):
        return None
    return Source(founding=founding, url=url, day=today())


def is_address(text: str) -> bool:
    """Whether a text is the whole address of a page."""
    try:
        parts_of_it = urlsplit(text)
    except ValueError:  # an opened bracket in the name of the host, which nothing closes
        return False
    return parts_of_it.scheme in {"http", "https"} and bool(parts_of_it.netloc) and " " not in text


def as_file(service: Service, proposal: Proposal) -> Response:
    """Send a patch as a file, and write down that it was made."""
    moment = parts().clock()
    entry = Entry(at=int(moment.timestamp()), who=staff_here(), what=Action.CORRECTED, about=service.id)
    with parts().store.begin(today()) as connection:
        record(connection, entry)
    name = f"{service.id}-{today().isoformat()}.patch"
    return Response(
        proposal.patch,
        content_type="text/x-diff; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )
