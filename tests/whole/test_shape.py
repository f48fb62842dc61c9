"""Many machines, as processes of this one: nginx, two nodes, PostgreSQL, Redis. The long run is ``bench.failures``."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from bench.failures import lost
from bench.shape import Shape, answers, shape, wait_for
from bench.traffic import Traffic
from safety.delivery.freezing import CURRENT, freeze
from safety.parts import EXTENSION, Parts
from tests.clients.lies import LIST, said
from tests.whole.test_servers import ask

HELP = "/v1/es/help/EG"
PAGE = "/es/help/EG"
FLAG = "/es/flag/EG"


@pytest.fixture(scope="module")
def running(app: Flask, folder: Path) -> Iterator[Shape]:
    """Everything, with two pages frozen; the nodes answer the rest."""
    parts: Parts = app.extensions[EXTENSION]
    list(freeze(app, "a", folder / "site", ["/en/", PAGE], 1))
    settings = {"SAFETY_CONTENT": str(parts.config.content), "SAFETY_LOCALES": str(parts.config.locales)}
    with shape(folder, settings, folder / "site" / CURRENT) as everything:
        yield everything


def test_help_comes_through_nginx_from_a_file_and_from_a_node(app: Flask, running: Shape) -> None:
    client = app.test_client()

    for path in (PAGE, HELP):
        answer = ask(running.port, path)
        assert (answer.status, answer.body) == (200, client.get(path).data)  # type: ignore[attr-defined]
        assert answer.headers["Content-Security-Policy"] == client.get(path).headers["Content-Security-Policy"]
        assert (answer.headers["ETag"] == client.get(path).headers["ETag"]) == (path == HELP)


def test_a_phone_may_ask_either_node_for_its_bundle(running: Shape) -> None:
    one, other = (said(ask(node.port, LIST).body) for node in running.nodes)  # type: ignore[attr-defined]

    assert one["keys"] == other["keys"]
    assert one["files"] == other["files"] != []


def test_what_is_sent_reaches_a_node(running: Shape) -> None:
    assert ask(running.port, FLAG).status == 200
    assert ask(running.port, FLAG, method="POST").status not in {405, 502}
    assert ask(running.port, PAGE, method="POST").headers["Cache-Control"] == "no-store"


def test_a_worker_that_is_killed_and_a_node_that_stops_are_not_noticed(running: Shape) -> None:
    first, second = running.nodes
    os.kill(first.workers()[0], signal.SIGKILL)
    seen = Traffic(running.port, connections=10, a_second=50, seconds=4, mix=SMALL).run()
    second.process.terminate()
    second.process.wait(30)
    later = Traffic(running.port, connections=10, a_second=50, seconds=4, mix=SMALL).run()

    assert seen.statuses["get"][200] > 20
    assert (seen.bad_gets(), later.bad_gets(), seen.bad_posts(), later.bad_posts()) == (0, 0, {}, {})
    assert lost(running, seen.acknowledged + later.acknowledged) == 0


def test_help_is_there_while_the_database_is_not_and_posts_come_back_with_it(running: Shape) -> None:
    running.database.stop()
    away = Traffic(running.port, connections=10, a_second=50, seconds=3, mix=SMALL).run()
    assert answers(running.port)
    running.database.start()

    assert away.bad_gets() == 0
    assert set(away.bad_posts()) == {"503"}
    wait_for(lambda: not Traffic(running.port, connections=2, a_second=20, seconds=1, mix=POSTS).run().bad_posts())
    assert Traffic(running.port, connections=2, a_second=20, seconds=1, mix=POSTS).run().acknowledged


SMALL = {(HELP, PAGE): 80, ("/v1/es/lessons",): 10, (): 10}
POSTS = {(): 1}
