"""How a resource of the API answers and is described: one declaration for both, so that they cannot differ."""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, TypeVar

from flask import request
from flask_smorest import Blueprint
from marshmallow import Schema

from safety.api.addresses import READERS
from safety.api.bodies import Bodies
from safety.api.documents import Document
from safety.api.problems import MEDIA_TYPE
from safety.api.schemas.problems import Problem
from safety.domain.vocabulary import Band
from safety.exchange.receiving import let_in
from safety.exchange.speaking import TAG, named
from safety.limits.here import Limit
from safety.parts import parts

View = TypeVar("View", bound=Callable[..., Any])
Wrap = Callable[[Any], Any]

# What stands for each name in an address: what it is, and which values can be meant at all.
PARAMETERS: Mapping[str, tuple[str, Mapping[str, object]]] = {
    "lang": (
        "A language (BCP 47). A variant that is not offered is answered by the language above it: es for es-MX.",
        {"type": "string", "pattern": f"^{TAG.pattern}$"},
    ),
    "band": ("The ages a lesson is written for.", {"type": "string", "enum": [band.value for band in Band]}),
    "audience": ("Whom a guide is for.", {"type": "string", "enum": [reader.value for reader in READERS]}),
    "slug": (
        "The name of a lesson or guide, as the lists give it.",
        {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
    ),
    "country": (
        "A country (ISO 3166-1 alpha-2, in capitals; XK is Kosovo).",
        {"type": "string", "pattern": "^[A-Z]{2}$"},
    ),
    "file": (
        "A file of a pack, as the list of packs names it.",
        {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*([.][a-z0-9]+)+$"},
    ),
    "page": (
        "The number of a page.",
        {"type": "string", "pattern": "^[1-9][0-9]?$"},
    ),
    "code": (
        "The code of a class.",
        {"type": "string", "pattern": "^[A-Z0-9]{6}$"},
    ),
    "key": (
        "The key that only its teacher has.",
        {"type": "string", "pattern": "^[A-Za-z0-9_-]{22}$"},
    ),
    "picture": (
        "The file name of a drawing, as lessons name it.",
        {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*[.]svg$"},
    ),
}

# What may be wrong with something that was sent.
TAKING = {
    "422": "What was sent cannot be; `faults` names each place. Nothing was kept.",
    "429": "Too much came from one address. `Retry-After` says when to try again.",
    "503": "Nothing can be kept now. `Retry-After` says when to try again. Help and lessons are not concerned.",
}


class Resource:
    """One resource of the API: its addresses, what they answer, and how the contract describes them."""

    def __init__(self, name: str, about: str) -> None:
        self.blueprint = Blueprint(f"api-{name}", __name__, description=about)
        self.blueprint.ARGUMENTS_PARSER = Bodies()

    def get(self, rule: str, schema: type[Schema], keep: str | None = None) -> Callable[[View], View]:
        """Let a view answer an address with a document of that shape, to be ``keep``-t as usual or otherwise."""
        own = {"Cache-Control": keep} if keep else {}
        return self._answers(rule, self.blueprint.response(200, schema), lambda view: _with_headers(view, own))

    def get_file(self, rule: str, media_type: str) -> Callable[[View], View]:
        """Let a view answer an address with a file of that type."""
        content = {"type": "string"}
        return self._answers(rule, self.blueprint.response(200, content, content_type=media_type), _as_it_is)

    def get_archive(self, rule: str, *media_types: str) -> Callable[[View], View]:
        """Let a view answer an address with bytes of one of those types."""
        first, *others = media_types
        binary = {"type": "string", "format": "binary"}
        respond = self.blueprint.response(200, binary, content_type=first)
        also = self.blueprint.doc(responses={200: {"content": {each: {"schema": binary} for each in others}}})
        return self._answers(rule, respond, also if others else _as_it_is)

    def post(self, rule: str, takes: type[Schema], schema: type[Schema], limit: Limit) -> Callable[[View], View]:
        """Let a view take a document of one shape, so often from one address, and answer with another."""
        read = self.blueprint.arguments(takes)
        return self._answers(
            rule, self.blueprint.response(200, schema), lambda view: _limited(read(view), limit), "POST"
        )

    def _answers(self, rule: str, respond: Wrap, prepare: Wrap, method: str = "GET") -> Callable[[View], View]:
        """Describe an address: what it answers, its parameters, and the problem where one of them names nothing."""

        def declare(view: View) -> View:
            described = self.blueprint.doc(operationId=view.__name__)(respond(prepare(view)))
            for status, about in problems(rule, method).items():
                described = self.blueprint.alt_response(
                    status, schema=Problem, content_type=MEDIA_TYPE, description=about
                )(described)
            declared: View = self.blueprint.route(rule, methods=[method], parameters=_parameters(rule))(described)
            return declared

        return declare


def problems(rule: str, method: str) -> dict[str, str]:
    """Say which problems an address may answer with."""
    unknown = {"404": "A name in the address stands for nothing."} if "<" in rule else {}
    return unknown | (TAKING if method == "POST" else {}) | {"default": "Any other problem."}


def _parameters(rule: str) -> list[dict[str, object]]:
    return [
        {"name": name, "in": "path", "description": about, "required": True, "schema": dict(schema)}
        for name, (about, schema) in PARAMETERS.items()
        if f"<{name}>" in rule
    ]


def _with_headers(
    view: Callable[..., Document], own: Mapping[str, str]
) -> Callable[..., tuple[Document, dict[str, str]]]:
    """Let the headers say which language a document speaks, and where it is at home."""

    @wraps(view)
    def answer(**arguments: str) -> tuple[Document, dict[str, str]]:
        document = view(**arguments)
        spoken = {"Content-Language": document.tongue.language} if document.tongue else {}
        return document, {**own, **spoken, **_home(**arguments)}

    return answer


def _limited(view: View, limit: Limit) -> Callable[..., Any]:
    """Let a view be asked so often, before what was sent is so much as read."""

    @wraps(view)
    def answer(**arguments: str) -> Any:
        let_in(limit)
        return view(**arguments)

    return answer


def _as_it_is(view: View) -> View:
    return view


def _home(lang: str | None = None, **_: str) -> dict[str, str]:
    """Name the address at which a document is at home, where it was asked for under a variant's name (es-MX)."""
    language = named(lang, parts().languages) if lang else None
    if not language or lang == language.tag:
        return {}
    return {"Content-Location": request.path.replace(f"/{lang}/", f"/{language.tag}/", 1)}
