"""The round over the directory's addresses: ``flask --app app safety watch``. It reports, and changes nothing."""

from collections.abc import Iterable, Iterator, Mapping

import click
from flask import current_app
from flask.cli import with_appcontext

from safety.domain.watching import Look, Weight
from safety.parts import EXTENSION as SERVED
from safety.parts import Parts, parts
from safety.store.store import Unavailable
from safety.store.watch import every, keep
from safety.watch.addresses import Place, by_address, places
from safety.watch.manners import Manners, named
from safety.watch.results import Seen, outcomes, seen
from safety.watch.rounds import findings


@click.command()
@click.option("--country", "countries", multiple=True, help="Only the services of this country (MX). May be repeated.")
@click.option("--sources", is_flag=True, help="The addresses, too, where facts were read.")
@click.option("--again", is_flag=True, help="Those, too, that were looked at today.")
@click.option("--pause", default=1.0, show_default=True, help="Seconds between two requests to one host.")
@click.option("--own-network", is_flag=True, help="Hosts of your own network, too: pages inside a school, say.")
@with_appcontext
def watch(*, countries: tuple[str, ...], sources: bool, again: bool, pause: float, own_network: bool) -> None:
    """Look at every web address of the directory. Ctrl-C stops; the same command goes on where it stopped."""
    if SERVED not in current_app.extensions:
        raise click.ClickException("The content has faults; “flask --app app safety check” names them.")
    todo = tuple(
        place for place in places(parts().catalogue, sources=sources) if not countries or place.country in countries
    )
    try:
        manners = Manners(name=named(parts().config.base_url), pause=pause, own_network=own_network)
        go_round(parts(), due(parts(), todo, again=again), manners)
        show(report(todo, looks(parts())))
    except Unavailable as no:
        raise click.ClickException("The database cannot be reached. What was found before is kept in it.") from no


def due(parts: Parts, todo: tuple[Place, ...], *, again: bool) -> tuple[str, ...]:
    """Return the addresses to look at: those that were not looked at today."""
    last, today = looks(parts), parts.clock().date()
    return tuple(each for each in by_address(todo) if again or each not in last or last[each].day < today)


def go_round(parts: Parts, addresses: tuple[str, ...], manners: Manners) -> None:
    """Look at addresses, and keep each finding as it comes: a round that is stopped has lost nothing."""
    with click.progressbar(length=len(addresses), label="Addresses", show_pos=True) as bar:
        for finding in findings(addresses, manners):
            today = parts.clock().date()
            with parts.store.begin(today) as connection:
                keep(connection, finding, today)
            bar.update(1)


def looks(parts: Parts) -> Mapping[str, Look]:
    """Return the last look at every address."""
    with parts.store.begin(parts.clock().date()) as connection:
        return every(connection)


def report(todo: Iterable[Place], looks: Mapping[str, Look]) -> Iterator[str]:
    """Say what a person should look at, newest first, and how many addresses there are of each outcome."""
    every = seen(todo, looks)
    yield from (line(each) for each in every if each.weight is not Weight.GOOD)
    counts = outcomes(every)
    kinds = ", ".join(f"{count} {outcome}" for outcome, count in counts.items())
    yield f"{sum(counts.values())} addresses: {kinds or 'none'}."


def line(of: Seen) -> str:
    """Say in one line what was found at a place."""
    place, look = of.place, of.look
    about = look.finding.target or look.title or ""
    since = f"since {look.since}" if look.since < look.day else "new"
    return f"{place.country}\t{place.service}\t{look.finding.outcome}\t{since}\t{place.address}\t{about}"


def show(lines: Iterable[str]) -> None:
    """Print one line for each."""
    for each in lines:
        click.echo(each)
