"""A worker is killed while it counts: nothing that was answered is lost, and nothing counts twice when sent again."""

from pathlib import Path

from flask import Flask

from bench.killing import survive
from tests.store.conftest import server, url
from tests.whole.test_servers import environment

__all__ = ["server", "url"]
BATCHES, KILLS = 80, 3


def test_what_a_killed_worker_answered_is_there_and_what_it_did_not_answer_counts_once(
    app: Flask, url: str, tmp_path: Path
) -> None:
    settings = {
        name: value for name, value in environment(app, 0).items() if name in {"SAFETY_CONTENT", "SAFETY_LOCALES"}
    }
    seen = survive(url, tmp_path, BATCHES, KILLS, **settings)

    assert seen["killed"] == KILLS
    assert seen["answered"] == seen["in the database"] == BATCHES
    assert seen["counted when sent again"] == 0
