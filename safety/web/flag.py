"""This did not work: a page to say so, without a script, a cookie or a word of one's own."""

from flask import Blueprint, Response, request
from werkzeug.exceptions import BadRequest

from safety.domain.counting import Flag, FlagReason
from safety.domain.marking import N_
from safety.domain.vocabulary import ChannelType
from safety.domain.words import CountryCode, ServiceId
from safety.exchange.flagging import channels_of, service_of
from safety.exchange.receiving import let_in, today
from safety.i18n.speech import Speech
from safety.limits.here import FLAGS
from safety.parts import parts
from safety.store.flags import keep
from safety.web.countries import place
from safety.web.help import every_offer
from safety.web.shell import assets, country_of, show, speech_of
from safety.web.ways import VERBS

blueprint = Blueprint("flag", __name__)

REASONS = {
    FlagReason.NO_ANSWER: N_("Nobody answered"),
    FlagReason.WRONG_NUMBER: N_("The number was wrong"),
    FlagReason.CLOSED: N_("It was closed"),
    FlagReason.ASKED_FOR_MONEY: N_("It cost money, or they asked for money"),
    FlagReason.NOT_KIND: N_("They were not kind"),
    FlagReason.PAGE_GONE: N_("The page was gone"),
}


@blueprint.get("/<language>/flag/<country>")
def choices(language: str, country: str) -> Response:
    """Ask what did not work."""
    speech, code = speech_of(language), country_of(country)
    offers = every_offer(code, speech)
    services = [{"name": offer.name, "ways": ways(offer.id, speech)} for offer in offers]
    reasons = [{"id": reason, "label": speech.gettext(text)} for reason, text in REASONS.items()]
    here = place(code, speech)
    response = show("flag.html", speech, services=services, reasons=reasons, help_path=here.path("help"))
    response.headers["Content-Security-Policy"] = with_form()
    return response


@blueprint.post("/<language>/flag/<country>")
def flagged(language: str, country: str) -> Response:
    """Count what did not work, and thank whoever said so."""
    speech, code = speech_of(language), country_of(country)
    let_in(FLAGS)
    flag = read(code)
    with parts().store.begin(today()) as connection:
        keep(connection, flag)
    return show("flag.html", speech, thanks=True, help_path=place(code, speech).path("help"))


def read(country: CountryCode) -> Flag:
    """Read what was chosen; what is not among the choices cannot have been.

    Raises:
        BadRequest: nothing, or something else, was chosen.
    """
    name, _, kind = request.form.get("what", "").partition(" ")
    reason = request.form.get("reason", "")
    service = service_of(parts(), name)
    if service is None or kind not in channels_of(service) or reason not in set(FlagReason):
        raise BadRequest
    return Flag(
        day=today(),
        service=ServiceId(name),
        channel=ChannelType(kind),
        reason=FlagReason(reason),
        country=country,
    )


def ways(name: str, speech: Speech) -> list[dict[str, str]]:
    """Name the ways to reach a service."""
    service = service_of(parts(), name)
    kinds = channels_of(service) if service else ()
    return [{"value": f"{name} {kind.value}", "label": speech.gettext(VERBS[kind])} for kind in kinds]


def with_form() -> str:
    """Return the policy of a page that may send its form here, and nowhere else."""
    return assets().policy().replace("form-action 'none'", "form-action 'self'")
