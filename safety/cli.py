"""Commands for editors, translators and operators: ``flask --app app safety …``."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from os import cpu_count
from pathlib import Path
from typing import cast

import click
from flask import Flask, current_app
from flask.cli import AppGroup

from safety.api.packs import workshop_of
from safety.api.table import table
from safety.config import HOUSE, Config
from safety.content.checking import report
from safety.content.compiling import load_catalogue
from safety.content.faults import ContentFaults
from safety.content.reading_copy import reading_copy
from safety.content.shelving import shelve
from safety.delivery.addresses import addresses
from safety.delivery.door import set_mark, tried
from safety.delivery.freezing import freeze
from safety.delivery.keys import Unusable, add_key, drop_key, read_keys
from safety.delivery.processes import Killed
from safety.domain.vocabulary import Band
from safety.i18n import checking as translations
from safety.i18n import tooling
from safety.i18n.checking import PoFault
from safety.i18n.languages import UnknownLanguage
from safety.i18n.po import BrokenPo
from safety.packs.building import build, forked, missing
from safety.packs.ordering import Everything, orders
from safety.packs.weights import FILE as WEIGHTS
from safety.packs.weights import weigh
from safety.parts import EXTENSION as SERVED
from safety.parts import parts
from safety.watching import watch
from safety.web.shell import assets

EXTENSION = "waylight-settings"

safety = AppGroup("safety", help="Check, read and translate the content.")
safety.add_command(watch)


def command(app: Flask, config: Config) -> None:
    """Give an app the commands; they need its settings and nothing of what it serves."""
    app.extensions[EXTENSION] = config
    app.cli.add_command(safety)


@safety.command()
@click.argument("files", nargs=-1, type=click.Path(exists=True, path_type=Path))
def check(files: tuple[Path, ...]) -> None:
    """Name every fault of content and translations; of FILES only, where some are named."""
    code, text = report(
        config().content, files, [] if files else list(faults_of_translations(config())), config().overlay
    )
    click.echo(text)
    raise SystemExit(code)


@safety.command()
@click.option(
    "--band", type=click.Choice([band.value for band in Band]), required=True, help="The ages of the lessons."
)
def read(band: str) -> None:
    """Print a reading copy of a band's lessons: one HTML page with everything in them."""
    with in_a_sentence():
        click.echo(reading_copy(load_catalogue(config().content), Band(band)), nl=False)


@safety.command()
def services_csv() -> None:
    """Print the whole directory of services as a table."""
    with in_a_sentence():
        click.echo(table(load_catalogue(config().content, config().overlay).countries.values()), nl=False)


@safety.command("compile")
def compile_translations() -> None:
    """Compile the translations that have changed."""
    with in_a_sentence():
        show(tooling.compile_all(config().locales))


@safety.command()
def extract() -> None:
    """Bring every translators' file up to what content and interface say today."""
    with in_a_sentence():
        show(tooling.extract(HOUSE, config().locales))


@safety.command()
@click.argument("name")
def new_language(name: str) -> None:
    """Begin the language of that NAME (fr, pt_BR): two files with everything to translate."""
    with in_a_sentence():
        made = tooling.begin_language(HOUSE, config().locales, name, datetime.now(UTC))
        show(made or [f"{name} has begun already; “flask --app app safety state” says how far it is."])


@safety.command()
def state() -> None:
    """Say how far every language is."""
    with in_a_sentence():
        show(tooling.progress(config().locales))


@safety.command()
def forget() -> None:
    """Delete what is over: classes after their last day, and the ids of old batches. For every night."""
    if SERVED not in current_app.extensions:
        raise click.ClickException("The content has faults; “flask --app app safety check” names them.")
    if not parts().store.is_ready(parts().clock().date()):
        raise click.ClickException("The database cannot be reached.")


@safety.command()
def migrate() -> None:
    """Make the database's tables, or bring them forward; rows stay. A server does the same when it starts."""
    if SERVED not in current_app.extensions:
        raise click.ClickException("The content has faults; “flask --app app safety check” names them.")
    if not parts().store.is_ready(parts().clock().date()):
        raise click.ClickException("The database cannot be reached.")
    click.echo("The tables are as this version needs them.")


