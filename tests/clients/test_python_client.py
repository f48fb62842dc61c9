"""The client in Python and a server that lies in every way: it takes what is true, else keeps what it has."""

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.request import urlopen

import pytest
from flask import Flask

from safety.config import HOUSE
from tests.clients.conftest import EVERY_LIE, Work
from tests.clients.lies import DAY, HELP, LIST, NAME, NUMBERS, Case

sys.path.insert(0, str(HOUSE / "clients/python"))
from waylight_bundle import Bundle, Refused, load, refresh, save

Fetch = Callable[[str], bytes]


def fetching(work: Work, place: str) -> Fetch:
    def fetch(path: str) -> bytes:
        with urlopen(f"{work['server']}/{place}{path}", timeout=30) as answer:  # noqa: S310 a server of our own
            data: bytes = answer.read()
        return data

    return fetch


def asked(work: Work, place: str, kept: Bundle | None = None, later: int = 0) -> Bundle:
    return refresh(NAME, fetching(work, place), work["keys"], lambda: work["now"] + later, kept)


def refusal(work: Work, place: str, kept: Bundle | None, later: int) -> str | None:
    try:
        asked(work, place, kept, later)
    except Refused as refused:
        return refused.reason
    except Exception:  # noqa: BLE001 whatever a network may raise
        return "fails"
    return None


@pytest.fixture(scope="module")
def kept(work: Work) -> Bundle:
    return asked(work, "before")


@EVERY_LIE
def test_what_is_true_is_taken_and_every_lie_is_refused(work: Work, kept: Bundle, place: str, case: Case) -> None:
    assert refusal(work, place, None, case.later) == case.refused_by(newcomer=True)
    assert refusal(work, place, kept, case.later) == case.refused_by(newcomer=False)


def test_a_bundle_holds_what_the_app_says(app: Flask, work: Work) -> None:
    bundle = asked(work, "honest")
    client = app.test_client()

    said = {key: value for key, value in bundle.help(work["now"]).items() if key not in {"old", "services"}}
    assert said == {
        key: value for key, value in (client.get("/v1/es/help/EG").json or {}).items() if key != "services"
    }
    assert {"/v1/offline/es/lessons/8-10", "/v1/offline/es/lessons/8-10/friends"} < set(bundle.files)


def test_services_past_their_day_are_marked_and_emergency_numbers_stay(app: Flask, work: Work) -> None:
    bundle = asked(work, "honest")
    api = app.test_client().get("/v1/es/tell/EG").json or {}
    fresh, old = bundle.telling(work["now"]), bundle.telling(work["now"] + 15 * DAY)

    assert [service["old"] for service in fresh["services"].values()] == [False]
    assert [service["old"] for service in old["services"].values()] == [True]
    assert fresh["emergency"] == old["emergency"] == api["emergency"] != []
    assert fresh["cards"] == old["cards"] == api["cards"]


def test_only_what_changed_is_fetched_again(work: Work, kept: Bundle) -> None:
    seen: list[str] = []
    fetch = fetching(work, "honest")

    refresh(NAME, lambda path: (seen.append(path), fetch(path))[1], work["keys"], lambda: work["now"], kept)

    assert seen == [LIST, NUMBERS, HELP]


def test_a_new_key_is_believed_by_whoever_was_told_of_it_by_the_old_one(work: Work) -> None:
    assert refusal(work, "rotated", asked(work, "honest"), 0) is None
    assert refusal(work, "rotated", None, 0) == "unsigned"


def test_a_saved_bundle_is_the_same_when_it_is_loaded(work: Work, tmp_path: Path) -> None:
    bundle = asked(work, "honest")
    assert load(tmp_path / "bundle.json") is None

    save(bundle, tmp_path / "bundle.json")

    assert load(tmp_path / "bundle.json") == bundle
    assert [path.name for path in tmp_path.iterdir()] == ["bundle.json"]


def test_what_a_disk_no_longer_holds_whole_is_not_loaded(work: Work, tmp_path: Path) -> None:
    file = tmp_path / "bundle.json"
    save(asked(work, "honest"), file)
    saved = file.read_text()

    for damaged in ("", saved[:-900], saved.replace("122", "123"), saved.replace('"expires"', '"expired"'), "[]"):
        file.write_text(damaged)
        assert load(file) is None


def test_two_who_save_at_once_leave_one_of_the_two(work: Work, kept: Bundle, tmp_path: Path) -> None:
    bundles, file = [kept, asked(work, "honest")], tmp_path / "bundle.json"

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda turn: save(bundles[turn % 2], file), range(40)))

    assert load(file) in bundles
    assert [path.name for path in tmp_path.iterdir()] == ["bundle.json"]


def test_who_cannot_save_has_what_was_saved(kept: Bundle, tmp_path: Path) -> None:
    save(kept, tmp_path / "bundle.json")
    unsaved = Bundle(kept.listed, {"/v1/strange": b"\xff"})

    with pytest.raises(UnicodeError):
        save(unsaved, tmp_path / "bundle.json")

    assert load(tmp_path / "bundle.json") == kept
    assert [path.name for path in tmp_path.iterdir()] == ["bundle.json"]
