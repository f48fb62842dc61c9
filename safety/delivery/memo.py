"""The memo in front of the app: a good public answer is made once and sent from memory from then on.

What may be kept, the answer itself says: it is good, public, and depends on nothing but its address. So the views stay
as they are, and one that says ``no-store`` is asked every time.
"""

from collections.abc import Iterable
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from werkzeug.wrappers import Response

from safety.delivery.codings import Coding, chosen, coded_quickly, is_text
from safety.delivery.room import Key, Room
from safety.delivery.turns import Turns
from safety.delivery.whole import Whole, in_coding
from safety.exchange.border import LONGEST_ADDRESS

GOOD = 200
READING = frozenset({"GET", "HEAD"})
# What makes a request somebody's own. Nothing here answers it otherwise, and nothing that did could be kept.
OWN = ("HTTP_COOKIE", "HTTP_AUTHORIZATION")
# Rooms whose answers are never kept, whatever they say.
NEVER_UNDER = ("/desk",)
# They ask for less than the whole answer, which is what is to be kept.
CONDITIONS = ("HTTP_IF_NONE_MATCH", "HTTP_IF_MATCH", "HTTP_IF_MODIFIED_SINCE", "HTTP_IF_RANGE", "HTTP_RANGE")


class Memo:
    """A WSGI app that stands in front of another one; it belongs to one version of the catalogue, as that one does."""

    def __init__(self, app: WSGIApplication, room: Room) -> None:
        self._app = app
        self._room = room
        self._turns = Turns()
        # How often an answer was there, and how often it was not. For an operator's eyes: a lost count does no harm.
        self.found = 0
        self.missed = 0

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request."""
        if not reads_in_public(environ):
            return self._app(environ, start_response)
        # Parts are parts of the plain bytes.
        coding = Coding.IDENTITY if "HTTP_RANGE" in environ else chosen(environ.get("HTTP_ACCEPT_ENCODING", ""))
        if not asks_for_what_all_see(environ):
            return pass_on(made_smaller(ask(self._app, environ), coding), environ, start_response)
        key = environ["PATH_INFO"], coding
        whole = self._room.get(key)
        if whole is not None:
            self.found += 1
            return whole.send(environ, start_response)
        self.missed += 1
        with self._turns.take(key):
            return self._make(key, environ, start_response)

    def _make(self, key: Key, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer what was not kept a moment ago, and keep it where that may be."""
        whole = self._room.get(key)
        if whole is None:
            response = ask(self._app, environ)
            if not may_be_kept(response):
                return pass_on(made_smaller(response, key[1]), environ, start_response)
            with response:
                whole = Whole.of(response, key[1])
            self._room.put(key, whole)
        return whole.send(environ, start_response)

    def kept(self, path: str, accept_encoding: str) -> Whole | None:
        """Return the answer that is kept for that address and whoever takes those codings."""
        return self._room.get((path, chosen(accept_encoding)))


def remembering(app: WSGIApplication, size: int) -> WSGIApplication:
    """Return the app with a memo of that many bytes in front, or as it is where there are none."""
    return Memo(app, Room(size)) if size else app


def reads_in_public(environ: WSGIEnvironment) -> bool:
    """Whether a request only reads, and nothing that is for some alone."""
    return environ["REQUEST_METHOD"] in READING and not environ["PATH_INFO"].startswith(NEVER_UNDER)


def asks_for_what_all_see(environ: WSGIEnvironment) -> bool:
    """Whether a request says nothing of who asks; a query that was added to an address changes no answer."""
    size = len(environ["PATH_INFO"]) + len(environ.get("QUERY_STRING", ""))
    return size <= LONGEST_ADDRESS and not any(name in environ for name in OWN)


def ask(app: WSGIApplication, environ: WSGIEnvironment) -> Response:
    """Ask the app for the whole answer, whatever part of it the request is after; its bytes may still be coming."""
    asked = {name: value for name, value in environ.items() if name not in CONDITIONS}
    return Response.from_app(app, asked | {"REQUEST_METHOD": "GET"})


def ask_for_all(app: WSGIApplication, environ: WSGIEnvironment) -> Response:
    """Get the whole answer from the app, to its last byte."""
    with ask(app, environ) as response:
        response.make_sequence()
    return response


def may_be_kept(response: Response) -> bool:
    """Whether an answer is good, for everybody, for a while, and depends on nothing but the address."""
    how = response.cache_control
    return (
        response.status_code == GOOD
        and bool(how.public)
        and not (how.no_store or how.no_cache or how.private)
        and not {"Set-Cookie", "Vary", "Content-Encoding"} & set(response.headers.keys())
    )


def made_smaller(response: Response, coding: Coding) -> Response:
    """Put an answer that is not kept into a coding, where it is a good one, text, and there to its last byte."""
    whole = response.status_code == GOOD and response.content_length is not None
    if whole and is_text(response.mimetype or "") and "Content-Encoding" not in response.headers:
        response.set_data(in_coding(response.headers, response.get_data(), coding, coded_quickly))
    return response


def pass_on(response: Response, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    """Send an answer that is not kept, as the app would have."""
    response.implicit_sequence_conversion = False  # what is still coming is not waited for, to count its bytes
    if response.status_code == GOOD:
        response.make_conditional(environ)
    return response(environ, start_response)
