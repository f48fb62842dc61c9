from flask.testing import FlaskClient


def test_a_zone_of_one_country_names_it(client: FlaskClient) -> None:
    document = client.get("/v1/places").json

    assert document is not None
    assert document["zones"]["Africa/Cairo"] == ["EG"]


def test_a_zone_of_several_countries_names_all_so_that_an_app_asks(client: FlaskClient) -> None:
    document = client.get("/v1/places").json

    assert document is not None
    assert len(document["zones"]["Europe/Zurich"]) > 1


def test_phones_may_still_know_a_zone_by_its_old_name(client: FlaskClient) -> None:
    document = client.get("/v1/places").json

    assert document is not None
    assert document["zones"]["Egypt"] == ["EG"]


def test_a_language_names_the_countries_where_it_is_official(client: FlaskClient) -> None:
    document = client.get("/v1/places").json

    assert document is not None
    assert "EG" in document["languages"]["ar"]
