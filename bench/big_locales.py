"""Twelve languages for a catalogue: every text of it, in a made-up translation of its own."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from safety.domain.catalogue import Catalogue
from safety.domain.contexts import Whole, texts
from safety.domain.help import help_of
from safety.i18n.compiling import compile_all
from safety.i18n.po import NATIVE_REVIEW, TRANSLATED_BY, Domain, PoFile, write

LANGUAGES = ("ar", "bn", "de", "es", "fr", "hi", "id", "pt", "ru", "sw", "fil", "vi")


def write_locales(catalogue: Catalogue, target: Path, languages: Iterable[str] = LANGUAGES) -> Path:
    """Write and compile a whole translation of the content for each language."""
    said = {text for whole in wholes(catalogue) for text in texts(whole)}
    for language in languages:
        for domain, entries in ((Domain.CONTENT, sorted(said)), (Domain.MESSAGES, [])):
            po = PoFile(language, domain)
            po.own_headers = {TRANSLATED_BY: "bench", NATIVE_REVIEW: "yes"}
            for reader, text in entries:
                po.add(text, f"{language} {text}", context=reader)
            write(target / language / "LC_MESSAGES" / f"{domain}.po", po)
    compile_all(target)
    return target


def wholes(catalogue: Catalogue) -> Iterator[Whole]:
    """Everything that is translated."""
    yield from catalogue.lessons.values()
    yield from catalogue.guides.values()
    yield help_of(catalogue)
    yield catalogue.scheme
