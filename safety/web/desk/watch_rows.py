"""What was found at an address, in the words of the desk."""

from collections.abc import Iterable, Iterator
from datetime import date

from babel.dates import format_date

from safety.domain.marking import N_
from safety.domain.watching import WEIGHTS, Outcome, Weight
from safety.domain.words import INTERNATIONAL, CountryCode
from safety.i18n.names import country_name
from safety.i18n.speech import Speech
from safety.watch.results import Seen, outcomes

NEWS = "news"
OUTCOMES = {
    Outcome.WELL: N_("Well"),
    Outcome.NO_HOST: N_("No such name"),
    Outcome.REFUSED: N_("No connection"),
    Outcome.UNSAFE: N_("No safe connection"),
    Outcome.SLOW: N_("No answer in time"),
    Outcome.NOT_THERE: N_("Page is gone"),
    Outcome.TURNED_AWAY: N_("Turned us away"),
    Outcome.BROKEN: N_("Fault of the server"),
    Outcome.MOVED: N_("Leads elsewhere"),
    Outcome.PARKED: N_("Parked domain"),
    Outcome.RETITLED: N_("Another title"),
    Outcome.NOT_ASKED: N_("Asks programs to stay away"),
}
TAGS = {Weight.GOOD: "tag fine", Weight.LOOK: "tag", Weight.BAD: "tag bad"}


def row(of: Seen, speech: Speech) -> dict[str, object]:
    """Return a place as a row of a table."""
    found = of.look.finding
    return {
        "country": country_named(of.place.country, speech),
        "name": of.place.name,
        "source": of.place.source,
        "address": found.address,
        "tag": TAGS[of.weight],
        "outcome": speech.gettext(OUTCOMES[found.outcome]),
        "status": found.status,
        "since": day(of.look.since, speech),
        "before": speech.gettext(OUTCOMES[of.look.before]) if of.look.before else None,
        "news": of.look.is_news,
        "title": of.look.title,
        "target": found.target,
    }


def country_named(code: CountryCode, speech: Speech) -> str:
    """Return what a country is called; what belongs to none is international."""
    return speech.gettext(N_("International")) if code == INTERNATIONAL else country_name(code, speech.language.tag)


def chips(of: Iterable[Seen], chosen: str | None, speech: Speech) -> tuple[dict[str, object], ...]:
    """Return what can be chosen: what has changed, then each outcome that there is, the most urgent first."""
    return tuple(_chips(tuple(of), chosen, speech))


def day(of: date, speech: Speech) -> str:
    """Write a day."""
    return str(format_date(of, "medium", locale=speech.language.tag.replace("-", "_")))


def _chips(of: tuple[Seen, ...], chosen: str | None, speech: Speech) -> Iterator[dict[str, object]]:
    changed = len({each.place.address for each in of if each.look.is_news})
    yield {"to": NEWS, "title": speech.gettext(N_("Changed")), "count": changed, "here": chosen == NEWS}
    urgency = list(Weight)
    for outcome, count in sorted(outcomes(of).items(), key=lambda pair: -urgency.index(WEIGHTS[pair[0]])):
        title = speech.gettext(OUTCOMES[outcome])
        yield {"to": outcome, "title": title, "count": count, "here": chosen == outcome}
