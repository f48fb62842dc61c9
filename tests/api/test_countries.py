from flask.testing import FlaskClient


def test_every_country_is_listed_by_its_name_in_the_language(client: FlaskClient) -> None:
    answer = client.get("/v1/es/countries")

    assert answer.json is not None
    names = {each["code"]: each["name"] for each in answer.json["countries"]}
    assert len(names) == 250
    assert names["EG"] == "Egipto"
    assert "001" not in names


def test_countries_stand_where_a_reader_looks_for_them(client: FlaskClient) -> None:
    answer = client.get("/v1/en/countries")

    assert answer.json is not None
    codes = [each["code"] for each in answer.json["countries"]]
    assert codes.index("AF") < codes.index("AX") < codes.index("AL")


def test_a_country_tells_its_emergency_numbers_and_where_its_help_is(client: FlaskClient) -> None:
    answer = client.get("/v1/es/countries")

    assert answer.json is not None
    egypt = next(each for each in answer.json["countries"] if each["code"] == "EG")
    assert egypt["emergency"] == ["122"]
    assert client.get(egypt["help"]).status_code == client.get(egypt["tell"]).status_code == 200
