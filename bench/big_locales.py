"""Twelve languages for a catalogue: every text of it, in a made-up translation of its own.

The files are put together here, and not by Babel, which takes minutes for a catalogue ten times as large.
"""

from collections.abc import Iterable, Iterator
from itertools import accumulate
from pathlib import Path
from struct import pack

from babel.messages.pofile import escape

from safety.domain.catalogue import Catalogue
from safety.domain.contexts import Whole, texts
from safety.domain.help import help_of
from safety.i18n.compiled import FROM, UNTRANSLATED, fingerprint
from safety.i18n.po import NATIVE_REVIEW, TRANSLATED_BY, Domain

LANGUAGES = ("ar", "bn", "de", "es", "fr", "hi", "id", "pt", "ru", "sw", "fil", "vi")
HEADERS = f"Content-Type: text/plain; charset=utf-8\n{TRANSLATED_BY}: bench\n{NATIVE_REVIEW}: yes\n"
MAGIC, START = 0x950412DE, 28
Entries = list[tuple[str, str]]


def write_locales(catalogue: Catalogue, target: Path, languages: Iterable[str] = LANGUAGES) -> Path:
    """Write a whole translation of the content for each language, compiled too."""
    said = sorted({text for whole in wholes(catalogue) for text in texts(whole)})
    for language in languages:
        folder = target / language / "LC_MESSAGES"
        folder.mkdir(parents=True)
        for domain, entries in ((Domain.CONTENT, said), (Domain.MESSAGES, [])):
            po = folder / f"{domain}.po"
            po.write_text("".join(as_po(language, entries)), encoding="utf-8")
            po.with_suffix(".mo").write_bytes(as_mo(language, entries, fingerprint(po)))
    return target


def wholes(catalogue: Catalogue) -> Iterator[Whole]:
    """Everything that is translated."""
    yield from catalogue.lessons.values()
    yield from catalogue.guides.values()
    yield help_of(catalogue)
    yield catalogue.scheme


def as_po(language: str, entries: Entries) -> Iterator[str]:
    """What translators would have written."""
    yield f'msgid ""\nmsgstr {escape(HEADERS)}\n'
    for reader, text in entries:
        said = escape(f"{language} {text}")
        yield f"\nmsgctxt {escape(reader)}\nmsgid {escape(text)}\nmsgstr {said}\n"


def as_mo(language: str, entries: Entries, made_from: str) -> bytes:
    """The same compiled: where each text stands and how long it is, then all texts."""
    said = {f"{reader}\x04{text}".encode(): f"{language} {text}".encode() for reader, text in entries}
    said[b""] = f"{HEADERS}{UNTRANSLATED}: 0\n{FROM}: {made_from}\n".encode()
    keys = sorted(said)
    every = [*keys, *(said[key] for key in keys)]
    ends = accumulate((len(text) + 1 for text in every), initial=START + 8 * len(every))
    places = b"".join(pack("<2I", len(text), at) for text, at in zip(every, ends, strict=False))
    head = pack("<7I", MAGIC, 0, len(keys), START, START + 8 * len(keys), 0, 0)
    return head + places + b"\0".join([*every, b""])
