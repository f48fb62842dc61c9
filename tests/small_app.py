"""The app over a small catalogue, as fixtures: ``app`` and ``client``."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from safety.config import Config
from safety.content.compiling import load_catalogue
from safety.domain.catalogue import Catalogue
from safety.domain.contexts import texts
from safety.domain.help import help_of
from safety.factory import create_app
from safety.i18n.compiling import compile_all
from safety.i18n.po import NATIVE_REVIEW, TRANSLATED_BY, Domain, PoFile, write
from safety.signpost.labels import VOCABULARY
from tests.builders import a_lesson_data, a_service_data, sample, write_content
from tests.builders import write as write_yaml

FOUND = {"portals": [{"country": "EG", "since": 2019}]}
SECRET_LESSON = a_lesson_data(title="Secrets that hurt")


@pytest.fixture(scope="session")
def app(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """The app over a small catalogue: Spanish has all but one lesson, Arabic has its folder and no word yet."""
    house = tmp_path_factory.mktemp("house")
    content = write_small_content(house / "content")
    catalogue = load_catalogue(content)
    speak(house / "locales", "es", said_in_spanish(catalogue), {text: f"«{text}»" for text in VOCABULARY})
    speak(house / "locales", "ar", {}, {"There is no such country": "لا يوجد بلد كهذا"})
    compile_all(house / "locales")
    folders = {"SAFETY_CONTENT": content, "SAFETY_LOCALES": house / "locales", "SAFETY_PACKS": house / "packs"}
    folders |= {"SAFETY_INSTANCE": house / "instance"}
    return create_app(Config.read({name: str(folder) for name, folder in folders.items()}))


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


def write_small_content(root: Path) -> Path:
    write_content(root)
    write_yaml(root / "lessons/8-10/secrets.yaml", SECRET_LESSON)
    letter = [{"id": "invitation", "heading": "Come", "text": ["Dear families,"]}]
    write_yaml(root / "guides/teachers/a-parents-evening.yaml", {**sample("guide"), "sections": letter})
    write_yaml(root / "guides/parents/when-your-child-tells-you.yaml", sample("guide"))
    scheme = [{"band": "8-10", "lesson": slug, "when": "First term"} for slug in ("friends", "secrets")]
    write_yaml(root / "scheme.yaml", scheme)
    emergency = [{"number": "122", "for": ["police"], "confidence": "high", "sources": a_service_data()["sources"]}]
    write_yaml(
        root / "services/EG.yaml", {"country": "EG", "emergency": emergency, "services": [a_service_data(facts=FOUND)]}
    )
    return root


def said_in_spanish(catalogue: Catalogue) -> dict[tuple[str, str], str]:
    wholes = (*catalogue.lessons.values(), *catalogue.guides.values(), help_of(catalogue))
    said = (pair for whole in wholes for pair in texts(whole))
    return {(reader, text): f"«{text}»" for reader, text in said if text != SECRET_LESSON["title"]}


def speak(locales: Path, folder: str, content: Mapping[tuple[str, str], str], messages: Mapping[str, str]) -> None:
    halves = {Domain.CONTENT: content, Domain.MESSAGES: {(None, text): said for text, said in messages.items()}}
    for domain, half in halves.items():
        po = PoFile(folder, domain)
        po.own_headers = {TRANSLATED_BY: "Ana", NATIVE_REVIEW: "no"}
        for (reader, text), said in half.items():
            po.add(text, said, context=reader)
        write(locales / folder / "LC_MESSAGES" / f"{domain}.po", po)
