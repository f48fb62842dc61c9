import os
import subprocess
import sys
from errno import ENOSPC
from pathlib import Path

import pytest

from safety.config import HOUSE
from safety.packs.packing import Made
from safety.packs.shelf import Shelf

LARGE = 1000


def made(size: int = 10, *missing: str) -> Made:
    return Made(data=b"x" * size, missing=missing)


def never() -> Made:
    raise AssertionError("this was to be on the shelf")


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}


def test_what_was_made_once_is_taken_from_the_shelf(tmp_path: Path) -> None:
    Shelf(tmp_path, LARGE).take("a/b.zip", made)

    assert Shelf(tmp_path, LARGE).take("a/b.zip", never) == made()
    assert Shelf(tmp_path, LARGE).size("a/b.zip") == 10


def test_a_pack_that_lacks_a_file_is_not_kept(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, LARGE)

    assert shelf.take("a.zip", lambda: made(10, "poster.pdf")).missing == ("poster.pdf",)
    assert shelf.size("a.zip") is None


def test_what_was_asked_for_longest_ago_goes_first(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, 25)
    for age, name in enumerate(["first", "second"]):
        shelf.take(name, made)
        os.utime(tmp_path / name, (age, age))
    shelf.take("first", never)
    shelf.take("third", made)

    assert files(tmp_path) == {"first", "third"}


def test_the_newest_stays_however_full_it_is(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, 10)
    shelf.take("first", made)
    os.utime(tmp_path / "first", (1, 1))
    shelf.take("second", made)

    assert files(tmp_path) == {"second"}


def test_what_is_larger_than_the_shelf_is_given_and_not_kept(tmp_path: Path) -> None:
    assert Shelf(tmp_path, 5).take("a", made) == made()
    assert files(tmp_path) == set()


def test_a_shelf_without_room_keeps_nothing(tmp_path: Path) -> None:
    Shelf(tmp_path / "none", 0).take("a", made)

    assert not (tmp_path / "none").exists()


def test_a_disk_that_cannot_be_written_still_gives(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").write_text("not a folder")
    shelf = Shelf(tmp_path / "file", LARGE)

    assert shelf.take("a", made) == made()
    assert "could not be kept" in caplog.text


def test_a_disk_that_becomes_full_is_left_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(ENOSPC, "No space left on device")

    monkeypatch.setattr("tempfile._TemporaryFileWrapper.flush", full, raising=False)

    assert Shelf(tmp_path, LARGE).take("a", made) == made()
    assert files(tmp_path) == set()


def test_a_crash_in_the_middle_leaves_no_half_file(tmp_path: Path) -> None:
    """The process ends when everything is written but nothing in its place."""
    dying = f"""
import os
from pathlib import Path
from safety.packs import shelf
shelf.Path.replace = lambda *_: os._exit(9)
shelf.write_whole(Path({str(tmp_path / "a")!r}), b"half")
"""
    ended = subprocess.run([sys.executable, "-c", dying], cwd=HOUSE, check=False)

    assert ended.returncode == 9
    assert Shelf(tmp_path, LARGE).size("a") is None
    assert Shelf(tmp_path, LARGE).take("a", made) == made()


def test_two_workers_that_make_the_same_leave_one_whole_file(tmp_path: Path) -> None:
    first, second = Shelf(tmp_path, LARGE), Shelf(tmp_path, LARGE)
    first.take("a", lambda: second.take("a", made))

    assert files(tmp_path) == {"a"}
    assert (tmp_path / "a").read_bytes() == made().data


def test_files_that_another_worker_cleared_are_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "kept").write_bytes(b"x")
    gone = tmp_path / "gone"
    monkeypatch.setattr(Path, "rglob", lambda *_: iter([gone, tmp_path / "kept"]))

    assert Shelf(tmp_path, LARGE).take("a", made) == made()
