"""The door for any WSGI server: ``app``, the memo with Flask behind. ``python app.py`` serves it.

``flask --app app`` finds the Flask app by its kind, so there is exactly one here.
"""

import os
from logging.config import dictConfig

import click
from flask import Flask
from flask.cli import ScriptInfo
from granian.constants import Interfaces
from granian.server import Server

from safety.config import Config, Misconfigured
from safety.content.faults import ContentFaults
from safety.delivery.door import Door, Mark
from safety.delivery.memo import remembering
from safety.delivery.metrics import Numbers, show
from safety.factory import bare_app, create_app
from safety.i18n.compiled import NotCompiled
from safety.i18n.languages import UnknownLanguage
from safety.logs import AS_JSON
from safety.parts import EXTENSION


def build() -> tuple[Flask, Mark]:
    """Make the app from the environment, and the mark as it was before; or stop with a sentence that says what to do.

    Under ``flask`` an app that cannot be served is still made, bare: the commands that find the fault need it.
    """
    try:
        config = Config.read(os.environ)
        mark = Mark(config.reload)
        return create_app(config), mark
    except Misconfigured as wrong:
        raise SystemExit(str(wrong)) from wrong
    except (ContentFaults, NotCompiled, UnknownLanguage) as fault:
        if under_flask():
            return bare_app(config), mark
        raise SystemExit(str(fault)) from fault


def under_flask() -> bool:
    """Whether the ``flask`` command asks; granian has a command line of the same make, and must not get a bare app."""
    context = click.get_current_context(silent=True)
    return context is not None and context.find_object(ScriptInfo) is not None


def door(first: Flask, mark: Mark, config: Config) -> Door:
    """Return the way in: to the first app, and to a new one whenever the content was changed and marked as good."""
    if config.logs == "json":
        dictConfig(dict(AS_JSON))
    leading = Door(remembering(first, config.memo), lambda: remembering(create_app(config), config.memo), mark)
    if not under_flask():
        leading.watch()
        show_numbers(leading, first, config)
    return leading


def show_numbers(leading: Door, first: Flask, config: Config) -> None:
    """Let Prometheus read what this process does, where an operator wants that."""
    if config.metrics:
        numbers = Numbers(leading, first.extensions[EXTENSION])
        numbers.listen()
        show(numbers, *config.metrics)


waylight, before = build()
app = door(waylight, before, Config.read(os.environ))
if not under_flask():
    del waylight  # the door has it, for as long as it leads there

if __name__ == "__main__":
    Server(
        "app:app",
        address=os.environ.get("HOST") or "127.0.0.1",
        port=int(os.environ.get("PORT") or "8000"),
        interface=Interfaces.WSGI,
        websockets=False,
        blocking_threads=3,
    ).serve()
