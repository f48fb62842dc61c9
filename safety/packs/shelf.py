"""Built files, kept on disk under a limit: whoever comes second finds them ready.

Two workers may build the same file at once: both write a file of their own beside the place and move it there in one
step, and the bytes are the same. A crash leaves a file that nobody asks for, which goes with the oldest.
"""

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import NamedTemporaryFile

from safety.packs.packing import Made

log = logging.getLogger(__name__)
ROOM_MADE = 0.9
"""How much of the limit stays filled after a clearing, so that not every new file needs one."""


@dataclass(slots=True)
class Shelf:
    """A folder of built files; ``limit`` in bytes, 0: nothing is kept. ``filled`` is known after the first look."""

    folder: Path
    limit: int
    filled: int | None = field(default=None, init=False)

    def take(self, name: str, make: Callable[[], Made]) -> Made:
        """Return a file, made now where it is not there. What lacks a part is not kept, and tried again."""
        kept = self.find(name)
        if kept is not None:
            return kept
        made = make()
        self.keep(name, made)
        return made

    def size(self, name: str) -> int | None:
        """Return how large a file is, None where it is not there."""
        try:
            return (self.folder / name).stat().st_size
        except OSError:
            return None

    def put(self, name: str, data: bytes) -> None:
        """Keep a file if that can be done; a full or locked disk is no reason to give a teacher nothing."""
        if len(data) > self.limit:
            return
        try:
            write_whole(self.folder / name, data)
            self._make_room(len(data))
        except OSError as fault:
            log.warning("pack: %s could not be kept: %s", name, fault.strerror)

    def find(self, name: str) -> Made | None:
        """Return a file that is there."""
        place = self.folder / name
        try:
            data = place.read_bytes()
            os.utime(place)  # what was asked for lately stays longest
        except OSError:
            return None
        return Made(data=data, missing=())

    def keep(self, name: str, made: Made) -> None:
        """Keep what was made, where it is whole."""
        if not made.missing:
            self.put(name, made.data)

    def _make_room(self, added: int) -> None:
        self.filled = added + self.filled if self.filled is not None else sum(size for _, size, _ in self._files())
        if self.filled <= self.limit:
            return
        files = sorted(self._files())
        self.filled = sum(size for _, size, _ in files)
        for _, size, path in files[:-1]:  # the newest is what was just asked for
            if self.filled <= self.limit * ROOM_MADE:
                break
            path.unlink(missing_ok=True)
            self.filled -= size

    def _files(self) -> list[tuple[float, int, Path]]:
        """List what is there, with when it was last asked for; another worker may clear at the same time."""
        found = []
        for path in self.folder.rglob("*"):
            try:
                state = path.stat()
            except FileNotFoundError:
                continue
            if path.is_file():
                found.append((state.st_mtime, state.st_size, path))
        return found


def write_whole(path: Path, data: bytes) -> None:
    """Put a file in its place at once: whoever reads meanwhile finds nothing or all of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as beside:
        try:
            beside.write(data)
            beside.flush()
        except OSError:  # a full disk is not filled further
            Path(beside.name).unlink()
            raise
    Path(beside.name).replace(path)
