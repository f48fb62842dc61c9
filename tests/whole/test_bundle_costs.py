"""What bundles cost, over the real content: all that is there the first time, and one number that changes."""

import re
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path

import brotli
import pytest
from flask import Flask
from werkzeug.test import Client

from safety.config import HOUSE, Config
from safety.delivery.memo import Memo
from safety.delivery.room import Room
from safety.delivery.signing import Ring, new_key
from safety.domain.vocabulary import Band
from safety.factory import create_app
from safety.parts import EXTENSION, Parts

sys.path.insert(0, str(HOUSE / "clients/python"))
from waylight_bundle import Bundle, refresh

LARGEST = 150_000
LARGEST_CHANGE = 10_000
# Where most is known: their documents are the largest ones. `python -m bench.bundles` looks at every country.
FULLEST = ("US", "MX")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
PHONE = re.compile(r"(type: phone\n        value: \"[^\"]*)(\d)")
EMERGENCY = re.compile(r"(emergency:\n  - number: \"\d*)(\d)")
Serve = Callable[[Path], Flask]


@pytest.fixture(scope="module")
def serve(tmp_path_factory: pytest.TempPathFactory) -> Serve:
    """Serve the content of a folder, one hour later each time."""
    house = tmp_path_factory.mktemp("house")
    keys = house / "keys.json"
    keys.write_text(Ring((new_key("2026-11-22"),)).written())
    hours = iter(range(100))

    def of(content: Path) -> Flask:
        folders = {"SAFETY_CONTENT": content, "SAFETY_BUNDLE_KEYS": keys, "SAFETY_INSTANCE": house / "instance"}
        app = create_app(Config.read({name: str(path) for name, path in folders.items()}))
        parts: Parts = app.extensions[EXTENSION]
        moment = NOW + timedelta(hours=next(hours))
        return create_app(parts.config, replace(parts, clock=lambda: moment))

    return of


@pytest.fixture(scope="module")
def today(serve: Serve) -> Flask:
    return serve(HOUSE / "content")


@lru_cache(maxsize=5)
def in_front_of(app: Flask) -> Memo:
    return Memo(app, Room(100_000_000))


class Phone:
    """A phone that fetches bundles and counts what comes over the air."""

    def __init__(self) -> None:
        self.kept: Bundle | None = None
        self.fetched: dict[str, int] = {}

    def refresh(self, app: Flask, name: str) -> int:
        """Bring a bundle up to date; say how many bytes that took, as the app sends them to who takes brotli."""
        client = Client(in_front_of(app))
        keys = app.extensions["waylight-seal"].public
        self.fetched = {}

        def fetch(path: str) -> bytes:
            answer = client.get(path, headers={"Accept-Encoding": "br"})
            self.fetched[path] = len(answer.data)
            return brotli.decompress(answer.data) if "Content-Encoding" in answer.headers else answer.data

        self.kept = refresh(name, fetch, keys, NOW.timestamp, self.kept)
        return sum(self.fetched.values())


def changed(number: re.Pattern[str], to: Path) -> Path:
    """Copy the content, with one number of each country changed in its last digit."""
    copy = Path(shutil.copytree(HOUSE / "content", to / "content"))
    for country in FULLEST:
        file = copy / f"services/{country}.yaml"
        text, found = number.subn(lambda way: way[1] + str((int(way[2]) + 1) % 10), file.read_text("utf-8"), count=1)
        assert found
        file.write_text(text, "utf-8")
    return copy


@pytest.mark.parametrize("language", ["en", "es", "ar"])
@pytest.mark.parametrize("country", FULLEST)
def test_a_whole_bundle_fits(today: Flask, language: str, country: str) -> None:
    phone = Phone()
    for band in Band:
        phone.kept = None
        assert phone.refresh(today, f"{language}/{band}/{country}") <= LARGEST


@pytest.mark.parametrize("number", [PHONE, EMERGENCY], ids=["of a service", "of emergency"])
def test_a_number_that_changes_costs_the_list_and_the_numbers(
    today: Flask, serve: Serve, tmp_path: Path, number: re.Pattern[str]
) -> None:
    tomorrow = serve(changed(number, tmp_path))
    for name in ("en/8-10/US", "ar/8-10/US", "es/8-10/MX"):
        phone = Phone()
        phone.refresh(today, name)
        phone.refresh(tomorrow, name)
        language, _, country = name.split("/")
        assert set(phone.fetched) == {f"/v1/bundles/{name}", f"/v1/offline/{language}/numbers/{country}"}
        assert sum(phone.fetched.values()) <= LARGEST_CHANGE
