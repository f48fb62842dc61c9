"""The app, made from settings: the one place that knows every part."""

import traceback
from typing import Any

from flask import Flask, Response, request
from flask.json.provider import DefaultJSONProvider
from werkzeug.exceptions import HTTPException, ServiceUnavailable
from werkzeug.middleware.proxy_fix import ProxyFix

from safety import desk_cli
from safety.api import problems
from safety.api.contract import publish
from safety.assembling import assemble
from safety.cli import command
from safety.config import Config
from safety.delivery import bundles
from safety.delivery.keys import keys_at
from safety.exchange.border import guard
from safety.exchange.keeping import let_keep
from safety.exchange.protection import is_data, protect
from safety.exchange.speaking import speak
from safety.garbage import left_lying
from safety.parts import EXTENSION, Parts
from safety.store.store import Unavailable
from safety.web import pages

AGAIN_AFTER = 60


class Waylight(Flask):
    """A Flask that tells its log where it broke and never who was there."""

    def log_exception(self, exc_info: Any) -> None:
        """Name the view, the kind of exception and the lines of code: no address, no value, no message.

        A message may hold what somebody asked for, and an address says which country and language they are from.
        """
        frames = traceback.extract_tb(exc_info[2])
        where = " < ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in reversed(frames))
        self.logger.error("%s in %s: %s", exc_info[0].__name__, request.endpoint, where)


class Documents(DefaultJSONProvider):
    """JSON as it is read: what matters most stands first, and Arabic is Arabic."""

    sort_keys = False
    ensure_ascii = False
    compact = True


@left_lying()
def create_app(config: Config, parts: Parts | None = None) -> Flask:
    """Make the app; ``parts`` stand in for what would be read from files.

    Raises:
        ContentFaults, NotCompiled, UnknownLanguage: as ``assemble`` says.
    """
    parts = parts or assemble(config)
    app = bare_app(config)
    app.extensions[EXTENSION] = parts
    speak(app, config, parts.languages)
    guard(app)
    protect(app, config)
    let_keep(app, config)
    publish(app, parts)
    pages.furnish(app, config.leave_url)
    if ring := keys_at(config.keys, parts.clock().date().isoformat()):
        bundles.offer(app, parts.clock, ring)
    app.register_error_handler(HTTPException, answer_error)
    app.register_error_handler(Unavailable, answer_unavailable)
    if config.proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=config.proxies, x_proto=0)  # type: ignore[method-assign]  # as Flask's guide does
    parts.store.is_ready(parts.clock().date())
    return app


def bare_app(config: Config) -> Flask:
    """Make an app that has only commands, for content that cannot be served yet."""
    app = Waylight("safety", static_folder=None)
    app.json = Documents(app)
    app.jinja_env.policies["json.dumps_kwargs"] = {"sort_keys": False}
    app.url_map.merge_slashes = False  # everything has one address; another is not there
    command(app, config)
    desk_cli.command(app, config)
    return app


def answer_error(error: HTTPException) -> Response:
    """Say what went wrong: to a machine as a problem, to a person as a page that still leads to help."""
    return problems.answer(error) if is_data(request.path) else pages.answer_error(error)


def answer_unavailable(_: Unavailable) -> Response:
    """Say that the store is away: nothing was kept, and help is where it was."""
    response = answer_error(ServiceUnavailable())
    response.headers["Retry-After"] = str(AGAIN_AFTER)
    return response
