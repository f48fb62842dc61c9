from flask.testing import FlaskClient


def test_a_guide_is_given_whole_in_the_language_of_the_address(client: FlaskClient) -> None:
    answer = client.get("/v1/es/guides/parent/calm")

    assert answer.json is not None
    assert answer.json["guide"]["title"] == "«Stay calm»"
    assert answer.json["evidence"][0]["id"] == "who-2022"


def test_guides_are_listed_by_reader(client: FlaskClient) -> None:
    answer = client.get("/v1/es/guides")

    assert answer.json is not None
    listed = {each["audience"]: each["guides"] for each in answer.json["audiences"]}
    assert "/v1/es/guides/parent/calm" in [each["address"] for each in listed["parent"]]
    assert [each["address"] for each in listed["teacher"]] == ["/v1/es/guides/teacher/a-parents-evening"]


def test_a_reader_has_a_list_of_their_own(client: FlaskClient) -> None:
    answer = client.get("/v1/en/guides/parent")

    assert answer.json is not None
    assert answer.json["audience"]["label"]
    assert answer.json["audience"]["guides"][0]["guide"]["title"] == "Stay calm"
