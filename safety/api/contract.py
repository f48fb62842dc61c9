"""The API as a whole: its resources, and the contract that describes them (OpenAPI 3.1)."""

import inspect

from flask import Flask
from flask_smorest import Api

from safety.api import (
    bundles,
    classes,
    countries,
    docs,
    fingerprints,
    flags,
    guides,
    health,
    help,  # noqa: A004 a resource is named for what it is
    index,
    lessons,
    offline,
    packs,
    pictures,
    places,
    services,
    tallies,
    tell,
)
from safety.api.openapi import Contract, Json
from safety.api.schemas.shapes import described_one_of
from safety.parts import Parts

RESOURCES = (
    index.resource,
    help.resource,
    tell.resource,
    lessons.resource,
    guides.resource,
    packs.resource,
    countries.resource,
    services.resource,
    fingerprints.resource,
    offline.resource,
    bundles.resource,
    places.resource,
    pictures.resource,
    tallies.resource,
    flags.resource,
    classes.resource,
    health.resource,
)

ABOUT = """\
Lessons that teach children to recognise grooming, sextortion and pressure for pictures, and the way to a human being
who helps, in every country. No key, no account, no cookie. Every answer depends on its address alone, so it can be
kept and shared; it says which version of the catalogue it was made from, and answers `If-None-Match`.

Where something cannot be answered, the answer is a problem (RFC 9457) that says which values exist.
"""


def publish(app: Flask, parts: Parts) -> None:
    """Let the app answer every resource, and show the contract that says how."""
    app.config["API_TITLE"] = index.NAME
    app.config["API_VERSION"] = "1"
    app.config["OPENAPI_VERSION"] = "3.1.0"
    api = Api(app, spec_kwargs={"info": info(), "servers": [{"url": parts.config.base_url or "/"}]})
    api.DEFAULT_ERROR_RESPONSE_NAME = None  # each resource describes its problems itself
    api.ma_plugin.converter.add_attribute_function(described_one_of)
    for resource in RESOURCES:
        api.register_blueprint(resource.blueprint)
    app.register_blueprint(docs.blueprint)
    app.extensions[packs.EXTENSION] = packs.workshop_of(parts)
    app.extensions[docs.EXTENSION] = Contract(bare=with_words(api), app=app, parts=parts)


def with_words(api: Api) -> Json:
    """Return the contract with what each schema says of itself, which apispec leaves out."""
    contract: Json = api.spec.to_dict()
    for key, name in api.ma_plugin.converter.refs.items():
        contract["components"]["schemas"][name]["description"] = inspect.getdoc(key[0])
    return contract


def info() -> dict[str, object]:
    """Say what the API is, and under which licences its answers may be used."""
    return {
        "description": ABOUT,
        "license": {"name": "Apache 2.0 (code), CC BY 4.0 (lessons and guides), CC0 1.0 (facts about services)"},
    }
