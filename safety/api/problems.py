"""Every error of the API: what can go wrong, and how it is said (RFC 9457, in the language of whoever asked)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from flask import Response, jsonify
from flask_babel import gettext
from werkzeug.exceptions import HTTPException, NotFound, UnprocessableEntity

from safety.domain.marking import N_
from safety.parts import parts
from safety.speaking import spoken_here

MEDIA_TYPE = "application/problem+json"
PAGE = "/docs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of problem; its name ends the address of its type, where developers read about it."""

    name: str
    status: int
    title: str
    detail: str


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


UNKNOWN_LANGUAGE = Kind(
    name="unknown-language",
    status=404,
    title=N_("This language is not offered"),
    detail=N_("The address names a language that is not offered. “exists” lists those that are."),
)
UNKNOWN_BAND = Kind(
    name="unknown-band",
    status=404,
    title=N_("There are no such ages"),
    detail=N_("The address names ages for which there are no lessons. “exists” lists those for which there are."),
)
UNKNOWN_LESSON = Kind(
    name="unknown-lesson",
    status=404,
    title=N_("There is no such lesson"),
    detail=N_("No lesson for these ages has this name. “exists” lists those that there are."),
)
UNKNOWN_AUDIENCE = Kind(
    name="unknown-audience",
    status=404,
    title=N_("There are no guides for these readers"),
    detail=N_("The address names readers for whom there are no guides. “exists” lists those for whom there are."),
)
UNKNOWN_GUIDE = Kind(
    name="unknown-guide",
    status=404,
    title=N_("There is no such guide"),
    detail=N_("No guide for these readers has this name. “exists” lists those that there are."),
)
UNKNOWN_COUNTRY = Kind(
    name="unknown-country",
    status=404,
    title=N_("There is no such country"),
    detail=N_("Countries have two capital letters (ISO 3166-1). “exists” lists them all, “near” those like yours."),
)
UNKNOWN_PICTURE = Kind(
    name="unknown-picture",
    status=404,
    title=N_("There is no such picture"),
    detail=N_("No drawing has this name. Lessons name the drawings that there are."),
)
NO_BUNDLES = Kind(
    name="no-bundles",
    status=404,
    title=N_("This server signs nothing"),
    detail=N_("Nobody has given it a key. Everything that a bundle lists can be asked for by its own address."),
)
UNKNOWN_FILE = Kind(
    name="unknown-file",
    status=404,
    title=N_("There is no such file"),
    detail=N_("The pack has no file of this name. “exists” lists those that it has."),
)
UNKNOWN_CLASS = Kind(
    name="unknown-class",
    status=404,
    title=N_("There is no such class"),
    detail=N_("No class has this code and key, or it is over and was deleted."),
)
NOTHING_HERE = Kind(
    name="nothing-here",
    status=404,
    title=N_("There is nothing here"),
    detail=N_("Nothing has this address. The index at /v1/ lists what there is."),
)
MALFORMED = Kind(
    name="malformed-request",
    status=400,
    title=N_("The request cannot be read"),
    detail=N_("The address is not UTF-8, or the request is broken in another way."),
)
METHOD_NOT_ALLOWED = Kind(
    name="method-not-allowed",
    status=405,
    title=N_("This cannot be done here"),
    detail=N_("The address does not answer this method. The header “Allow” lists those that it answers."),
)
BODY_TOO_LARGE = Kind(
    name="body-too-large",
    status=413,
    title=N_("The request is too large"),
    detail=N_("Nothing here takes so large a body."),
)
ADDRESS_TOO_LONG = Kind(
    name="address-too-long",
    status=414,
    title=N_("The address is too long"),
    detail=N_("Nothing here has so long an address."),
)
HEADERS_TOO_LARGE = Kind(
    name="headers-too-large",
    status=431,
    title=N_("The headers are too large"),
    detail=N_("The request carries more headers than this server reads."),
)
INVALID = Kind(
    name="invalid",
    status=422,
    title=N_("What was sent cannot be"),
    detail=N_("“faults” says of each place what is wrong. Nothing was kept."),
)
TOO_MUCH = Kind(
    name="too-much",
    status=429,
    title=N_("Too much at once"),
    detail=N_("Wait as long as “Retry-After” says, then send it again. Nothing was kept."),
)
OUR_FAULT = Kind(
    name="our-fault",
    status=500,
    title=N_("Something broke here"),
    detail=N_("This is our fault, not yours. In danger, do not wait: call the emergency number of your country."),
)
NOT_READY = Kind(
    name="not-ready",
    status=503,
    title=N_("Not ready"),
    detail=N_("The server cannot answer this now. Try again in a moment."),
)

UNKNOWN = (
    UNKNOWN_LANGUAGE,
    UNKNOWN_BAND,
    UNKNOWN_LESSON,
    UNKNOWN_AUDIENCE,
    UNKNOWN_GUIDE,
    UNKNOWN_COUNTRY,
    UNKNOWN_PICTURE,
    UNKNOWN_FILE,
    UNKNOWN_CLASS,
    NO_BUNDLES,
)
GENERAL = (
    MALFORMED,
    NOTHING_HERE,
    METHOD_NOT_ALLOWED,
    BODY_TOO_LARGE,
    ADDRESS_TOO_LONG,
    HEADERS_TOO_LARGE,
    INVALID,
    TOO_MUCH,
    OUR_FAULT,
    NOT_READY,
)
KINDS = (*UNKNOWN, *GENERAL)
BY_STATUS = {kind.status: kind for kind in GENERAL}


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
