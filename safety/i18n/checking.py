"""What is wrong in translators' files, each fault with its file and line.

Whoever can edit a translation can put a number or an address before a frightened child. So a translation must not
bring in what the English does not have, and the English itself has neither: the plan puts services beside the words.
"""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from babel import Locale
from babel.messages.catalog import Message
from babel.messages.plurals import get_plural

from safety.i18n.compiling import po_files
from safety.i18n.languages import UnknownLanguage, language_of
from safety.i18n.po import NATIVE_REVIEW, TRANSLATED_BY, BrokenPo, Domain, PoFile, forms, is_whole, read_po

_PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|\{\w*\}")
_ADDRESS = re.compile(r"https?:|www\.|\b[\w-]+\.(?:com|org|net|info|gov|edu)\b|\S@\S", re.IGNORECASE)
_NUMBER = re.compile(r"\d(?:[ ().\u00a0/-]?\d){2,}")
_LONG_NUMBER = re.compile(r"\d(?:[ ().\u00a0/-]?\d){5,}")
_MARKUP = re.compile(r"</?\w+")
# Marks that turn the direction of what follows can make a text read otherwise than it is written.
_UNSEEN = re.compile("[\u202a-\u202e\u0000-\u0008]")


@dataclass(frozen=True, slots=True, order=True)
class PoFault:
    """Something wrong in a translators' file."""

    file: str
    line: int
    words: str

    def __str__(self) -> str:
        """Say it in one line."""
        return f"{self.file}:{self.line}: {self.words}"


def check(locales: Path, names: Collection[str] = ()) -> tuple[PoFault, ...]:
    """Return every fault of every file; ``names`` are those of services, which never stand in translatable text."""
    return tuple(sorted(fault for po in po_files(locales) for fault in _faults(po, locales, names)))


def called(path: Path, locales: Path) -> str:
    """How a translators' file is called in faults."""
    return f"{locales.name}/{path.relative_to(locales).as_posix()}"


def _faults(path: Path, locales: Path, names: Collection[str]) -> Iterator[PoFault]:
    shown = called(path, locales)
    domain = Domain(path.stem)
    try:
        language_of(path.parent.parent.name)
        catalogue = read_po(path, domain)
    except (UnknownLanguage, BrokenPo) as broken:
        yield PoFault(shown, 1, str(broken))
        return
    yield from (PoFault(shown, 1, words) for words in _header_faults(catalogue, path.parent.parent.name))
    for message in catalogue:
        found = _message_faults(message, catalogue, names) if message.id else ()
        yield from (PoFault(shown, message.lineno or 1, words) for words in found)


def _header_faults(catalogue: PoFile, folder: str) -> Iterator[str]:
    if catalogue.locale_identifier != folder:
        yield f"the header says Language: {catalogue.locale_identifier}, the folder says {folder}"
    number, rule, *_ = get_plural(Locale.parse(folder, resolve_likely_subtags=False))
    if (catalogue.num_plurals, _bare(catalogue.plural_expr)) != (number, _bare(rule)):
        yield f"the header should say Plural-Forms: nplurals={number}; plural={rule};"
    for name in (TRANSLATED_BY, NATIVE_REVIEW):
        if not catalogue.own_headers.get(name):
            yield f"the header does not say {name}"


def _bare(rule: str) -> str:
    """Take the brackets and spaces off a rule: tools set them as they like."""
    return re.sub(r"[\s()]", "", rule)


def _message_faults(message: Message, catalogue: PoFile, names: Collection[str]) -> Iterator[str]:
    if catalogue.domain == Domain.CONTENT:
        yield from _source_faults(str(message.id), names)
    if not is_whole(message):
        return
    yield from (str(error) for error in message.check(catalogue))
    ids = (message.id,) if isinstance(message.id, str) else tuple(message.id)
    for said in forms(message):
        yield from _translation_faults(ids, said)


def _source_faults(text: str, names: Collection[str]) -> Iterator[str]:
    """Say what must not stand in a text that is translated."""
    if _ADDRESS.search(text):
        yield "the English holds an address; addresses are never translated"
    if _LONG_NUMBER.search(text):
        yield "the English holds a number to call; numbers are never translated"
    for name in names:
        if name in text and re.search(rf"\b{re.escape(name)}\b", text):
            yield f"the English names “{name}”; names of services are never translated"


def _translation_faults(ids: tuple[str, ...], said: str) -> Iterator[str]:
    written = " ".join(ids)
    for what, of in _SAME:
        if not of(said) <= of(written) or (len(ids) == 1 and of(said) != of(written)):
            yield f"{what} differ from the English: {', '.join(sorted(of(said) ^ of(written)))}"
    if _UNSEEN.search(said) and not _UNSEEN.search(written):
        yield "the translation holds a character that nobody can see"
    if _brings_in(_ADDRESS, said, written):
        yield "the translation brings in an address that the English does not have"
    if _brings_in(_LONG_NUMBER, said, written) or (_NUMBER.search(said) and not re.search(r"\d", written)):
        yield "the translation brings in a number that the English does not have"


def _brings_in(pattern: re.Pattern[str], said: str, written: str) -> bool:
    return bool(pattern.search(said)) and not pattern.search(written)


def _all(pattern: re.Pattern[str]) -> Callable[[str], frozenset[str]]:
    return lambda text: frozenset(pattern.findall(text))


_SAME = (("placeholders", _all(_PLACEHOLDER)), ("tags", _all(_MARKUP)))
