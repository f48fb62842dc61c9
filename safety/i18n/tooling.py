"""The commands of translators: extract, compile, begin a language, see how far each one is."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from babel import Locale
from babel.messages.catalog import Catalog

from safety.domain.words import SOURCE_LANGUAGE
from safety.i18n.checking import PoFault, called
from safety.i18n.compiled import po_path
from safety.i18n.compiling import compile_all, po_files
from safety.i18n.extracting import template
from safety.i18n.languages import UnknownLanguage, language_of
from safety.i18n.merging import merge
from safety.i18n.po import (
    NATIVE_REVIEW,
    NOBODY,
    NOT_REVIEWED,
    TRANSLATED_BY,
    BrokenPo,
    Domain,
    PoFile,
    is_whole,
    read_po,
    write,
)

__all__ = ["Progress", "begin_language", "compile_all", "extract", "lagging", "progress"]

HELP = {"content/situations.yaml", "content/telling.yaml"}  # who translates begins with these
LICENCE = {Domain.MESSAGES: "Apache-2.0", Domain.CONTENT: "CC BY 4.0"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How many texts of a file are whole, to be looked at again, and missing; and the same of those of help alone."""

    language: str
    domain: Domain
    whole: int
    fuzzy: int
    missing: int
    help_whole: int = 0
    help_texts: int = 0

    def __str__(self) -> str:
        """Say it in one line."""
        of_help = f"; of help: {self.help_whole} of {self.help_texts}" if self.help_texts else ""
        return (
            f"{self.language} {self.domain}: {self.whole} whole, {self.fuzzy} fuzzy, {self.missing} missing{of_help}"
        )


def extract(house: Path, locales: Path) -> list[Path]:
    """Bring every translators' file up to the sources; return those that changed.

    Raises:
        BrokenPo: a file cannot be read.
    """
    return [path for path, po in _merged(house, locales) if write(path, po)]


def lagging(house: Path, locales: Path) -> list[PoFault]:
    """Return a fault for every translators' file that lacks a text of the sources, or has one too many.

    A file that cannot be read is passed over: ``check`` names it.
    """
    templates = {domain: _texts(template(house, domain)) for domain in Domain}
    late = []
    for path in po_files(locales):
        domain = Domain(path.stem)
        with suppress(BrokenPo):
            if changed := _texts(read_po(path, domain)) ^ templates[domain]:
                words = f"{len(changed)} texts differ from the sources; run “flask --app app safety extract”"
                late.append(PoFault(called(path, locales), 1, words))
    return late


def _texts(po: Catalog) -> set[tuple[str, str | None]]:
    return {(str(message.id), message.context) for message in po if message.id}


def begin_language(house: Path, locales: Path, name: str, now: datetime) -> list[Path]:
    """Make the two files of a new language, with everything in them still to be translated.

    Raises:
        UnknownLanguage: CLDR does not know it, or it is what the authors write.
    """
    folder = language_of(name).folder
    if folder == SOURCE_LANGUAGE:
        raise UnknownLanguage("English needs no translation: it is what the authors write, in content/")
    made = []
    for domain in Domain:
        path = po_path(locales, folder, domain)
        if not path.exists():
            po = _empty(folder, domain, now)
            merge(po, template(house, domain))
            write(path, po)
            made.append(path)
    return made


def progress(locales: Path) -> Iterator[Progress]:
    """Yield how far every file of every language is."""
    for path in po_files(locales):
        domain = Domain(path.stem)
        messages = [message for message in read_po(path, domain) if message.id]
        whole = sum(map(is_whole, messages))
        fuzzy = sum(bool(message.fuzzy) for message in messages)
        of_help = [message for message in messages if any(file in HELP for file, _ in message.locations)]
        yield Progress(
            language=path.parent.parent.name,
            domain=domain,
            whole=whole,
            fuzzy=fuzzy,
            missing=len(messages) - whole - fuzzy,
            help_whole=sum(map(is_whole, of_help)),
            help_texts=len(of_help),
        )


def _merged(house: Path, locales: Path) -> Iterator[tuple[Path, PoFile]]:
    templates = {domain: template(house, domain) for domain in Domain}
    for path in po_files(locales):
        domain = Domain(path.stem)
        po = read_po(path, domain)
        merge(po, templates[domain])
        yield path, po


def _empty(folder: str, domain: Domain, now: datetime) -> PoFile:
    po = PoFile(folder, domain)
    name = Locale.parse(folder, resolve_likely_subtags=False).english_name
    po.header_comment = f"# Waylight in {name}: {domain}. Licence: {LICENCE[domain]}."
    po.revision_date = now
    po.last_translator = NOBODY
    po.language_team = str(name)
    po.own_headers = {TRANSLATED_BY: NOBODY, NATIVE_REVIEW: NOT_REVIEWED}
    return po
