"""What Prometheus reads: numbers, and no word that could tell who asked for what."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest
from flask import Flask, request_finished, request_started
from prometheus_client import generate_latest
from werkzeug.test import Client

from safety.delivery.door import Door, Mark
from safety.delivery.doorstep import Caller, Doorstep
from safety.delivery.memo import Memo
from safety.delivery.metrics import NO_ROUTE, PORTS, Numbers, show
from safety.delivery.room import Room
from safety.parts import EXTENSION
from tests.whole.test_servers import GUNICORN, a_free_port, ask, environment, serving

LABEL = re.compile(r'(\w+)="([^"]*)"')
HELP = "/v1/es/help/EG"


@pytest.fixture
def door(app: Flask) -> Door:
    return Door(Memo(app, Room(10_000_000)), lambda: app, Mark(Path("nowhere")))


@pytest.fixture
def numbers(app: Flask, door: Door) -> Iterator[Numbers]:
    made = Numbers(door, app.extensions[EXTENSION])
    made.listen()
    yield made
    request_started.disconnect(made._begin)
    request_finished.disconnect(made._count)


def value(numbers: Numbers, name: str, **labels: str) -> float:
    return numbers.registry.get_sample_value(name, labels) or 0.0


def test_an_answer_is_counted_by_its_route_and_kind(numbers: Numbers, door: Door) -> None:
    for path in (HELP, "/v1/es/help/ZZ", "/nowhere/at/all"):
        Client(door).get(path)

    assert value(numbers, "waylight_made_total", route="api-help.help_in", status="2xx") == 1
    assert value(numbers, "waylight_made_total", route="api-help.help_in", status="4xx") == 1
    assert value(numbers, "waylight_made_total", route=NO_ROUTE, status="4xx") == 1
    assert value(numbers, "waylight_seconds_count", route="api-help.help_in") == 2


def test_what_was_kept_is_counted_wherever_it_was_found(numbers: Numbers, door: Door) -> None:
    for _ in range(3):
        Client(door).get(HELP)
    doorstep = Doorstep(door)
    for second in (1.0, 2.0):  # what was answered in a second is told in the next
        doorstep.answer(Caller(), f"GET {HELP} HTTP/1.1\r\nHost: a\r\n\r\n".encode(), second)

    assert value(numbers, "waylight_kept_total", found="yes") == 3
    assert value(numbers, "waylight_kept_total", found="no") == 1


def test_without_a_memo_nothing_is_kept(app: Flask, numbers: Numbers, door: Door) -> None:
    door.inside = app
    door.found_at_once(1)

    assert value(numbers, "waylight_kept_total", found="yes") == 0


def test_every_label_is_a_word_of_a_fixed_list(app: Flask, numbers: Numbers, door: Door) -> None:
    for path in (HELP, "/es/help/EG", "/v1/es/help/ZZ", "/es/<script>", "/healthz"):
        Client(door).get(path, headers={"User-Agent": "a-phone", "X-Forwarded-For": "192.0.2.1"})
    parts = app.extensions[EXTENSION]
    known = {*app.view_functions, NO_ROUTE, "2xx", "3xx", "4xx", "5xx", "yes", "no", parts.version, parts.build}

    labels = LABEL.findall(generate_latest(numbers.registry).decode())

    assert (
        "_created" not in generate_latest(numbers.registry).decode()
    )  # to the microsecond, when a page was first opened
    assert {name for name, _ in labels} == {"route", "status", "found", "le", "catalogue", "build"}
    assert {said for name, said in labels if name != "le"} <= known


def test_each_process_takes_the_next_free_port(numbers: Numbers, caplog: pytest.LogCaptureFixture) -> None:
    first = a_free_port()

    shown = [show(numbers, "127.0.0.1", first) for _ in range(2)]

    assert shown[0] is not None
    assert shown[1] is not None
    assert shown[0] < shown[1]
    assert show(numbers, "192.0.2.1", first) is None
    assert f"No port for numbers is free from {first} on." in caplog.text
    assert PORTS > 1


def test_a_running_server_shows_its_numbers_beside_what_it_serves(app: Flask, tmp_path: Path) -> None:
    port = a_free_port()
    own = {"SAFETY_METRICS": f"127.0.0.1:{port}", "SAFETY_LOGS": "json"}
    with serving(GUNICORN, environment(app, a_free_port()) | own, tmp_path / "log") as served:
        ask(served, HELP)
        said = urlopen(f"http://127.0.0.1:{port}/metrics").read().decode()
        assert b"waylight_made" not in ask(served, "/metrics").body  # type: ignore[attr-defined]

    assert 'waylight_made_total{route="api-help.help_in",status="2xx"} 1.0' in said
    assert "EG" not in said
