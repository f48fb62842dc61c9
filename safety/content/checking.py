"""What an editor asks: is everything right, and if not, where?

``python -m safety.content.checking content [paths]`` asks it from a shell.
"""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from safety.content.faults import Fault
from safety.content.linting import linted
from safety.content.ruling import broken, unkempt
from safety.content.shelving import shelve


def check(root: Path) -> tuple[Fault, ...]:
    """Return every fault of every file under ``root``."""
    shelves = shelve(root)
    return tuple(sorted({*shelves.faults, *broken(shelves), *unkempt(shelves), *linted(shelves)}))


def report(root: Path, only: Sequence[Path] = ()) -> tuple[int, str]:
    """Check all content, or say only what concerns some files; the number is 0 where nothing is wrong."""
    faults = [fault for fault in check(root) if not only or _concerns(fault, root, only)]
    return min(len(faults), 1), "\n".join((*map(str, faults), _summary(faults)))


def _concerns(fault: Fault, root: Path, only: Iterable[Path]) -> bool:
    file = (root.parent / fault.file).resolve()
    return any(file.is_relative_to(path.resolve()) for path in only)


def _summary(faults: Sequence[Fault]) -> str:
    if not faults:
        return "Nothing wrong."
    return f"{len(faults)} faults in {len({fault.file for fault in faults})} files."


def main(arguments: Sequence[str]) -> int:
    """Run from a shell: the folder, then the files to speak of (all, if none is named)."""
    root, *only = map(Path, arguments or ("content",))
    code, text = report(root, only)
    print(text)  # noqa: T201  # the terminal is where an editor reads it
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
