import pytest
from flask.testing import FlaskClient


@pytest.mark.parametrize("tag", ["es-MX", "es-419", "ES", "es-Latn-ES"])
def test_a_variant_is_answered_by_the_language_above_it_and_says_so(client: FlaskClient, tag: str) -> None:
    answer = client.get(f"/v1/{tag}/help/EG")

    assert answer.json is not None
    assert answer.json["language"] == answer.headers["Content-Language"] == "es"
    assert answer.headers["Content-Location"] == "/v1/es/help/EG"
    assert answer.data == client.get("/v1/es/help/EG").data


def test_an_answer_at_home_names_no_other_address(client: FlaskClient) -> None:
    assert "Content-Location" not in client.get("/v1/es/help/EG").headers


@pytest.mark.parametrize("tag", ["e", "v1", "spanish", "es_MX", "es-", "-es", "es--MX", "*", "es;q=1", "𝓮𝓼"])
def test_what_is_no_tag_is_answered_by_no_language(client: FlaskClient, tag: str) -> None:
    assert client.get(f"/v1/{tag}/countries").status_code == 404


def test_what_a_browser_prefers_does_not_change_an_answer(client: FlaskClient) -> None:
    spanish = client.get("/v1/es/lessons", headers={"Accept-Language": "ar"})

    assert spanish.data == client.get("/v1/es/lessons").data
    assert "Vary" not in spanish.headers
