from flask import Flask
from flask.testing import FlaskClient

from safety.parts import EXTENSION, Parts
from tests.web.conftest import page


def test_one_page_lists_all_the_evidence(app: Flask, client: FlaskClient) -> None:
    parts: Parts = app.extensions[EXTENSION]
    rows = {row["id"] for row in page(client, "/ar/sources").all("tr") if "id" in row}
    assert rows == set(parts.catalogue.evidence)


def test_evidence_names_the_lessons_that_rest_on_it(client: FlaskClient) -> None:
    assert "Surprises and secrets" in page(client, "/en/sources").text
