"""Whether the directory's addresses still lead to help: what the last round found, and what has changed."""

from collections.abc import Callable, Iterable, Mapping

from flask import Blueprint, Response
from werkzeug.exceptions import NotFound

from safety.domain.marking import N_
from safety.domain.watching import Look, Outcome, Weight
from safety.domain.words import CountryCode
from safety.exchange.receiving import today
from safety.i18n.names import collation_key
from safety.i18n.speech import Speech
from safety.parts import parts
from safety.store.watch import every
from safety.watch.addresses import places
from safety.watch.results import Seen, of_countries, seen, unseen
from safety.web.desk.shell import Room, show
from safety.web.desk.watch_rows import NEWS, chips, country_named, day, row
from safety.web.shell import speech_of

blueprint = Blueprint("desk-watch", __name__, url_prefix="/desk/<language>/watch")
ROOM = Room(
    path="watch",
    title=N_("Addresses"),
    about=N_("Whether web addresses still lead to help: dead, moved, parked or changed pages."),
    blueprint=blueprint,
)


@blueprint.get("/")
def overview(language: str) -> Response:
    """Show what has changed, what was found of each kind, and how it is in each country."""
    speech, looks = speech_of(language), last_looks()
    all_of_them = everything(looks)
    return show(
        "watch.html",
        speech,
        last=last_day(all_of_them, speech),
        unseen=unseen(places(parts().catalogue, sources=False), looks),
        chips=chips(all_of_them, None, speech),
        rows=[row(each, speech) for each in all_of_them if each.look.is_news],
        countries=country_rows(all_of_them, speech),
    )


@blueprint.get("/<which>")
def of_a_kind(language: str, which: str) -> Response:
    """Show the addresses of one outcome, or those that have changed."""
    speech, chosen, all_of_them = speech_of(language), kind(which), everything(last_looks())
    found = [each for each in all_of_them if chosen(each)]
    return show("watch_rows.html", speech, chips=chips(all_of_them, which, speech), rows=rows(found, speech))


@blueprint.get("/in/<country>")
def in_a_country(language: str, country: str) -> Response:
    """Show every address of a country."""
    speech, code = speech_of(language), CountryCode(country)
    if code not in parts().catalogue.countries:
        raise NotFound
    found = [each for each in everything(last_looks()) if each.place.country == code]
    name = country_named(code, speech)
    return show("watch_rows.html", speech, chips=(), country=name, rows=rows(found, speech))


def last_looks() -> Mapping[str, Look]:
    """Return the last look at every address."""
    with parts().store.begin(today()) as connection:
        return every(connection)


def last_day(of: Iterable[Seen], speech: Speech) -> str | None:
    """Say on which day somebody looked last."""
    days = [each.look.day for each in of]
    return day(max(days), speech) if days else None


def everything(looks: Mapping[str, Look]) -> tuple[Seen, ...]:
    """Return every place of the directory that was looked at, newest first."""
    return seen(places(parts().catalogue, sources=True), looks)


def kind(which: str) -> Callable[[Seen], bool]:
    """Return which places an address of this room is about.

    Raises:
        NotFound: it names no outcome.
    """
    if which == NEWS:
        return lambda each: each.look.is_news
    if which not in set(Outcome):
        raise NotFound
    return lambda each: each.look.finding.outcome == which


def rows(of: Iterable[Seen], speech: Speech) -> list[dict[str, object]]:
    """Return places as rows of a table."""
    return [row(each, speech) for each in of]


def country_rows(of: Iterable[Seen], speech: Speech) -> list[dict[str, object]]:
    """Return how it is in each country, by its name."""
    counted = [
        {
            "code": code,
            "name": country_named(code, speech),
            "bad": counts[Weight.BAD],
            "look": counts[Weight.LOOK],
            "good": counts[Weight.GOOD],
        }
        for code, counts in of_countries(of).items()
    ]
    return sorted(counted, key=lambda each: collation_key(str(each["name"])))
