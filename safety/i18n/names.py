"""What countries and languages are called in a language, from CLDR."""

import unicodedata
from collections.abc import Iterable

from babel import Locale, UnknownLocaleError

from safety.domain.words import CountryCode, LanguageTag


def country_name(code: CountryCode, tag: LanguageTag) -> str:
    """Return what a country is called; its code where CLDR has no name for it."""
    return str(_locale(tag).territories.get(code, code))


def language_name(of: str, tag: LanguageTag) -> str:
    """Return what a language is called; its tag where CLDR has no name for it."""
    try:
        named = Locale.parse(of.replace("-", "_"), resolve_likely_subtags=False).get_display_name(_locale(tag))
    except (UnknownLocaleError, ValueError):
        named = _locale(tag).languages.get(of)
    return str(named or of)


def countries_by_name(codes: Iterable[CountryCode], tag: LanguageTag) -> tuple[tuple[CountryCode, str], ...]:
    """Return countries with their names, sorted as a reader of the language would look for them."""
    named = ((code, country_name(code, tag)) for code in codes)
    return tuple(sorted(named, key=lambda pair: collation_key(pair[1])))


def collation_key(name: str) -> tuple[str, str]:
    """Return a key that sorts names by their letters first and by accents, points and capitals only then.

    That is the root collation of CLDR without its finer rules: ICU, which has them all, is no Python package that
    installs everywhere.
    """
    letters = "".join(mark for mark in unicodedata.normalize("NFKD", name) if not unicodedata.combining(mark))
    return "".join(mark if mark.isalnum() else " " for mark in letters.casefold()), name


def _locale(tag: LanguageTag) -> Locale:
    return Locale.parse(tag.replace("-", "_"))
