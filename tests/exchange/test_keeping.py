import pytest
from flask.testing import FlaskClient


@pytest.mark.parametrize("address", ["/v1/", "/v1/es/help/EG", "/v1/services.csv", "/v1/pictures/door.svg", "/docs"])
def test_a_good_answer_may_be_kept_and_shown_while_the_server_is_away(client: FlaskClient, address: str) -> None:
    answer = client.get(address)

    assert answer.headers["Cache-Control"] == "public, max-age=300, stale-if-error=604800"
    assert answer.headers["ETag"].startswith('"')


def test_whoever_has_an_answer_already_is_sent_none(client: FlaskClient) -> None:
    tag = client.get("/v1/es/lessons").headers["ETag"]

    again = client.get("/v1/es/lessons", headers={"If-None-Match": tag})

    assert again.status_code == 304
    assert again.data == b""
    assert again.headers["ETag"] == tag
    assert "Cache-Control" in again.headers


@pytest.mark.parametrize("tag", ['"other"', "nonsense", "W/", ""])
def test_whoever_has_another_answer_is_sent_this_one(client: FlaskClient, tag: str) -> None:
    assert client.get("/v1/es/lessons", headers={"If-None-Match": tag}).status_code == 200


def test_a_head_is_answered_like_a_get_without_the_body(client: FlaskClient) -> None:
    get, head = client.get("/v1/es/lessons"), client.head("/v1/es/lessons")

    assert head.data == b""
    assert head.headers["ETag"] == get.headers["ETag"]
    assert head.headers["Content-Length"] == get.headers["Content-Length"]


def test_another_answer_has_another_tag(client: FlaskClient) -> None:
    assert client.get("/v1/es/lessons").headers["ETag"] != client.get("/v1/en/lessons").headers["ETag"]


def test_what_says_itself_how_long_it_may_be_kept_is_left_alone(client: FlaskClient) -> None:
    answer = client.get("/readyz")

    assert answer.headers["Cache-Control"] == "no-store"
    assert "ETag" not in answer.headers


def test_a_problem_is_not_kept(client: FlaskClient) -> None:
    assert client.get("/v1/xx/lessons").headers["Cache-Control"] == "no-store"
