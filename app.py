"""The door for any WSGI server: ``app``. ``python app.py`` serves it."""

import os

import click
from flask import Flask
from granian.constants import Interfaces
from granian.server import Server

from safety.config import Config, Misconfigured
from safety.content.faults import ContentFaults
from safety.factory import bare_app, create_app
from safety.i18n.compiled import NotCompiled
from safety.i18n.languages import UnknownLanguage


def build() -> Flask:
    """Make the app from the environment, or stop with a sentence that says what to do.

    Under ``flask`` an app that cannot be served is still made, bare: the commands that find the fault need it.
    """
    try:
        config = Config.read(os.environ)
        return create_app(config)
    except Misconfigured as wrong:
        raise SystemExit(str(wrong)) from wrong
    except (ContentFaults, NotCompiled, UnknownLanguage) as fault:
        if click.get_current_context(silent=True):
            return bare_app(config)
        raise SystemExit(str(fault)) from fault


app = build()

if __name__ == "__main__":
    Server(
        "app:app",
        address=os.environ.get("HOST", "127.0.0.1"),
        port=int(os.environ.get("PORT", "8000")),
        interface=Interfaces.WSGI,
        websockets=False,
    ).serve()
