"""A new catalogue takes over whole, or not at all."""

import os
import shutil
import signal
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from flask import Flask
from werkzeug.test import Client

from bench.traffic import Seen, Traffic
from safety.config import Config
from safety.delivery.door import Door, Mark, set_mark
from safety.delivery.memo import remembering
from safety.factory import create_app
from safety.parts import EXTENSION, Parts
from tests.builders import write
from tests.test_app import python
from tests.whole.test_servers import GUNICORN, SERVERS, a_free_port, ask, environment, serving


@pytest.fixture
def settings(app: Flask, tmp_path: Path) -> dict[str, str]:
    """The settings of the small app, over a copy of its content that may be changed."""
    parts: Parts = app.extensions[EXTENSION]
    content = shutil.copytree(parts.config.content, tmp_path / "content")
    return {
        "SAFETY_CONTENT": str(content),
        "SAFETY_LOCALES": str(parts.config.locales),
        "SAFETY_RELOAD": str(tmp_path / "reload"),
    }


def change(settings: dict[str, str], old: str, new: str) -> None:
    file = Path(settings["SAFETY_CONTENT"]) / "services/EG.yaml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def a_door(settings: dict[str, str]) -> Door:
    config = Config.read(settings)
    make = lambda: remembering(create_app(config), config.memo)  # noqa: E731
    return Door(make(), make, Mark(config.reload))


def number(client: Client) -> str:
    said: str = client.get("/v1/en/help/EG").get_data(as_text=True)
    return "123" if '"123"' in said else "122"


def test_a_changed_number_takes_over_when_the_mark_is_set(settings: dict[str, str]) -> None:
    door = a_door(settings)
    client = Client(door)
    assert number(client) == "122"
    change(settings, "'122'", "'123'")
    assert (door.look(), number(client)) == (False, "122")

    set_mark(Path(settings["SAFETY_RELOAD"]), "a")

    assert (door.look(), number(client)) == (True, "123")
    assert door.look() is False


