import re

from flask.testing import FlaskClient


def test_the_index_says_how_far_each_language_is_and_who_translated(client: FlaskClient) -> None:
    document = client.get("/v1/").json

    assert document is not None
    languages = {each["tag"]: each for each in document["languages"]}
    assert [*languages] == ["en", "ar", "es"]
    assert languages["es"]["translator"] == "Ana"
    assert languages["es"]["reviewed"] is False
    assert (languages["es"]["lessons_whole"], languages["es"]["lessons"]) == (1, 2)
    assert (languages["es"]["help_whole"], languages["ar"]["help_whole"]) == (True, False)
    assert languages["ar"]["direction"] == "rtl"


FILES = {
    "pack_file": "lesson-plan.pdf",
    "pack_file_of_band": "scheme-of-work.pdf",
    "pack_file_of_country": "help-cards.pdf",
}


def test_every_address_of_the_index_leads_somewhere(client: FlaskClient) -> None:
    document = client.get("/v1/").json
    values = {"lang": "en", "band": "8-10", "slug": "friends", "audience": "parent", "country": "EG"}

    assert document is not None
    for name, template in document["addresses"].items():
        named = (
            values | ({"slug": "calm"} if "guide" in name else {}) | {"picture": "door.svg", "file": FILES.get(name)}
        )
        address = re.sub(r"{(\w+)}", lambda found, named=named: named[found[1]], template)
        assert client.get(address).status_code == 200, address


def test_every_document_says_of_which_version_it_is(client: FlaskClient) -> None:
    version = client.get("/v1/").json["version"]

    for address in ("/v1/en/lessons", "/v1/es/help/EG", "/v1/services", "/v1/places", "/healthz"):
        assert client.get(address).json["version"] == version
