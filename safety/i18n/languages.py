"""The languages Waylight speaks: their names, directions, translators, and who answers where one is missing."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from safety.domain.words import SOURCE_LANGUAGE, LanguageTag
from safety.i18n.po import Domain, read_headers

EVERY = "*"
"""Among the languages that an operator publishes unreviewed: all of them."""
SCRIPT_LENGTH = 4  # Hant, Latn: subtags of four letters are scripts


class Direction(StrEnum):
    """Where a line begins."""

    LTR = "ltr"
    RTL = "rtl"


class UnknownLanguage(ValueError):
    """A folder under ``locales/`` is not named like a language; the message says what would be right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language, who translated it, and whether someone who grew up with it has read the translation.

    ``fallback`` names the languages that answer for it in turn: itself first, English last.
    """

    tag: LanguageTag
    folder: str
    autonym: str
    direction: Direction
    fallback: tuple[LanguageTag, ...]
    translator: str | None
    reviewer: str | None
    published: bool

    @property
    def is_source(self) -> bool:
        """Whether texts are written in it."""
        return self.tag == SOURCE_LANGUAGE

    @property
    def reviewed(self) -> bool:
        """Whether someone who grew up with the language vouches for the words."""
        return self.is_source or self.reviewer is not None


def discover(locales: Path, unreviewed: Collection[str]) -> tuple[Language, ...]:
    """Return English and every language that has a folder, English first.

    ``unreviewed`` names the languages (or ``*``) that the operator publishes although no native speaker has
    reviewed them.

    Raises:
        UnknownLanguage: a folder is not named like a language.
    """
    found = [language_of(SOURCE_LANGUAGE)]
    found += [_with_credits(language_of(folder.name), folder, unreviewed) for folder in _folders(locales)]
    published = frozenset(language.tag for language in found if language.published)
    return tuple(replace(language, fallback=_chain(language.tag, published)) for language in found)


def language_of(name: str) -> Language:
    """Return the language of that folder name or tag, as CLDR knows it, with nobody's translation.

    Raises:
        UnknownLanguage: CLDR does not know it.
    """
    try:
        locale = Locale.parse(name.replace("-", "_"), resolve_likely_subtags=False)
    except (UnknownLocaleError, ValueError) as fault:
        raise UnknownLanguage(f"{name!r} is no language that CLDR knows; write es, ar or pt_BR") from fault
    tag = LanguageTag(str(locale).replace("_", "-"))
    return Language(
        tag=tag,
        folder=str(locale),
        autonym=locale.display_name or tag,
        direction=Direction(locale.text_direction),
        fallback=(tag,),
        translator=None,
        reviewer=None,
        published=True,
    )


def ancestors(tag: str) -> Iterator[str]:
    """Yield the tag and what stands above it in CLDR: es-MX, es-419, es; nothing above zh-Hant."""
    name = tag.replace("-", "_")
    while name and name != "root":
        yield name.replace("_", "-")
        name = _above(name)


def _above(name: str) -> str:
    """Return the parent in CLDR; a language in another script than its usual one has none."""
    shorter, _, last = name.rpartition("_")
    usual = get_global("likely_subtags").get(shorter, last)
    in_another_script = len(last) == SCRIPT_LENGTH and last not in usual.split("_")
    return str(get_global("parent_exceptions").get(name, "" if in_another_script else shorter))


def _folders(locales: Path) -> list[Path]:
    return sorted(folder for folder in locales.iterdir() if (folder / "LC_MESSAGES").is_dir())


def _with_credits(language: Language, folder: Path, unreviewed: Collection[str]) -> Language:
    """Name everyone who translated; call it reviewed only when both halves were."""
    if folder.name != language.folder:
        raise UnknownLanguage(f"{folder}: name the folder {language.folder!r}")
    headers = [read_headers(folder / "LC_MESSAGES" / f"{domain}.po") for domain in Domain]
    translators = dict.fromkeys(header.translator for header in headers if header.translator)
    reviewers = dict.fromkeys(header.reviewer for header in headers)
    reviewed = None not in reviewers
    return replace(
        language,
        translator="; ".join(translators) or None,
        reviewer="; ".join(name for name in reviewers if name) if reviewed else None,
        published=reviewed or EVERY in unreviewed or language.tag in unreviewed,
    )


def _chain(tag: LanguageTag, published: Collection[LanguageTag]) -> tuple[LanguageTag, ...]:
    above = (LanguageTag(name) for name in ancestors(tag))
    return tuple(dict.fromkeys([tag, *(name for name in above if name in published), SOURCE_LANGUAGE]))
