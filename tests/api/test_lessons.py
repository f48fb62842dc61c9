from flask.testing import FlaskClient


def test_a_lesson_is_given_whole_in_the_language_of_the_address(client: FlaskClient) -> None:
    answer = client.get("/v1/es/lessons/8-10/friends")

    assert answer.status_code == 200
    assert answer.headers["Content-Language"] == "es"
    assert answer.json is not None
    assert answer.json["lesson"]["title"].startswith("«")
    assert answer.json["lesson"]["teacher"]["summary"].startswith("«")
    assert answer.json["language"] == "es"


def test_a_lesson_that_is_not_whole_is_given_in_the_next_language_and_says_so(client: FlaskClient) -> None:
    answer = client.get("/v1/es/lessons/8-10/secrets")

    assert answer.json is not None
    assert answer.json["lesson"]["title"] == "Secrets that hurt"
    assert answer.json["language"] == answer.headers["Content-Language"] == "en"


def test_a_list_tells_for_each_lesson_which_language_it_is_whole_in(client: FlaskClient) -> None:
    answer = client.get("/v1/es/lessons/8-10")

    assert answer.json is not None
    lessons = answer.json["band"]["lessons"]
    assert [(each["lesson"]["slug"], each["language"]) for each in lessons] == [("friends", "es"), ("secrets", "en")]
    assert lessons[0]["address"] == "/v1/es/lessons/8-10/friends"
    assert answer.headers["Content-Language"] == "es"


def test_all_lessons_are_listed_by_age_with_the_ages_that_have_none_yet(client: FlaskClient) -> None:
    answer = client.get("/v1/en/lessons")

    assert answer.json is not None
    assert [(each["band"], len(each["lessons"])) for each in answer.json["bands"]] == [
        ("5-7", 0),
        ("8-10", 2),
        ("11-13", 0),
        ("14-17", 0),
    ]
    assert {"code": "secrets", "words": "Secrets and surprises"} in answer.json["topics"]


def test_every_card_says_which_kind_it_is(client: FlaskClient) -> None:
    lesson = client.get("/v1/en/lessons/8-10/friends").json

    assert lesson is not None
    kinds = [card["kind"] for card in lesson["lesson"]["cards"]]
    assert "story" in kinds
    assert set(kinds) <= {"say", "story", "choice", "sort", "practise", "remember"}


def test_a_picture_is_named_by_the_address_that_serves_it(client: FlaskClient) -> None:
    lesson = client.get("/v1/en/lessons/8-10/friends").json

    assert lesson is not None
    assert client.get(lesson["lesson"]["cover"]["address"]).mimetype == "image/svg+xml"


def test_a_lesson_names_the_sources_of_its_messages(client: FlaskClient) -> None:
    document = client.get("/v1/en/lessons/8-10/friends").json

    assert document is not None
    named = {source for message in document["lesson"]["messages"] for source in message["sources"]}
    assert {source["id"] for source in document["evidence"]} == named
