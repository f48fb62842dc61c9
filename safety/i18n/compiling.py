"""Translators' files made into what the program reads. Only whole translations get in: nothing fuzzy, nothing half."""

from collections.abc import Iterator
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path
from struct import error as StructError  # noqa: N812  # struct names its exception like a function

from babel.messages.mofile import write_mo

from safety.i18n.compiled import FROM, UNTRANSLATED, fingerprint
from safety.i18n.po import Domain, is_whole, read_po, replace_file


def compile_all(locales: Path) -> list[Path]:
    """Compile every file that is not compiled in its present state; return what was made.

    Raises:
        BrokenPo: a file cannot be read.
    """
    return [_compile(po) for po in po_files(locales) if not is_current(po)]


def po_files(locales: Path) -> Iterator[Path]:
    """Yield the translators' files of every language."""
    for domain in Domain:
        yield from sorted(locales.glob(f"*/LC_MESSAGES/{domain}.po"))


def is_current(po: Path) -> bool:
    """Tell whether what is compiled was made from the file as it is now."""
    try:
        with po.with_suffix(".mo").open("rb") as file:
            return GNUTranslations(file).info().get(FROM.lower()) == fingerprint(po)
    except (OSError, ValueError, StructError):
        return False  # missing, cut off, or not one at all: it is made anew


def _compile(po: Path) -> Path:
    catalogue = read_po(po, Domain(po.stem))
    missing = [message for message in catalogue if message.id and not is_whole(message)]
    for message in missing:
        catalogue.delete(message.id, message.context)
    catalogue.own_headers |= {UNTRANSLATED: str(len(missing)), FROM: fingerprint(po)}
    buffer = BytesIO()
    write_mo(buffer, catalogue)
    mo = po.with_suffix(".mo")
    replace_file(mo, buffer.getvalue())
    return mo
