"""Work is shared out among forked processes, and whatever ends one of them is told."""

import os
import signal
from itertools import count
from pathlib import Path

import pytest

from safety.delivery import processes
from safety.delivery.processes import SHARE, Killed, in_parallel

PATHS = [f"/{number}" for number in range(5 * SHARE + 1)]


def leaving_a_mark(folder: Path) -> processes.Work:
    """Work that leaves behind who did it; twice, and it fails."""

    def work(path: str) -> None:
        with (folder / path[1:]).open("x") as file:
            file.write(str(os.getpid()))

    return work


def who_worked(folder: Path) -> set[int]:
    return {int(file.read_text()) for file in folder.iterdir()}


def test_every_address_is_done_once_by_other_processes(tmp_path: Path) -> None:
    assert sorted(in_parallel(leaving_a_mark(tmp_path), PATHS, 2)) == sorted(PATHS)

    assert {file.name for file in tmp_path.iterdir()} == {path[1:] for path in PATHS}
    assert os.getpid() not in who_worked(tmp_path)


def test_one_worker_is_this_process(tmp_path: Path) -> None:
    assert list(in_parallel(leaving_a_mark(tmp_path), PATHS, 1)) == PATHS
    assert who_worked(tmp_path) == {os.getpid()}


def test_where_nothing_can_be_forked_this_process_does_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "get_all_start_methods", lambda: ["spawn"])

    assert list(in_parallel(leaving_a_mark(tmp_path), PATHS, 2)) == PATHS
    assert who_worked(tmp_path) == {os.getpid()}


def test_what_goes_wrong_in_a_process_is_told_as_it_is() -> None:
    def fail(path: str) -> None:
        raise OSError(28, f"no room for {path}")

    with pytest.raises(OSError, match="no room for /0"):
        list(in_parallel(fail, ["/0"], 2))


def test_a_process_that_is_killed_is_told_in_a_sentence() -> None:
    with pytest.raises(Killed, match="ended from outside"):
        list(in_parallel(lambda _: os.kill(os.getpid(), signal.SIGKILL), PATHS, 2))


def test_whoever_stops_begins_nothing_more(tmp_path: Path) -> None:
    endless = in_parallel(leaving_a_mark(tmp_path), map("/{}".format, count()), 2)
    next(endless)
    endless.close()
    done = set(tmp_path.iterdir())

    assert 0 < len(done) < 20 * SHARE
    assert set(tmp_path.iterdir()) == done


def test_ctrl_c_is_heard_again_afterwards(tmp_path: Path) -> None:
    list(in_parallel(leaving_a_mark(tmp_path), PATHS, 2))

    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())
