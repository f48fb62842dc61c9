"""The Nu Html Checker reads every page as it is sent, and as the scripts have made it."""

import json
import os
import subprocess
from collections import defaultdict
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Page

from safety.config import Config
from safety.factory import create_app
from tests.browser.conftest import Visit
from tests.browser.pages import EVERY_PAGE, LESSON

Faults = dict[str, list[str]]


def checker() -> str:
    jar = os.environ.get("VNU_JAR") or next(
        map(str, Path(os.environ.get("VIRTUAL_ENV", ".venv")).glob("vnu-*.jar")), ""
    )
    assert jar, "The Nu Html Checker is not here. script/test fetches it."
    return jar


def faults(folder: Path) -> Faults:
    command = ["java", "-jar", checker(), "--errors-only", "--format", "json", "--stdout", str(folder)]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    found: Faults = defaultdict(list)
    for message in json.loads(said)["messages"]:
        found[Path(message["url"]).name].append(f"{message.get('lastLine')}: {message['message']}")
    return found


def named(path: str) -> str:
    return path.strip("/").replace("/", "_") + ".html"


@pytest.fixture(scope="package")
def whole_app() -> Flask:
    return create_app(Config.read({}))


@pytest.fixture(scope="package")
def found(whole_app: Flask, tmp_path_factory: pytest.TempPathFactory) -> Faults:
    folder, client = tmp_path_factory.mktemp("pages"), whole_app.test_client()
    for path in EVERY_PAGE:
        (folder / named(path)).write_bytes(client.get(path, headers={"Accept": "text/html"}).data)
    return faults(folder)


@pytest.mark.parametrize("path", EVERY_PAGE)
def test_a_page_is_sent_without_errors(found: Faults, path: str) -> None:
    assert found.get(named(path), []) == []


def test_a_page_has_no_errors_once_scripts_have_changed_it(visit: Visit, tmp_path: Path) -> None:
    for path in ("/en/tell/EG", "/ar/help/EG", "/en/settings", LESSON.format(lang="en"), "/en/keep"):
        (tmp_path / named(path)).write_text(as_it_stands(visit(path)), "utf-8")
    assert dict(faults(tmp_path)) == {}


def as_it_stands(page: Page) -> str:
    return "<!doctype html>" + str(page.evaluate("document.documentElement.outerHTML"))
