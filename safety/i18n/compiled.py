"""Compiled translations: where they lie, that they are of today, and what they say."""

from functools import cached_property
from gettext import GNUTranslations, NullTranslations
from hashlib import sha256
from pathlib import Path

from safety.i18n.po import Domain

FROM = "X-Compiled-From"
UNTRANSLATED = "X-Untranslated"
COMPILE = "flask --app app safety compile"


class NotCompiled(RuntimeError):
    """Translations were never compiled, or changed since; the message says which and what to do."""


class _Silence(NullTranslations):
    """Says nothing where there is no translation, so that nobody takes English for one."""

    def gettext(self, message: str) -> str:
        del message
        return ""

    def pgettext(self, context: str, message: str) -> str:
        del context, message
        return ""

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        del msgid1, msgid2, n
        return ""


class Translations(GNUTranslations):
    """The compiled half of a language: everything it says, and how much its file leaves unsaid."""

    @cached_property
    def untranslated(self) -> int:
        """How many texts the file holds that have no translation, or a fuzzy one."""
        return int(self.info().get(UNTRANSLATED.lower(), "0"))


def po_path(locales: Path, folder: str, domain: Domain) -> Path:
    """Return where the translators' file lies."""
    return locales / folder / "LC_MESSAGES" / f"{domain}.po"


def load(po: Path) -> NullTranslations:
    """Return what was compiled from that PO file; silence where there is no such file.

    Raises:
        NotCompiled: there is nothing compiled, or it is of another state of the file.
    """
    if not po.exists():
        return _Silence()
    mo = po.with_suffix(".mo")
    if not mo.exists():
        raise NotCompiled(f"{mo} is missing: run “{COMPILE}”")
    with mo.open("rb") as file:
        translations = Translations(file)
    if translations.info().get(FROM.lower()) != fingerprint(po):
        raise NotCompiled(f"{mo} was compiled from another state of {po.name}: run “{COMPILE}”")
    translations.add_fallback(_Silence())
    return translations


def fingerprint(path: Path) -> str:
    """Return a short digest of a file's bytes."""
    return sha256(path.read_bytes()).hexdigest()[:32]


def digest(locales: Path) -> str:
    """Return the digest of everything translated, names of the files included: part of the catalogue's version."""
    whole = sha256()
    for path in sorted(locales.glob("*/LC_MESSAGES/*.po")):
        whole.update(path.relative_to(locales).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return whole.hexdigest()
