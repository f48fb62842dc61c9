"""The frozen site holds what the app sends, byte for byte, or it is not there."""

import gzip
import re
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import brotli
import pytest
from flask import Flask, g

from safety.delivery.addresses import LEFT_TO_THE_APP, addresses, values_of
from safety.delivery.bundles import Notary, digest
from safety.delivery.freezing import CURRENT, file_of, freeze
from safety.delivery.signing import Ring, new_key
from safety.exchange.sealing import EXTENSION as SEAL
from safety.parts import EXTENSION, Parts
from safety.web.shell import EXTENSION as PAGES
from tests.clients.lies import said

WORKERS = 2
SUFFIXES = (".gz", ".br")
POLICY = "Content-Security-Policy"
# They depend on who asks or when, or are built on demand.
WITH_THE_APP = {"index.html", "sw.js", "healthz.json", "readyz.json"}
# The small catalogue has every country, all alike but Egypt, and no guide for teachers.
NO_EXAMPLE = {"/<language>/teachers/<slug>"}
ALIKE = re.compile("/(?!EG|MX)[A-Z]{2}(/|$)")


def everything(app: Flask) -> list[str]:
    found = set(addresses(app, parts(app), app.extensions[PAGES]))
    return sorted(path for path in found if not ALIKE.search(path))


def parts(app: Flask) -> Parts:
    return app.extensions[EXTENSION]