@safety.command("packs")
@click.option("--all", "every", is_flag=True, help="Every country and language.")
@click.option("--language", "languages", multiple=True, help="Only this language (es). May be repeated.")
@click.option("--country", "countries", multiple=True, help="Only this country (MX). May be repeated.")
@click.option("--workers", default=cpu_count() or 1, show_default=True, help="How many packs to build at once.")
def build_packs(*, every: bool, languages: tuple[str, ...], countries: tuple[str, ...], workers: int) -> None:
    """Build lesson packs ahead of time. What is built already is left; Ctrl-C stops, the same command goes on."""
    if not (every or languages or countries):
        raise click.UsageError("Say --all, or which --language and --country.")
    if SERVED not in current_app.extensions:
        raise click.ClickException("The content has faults; “flask --app app safety check” names them.")
    shop = workshop_of(parts())
    todo = missing(shop, orders(shop.sources, languages or Everything(), countries or Everything()))
    with click.progressbar(length=len(todo), label="Packs", show_pos=True) as bar:
        for order, lacking in build(forked(shop, workers), todo, workers):
            bar.update(1)
            if lacking:
                click.echo(f"\n{order.name} lacks {', '.join(lacking)}", err=True)


@safety.command("weigh")
def weigh_packs() -> None:
    """Weigh every pack anew, for the sizes that pages show; for whoever changes lessons or sheets."""
    if SERVED not in current_app.extensions:
        raise click.ClickException("The content has faults; “flask --app app safety check” names them.")
    WEIGHTS.write_text(json.dumps(weigh(workshop_of(parts())), indent=1) + "\n", encoding="utf-8")


@safety.command("reload")
def reload_servers() -> None:
    """Check content and translations, and let every running server of this machine take them."""
    if SERVED not in current_app.extensions:
        raise click.ClickException("The content has faults; “flask --app app safety check” names them.")
    tried(current_app)
    set_mark(config().reload, parts().version)
    click.echo(f"Catalogue {parts().version} is whole; running servers take it now.")


@safety.group("bundle-keys")
def bundle_keys() -> None:
    """Show or change the keys that sign what phones keep offline. A server takes a change with its next restart."""


@bundle_keys.command("public")
def public_keys() -> None:
    """Print the public keys, which apps are built with, as a JWK Set."""
    with in_a_sentence():
        click.echo(json.dumps({"keys": read_keys(config().keys).public}, indent=1))


@bundle_keys.command("add")
@click.option("--file", type=click.Path(path_type=Path), help="A file elsewhere, for SAFETY_BUNDLE_KEYS.")
def add_bundle_key(file: Path | None) -> None:
    """Make a key and put it behind the others. The first signs; phones learn of the new one with their next bundle."""
    with in_a_sentence():
        *_, new = add_key(file or config().keys, datetime.now(UTC).date().isoformat()).names
        click.echo(f"{new} is made known from the next restart on.")


@bundle_keys.command("drop")
@click.argument("name")
def drop_bundle_key(name: str) -> None:
    """Take the key of that NAME out. Where it was the first, the next one signs."""
    with in_a_sentence():
        first, *_ = drop_key(config().keys, name).names
        click.echo(f"From the next restart on, {first} signs.")


@safety.command("freeze")
@click.argument("target", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option("--workers", default=cpu_count() or 1, show_default=True, help="How many processes make answers.")
def freeze_site(target: Path, workers: int) -> None:
    """Write every public page and answer into DIR as files, .gz and .br beside them; DIR/current is the newest."""
    if SERVED not in current_app.extensions:
        raise click.ClickException("The content has faults; “flask --app app safety check” names them.")
    app = cast("Flask", current_app._get_current_object())  # type: ignore[attr-defined]  # noqa: SLF001  # the way Flask's guide names
    paths = sorted(set(addresses(app, parts(), assets())))
    version = f"{parts().version}-{parts().build}"  # a changed template is a new site, as a changed lesson is
    with in_a_sentence(), click.progressbar(length=len(paths), label="Addresses", show_pos=True) as bar:
        for _ in freeze(app, version, target, paths, workers):
            bar.update(1)


def faults_of_translations(config: Config) -> Iterator[PoFault]:
    """Yield what is wrong in translators' files, and which of them lag behind the sources."""
    shelves = shelve(config.content)
    names = {service.name for country in shelves.countries.values() for service in country.thing.services}
    yield from translations.check(config.locales, names)
    if not shelves.unread:  # nobody knows what words an unreadable file holds
        yield from tooling.lagging(HOUSE, config.locales)


def config() -> Config:
    """Return the settings of the app whose command this is."""
    return cast("Config", current_app.extensions[EXTENSION])


@contextmanager
def in_a_sentence() -> Iterator[None]:
    """Say a known fault in words and end, without a trace of code."""
    try:
        yield
    except (ContentFaults, BrokenPo, UnknownLanguage, Unusable, Killed) as fault:
        raise click.ClickException(str(fault)) from fault


def show(lines: Iterable[object]) -> None:
    """Print one line for each."""
    for line in lines:
        click.echo(str(line))
