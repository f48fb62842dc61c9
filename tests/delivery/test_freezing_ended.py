"""A freeze that is ended in the middle, by Ctrl-C or by force, leaves nothing half and goes on to the same site."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest
from flask import Flask

from safety.delivery.addresses import addresses
from safety.delivery.bundles import Notary, answer_of
from safety.delivery.freezing import CURRENT, UNFINISHED, Site, freeze
from safety.delivery.signing import Ring, new_key
from safety.exchange.sealing import EXTENSION as SEAL
from safety.parts import EXTENSION
from safety.web.shell import EXTENSION as PAGES

NAME = "a"
WORKERS = 2
PATIENCE = 20
CHILDREN = "/proc/{0}/task/{0}/children"


@pytest.fixture(scope="module")
def paths(app: Flask) -> list[str]:
    """What is frozen of one language, of one country and of none."""
    found = set(addresses(app, app.extensions[EXTENSION], app.extensions[PAGES]))
    return sorted(path for path in found if "/es/" in path and ("/EG" in path or not any(map(str.isupper, path))))


@pytest.fixture
def sealed(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Flask:
    """The app at a moment that stands still, so that even its signed lists are the same each time."""
    notary = Notary(
        Ring((new_key("2026-11-01"),)), lambda: datetime(2026, 11, 27, tzinfo=UTC), lambda path: answer_of(app, path)
    )
    monkeypatch.setitem(app.extensions, SEAL, notary)
    return app


@contextmanager
def begun(app: Flask, target: Path, paths: list[str]) -> Iterator[BaseProcess]:
    """Start a freeze that leads a group of processes of its own, and kill that group."""

    def run() -> None:
        os.setsid()
        list(freeze(app, NAME, target, paths, WORKERS))

    process = get_context("fork").Process(target=run)
    process.start()
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):  # it has ended
            os.killpg(process.pid or 0, signal.SIGKILL)
        process.join()


def wait_for(seen: Callable[[], object]) -> None:
    until = time.monotonic() + PATIENCE
    while not seen():
        assert time.monotonic() < until, "that never happened"
        time.sleep(0.001)


def made(target: Path) -> int:
    return len(list(target.glob(f"*{UNFINISHED}/made/*")))


def everything_in(target: Path) -> dict[str, tuple[int, bytes]]:
    found = (file for file in target.rglob("*") if file.is_file() and CURRENT not in file.relative_to(target).parts)
    return {file.relative_to(target).as_posix(): (file.stat().st_mtime_ns, file.read_bytes()) for file in found}


def test_killed_three_times_it_ends_with_the_same_bytes_and_times(
    sealed: Flask, paths: list[str], tmp_path: Path
) -> None:
    list(freeze(sealed, NAME, tmp_path / "undisturbed", paths, WORKERS))
    target = tmp_path / "killed"
    moments: tuple[Callable[[], object], ...] = (
        lambda: made(target) > 2,
        lambda: made(target) > len(paths) // 3,
        lambda: [*target.glob(f"*{UNFINISHED}/files/offline/*")],
    )
    for moment in moments:
        with begun(sealed, target, paths) as process:
            wait_for(moment)
        assert process.exitcode == -signal.SIGKILL
        assert not (target / CURRENT).exists()

    list(freeze(sealed, NAME, target, paths, WORKERS))

    assert len(paths) > 40
    assert everything_in(target) == everything_in(tmp_path / "undisturbed")
    assert (target / CURRENT).resolve() == target / NAME


def test_what_was_killed_in_the_middle_of_a_file_leaves_no_half_of_it(sealed: Flask, tmp_path: Path) -> None:
    unfinished = tmp_path / f"{NAME}{UNFINISHED}"
    (unfinished / "files/es").mkdir(parents=True)
    (unfinished / f"files/es/help.html{UNFINISHED}").write_bytes(b"<!doctype ht")
    (unfinished / "files/es/help.html").write_bytes(b"whole, but neither the smaller ones nor the mark")

    list(freeze(sealed, NAME, tmp_path, ["/es/help"], WORKERS))

    assert not [*tmp_path.rglob(f"*{UNFINISHED}")]
    assert (tmp_path / CURRENT / "files/es/help.html").read_bytes() == sealed.test_client().get("/es/help").data


def test_processes_end_with_the_one_that_shares_the_work_out(
    app: Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    marks = tmp_path / "marks"
    marks.mkdir()
    monkeypatch.setattr(Site, "freeze", lambda _, path: (marks / path).touch() or time.sleep(PATIENCE))
    with begun(app, tmp_path / "site", [*map(str, range(100))]) as process:
        wait_for(lambda: [*marks.iterdir()])
        workers = children(process.pid)
        assert len(workers) == WORKERS

        process.kill()
        process.join()

        wait_for(lambda: not any(map(lives, workers)))


def children(pid: int | None) -> list[int]:
    return [int(child) for child in Path(CHILDREN.format(pid)).read_text(encoding="ascii").split()]


def lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.fixture
def command(app: Flask, tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    """The command itself, over the small content, in a group of its own."""
    config = app.extensions[EXTENSION].config
    folders = {"SAFETY_CONTENT": config.content, "SAFETY_LOCALES": config.locales, "SAFETY_INSTANCE": tmp_path / "own"}
    words = ["-m", "flask", "--app", "app", "safety", "freeze", str(tmp_path), f"--workers={WORKERS}"]
    with subprocess.Popen(
        [sys.executable, *words],
        env=os.environ | {name: str(folder) for name, folder in folders.items()},
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        wait_for(lambda: made(tmp_path) > 2)
        yield process
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)


def test_ctrl_c_ends_it_with_one_word(command: "subprocess.Popen[str]", tmp_path: Path) -> None:
    workers = children(command.pid)
    os.killpg(command.pid, signal.SIGINT)

    _, said = command.communicate(timeout=PATIENCE)

    assert said.strip() == "Aborted!"
    assert command.returncode == 1
    assert not any(map(lives, workers))
    assert not (tmp_path / CURRENT).exists()


def test_a_worker_that_is_killed_is_told_in_a_sentence(command: "subprocess.Popen[str]") -> None:
    os.kill(children(command.pid)[0], signal.SIGKILL)

    _, said = command.communicate(timeout=PATIENCE)

    assert said.startswith("Error: A process was ended from outside")
    assert "Traceback" not in said
    assert command.returncode == 1