@pytest.fixture(scope="module")
def frozen(app: Flask, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("frozen")
    assert set(freeze(app, parts(app).version, target, everything(app), WORKERS)) == set(everything(app))
    return target / CURRENT / "files"


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_every_file_is_the_answer_of_its_address_byte_for_byte(app: Flask, frozen: Path) -> None:
    client = app.test_client()
    expected = set()
    for path in everything(app):
        answer = client.get(path)
        public = "public" in answer.headers["Cache-Control"] and "Vary" not in answer.headers
        if public and "form-action 'self'" not in answer.headers[POLICY]:
            file = frozen / file_of(path, answer.mimetype)
            expected.add(file.relative_to(frozen).as_posix())
            assert file.read_bytes() == answer.data, path

    assert {name for name in files(frozen) if not name.endswith(SUFFIXES)} == expected | set(lists(frozen))


def lists(frozen: Path) -> dict[str, dict[str, Any]]:
    found = [*frozen.glob("v1/bundles/*/*/*.json"), *frozen.glob("offline/*/*/*.json")]
    return {path.relative_to(frozen).as_posix(): said(path.read_bytes()) for path in found}


def test_every_signed_list_tells_the_digest_of_every_frozen_file(app: Flask, frozen: Path) -> None:
    client = app.test_client()
    told = {file["path"]: file for listed in lists(frozen).values() for file in listed["files"]}

    assert len(lists(frozen)) > 20
    for path, file in told.items():
        answer = client.get(path)
        assert file["sha256"] == digest(answer.data), path
        assert file.get("type", answer.content_type) == answer.content_type


def test_lists_are_signed_anew_each_time_and_nothing_else_is(app: Flask, tmp_path: Path) -> None:
    paths = ["/es/help", "/offline/es/001/none", "/v1/bundles/es/none/EG"]
    for _ in range(2):
        (tmp_path / CURRENT / "files/offline/es/001/none.json").unlink(missing_ok=True)
        assert set(freeze(app, "a", tmp_path, paths, WORKERS)) >= set(paths[1:])
        assert files(tmp_path / CURRENT / "files") >= {"es/help.html", "offline/es/001/none.json"}

    assert "v1/bundles/es/none/EG.json" not in files(tmp_path / CURRENT / "files")


def test_lists_of_one_freeze_are_of_one_moment_so_that_none_looks_older_than_another(
    app: Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = count(1_800_000_000)
    clock = lambda: datetime.fromtimestamp(next(seconds), UTC)  # noqa: E731 a clock that moves when it is looked at
    monkeypatch.setitem(app.extensions, SEAL, Notary(Ring((new_key("2026-11-01"),)), clock, lambda _: None))

    list(freeze(app, "a", tmp_path, ["/offline/es/EG/8-10", "/offline/es/EG/none", "/v1/bundles/es/8-10/EG"], WORKERS))

    versions = [listed["version"] for listed in lists(tmp_path / CURRENT / "files").values()]
    assert versions == [1_800_000_000] * 3


def test_nothing_that_is_around_a_command_reaches_an_answer(
    app: Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Flask's context of a command is the same for all its requests: there lay the language of the one before."""
    seen: list[bool] = []
    first = app.before_request_funcs.get(None, [])
    monkeypatch.setitem(app.before_request_funcs, None, [lambda: seen.append("language" in g), *first])

    with app.app_context():
        g.language = "es"
        list(freeze(app, "a", tmp_path, ["/en/help"], 1))

    assert seen
    assert not any(seen)


def test_without_a_key_the_rest_is_frozen(app: Flask, tmp_path: Path) -> None:
    seal = app.extensions.pop(SEAL)
    list(freeze(app, "a", tmp_path, ["/es/help", "/offline/es/001/none"], WORKERS))
    app.extensions[SEAL] = seal

    assert "offline/es/001/none.json" not in files(tmp_path / CURRENT / "files")


def test_the_smaller_files_hold_the_same(frozen: Path) -> None:
    plain = [path for path in frozen.rglob("*.html") if path.is_file()]

    assert len(plain) > 20
    for path in plain:
        assert gzip.decompress(Path(f"{path}.gz").read_bytes()) == path.read_bytes()
        assert brotli.decompress(Path(f"{path}.br").read_bytes()) == path.read_bytes()


def test_every_rule_whose_names_are_known_is_asked(app: Flask) -> None:
    client = app.test_client()
    public = {path for path in everything(app) if client.get(path).status_code != 404}
    matcher = app.url_map.bind("localhost")
    reached = {matcher.match(path, return_rule=True)[0].rule for path in public}

    known = set(values_of(parts(app), app.extensions[PAGES]))
    asked = {
        rule.rule for rule in app.url_map.iter_rules() if "GET" in (rule.methods or ()) and rule.arguments <= known
    }
    assert {rule for rule in asked - reached if not rule.startswith(LEFT_TO_THE_APP)} <= NO_EXAMPLE


def test_what_depends_on_who_asks_stays_with_the_app(frozen: Path) -> None:
    assert not WITH_THE_APP & files(frozen)


def test_a_page_with_a_form_stays_with_the_app_since_the_policy_of_all_pages_would_stop_the_form(
    app: Flask, frozen: Path
) -> None:
    assert "form-action 'self'" in app.test_client().get("/es/flag/EG").headers[POLICY]
    assert not [name for name in files(frozen) if "/flag/" in name]


@pytest.mark.parametrize(
    ("path", "media_type", "file"),
    [
        ("/es/", "text/html", "es/index.html"),
        ("/es/help", "text/html", "es/help.html"),
        ("/v1/", "application/json", "v1/index.json"),
        ("/v1/es/help/MX", "application/json", "v1/es/help/MX.json"),
        ("/openapi.json", "application/json", "openapi.json"),
        ("/v1/services.csv", "text/csv", "v1/services.csv"),
    ],
)
def test_every_address_has_a_file(path: str, media_type: str, file: str) -> None:
    assert file_of(path, media_type) == file


def test_whoever_was_stopped_goes_on_where_they_were(app: Flask, tmp_path: Path) -> None:
    paths = everything(app)[:30]
    stopped = freeze(app, "a", tmp_path, paths, WORKERS)
    next(stopped)
    stopped.close()
    assert not (tmp_path / CURRENT).exists()
    made = {path: path.stat().st_ino for path in tmp_path.rglob("*") if path.is_file()}

    assert len(list(freeze(app, "a", tmp_path, paths, WORKERS))) == len(paths)
    kept = {path.stat().st_ino for path in tmp_path.rglob("*") if path.is_file()}
    assert made
    assert set(made.values()) <= kept


def test_a_newer_site_takes_the_place_of_the_old_in_one_step(app: Flask, tmp_path: Path) -> None:
    list(freeze(app, "a", tmp_path, ["/es/help"], WORKERS))
    old = (tmp_path / CURRENT).resolve()

    list(freeze(app, "b", tmp_path, ["/en/help"], WORKERS))

    assert files(tmp_path / CURRENT / "files") >= {"en/help.html"}
    assert (old / "files/es/help.html").exists()
    assert list(freeze(app, "b", tmp_path, ["/en/help"], WORKERS)) == []


def test_the_same_bytes_have_the_same_time_on_every_machine(app: Flask, tmp_path: Path) -> None:
    for name in ("one", "other"):
        list(freeze(app, "a", tmp_path / name, ["/es/help"], 1))

    one, other = (tmp_path / name / CURRENT / "files/es/help.html" for name in ("one", "other"))
    assert one.stat().st_mtime == other.stat().st_mtime


def test_the_headers_of_the_app_are_written_down_for_nginx(app: Flask, frozen: Path) -> None:
    said = (frozen.parent / "nginx/pages.conf").read_text()

    policy = app.test_client().get("/en/").headers["Content-Security-Policy"]
    assert f'add_header Content-Security-Policy "{policy}";\n' in said
    assert "ETag" not in said
    assert "immutable" in (frozen.parent / "nginx/assets.conf").read_text()
    assert "Access-Control-Allow-Origin" in (frozen.parent / "nginx/data.conf").read_text()