def test_a_faulty_catalogue_is_refused_and_the_old_one_goes_on(
    settings: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    door = a_door(settings)
    change(settings, "country: EG", "land: EG")
    set_mark(Path(settings["SAFETY_RELOAD"]), "a")

    assert (door.look(), number(Client(door))) == (False, "122")
    assert "services/EG.yaml" in caplog.text


MARKED_MEANWHILE = """
from pathlib import Path
import safety.factory
from safety.delivery.door import set_mark
make = safety.factory.create_app
def create_app(config):
    made = make(config)
    set_mark(config.reload, "a")
    return made
safety.factory.create_app = create_app
import app
print(app.app.look())
"""


def test_a_mark_that_is_set_while_a_process_starts_is_not_overlooked(settings: dict[str, str]) -> None:
    started = python("-c", MARKED_MEANWHILE, **settings)

    assert (started.stdout, started.returncode) == ("True\n", 0), started.stderr


LET_GO = """
import time, weakref
from pathlib import Path
import app
from safety.delivery.door import set_mark
first = weakref.ref(app.app.inside._app)
set_mark(Path("{mark}"), "a")
for _ in range(200):
    if first() is None: break
    time.sleep(0.1)
print(first() is None)
"""


def test_of_an_app_that_was_followed_nothing_stays_in_memory(settings: dict[str, str]) -> None:
    served = python("-c", LET_GO.format(mark=settings["SAFETY_RELOAD"]), **settings)

    assert (served.stdout, served.returncode) == ("True\n", 0), served.stderr


def test_an_app_that_does_not_answer_is_refused(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    door = Door(Flask("old"), lambda: Flask("new"), Mark(tmp_path / "reload"))
    set_mark(tmp_path / "reload", "a")

    assert door.look() is False
    assert "/readyz answers 404 NOT FOUND." in caplog.text


def eventually(holds: Callable[[], bool]) -> bool:
    for _ in range(150):
        if holds():
            return True
        time.sleep(0.1)
    return False


@SERVERS
def test_a_running_server_takes_the_new_catalogue_and_refuses_a_faulty_one(
    app: Flask, settings: dict[str, str], tmp_path: Path, server: tuple[str, ...]
) -> None:
    environ = environment(app, a_free_port()) | settings
    with serving(server, environ, tmp_path / "log") as port:
        change(settings, "'122'", "'123'")
        reloaded = python("-m", "flask", "--app", "app", "safety", "reload", **settings)
        assert eventually(lambda: b'"123"' in ask(port, "/v1/en/help/EG").body)  # type: ignore[attr-defined]
        change(settings, "country: EG", "land: EG")
        refused = python("-m", "flask", "--app", "app", "safety", "reload", **settings)
        assert ask(port, "/v1/en/help/EG").status == 200

    assert (reloaded.returncode, refused.returncode) == (0, 1)
    assert "faults" in refused.stderr


def test_a_faulty_overlay_is_refused_and_the_old_one_goes_on(
    settings: dict[str, str], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    main = tmp_path / "overlay/overlay.yaml"
    write(main, {"name": "First"})
    door = a_door(settings | {"SAFETY_OVERLAY": str(main.parent)})
    named: Callable[[], str] = lambda: Client(door).get("/v1/").json["overlay"]["name"]  # noqa: E731
    for name, taken, says in (("Second", True, "Second"), ("", False, "Second")):
        write(main, {"name": name})
        set_mark(Path(settings["SAFETY_RELOAD"]), name)
        assert (door.look(), named()) == (taken, says)

    assert "overlay/overlay.yaml:1: name: is empty" in caplog.text


def test_nobody_notices_a_reload_while_many_ask(app: Flask, settings: dict[str, str], tmp_path: Path) -> None:
    environ = environment(app, a_free_port()) | settings
    with serving(GUNICORN, environ, tmp_path / "log") as port, ThreadPoolExecutor(1) as pool:
        ending = Event()
        many = pool.submit(asking_until, ending, port)
        try:
            change(settings, "'122'", "'123'")
            set_mark(Path(settings["SAFETY_RELOAD"]), "a")
            new_is_there = eventually(lambda: took(port))
            change(settings, "country: EG", "land: EG")
            set_mark(Path(settings["SAFETY_RELOAD"]), "b")
            faulty_is_not = eventually(lambda: refused(tmp_path / "log")) and took(port)
        finally:
            ending.set()
        seen = many.result(60)

    assert (new_is_there, faulty_is_not) == (True, True)
    assert [each.bad_gets() for each in seen] == [0] * len(seen)
    assert all(each.statuses["get"][200] for each in seen)


def test_a_worker_that_dies_while_the_content_is_faulty_takes_nobody_with_it(
    app: Flask, settings: dict[str, str], tmp_path: Path
) -> None:
    log, pid = tmp_path / "log", tmp_path / "pid"
    environ = environment(app, a_free_port()) | settings | {"WEB_CONCURRENCY": "2"}
    with serving((*GUNICORN, "--pid", str(pid)), environ, log) as port:
        change(settings, "country: EG", "land: EG")
        os.kill(workers_of(pid)[0], signal.SIGKILL)
        faulty_is_not = eventually(lambda: "exited with code" in log.read_text("utf-8"))
        old_is_there = all(ask(port, "/v1/en/help/EG").status == 200 for _ in range(20))
        change(settings, "land: EG", "country: EG")
        both_are_back = eventually(lambda: len(workers_of(pid)) > 1)

    assert (faulty_is_not, old_is_there, both_are_back) == (True, True, True)


def test_a_signal_asks_gunicorn_for_a_new_catalogue_as_the_mark_does(
    app: Flask, settings: dict[str, str], tmp_path: Path
) -> None:
    log, pid = tmp_path / "log", tmp_path / "pid"
    environ = environment(app, a_free_port()) | settings
    with serving((*GUNICORN, "--pid", str(pid)), environ, log) as port:
        change(settings, "'122'", "'123'")
        os.kill(int(pid.read_text("utf-8")), signal.SIGHUP)
        new_is_there = eventually(lambda: took(port))
        change(settings, "country: EG", "land: EG")
        os.kill(int(pid.read_text("utf-8")), signal.SIGHUP)
        faulty_is_not = eventually(lambda: refused(log)) and took(port)

    assert (new_is_there, faulty_is_not) == (True, True)


def workers_of(pid: Path) -> list[int]:
    master = pid.read_text("utf-8").strip()
    return [int(child) for child in Path(f"/proc/{master}/task/{master}/children").read_text("utf-8").split()]


def asking_until(ending: Event, port: int) -> list[Seen]:
    mix = {("/v1/en/help/EG", "/es/help/EG"): 1}
    seen = []
    while not ending.is_set():
        seen.append(Traffic(port, connections=10, a_second=60, seconds=1, mix=mix).run())
    return seen


def took(port: int) -> bool:
    """Whether every worker that is asked has the new number."""
    return all(b'"123"' in ask(port, "/v1/en/help/EG").body for _ in range(6))  # type: ignore[attr-defined]


def refused(log: Path) -> bool:
    return "the catalogue before goes on serving" in log.read_text("utf-8")
