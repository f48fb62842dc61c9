"""What an editor asks: is everything right, and if not, where?

``python -m safety.content.checking content [paths]`` asks it from a shell.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from safety.content.faults import Fault
from safety.content.linting import linted
from safety.content.overlays import OverlayShelf, overlay_doubts, overlay_faults, shelve_overlay
from safety.content.phones import doubts
from safety.content.rules.languages import registered
from safety.content.ruling import broken, each, unkempt
from safety.content.shelving import Shelves, shelve

Folders = tuple[Path, Path | None]
"""The content, and the overlay where there is one: faults name files from the folders that hold them."""


class FoundElsewhere(Protocol):
    """A fault of any kind, said in one line by ``str``."""

    @property
    def file(self) -> str:
        """The file that is wrong."""


def check(root: Path, overlay: Path | None = None) -> tuple[Fault, ...]:
    """Return every fault of every file under ``root`` and of an overlay, those of language included."""
    return _sorted(shelve(root), shelve_overlay(overlay) if overlay else None)


def report(
    root: Path, only: Sequence[Path] = (), more: Sequence[FoundElsewhere] = (), overlay: Path | None = None
) -> tuple[int, str]:
    """Check all content, or say only what concerns some files; the number is 0 where nothing is wrong.

    ``more`` is what somebody found in other files. Numbers that libphonenumber does not know are told below the faults
    and are none.
    """
    shelves = shelve(root)
    own = shelve_overlay(overlay) if overlay else None
    faults = [*_concerning(_sorted(shelves, own), (root, overlay), only), *more]
    unsure = (*each(shelves.countries.values(), [doubts]), *(overlay_doubts(own, shelves) if own else ()))
    warnings = _concerning(unsure, (root, overlay), only)
    lines = (*map(str, faults), *(f"{warning} (only a warning)" for warning in warnings), _summary(faults))
    return min(len(faults), 1), "\n".join(lines)


def _sorted(shelves: Shelves, own: OverlayShelf | None) -> tuple[Fault, ...]:
    return tuple(sorted({*_faults(shelves), *(overlay_faults(own, shelves) if own else ())}))


def _faults(shelves: Shelves) -> Iterator[Fault]:
    yield from shelves.faults
    yield from broken(shelves)
    yield from unkempt(shelves)
    yield from each(shelves.countries.values(), [registered])
    yield from linted(shelves)


def _concerning(faults: Iterable[Fault], folders: Folders, only: Sequence[Path]) -> list[Fault]:
    wanted = [path.resolve() for path in only]
    return [fault for fault in faults if not only or _is_of(fault, folders, wanted)]


def _is_of(fault: Fault, folders: Folders, wanted: Sequence[Path]) -> bool:
    files = [(folder.parent / fault.file).resolve() for folder in folders if folder]
    return any(file.is_relative_to(path) for path in wanted for file in files)


def _summary(faults: Sequence[FoundElsewhere]) -> str:
    if not faults:
        return "Nothing wrong."
    files = {fault.file for fault in faults}
    return f"Faults: {len(faults)}, in files: {len(files)}."


def main(arguments: Sequence[str]) -> int:
    """Run from a shell: the folder, then the files to speak of (all, if none is named)."""
    root, *only = map(Path, arguments or ("content",))
    code, text = report(root.resolve(), only)
    print(text)  # noqa: T201  # the terminal is where an editor reads it
    return code


if __name__ == "__main__":  # pragma: no cover  # the door from a shell
    sys.exit(main(sys.argv[1:]))
