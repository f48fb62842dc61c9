"""Which pictures a lesson shows, wherever in it they stand."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from safety.domain.story import Picture


def pictures_of(what: object) -> Iterator[str]:
    """Yield the file of every picture in a lesson or a part of it."""
    if isinstance(what, Picture):
        yield what.file
    elif isinstance(what, tuple):
        for item in what:
            yield from pictures_of(item)
    elif is_dataclass(what):
        for field in fields(what):
            yield from pictures_of(getattr(what, field.name))
