"""What a bundle lists, how large the largest is, and what an app has to fetch when one number changes."""

import base64
import json
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from safety.exchange.sealing import EXTENSION

LIST = "/v1/bundles/es/8-10/EG"


def listed(client: FlaskClient, path: str = LIST) -> dict[str, Any]:
    payload = (client.get(path).json or {})["signed"].split(".")[1]
    said: dict[str, Any] = json.loads(base64.urlsafe_b64decode(payload + "=="))
    return said


def test_a_list_names_every_file_with_digest_and_size_and_says_when(client: FlaskClient) -> None:
    said = listed(client)

    assert said["bundle"] == "es/8-10/EG"
    assert said["version"] == said["issued"] == said["expires"] - 14 * 86_400
    for file in said["files"]:
        assert file["size"] == len(client.get(file["path"]).data), file["path"]
    assert [file["path"] for file in said["files"]][:2] == ["/v1/offline/es/numbers/EG", "/v1/offline/es/help/EG"]


def test_a_list_is_never_kept_on_the_way(client: FlaskClient) -> None:
    assert client.get(LIST).headers["Cache-Control"] == "no-store"


def test_a_variant_of_a_language_has_the_bundle_of_the_language(client: FlaskClient) -> None:
    assert listed(client, "/v1/bundles/es-MX/8-10/EG")["bundle"] == "es/8-10/EG"


@pytest.mark.parametrize("path", ["tlh/8-10/EG", "es/8-9/EG", "es/8-10/ZZ", "es/8-10/001"])
def test_a_bundle_of_something_that_is_not_there_is_a_problem(client: FlaskClient, path: str) -> None:
    answer = client.get(f"/v1/bundles/{path}")

    assert (answer.status_code, answer.mimetype) == (404, "application/problem+json")


def test_without_a_key_there_are_no_bundles_and_a_problem_says_so(app: Flask, client: FlaskClient) -> None:
    seal = app.extensions.pop(EXTENSION)
    answer = client.get(LIST)
    app.extensions[EXTENSION] = seal

    assert (answer.status_code, (answer.json or {})["type"].rsplit("#", 1)[-1]) == (404, "no-bundles")
