"""What an editor asks: is everything right, and if not, where?

``python -m safety.content.checking content [paths]`` asks it from a shell.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from safety.content.faults import Fault
from safety.content.linting import linted
from safety.content.phones import doubts
from safety.content.rules.languages import registered
from safety.content.ruling import broken, each, unkempt
from safety.content.shelving import Shelves, shelve


class FoundElsewhere(Protocol):
    """A fault of any kind, said in one line by ``str``."""

    @property
    def file(self) -> str:
        """The file that is wrong."""


def check(root: Path) -> tuple[Fault, ...]:
    """Return every fault of every file under ``root``, those of language included."""
    return tuple(sorted(set(_faults(shelve(root)))))


def report(root: Path, only: Sequence[Path] = (), more: Sequence[FoundElsewhere] = ()) -> tuple[int, str]:
    """Check all content, or say only what concerns some files; the number is 0 where nothing is wrong.

    ``more`` is what somebody found in other files. Numbers that libphonenumber does not know are told below the faults
    and are none.
    """
    shelves = shelve(root)
    faults = [*_concerning(sorted(set(_faults(shelves))), root, only), *more]
    warnings = _concerning(each(shelves.countries.values(), [doubts]), root, only)
    lines = (*map(str, faults), *(f"{warning} (only a warning)" for warning in warnings), _summary(faults))
    return min(len(faults), 1), "\n".join(lines)


def _faults(shelves: Shelves) -> Iterator[Fault]:
    yield from shelves.faults
    yield from broken(shelves)
    yield from unkempt(shelves)
    yield from each(shelves.countries.values(), [registered])
    yield from linted(shelves)


def _concerning(faults: Iterable[Fault], root: Path, only: Sequence[Path]) -> list[Fault]:
    wanted = [path.resolve() for path in only]
    return [fault for fault in faults if not only or _is_of(fault, root, wanted)]


def _is_of(fault: Fault, root: Path, wanted: Iterable[Path]) -> bool:
    file = (root.parent / fault.file).resolve()
    return any(file.is_relative_to(path) for path in wanted)


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
