"""Compiled translations: where they lie, that they are of today, and what they say."""

from functools import cached_property
from gettext import GNUTranslations, NullTranslations
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from struct import Struct
from struct import error as StructError  # noqa: N812  # struct names its exception like a function
from threading import Lock

from safety.i18n.po import Domain

FROM = "X-Compiled-From"
UNTRANSLATED = "X-Untranslated"
COMPILE = "flask --app app safety compile"
HEAD, PLACE, MAGIC = Struct("=5I"), Struct("=2I"), 0x950412DE
"""How a compiled file begins and says where a text stands: in the byte order of the machine that compiled it."""


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


class Translations(NullTranslations):
    """The compiled half of a language: everything it says, and how much its file leaves unsaid.

    Its bytes are held from the start, and taken apart when somebody first asks: a process seldom speaks all languages.
    """

    def __init__(self, compiled: bytes) -> None:
        """Take the bytes of a compiled file.

        Raises:
            ValueError: they are not one, or not all of it.
        """
        super().__init__()
        self.headers = headers(compiled)
        self._compiled = compiled
        self._once = Lock()

    @property
    def untranslated(self) -> int:
        """How many texts the file holds that have no translation, or a fuzzy one."""
        return int(self.headers.get(UNTRANSLATED, "0"))

    @cached_property
    def _said(self) -> GNUTranslations:
        with self._once:
            if self._compiled:
                self._parsed = GNUTranslations(BytesIO(self._compiled))
                self._parsed.add_fallback(_Silence())
                self._compiled = b""
            return self._parsed

    def gettext(self, message: str) -> str:
        """Return what is said for a text, or nothing."""
        return self._said.gettext(message)

    def pgettext(self, context: str, message: str) -> str:
        """Return what is said for a text that a context tells from its like, or nothing."""
        return self._said.pgettext(context, message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the form that goes with a number, or nothing."""
        return self._said.ngettext(msgid1, msgid2, n)


def headers(compiled: bytes) -> dict[str, str]:
    """Return the headers of a compiled file, which stand first in it.

    Raises:
        ValueError: it is none, or was cut off.
    """
    try:
        magic, _, count, keys, values = HEAD.unpack_from(compiled)
        places = [
            PLACE.unpack_from(compiled, table + PLACE.size * number)
            for table in (keys, values)
            for number in (0, count - 1)
        ]
    except StructError as cut:
        raise ValueError("is too short") from cut
    key, _, text, _ = places
    if magic != MAGIC or any(key[:1]) or max(map(sum, places)) >= len(compiled):
        raise ValueError("was not written by Babel, or was cut off")
    lines = compiled[text[1] : sum(text)].decode().splitlines()
    return dict(line.split(": ", 1) for line in lines if ": " in line)


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
    try:
        translations = Translations(mo.read_bytes())
    except ValueError as broken:
        raise NotCompiled(f"{mo} {broken}: run “{COMPILE}”") from broken
    if translations.headers.get(FROM) != fingerprint(po):
        raise NotCompiled(f"{mo} was compiled from another state of {po.name}: run “{COMPILE}”")
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
