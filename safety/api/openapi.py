"""The contract with examples: what the server itself answers, cut short."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from flask import Flask
from werkzeug.test import TestResponse

from safety.packs.ordering import EVENING
from safety.packs.registry import BAND_SHEETS, EVENING_SHEETS, LESSON_SHEETS, LOCAL_SHEETS
from safety.parts import Parts

Json = dict[str, Any]
Ask = Callable[[str], TestResponse]

KEPT = 1
LONGEST_TEXT = 600
NOWHERE = "nowhere"
# What differs by the moment or the server, and what is shown of it, so that every server of one build gives the same
# contract. A list is signed anew each time; a size is known once a file is built.
OF_THE_MOMENT = {"signed": "eyJhbGciOiJFZDI1NTE5Iiwia2lkIjoi….eyJidW5kbGUiOiJlcy81LTcvRUciLCJj….Vb3x…", "size": None}


@dataclass(frozen=True)
class Contract:
    """The contract, completed when it is first asked for: its examples are answers, and answers need the whole app."""

    bare: Json
    app: Flask
    parts: Parts

    @cached_property
    def whole(self) -> Json:
        """The contract with examples.

        They are asked of the app as a client would, so that they cannot tell of another server than this one.
        """
        spec = self.bare
        ask = self.app.test_client().get
        for path, item in spec["paths"].items():
            if "get" not in item or "{code}" in path:  # of a class there is no example: it would be somebody's
                continue
            with_examples(spec, item, path, example_of(path, self.parts), ask)
        return spec


def with_examples(spec: Json, item: Json, path: str, values: Mapping[str, str], ask: Ask) -> None:
    """Put the values of an example, and what is answered to them, into the description of a path."""
    for parameter in item.get("parameters", ()):
        parameter["example"] = values[parameter["name"]]
    responses = item["get"]["responses"]
    if any(map(is_text, responses["200"]["content"])):
        put(responses, "200", ask(path.format(**values)), spec)
    if values:
        last = [*values][-1]
        put(responses, "404", ask(path.format(**{**values, last: NOWHERE})), spec)


def is_text(media_type: str) -> bool:
    """Whether an answer of that type can be shown; of an archive there is nothing to see."""
    return media_type.startswith("text/") or media_type.endswith(("json", "xml"))


def put(responses: Json, status: str, answer: TestResponse, spec: Json) -> None:
    """Make an answer the example of its status, where it can be shown."""
    if not is_text(answer.mimetype or ""):
        return
    content = responses[status]["content"][answer.mimetype]
    content["example"] = (
        shortened(answer.json, content["schema"], spec) if answer.is_json else answer.text[:LONGEST_TEXT]
    )


def example_of(path: str, parts: Parts) -> Mapping[str, str]:
    """Choose a value for every parameter of a path, in the order of the path."""
    band, lesson = next(iter(parts.catalogue.lessons))
    reader, guide = next(iter(parts.catalogue.guides))
    values = {
        "lang": parts.languages[-1].tag,
        "band": band,
        "audience": reader,
        "slug": guide if "{audience}" in path else lesson,
        "country": "EG",
        "file": file_of(path),
        "page": "1",
        "picture": next(iter(parts.pictures)),
    }
    return {name: value for name, value in values.items() if f"{{{name}}}" in path}


def file_of(path: str) -> str:
    """Choose a file that the pack of a path has."""
    if EVENING in path:
        return EVENING_SHEETS[0].name
    if "{slug}" in path:
        return LESSON_SHEETS[0].name
    return BAND_SHEETS[0].name if "{band}" in path else LOCAL_SHEETS[0].name


def shortened(value: Any, schema: Json, spec: Json) -> Any:
    """Keep one item of every list and one entry of every table; what is kept is as it was, but for the moment's."""
    schema = resolved(schema, spec)
    if isinstance(value, list):
        return [shortened(each, schema.get("items", {}), spec) for each in value[:KEPT]]
    if not isinstance(value, dict):
        return value
    if isinstance(table := schema.get("additionalProperties"), dict):
        return {key: shortened(below, table, spec) for key, below in list(value.items())[:KEPT]}
    known = schema.get("properties", {})
    return {
        key: OF_THE_MOMENT[key] if key in OF_THE_MOMENT else shortened(below, known.get(key, {}), spec)
        for key, below in value.items()
    }


def resolved(schema: Json, spec: Json) -> Json:
    """Follow a reference; of a shape that may be missing, take the shape."""
    for choice in schema.get("anyOf", ()):
        if "$ref" in choice:
            schema = choice
    if "$ref" in schema:
        found: Json = spec["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
        return found
    return schema
