"""The contract for machines (``/openapi.json``) and for people (``/docs``), from this server alone."""

import re
from pathlib import Path
from typing import cast

from flask import Blueprint, Response, current_app, jsonify, render_template
from markupsafe import Markup, escape

from safety.api.kinds import KINDS
from safety.api.openapi import Contract

EXTENSION = "waylight-contract"
STYLE = Path(__file__).parent / "static" / "docs.css"
POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
CODE = re.compile(r"`([^`]*)`")

blueprint = Blueprint("docs", __name__, template_folder="templates")


@blueprint.get("/openapi.json")
def openapi() -> Response:
    """Give the contract."""
    return jsonify(contract().whole)


@blueprint.get("/docs")
def page() -> Response:
    """Show the contract to people."""
    html = render_template("docs.html", spec=contract().whole, kinds=KINDS)
    return Response(html, headers={"Content-Security-Policy": POLICY, "Content-Language": "en"})


@blueprint.get("/docs/style.css")
def style() -> Response:
    """Give the page its looks."""
    return Response(STYLE.read_bytes(), mimetype="text/css")


@blueprint.app_template_filter("code")
def code(text: str) -> Markup:
    """Set what stands between backticks as code."""
    return Markup(CODE.sub(r"<code>\1</code>", str(escape(text))))  # noqa: S704 escaped before


@blueprint.app_template_filter("kind_of")
def kind_of(schema: dict[str, object]) -> str:
    """Say in a few words what a value is: ``list of Beat``, ``string or null``."""
    match schema:
        case {"$ref": str(ref)}:
            return ref.rsplit("/", 1)[1]
        case {"anyOf": list(choices)} | {"oneOf": list(choices)}:
            return " or ".join(map(kind_of, choices))
        case {"items": dict(items)}:
            return f"list of {kind_of(items)}"
        case {"additionalProperties": dict(values)}:
            return f"table of {kind_of(values)}"
        case {"type": list(kinds)}:
            return " or ".join(kinds)
    return str(schema.get("type", "anything"))


def contract() -> Contract:
    """Return the contract of the app that answers this request."""
    return cast("Contract", current_app.extensions[EXTENSION])
