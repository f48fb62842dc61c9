"""Commands for the accounts of the desk: ``flask --app app desk …``. Nobody makes an account from a page."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from io import StringIO
from time import monotonic
from typing import cast

import click
import segno
from flask import Flask, current_app
from flask.cli import AppGroup
from sqlalchemy import Connection

from safety.assembling import now
from safety.config import Config
from safety.domain.staff import NAME, Account, Action, Entry
from safety.domain.words import StaffName
from safety.staff import passwords
from safety.staff.second_factor import address_of, new_secret
from safety.store import accounts
from safety.store.audit import record
from safety.store.store import Store, Unavailable

EXTENSION = "waylight-desk-settings"
desk = AppGroup("desk", help="Who may log in at the desk.")
TAKEN = "There is an account of that name. “flask --app app desk reset {name}” gives it a new password."
UNKNOWN = "There is no account named {name}. “flask --app app desk list” names them all."


def command(app: Flask, config: Config) -> None:
    """Give an app the commands; they need its settings alone, and work on content with faults."""
    app.extensions[EXTENSION] = config
    app.cli.add_command(desk)


def a_name(_context: click.Context, _parameter: click.Parameter, value: str) -> StaffName:
    """Read the name of an account."""
    if not NAME(value):
        raise click.BadParameter("a name is 1 to 32 small letters, digits, dots and hyphens, such as maria.k")
    return StaffName(value)


def a_password(value: str) -> str:
    """Read a new password."""
    if len(value) < passwords.FEWEST:
        raise click.BadParameter(f"a password has at least {passwords.FEWEST} characters; four words are easy to keep")
    return value


named = click.argument("name", callback=a_name)


@desk.command()
@named
def add(name: StaffName) -> None:
    """Make an account of that NAME: asks for a password, and shows the second factor once."""
    account = new_account(name)
    change(Action.ADDED, name, lambda connection: accounts.put(connection, account), TAKEN)
    click.echo(second_factor(account))


@desk.command()
@named
def reset(name: StaffName) -> None:
    """Give NAME a new password and a new second factor; opens a closed or resting account and ends its log-ins."""
    account = new_account(name)
    change(Action.RESET, name, lambda connection: accounts.reset(connection, account), UNKNOWN)
    click.echo(second_factor(account))


@desk.command()
@named
def disable(name: StaffName) -> None:
    """Close the account of NAME and end its log-ins at once. What it did stays in the log."""
    change(Action.DISABLED, name, lambda connection: accounts.disable(connection, name), UNKNOWN)
    click.echo(f"{name} can no longer log in.")


@desk.command("list")
def list_accounts() -> None:
    """List the accounts and how each one is."""
    with store() as opened, opened.begin(now().date()) as connection:
        for account in accounts.every(connection):
            click.echo(f"{account.name}\t{standing(account, int(now().timestamp()))}")


def standing(account: Account, moment: int) -> str:
    """Say how an account is."""
    if account.disabled:
        return "closed"
    if not account.may_try(moment):
        return f"rests until {datetime.fromtimestamp(account.locked_until, UTC):%H:%M} UTC after wrong tries"
    return "open"


def new_account(name: StaffName) -> Account:
    """Ask for a password, and make an account with a second factor of its own."""
    # Asked, never an argument: what is typed on a line stays in the shell's history.
    password = click.prompt("Password", hide_input=True, confirmation_prompt=True, value_proc=a_password)
    return Account(name=name, password=passwords.hashed(password), secret=new_secret())


def change(what: Action, name: StaffName, do: Callable[[Connection], bool], no: str) -> None:
    """Change an account and write it down, both or neither; a sentence says why it could not be."""
    with store() as opened, opened.begin(now().date()) as connection:
        if not do(connection):
            raise click.ClickException(no.format(name=name))
        record(connection, Entry(at=int(now().timestamp()), who=StaffName(""), what=what, about=name))


def second_factor(account: Account) -> str:
    """Show what an authenticator app needs, as a code to scan and as text."""
    address, drawn = address_of(account.name, account.secret), StringIO()
    segno.make(address).terminal(out=drawn, compact=True)
    return (
        f"{drawn.getvalue()}\n{address}\n\nScan it with an authenticator app. It is not shown again: "
        f"“flask --app app desk reset {account.name}” makes a new one.\nThe desk: /desk/"
    )


@contextmanager
def store() -> Iterator[Store]:
    """Open the database; a sentence says when it is away."""
    opened = Store(cast("Config", current_app.extensions[EXTENSION]).database, monotonic)
    try:
        yield opened
    except Unavailable as no:
        raise click.ClickException("The database cannot be reached; nothing was changed.") from no
    finally:
        opened.close()
