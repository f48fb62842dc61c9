from html.parser import HTMLParser

import pytest
from flask import Flask
from flask.testing import FlaskClient

from safety.config import Config
from safety.factory import create_app

PAGES = (
    "/",
    "/{lang}/",
    "/{lang}/help",
    "/{lang}/help/MX",
    "/{lang}/tell",
    "/{lang}/tell/EG",
    "/{lang}/adult",
    "/{lang}/adult/PH",
    "/{lang}/learn/5-7/",
    "/{lang}/learn/5-7/my-body-my-pictures",
    "/{lang}/learn/14-17/sextortion-the-first-day",
    "/{lang}/learn/8-10/going-live/later",
    "/{lang}/parents/",
    "/{lang}/parents/a-picture-is-out",
    "/{lang}/teachers/",
    "/{lang}/teachers/a-picture-in-school",
    "/{lang}/teachers/lessons/11-13/too-close-too-fast",
    "/{lang}/teachers/packs",
    "/{lang}/teachers/packs/for/8-10/friends-in-games",
    "/{lang}/teachers/packs/EG",
    "/{lang}/teachers/packs/EG/cards",
    "/{lang}/teachers/packs/EG/parents-evening",
    "/{lang}/teachers/packs/EG/8-10",
    "/{lang}/teachers/packs/EG/8-10/friends-in-games",
    "/{lang}/about",
    "/{lang}/privacy",
    "/{lang}/privacy/adults",
    "/{lang}/leave",
    "/{lang}/settings",
    "/{lang}/keep",
    "/{lang}/nowhere",
)
LANGUAGES = ("en", "es", "ar")
EVERY_PAGE = tuple(page.format(lang=lang) for page in PAGES for lang in LANGUAGES)


class Element(dict[str, str]):
    """The attributes of an element; ``name`` says which element it was."""

    name = ""


class Elements(HTMLParser):
    """Gathers the elements of a page, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[Element] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element({name: value or "" for name, value in attrs})
        element.name = tag
        self.found.append(element)

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def all(self, name: str) -> list[Element]:
        return [element for element in self.found if element.name == name]

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


@pytest.fixture(scope="session")
def app() -> Flask:
    return create_app(Config.read({}))


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


def page(client: FlaskClient, path: str) -> Elements:
    return Elements(client.get(path, headers={"Accept": "text/html"}).get_data(as_text=True))
