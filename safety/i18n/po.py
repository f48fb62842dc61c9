"""PO files as they lie on disk: Babel's catalogue, with our headers kept and nothing that changes by itself."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from itertools import takewhile
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, PoFileParser, write_po

TRANSLATED_BY = "X-Translated-By"
NATIVE_REVIEW = "X-Native-Review"
NOT_REVIEWED = "no"
NOBODY = "nobody yet"
PROJECT = "Waylight"

# They would change at every extraction or with every version of the tool, or say nothing.
_LEFT_OUT = {"POT-Creation-Date", "Report-Msgid-Bugs-To", "Generated-By"}


class Domain(StrEnum):
    """The two halves of what is translated."""

    MESSAGES = "messages"  # the interface and the vocabulary
    CONTENT = "content"  # lessons, guides, help and telling


class BrokenPo(ValueError):
    """A PO file cannot be read; the message names file and line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Headers:
    """Who translated a file, and which native speaker read it and when (None: nobody yet)."""

    translator: str | None
    reviewer: str | None


class PoFile(Catalog):
    """A catalogue that keeps headers of ours (``X-…``), which Babel's own drops."""

    def __init__(self, locale: str | None, domain: Domain) -> None:
        """Start an empty file for that language (None: a template)."""
        super().__init__(locale=locale, domain=domain.value, project=PROJECT, version=domain.value, fuzzy=False)
        self.own_headers: dict[str, str] = {}

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """The header lines, ours last."""
        usual = [(name, value.strip()) for name, value in self._get_mime_headers() if name not in _LEFT_OUT]
        *front, (name, value) = [*usual, *self.own_headers.items()]
        return [*front, (name, f"{value}\n")]

    @mime_headers.setter
    def mime_headers(self, headers: Iterable[tuple[str, str]]) -> None:
        known = list(headers)
        self._set_mime_headers(known)
        self.own_headers = {name: value for name, value in known if name.startswith("X-")}

    def __setitem__(self, id: str | tuple[str, ...] | list[str], message: Message) -> None:  # noqa: A002  # Babel's
        """Add a message, put right where Babel reads it otherwise than it is meant.

        Content has no placeholders, though "50% of" looks like one; and what other tools note as ``#|`` (the text
        before it changed) would come back as a remark of the translator's.
        """
        if self.domain == Domain.CONTENT:
            message.flags.discard("python-format")
        message.user_comments = [remark for remark in message.user_comments if not remark.startswith("|")]
        super().__setitem__(id, message)


def read_po(path: Path, domain: Domain) -> PoFile:
    """Read a PO file.

    Raises:
        BrokenPo: it is not one.
    """
    return _parsed(path.read_text(encoding="utf-8").splitlines(keepends=True), path, domain)


def read_headers(path: Path) -> Headers:
    """Read only who translated and reviewed a PO file; nobody, where the file or the header is missing."""
    if not path.exists():
        return Headers(translator=None, reviewer=None)
    with path.open(encoding="utf-8") as lines:
        first = list(takewhile(str.strip, lines))
    own = _parsed(first, path, Domain.MESSAGES).own_headers
    translator, review = own.get(TRANSLATED_BY, ""), own.get(NATIVE_REVIEW, "")
    return Headers(
        translator=None if translator in {"", NOBODY} else translator,
        reviewer=None if review.lower() in {"", NOT_REVIEWED} else review,
    )


def write(path: Path, catalogue: PoFile) -> bool:
    """Write a PO file if its text changed, whole or not at all; return whether it did."""
    buffer = BytesIO()
    write_po(buffer, catalogue, include_lineno=False)
    text = buffer.getvalue().rstrip(b"\n") + b"\n"
    if path.exists() and path.read_bytes() == text:
        return False
    replace_file(path, text)
    return True


def replace_file(path: Path, data: bytes) -> None:
    """Put new bytes in place at once, so that whoever reads meanwhile sees the old file or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    beside.write_bytes(data)
    beside.replace(path)


def forms(message: Message) -> tuple[str, ...]:
    """Return every form of a translation: one, or one a plural."""
    said = message.string or ""
    return (said,) if isinstance(said, str) else tuple(said)


def is_whole(message: Message) -> bool:
    """Tell whether a message is translated in every form and nobody asked to look at it again."""
    return not message.fuzzy and all(forms(message))


def _parsed(lines: list[str], path: Path, domain: Domain) -> PoFile:
    catalogue = PoFile(None, domain)
    try:
        PoFileParser(catalogue, abort_invalid=True).parse(lines)
    except (PoFileError, ValueError, UnicodeError) as fault:
        raise BrokenPo(f"{path}: {fault}") from fault
    return catalogue
