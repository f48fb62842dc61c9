"""Every error of the API, and how it is said (RFC 9457, in the language of whoever asked)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches

from flask import Response, jsonify
from flask_babel import gettext
from werkzeug.exceptions import HTTPException, NotFound, UnprocessableEntity

from safety.api.kinds import BY_STATUS, INVALID, OUR_FAULT, Kind
from safety.exchange.speaking import spoken_here
from safety.parts import parts

MEDIA_TYPE = "application/problem+json"
PAGE = "/docs"


class InvalidBody(UnprocessableEntity):
    """What was sent has the right shape and cannot be meant all the same; each place is named, and no value."""

    def __init__(self, faults: Mapping[str, Sequence[str]]) -> None:
        super().__init__()
        self.data = {"messages": {"json": faults}}


class NotThere(NotFound):
    """Something was asked for that is not among the things there are; ``exists`` lists those.

    ``see`` is where they are described; ``{lang}`` in it is the language of the request.
    """

    def __init__(self, kind: Kind, *, asked: str, exists: Iterable[str], see: str) -> None:
        super().__init__()
        self.kind = kind
        self.exists = tuple(exists)
        self.near = near(asked, self.exists)
        self.see = see


def near(asked: str, exists: Sequence[str]) -> tuple[str, ...]:
    """List what exists and looks like what was asked for, however it was capitalised."""
    by_small = {value.lower(): value for value in exists}
    return tuple(by_small[small] for small in get_close_matches(asked.lower(), by_small, n=3, cutoff=0.5))


def answer(error: HTTPException) -> Response:
    """Say what went wrong."""
    kind = error.kind if isinstance(error, NotThere) else BY_STATUS.get(error.code or OUR_FAULT.status)
    problem = said(kind) if kind else unnamed(error)
    if isinstance(error, NotThere):
        problem |= {"exists": error.exists, "near": error.near, "see": in_language(error.see)}
    if kind is INVALID:
        problem["faults"] = dict(faults_of(getattr(error, "data", {}).get("messages", {}).get("json", {})))
    return respond(problem, error)


def in_language(address: str) -> str:
    """Return an address in the language of this request: whoever reads the problem reads there too."""
    return address.replace("{lang}", spoken_here(parts().languages).tag)


def faults_of(messages: Mapping[str, object], above: str = "") -> Iterator[tuple[str, object]]:
    """Yield every fault with its place in the body (``counts.0.day``)."""
    for name, below in messages.items():
        if isinstance(below, Mapping):
            yield from faults_of(below, f"{above}{name}.")
        else:
            yield f"{above}{name}", below


def said(kind: Kind) -> dict[str, object]:
    """Put a kind of problem into words."""
    return {
        "type": f"{PAGE}#{kind.name}",
        "title": gettext(kind.title),
        "status": kind.status,
        "detail": gettext(kind.detail),
    }


def unnamed(error: HTTPException) -> dict[str, object]:
    """Say what HTTP says, where we have no words of our own; RFC 9457 names this type ``about:blank``."""
    return {"type": "about:blank", "title": error.name, "status": error.code}


def respond(problem: dict[str, object], error: HTTPException) -> Response:
    """Make the answer; of the error's own headers, those stay that a client must know (``Allow``)."""
    own = {name: value for name, value in error.get_headers() if name not in {"Content-Type", "Content-Length"}}
    response = jsonify(problem)
    response.status_code, response.mimetype = error.code or OUR_FAULT.status, MEDIA_TYPE
    response.headers.update(own)
    response.content_language.add(spoken_here(parts().languages).tag)
    response.vary.add("Accept-Language")
    return response
