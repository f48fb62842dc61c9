from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from jsonschema_rs import validator_for

from safety.api.openapi import OF_THE_MOMENT, is_text, shortened
from safety.cli import EXTENSION
from safety.factory import create_app

Json = dict[str, Any]


@pytest.fixture
def spec(client: FlaskClient) -> Json:
    document = client.get("/openapi.json").json
    assert document is not None
    return document


def operations(spec: Json) -> Iterator[tuple[str, Json, Json]]:
    for path, item in spec["paths"].items():
        if "get" in item and "{code}" not in path:
            yield path, item, item["get"]


def examples_of(item: Json) -> dict[str, str]:
    return {parameter["name"]: parameter["example"] for parameter in item.get("parameters", ())}


def excerpt(part: Any, whole: Any) -> bool:
    """Whether everything in the part stands so in the whole."""
    if isinstance(part, dict):
        return all(
            key in whole and (key in OF_THE_MOMENT or excerpt(value, whole[key])) for key, value in part.items()
        )
    if isinstance(part, list):
        return len(part) <= len(whole) and all(map(excerpt, part, whole))
    return bool(part == whole)


def test_every_address_of_the_api_is_described(client: FlaskClient, spec: Json) -> None:
    rules = client.application.url_map.iter_rules()
    api = {rule.rule.replace("<", "{").replace(">", "}") for rule in rules if rule.endpoint.startswith("api-")}

    assert set(spec["paths"]) == api


def test_every_example_is_what_the_server_answers_to_it(client: FlaskClient, spec: Json) -> None:
    for path, item, operation in operations(spec):
        if not any(map(is_text, operation["responses"]["200"]["content"])):
            continue
        answer = client.get(path.format(**examples_of(item)))
        if not is_text(answer.mimetype):
            continue
        shown = operation["responses"]["200"]["content"][answer.mimetype]["example"]

        assert answer.status_code == 200
        if not answer.cache_control.no_store:  # what may not be kept may differ the next moment
            assert excerpt(shown, answer.json) if answer.is_json else answer.text.startswith(shown)


def test_every_example_and_every_answer_has_the_shape_that_is_described(client: FlaskClient, spec: Json) -> None:
    for path, item, operation in operations(spec):
        for status, response in operation["responses"].items():
            for kind, content in response["content"].items():
                if "json" not in kind or "example" not in content:
                    continue
                shape = validator_for(content["schema"] | {"components": spec["components"]})
                shape.validate(content["example"])
                if status == "200":
                    shape.validate(client.get(path.format(**examples_of(item))).json)


def test_every_server_of_one_build_gives_the_same_contract(app: Flask, spec: Json, tmp_path: Path) -> None:
    config = app.extensions[EXTENSION]
    other = create_app(replace(config, instance=tmp_path, packs=tmp_path)).test_client()
    for path in ("/v1/es/packs/EG/5-7.zip", "/v1/es/packs/EG/8-10.zip"):
        other.get(path)

    assert other.get("/openapi.json").json == spec


def test_a_problem_is_shown_for_every_address_with_a_name_in_it(spec: Json) -> None:
    for path, _, operation in operations(spec):
        if "{" in path:
            example = operation["responses"]["404"]["content"]["application/problem+json"]["example"]
            assert example["type"].startswith("/docs#unknown-")


def test_everything_described_is_described_in_words(spec: Json) -> None:
    for name, shape in spec["components"]["schemas"].items():
        assert shape["description"], name
        for key, value in shape["properties"].items():
            assert value.get("description"), f"{name}.{key}"
    for _, _, operation in operations(spec):
        assert operation["summary"]
        assert operation["operationId"]


def test_shortening_keeps_one_of_each_and_changes_none() -> None:
    spec = {"components": {"schemas": {"Thing": {"properties": {"of": {"items": {"type": "string"}}}}}}}
    table = {"additionalProperties": {"anyOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "null"}]}}

    assert shortened({"a": {"of": ["x", "y"]}, "b": None}, table, spec) == {"a": {"of": ["x"]}}
