"""The call sheet: the services of a choice on paper, for the person who rings them."""

from collections.abc import Iterator

from flask import Blueprint, Response

from safety.domain.marking import N_
from safety.domain.service import Service
from safety.exchange.receiving import today
from safety.i18n.names import language_name
from safety.i18n.speech import Speech
from safety.upkeep.health import Health
from safety.web.desk.directory import Choice, everything, in_order, row
from safety.web.desk.health_words import OUTCOMES, yes_no
from safety.web.desk.shell import show
from safety.web.shell import speech_of
from safety.web.ways import VERBS

blueprint = Blueprint("desk-call-sheets", __name__)


@blueprint.get("/<country>/<worry>/call-sheet")
def sheet(language: str, country: str, worry: str) -> Response:
    """Show the services of a choice with room to write beside each."""
    speech, choice = speech_of(language), Choice.of(country, worry)
    meant = in_order(filter(choice.fits, everything()), speech)
    return show(
        "call_sheet.html",
        speech,
        title=choice.title(speech),
        path=choice.path(speech),
        calls=[call(health, speech) for health in meant],
        outcomes=[speech.gettext(text) for text in OUTCOMES.values()],
        today=today().isoformat(),
    )


def call(health: Health, speech: Speech) -> dict[str, object]:
    """Return what the person who rings has to see of a service."""
    service = health.service
    return {
        "row": row(health, speech),
        "ways": [{"kind": kind, "value": value} for kind, value in ways(service, speech)],
        "facts": [{"name": name, "value": value} for name, value in facts(service, speech)],
    }


def ways(service: Service, speech: Speech) -> Iterator[tuple[str, str]]:
    """Yield the ways to reach it, as the file writes them."""
    for channel in service.channels:
        if channel.shown:
            keyword = f" ({channel.keyword})" if channel.keyword else ""
            yield speech.gettext(VERBS[channel.type]), channel.value + keyword


def facts(service: Service, speech: Speech) -> Iterator[tuple[str, str]]:
    """Yield what is to be asked, with what the file says of it."""
    unknown = speech.gettext(N_("not known"))
    spoken = [language_name(tag, speech.language.tag) for tag in service.languages]
    hours = " · ".join(filter(None, (service.hours, service.timezone))) if service.hours else unknown
    yield speech.gettext(N_("Hours")), hours
    yield speech.gettext(N_("Free of charge")), yes_no(service.free, speech)
    yield speech.gettext(N_("Without a name")), yes_no(service.anonymous, speech)
    yield speech.gettext(N_("Their languages")), ", ".join(spoken) or unknown
