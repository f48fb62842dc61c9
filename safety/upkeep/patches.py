"""Two texts of a file as a patch: what ``git apply`` and ``patch`` take."""

from collections.abc import Iterator
from difflib import unified_diff

NO_NEWLINE = "\n\\ No newline at end of file\n"


def patch(name: str, before: str, after: str) -> str:
    """Return what changes in a file of that name; nothing where nothing does."""
    changes = unified_diff(lines_of(before), lines_of(after), f"a/{name}", f"b/{name}")
    return "".join(line if line.endswith("\n") else line + NO_NEWLINE for line in changes)


def lines_of(text: str) -> list[str]:
    """Split a text as those programs do: at line feeds, and at nothing else that may end a line."""
    return list(_lines(text))


def _lines(text: str) -> Iterator[str]:
    *whole, last = text.split("\n")
    yield from (f"{line}\n" for line in whole)
    if last:
        yield last
