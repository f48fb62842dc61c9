import json
from typing import Any

from brotli import compress
from flask.testing import FlaskClient
from joserfc import jws
from joserfc.jwk import OKPKey

from safety.exchange.sealing import EXTENSION
from tests.web.conftest import page

THREE_MEGABYTES = 3_000_000


def listed(client: FlaskClient, path: str) -> dict[str, Any]:
    (key,) = client.application.extensions[EXTENSION].public
    signed = jws.deserialize_compact(client.get(path).get_json()["signed"], OKPKey.import_key(key), ["Ed25519"])
    said: dict[str, Any] = json.loads(signed.payload)
    return said


def paths(client: FlaskClient, path: str) -> set[str]:
    return {file["path"] for file in listed(client, path)["files"]}


def test_everything_a_phone_keeps_is_there_and_fits(client: FlaskClient) -> None:
    kept = paths(client, "/offline/ar/EG/8-10")
    answers = [client.get(path) for path in kept]
    assert {answer.status_code for answer in answers} == {200}
    assert sum(len(answer.data) for answer in answers) < THREE_MEGABYTES
    assert {"/ar/help/EG", "/ar/tell/EG", "/ar/learn/8-10/going-live"} <= kept


def test_what_a_phone_keeps_can_be_opened_from_what_it_keeps(client: FlaskClient) -> None:
    kept = paths(client, "/offline/en/MX/5-7")
    lesson = page(client, "/en/learn/5-7/my-body-my-pictures")
    needed = {picture["src"] for picture in lesson.all("img")} | {
        script["src"] for script in lesson.all("script") if "src" in script
    }
    assert needed <= kept


def test_what_a_phone_keeps_is_signed_with_its_type_and_the_headers_that_protect_it(client: FlaskClient) -> None:
    said = listed(client, "/offline/en/MX/none")
    help_page = next(file for file in said["files"] if file["path"] == "/en/help/MX")
    answer = client.get("/en/help/MX")

    assert (help_page["size"], help_page["type"]) == (len(answer.data), answer.content_type)
    assert {name: answer.headers[name] for name in said["headers"]} == said["headers"]
    assert "Content-Security-Policy" in said["headers"]
    assert said["bundle"] == "web/en/MX/none"


def test_the_worker_knows_the_key_and_fits(client: FlaskClient) -> None:
    script = client.get("/sw.js").text
    (key,) = client.application.extensions[EXTENSION].public

    assert f"const KEYS = [{json.dumps(key, separators=(',', ':'))}];" in script
    assert "export " not in script
    assert len(compress(script.encode())) < 4_000


def test_without_a_key_the_worker_trusts_nobody_and_keeps_nothing(client: FlaskClient) -> None:
    seal = client.application.extensions.pop(EXTENSION)
    worker, pages = client.get("/sw.js").text, client.get("/offline/en/MX/none")
    client.application.extensions[EXTENSION] = seal

    assert "const KEYS = [];" in worker
    assert pages.status_code == 404


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
