import pytest
from flask.testing import FlaskClient

from tests.small_app import app
from tests.web.conftest import page

__all__ = ["app"]


def a_class(client: FlaskClient) -> str:
    answer = client.post("/en/class/new", data={"lesson": "8-10/friends", "days": "7"})
    assert answer.status_code == 303
    return answer.headers["Location"]


def answered(client: FlaskClient, path: str, place: int, **changes: str) -> int:
    found = page(client, path)
    questions = {each["name"] for each in found.all("input") if each.get("type") == "radio"}
    (batch,) = [each["value"] for each in found.all("input") if each.get("name") == "batch"]
    return client.post(path, data=dict.fromkeys(questions, str(place)) | {"batch": batch} | changes).status_code


def test_a_class_from_its_making_to_its_picture_without_a_script_or_a_cookie(client: FlaskClient) -> None:
    results = a_class(client)
    room = results.split("/results/")[0]
    by_code = client.post("/en/class", data={"code": room.rsplit("/", 1)[1].lower()})
    assert (by_code.status_code, by_code.headers["Location"]) == (303, room)
    assert client.get(room).status_code == 200
    assert not page(client, results).all("rect")

    assert {answered(client, f"{room}/{moment}", 0) for moment in ("before", "after") for _ in range(5)} == {200}
    shown = page(client, results)
    assert shown.all("rect")
    assert all(picture["aria-label"] for picture in shown.all("svg") if picture.get("role") == "img")
    (table,) = [link["href"] for link in shown.all("a") if link["href"].endswith(".csv")]
    assert client.get(table).text.startswith("question,moment,answered,least,most\r\n")


@pytest.mark.parametrize("path", ["/en/class", "/en/class/new"])
def test_nobody_keeps_a_page_of_a_class(client: FlaskClient, path: str) -> None:
    headers = client.get(path).headers

    assert headers["Cache-Control"] == "no-store"
    assert "form-action 'self'" in headers["Content-Security-Policy"]
    assert "Set-Cookie" not in headers


def test_what_was_not_offered_is_refused(client: FlaskClient) -> None:
    room = a_class(client).split("/results/")[0]

    assert client.post("/en/class/new", data={"lesson": "8-10/friends", "days": "31"}).status_code == 400
    assert client.post("/en/class/new", data={"lesson": "x/y", "days": "7"}).status_code == 400
    assert client.post("/en/class", data={"code": "' OR 1=1"}).status_code == 404
    assert client.post("/en/class", data={"code": "\0" * 6}).status_code == 404
    assert client.post(f"{room}/before", data={"batch": "a" * 22, "q1": "9"}).status_code == 400
    assert answered(client, f"{room}/before", 0, batch="\0" * 22) == 400
    assert client.get(f"{room}/results/{'a' * 22}").status_code == 404
    assert client.get(f"{room}/during").status_code == 404
