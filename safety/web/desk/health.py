"""The room of the directory: which services somebody should look at, by country."""

from flask import Blueprint, Response

from safety.domain.marking import N_
from safety.domain.upkeep import Worry
from safety.i18n.names import countries_by_name
from safety.i18n.speech import Speech
from safety.web.desk import call_sheets, corrections, services
from safety.web.desk.directory import EVERY, Choice, by_country, everything, in_order, row, sums
from safety.web.desk.health_words import WORRIES
from safety.web.desk.shell import Room, show
from safety.web.shell import speech_of

blueprint = Blueprint("desk-health", __name__, url_prefix="/desk/<language>/health")
for room in (services.blueprint, call_sheets.blueprint, corrections.blueprint):
    blueprint.register_blueprint(room)
ROOM = Room(
    path="health",
    title=N_("Directory"),
    about=N_("Which services somebody should look at, a sheet for ringing them, what came of it, and corrections."),
    blueprint=blueprint,
)


@blueprint.get("/")
def countries(language: str) -> Response:
    """Show how many services of each country have which worry."""
    speech, health = speech_of(language), everything()
    rows = [
        {"code": code, "name": name, "sums": sums(by_country(health)[code])}
        for code, name in countries_by_name(by_country(health), speech.language.tag)
    ]
    return show("health.html", speech, rows=rows, total=sums(health), words=words(speech))


@blueprint.get("/<country>/<worry>")
def chosen(language: str, country: str, worry: str) -> Response:
    """Show the services of a country, or of all, that have a worry."""
    speech, choice = speech_of(language), Choice.of(country, worry)
    of_country = [each for each in everything() if Choice(country=choice.country, worry=None).fits(each)]
    rows = [row(each, speech) for each in in_order(filter(choice.fits, of_country), speech)]
    return show(
        "health_list.html",
        speech,
        rows=rows,
        choice=choice,
        title=choice.title(speech),
        path=choice.path(speech),
        filters=filters(choice, sums(of_country), speech),
    )


def filters(choice: Choice, numbers: dict[str, int], speech: Speech) -> list[dict[str, object]]:
    """Return the ways to the same country with every worry."""
    return [
        {
            "href": Choice(country=choice.country, worry=worry).path(speech),
            "label": words(speech)[worry or EVERY],
            "number": numbers[worry or EVERY],
            "here": worry is choice.worry,
        }
        for worry in (None, *Worry)
    ]


def words(speech: Speech) -> dict[str, str]:
    """Name the worries, and their absence."""
    return {EVERY: speech.gettext(N_("Services"))} | {worry.value: speech.gettext(WORRIES[worry]) for worry in Worry}
