"""The client against a server that lies in every way: it takes what is true and keeps what it has otherwise."""

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask

from safety.config import HOUSE
from safety.delivery.signing import Unusable, new_key, read_key, sign
from safety.factory import create_app
from safety.parts import EXTENSION, Parts

sys.path.insert(0, str(HOUSE / "clients/python"))
from waylight_bundle import Bundle, Refused, refresh

NAME = "es/8-10/EG"
LIST = f"/v1/bundles/{NAME}"
HELP = "/v1/es/help/EG"
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
KEY = new_key("2026-11")
TRUSTED = {"2026-11": {name: value for name, value in KEY.items() if name != "d"}}
Fetch = Callable[[str], bytes]


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("key") / "key.json"
    file.write_text(json.dumps(KEY))
    return file


@pytest.fixture(scope="module")
def fetch(app: Flask, key: Path) -> Fetch:
    return fetching(app, key, NOW)


def fetching(app: Flask, key: Path, now: datetime) -> Fetch:
    parts: Parts = app.extensions[EXTENSION]
    config = replace(parts.config, bundle_key=key)
    client = create_app(config, replace(parts, config=config, clock=lambda: now)).test_client()
    return lambda path: client.get(path).data


def asked(fetch: Fetch, kept: Bundle | None = None, now: datetime = NOW) -> Bundle:
    return refresh(NAME, fetch, TRUSTED, now.timestamp(), kept)


def with_answer(fetch: Fetch, path: str, answer: bytes) -> Fetch:
    return lambda asked: answer if asked == path else fetch(asked)


def listed(key: Path, **other: object) -> bytes:
    second = int(NOW.timestamp())
    said = {"bundle": NAME, "version": second, "issued": second, "expires": second + 60, "files": []} | other
    return json.dumps({"signed": sign(said, read_key(key))}).encode()


def test_a_bundle_holds_what_the_app_says(app: Flask, fetch: Fetch) -> None:
    bundle = asked(fetch)

    assert bundle.files[HELP] == app.test_client().get(HELP).data
    assert {"/v1/es/tell/EG", "/v1/es/lessons/8-10", "/v1/es/lessons/8-10/friends"} < set(bundle.files)
    assert not bundle.is_old(NOW.timestamp())
    assert bundle.is_old((NOW + timedelta(days=15)).timestamp())


def test_only_what_changed_is_fetched_again(fetch: Fetch) -> None:
    kept = asked(fetch)
    seen: list[str] = []

    again = asked(lambda path: (seen.append(path), fetch(path))[1], kept)

    assert again == kept
    assert seen == [LIST]


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ({"bundle": "es/8-10/MX"}, "another bundle"),
        ({"version": 1}, "older than the one you have"),
        ({"expires": 1}, "not of these days"),
        ({"issued": int(NOW.timestamp()) + 100_000}, "not of these days"),
    ],
)
def test_a_replayed_swapped_or_expired_list_is_refused(
    fetch: Fetch, key: Path, other: dict[str, object], why: str
) -> None:
    with pytest.raises(Refused, match=why):
        asked(with_answer(fetch, LIST, listed(key, **other)), asked(fetch))


@pytest.mark.parametrize("answer", [b"", b"{}", b"[]", b'{"signed": 1}', b'{"signed": "a.b.c"}', b"<html>"])
def test_an_unsigned_list_is_refused(fetch: Fetch, answer: bytes) -> None:
    with pytest.raises(Refused, match="no key that you trust"):
        asked(with_answer(fetch, LIST, answer))


def test_a_changed_list_and_a_key_nobody_trusts_are_refused(app: Flask, fetch: Fetch, tmp_path: Path) -> None:
    head, said, signature = json.loads(fetch(LIST))["signed"].split(".")
    changed = json.dumps({"signed": f"{head}.{said[:-4]}AAAA.{signature}"}).encode()
    (tmp_path / "key.json").write_text(json.dumps(new_key("2026-11")))

    for lying in (with_answer(fetch, LIST, changed), fetching(app, tmp_path / "key.json", NOW)):
        with pytest.raises(Refused, match="no key that you trust"):
            asked(lying)


@pytest.mark.parametrize("answer", [b"", b"{}", b"<html>gone</html>"])
def test_a_file_that_was_cut_short_or_mixed_in_is_refused(fetch: Fetch, answer: bytes) -> None:
    with pytest.raises(Refused, match="is not what was signed"):
        asked(with_answer(fetch, HELP, answer))


def test_a_new_key_is_trusted_beside_the_old_one_before_it_signs(app: Flask, fetch: Fetch, tmp_path: Path) -> None:
    new = new_key("2027-11")
    (tmp_path / "key.json").write_text(json.dumps(new))
    both = TRUSTED | {"2027-11": {name: value for name, value in new.items() if name != "d"}}
    later = NOW + timedelta(hours=1)

    kept = refresh(NAME, fetch, both, NOW.timestamp(), None)
    newer = refresh(NAME, fetching(app, tmp_path / "key.json", later), both, later.timestamp(), kept)

    assert newer.version > kept.version
    assert newer.files == kept.files


def test_without_a_key_there_are_no_bundles_and_a_problem_says_so(app: Flask) -> None:
    answer = app.test_client().get(LIST)

    assert (answer.status_code, answer.mimetype) == (404, "application/problem+json")


@pytest.mark.parametrize("path", ["tlh/8-10/EG", "es/8-9/EG", "es/8-10/ZZ"])
def test_a_bundle_of_something_that_is_not_there_is_a_problem(fetch: Fetch, path: str) -> None:
    assert json.loads(fetch(f"/v1/bundles/{path}"))["status"] == 404


@pytest.mark.parametrize("text", ["", "{}", "[]", json.dumps(TRUSTED["2026-11"]), json.dumps(KEY | {"kid": ""})])
def test_a_file_that_holds_no_private_key_is_refused_in_words(tmp_path: Path, text: str) -> None:
    (tmp_path / "key.json").write_text(text)

    with pytest.raises(Unusable, match="SAFETY_BUNDLE_KEY"):
        read_key(tmp_path / "key.json")
