"""The door that every request comes through: it leads to one whole app, and to a newer one as soon as that is whole.

Any server may stand before it and any number of processes behind it: each looks at the same mark, a file, and makes
its own new app when the mark changes. No signal is needed, so no server has to pass one on.
"""

import gc
import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Event, Thread
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from werkzeug.test import create_environ
from werkzeug.wrappers import Response

from safety.delivery.memo import Memo
from safety.delivery.whole import Whole

log = logging.getLogger(__name__)

EVERY_SECOND = 1.0
# An app that cannot answer these helps nobody; it does not take the place of one that can.
MUST_ANSWER = ("/readyz", "/v1/", "/en/", "/en/help")
GOOD = 200


class Refused(Exception):
    """A new app that cannot answer what everybody needs; the one before goes on serving."""


class Mark:
    """The file by which new content is announced. Make this before content is read: what is set meanwhile is new."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._seen = age(file)

    def is_new(self) -> bool:
        """Whether it was set since, which is said once."""
        now = age(self._file)
        if now in {self._seen, None}:
            return False
        self._seen = now
        return True


class Door:
    """A WSGI app that leads to another one, and can be led to a newer one between two requests."""

    def __init__(self, first: WSGIApplication, make: Callable[[], WSGIApplication], mark: Mark) -> None:
        self.inside = first
        self._make = make
        self._mark = mark

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request; one that has begun ends in the app in which it began."""
        return self.inside(environ, start_response)

    def kept(self, path: str, accept_encoding: str) -> Whole | None:
        """Return the kept answer for that address and whoever takes those codings, if there is one now."""
        inside = self.inside
        return inside.kept(path, accept_encoding) if isinstance(inside, Memo) else None

    def found_at_once(self, times: int) -> None:
        """Count answers that were kept and sent without asking inside."""
        if isinstance(self.inside, Memo):
            self.inside.found += times

    def look(self) -> bool:
        """Where the mark has changed, make a new app and let it take over; say whether it did."""
        if not self._mark.is_new():
            return False
        try:
            self.inside = tried(self._make())
        except Exception as fault:  # noqa: BLE001 whatever is wrong with the new one, the old one helps
            log.error("Not reloaded, the catalogue before goes on serving. %s", fault)  # noqa: TRY400 the sentence is enough
            return False
        gc.collect()  # an app is a ring of things that know each other; Python would let the old one lie for long
        return True

    def watch(self) -> None:
        """Look at the mark every second, beside what is served, as long as the process lives."""
        Thread(target=self._keep_looking, name="reload", daemon=True).start()

    def _keep_looking(self) -> None:
        never = Event()
        while not never.wait(EVERY_SECOND):
            self.look()


def tried(app: WSGIApplication) -> WSGIApplication:
    """Return an app that answers what everybody needs.

    Raises:
        Refused: it does not.
    """
    for path in MUST_ANSWER:
        answer = Response.from_app(app, create_environ(path), buffered=True)
        if answer.status_code != GOOD:
            raise Refused(f"{path} answers {answer.status}.")
    return app


def set_mark(mark: Path, version: str) -> None:
    """Ask every process that looks at the mark to load anew."""
    mark.parent.mkdir(parents=True, exist_ok=True)
    half = mark.with_name(mark.name + ".new")
    half.write_text(f"{version}\n", encoding="utf-8")
    half.replace(mark)


def age(mark: Path) -> tuple[int, int] | None:
    """Return what changes when the mark is set again, or nothing where there is none."""
    try:
        found = mark.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ino
