import re

import pytest
from flask.testing import FlaskClient

from safety.api.docs import code, kind_of


def test_the_page_needs_nothing_from_anywhere_else(client: FlaskClient) -> None:
    page = client.get("/docs").text
    asked_for = re.findall(r'(?:href|src)="([^"#]+)"', page)

    assert set(asked_for) == {"/docs/style.css", "/openapi.json"}
    assert "<script" not in page
    assert "<style" not in page
    for address in asked_for:
        assert client.get(address).status_code == 200


def test_every_address_stands_on_the_page_with_an_example(client: FlaskClient) -> None:
    page, spec = client.get("/docs").text, client.get("/openapi.json").json

    assert spec is not None
    for path, item in spec["paths"].items():
        for method in {"get", "post"} & set(item):
            assert f"<code>{method.upper()} {path}</code>" in page
    assert "tel:16000" in page


def test_every_link_on_the_page_has_an_end_on_the_page(client: FlaskClient) -> None:
    page = client.get("/docs").text

    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(re.findall(r'id="([^"]+)"', page))


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({"type": "string"}, "string"),
        ({"type": ["string", "null"]}, "string or null"),
        ({"$ref": "#/components/schemas/Beat"}, "Beat"),
        ({"type": "array", "items": {"$ref": "#/components/schemas/Beat"}}, "list of Beat"),
        ({"type": "object", "additionalProperties": {"type": "string"}}, "table of string"),
        ({"anyOf": [{"$ref": "#/components/schemas/Beat"}, {"type": "null"}]}, "Beat or null"),
        ({}, "anything"),
    ],
)
def test_a_shape_is_said_in_a_few_words(schema: dict[str, object], said: str) -> None:
    assert kind_of(schema) == said


def test_only_backticks_become_markup() -> None:
    assert code("`a<b` & <script>") == "<code>a&lt;b</code> &amp; &lt;script&gt;"
