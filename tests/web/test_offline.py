from flask.testing import FlaskClient

from tests.web.conftest import page

THREE_MEGABYTES = 3_000_000


def test_everything_a_phone_keeps_is_there_and_fits(client: FlaskClient) -> None:
    listed = client.get("/offline/ar/EG/8-10").get_json()
    answers = [client.get(path) for path in listed["paths"]]
    assert {answer.status_code for answer in answers} == {200}
    assert sum(len(answer.data) for answer in answers) < THREE_MEGABYTES
    assert {"/ar/help/EG", "/ar/tell/EG", "/ar/learn/8-10/going-live"} <= set(listed["paths"])


def test_what_a_phone_keeps_can_be_opened_from_what_it_keeps(client: FlaskClient) -> None:
    kept = set(client.get("/offline/en/MX/5-7").get_json()["paths"])
    lesson = page(client, "/en/learn/5-7/my-body-my-pictures")
    needed = {picture["src"] for picture in lesson.all("img")} | {
        script["src"] for script in lesson.all("script") if "src" in script
    }
    assert needed <= kept


def test_the_worker_is_asked_for_anew(client: FlaskClient) -> None:
    assert client.get("/sw.js").headers["Cache-Control"] == "no-cache"


def test_a_country_or_age_that_is_not_there_keeps_nothing(client: FlaskClient) -> None:
    assert client.get("/offline/en/QQ/8-10").status_code == 404
    assert client.get("/offline/en/MX/3-4").status_code == 404


def test_the_app_has_a_plain_name_on_the_phone(client: FlaskClient) -> None:
    manifest = client.get("/es/app.webmanifest").get_json()
    assert manifest["name"] == "Waylight"
    assert manifest["start_url"] == "/es/"


def test_the_worker_may_ask_this_server_and_nobody_else(client: FlaskClient) -> None:
    policy = client.get("/sw.js").headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "connect-src 'self'" in policy
