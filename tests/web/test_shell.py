import gzip

import pytest
from flask import Flask
from flask.testing import FlaskClient

from safety.config import Config
from safety.factory import create_app
from tests.web.conftest import EVERY_PAGE, page

every_page = pytest.mark.parametrize("path", EVERY_PAGE)
TELLING_WORDS = ("abuse", "sex", "groom", "porn", "victim", "danger")


@every_page
def test_a_page_says_its_language_and_direction(client: FlaskClient, path: str) -> None:
    (html,) = page(client, path).all("html")
    asked = path.strip("/").split("/")[0] or "en"
    assert html["lang"] == asked
    assert html["dir"] == ("rtl" if asked == "ar" else "ltr")


@every_page
def test_a_page_can_be_left_by_a_plain_link(client: FlaskClient, path: str) -> None:
    (leave,) = [link for link in page(client, path).all("a") if link.get("id") == "leave"]
    assert leave["href"].startswith("https://")
    assert "noreferrer" in leave["rel"]


@every_page
def test_a_page_leads_to_help_in_one_tap(client: FlaskClient, path: str) -> None:
    links = [link["href"] for link in page(client, path).all("a")]
    assert any(href.startswith("tel:") or "/help" in href for href in links)


@every_page
def test_a_page_can_be_skipped_into_and_has_one_heading_of_its_own(client: FlaskClient, path: str) -> None:
    found = page(client, path)
    assert "skip" in [link.get("class") for link in found.all("a")]
    assert found.all("h1")
    assert [main["id"] for main in found.all("main")] == ["main"]


@every_page
def test_a_title_tells_nobody_what_the_page_is_about(client: FlaskClient, path: str) -> None:
    title = client.get(path, headers={"Accept": "text/html"}).get_data(as_text=True).split("<title>")[1].split("</")[0]
    assert title.startswith("Waylight")
    assert not any(word in title.lower() for word in TELLING_WORDS)


@every_page
def test_a_page_asks_nobody_else_for_anything(client: FlaskClient, path: str) -> None:
    found = page(client, path)
    fetched = [element.get("src", "") for element in found.all("script") + found.all("img")]
    fetched += [link["href"] for link in found.all("link")]
    assert all(address.startswith("/") or not address for address in fetched)


@every_page
def test_links_to_others_tell_them_nothing(client: FlaskClient, path: str) -> None:
    outside = [link for link in page(client, path).all("a") if link["href"].startswith("http")]
    assert all("noreferrer" in link.get("rel", "") for link in outside)


@every_page
def test_no_page_sets_a_cookie_and_every_page_keeps_strangers_out(client: FlaskClient, path: str) -> None:
    answer = client.get(path, headers={"Accept": "text/html"})
    policy = answer.headers["Content-Security-Policy"]
    assert "Set-Cookie" not in answer.headers
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "camera=()" in answer.headers["Permissions-Policy"]


def test_the_first_page_speaks_the_language_of_the_browser(client: FlaskClient) -> None:
    answer = client.get("/", headers={"Accept-Language": "es-MX,es;q=0.9", "Accept": "text/html"})
    assert answer.headers["Content-Language"] == "es"
    assert "Accept-Language" in answer.headers["Vary"]


def test_every_page_is_offered_in_the_other_languages(client: FlaskClient) -> None:
    links = [link for link in page(client, "/en/help/MX").all("link") if link["rel"] == "alternate"]
    assert {link["href"] for link in links} == {"/es/help/MX", "/ar/help/MX"}


@pytest.mark.parametrize("path", ["/en/help/QQ", "/xx/", "/en/learn/1-2/", "/en/learn/5-7/nothing", "/en/parents/no"])
def test_a_page_that_is_not_there_still_leads_to_help(client: FlaskClient, path: str) -> None:
    answer = client.get(path, headers={"Accept": "text/html"})
    assert answer.status_code == 404
    assert "/help" in answer.get_data(as_text=True)


def test_an_operator_chooses_where_leaving_leads() -> None:
    app = create_app(Config.read({"SAFETY_LEAVE_URL": "https://weather.example/"}))
    (leave,) = [link for link in page(app.test_client(), "/en/help/MX").all("a") if link.get("id") == "leave"]
    assert leave["href"] == "https://weather.example/"


def test_all_scripts_together_weigh_less_than_20_kilobytes(app: Flask) -> None:
    assets = app.extensions["waylight-pages"].by_name
    scripts = [asset.data for name, asset in assets.items() if name.endswith(".js")]
    assert len(scripts) > 5
    assert sum(len(gzip.compress(script, 9)) for script in scripts) <= 20_000
