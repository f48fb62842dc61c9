"""Which language to speak: RFC 4647 lookup over what a browser says, however broken that is."""

import re
from collections.abc import Iterator, Sequence

from babel.core import get_global

from safety.domain.words import LanguageTag
from safety.i18n.languages import Language, ancestors

_RANGE = re.compile(r"\*|[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
_WEIGHT = re.compile(r"[qQ]=(0(\.\d{0,3})?|1(\.0{0,3})?)")
_LONGEST = 1000  # characters that a browser really sends fit many times; the rest is not read


def negotiate(accept_language: str, offered: Sequence[Language]) -> Language:
    """Return the offered language that suits best, or the first one offered when none does."""
    wanted = sorted(_wanted(accept_language), key=lambda pair: -pair[1])
    refused = {tag.lower() for tag, weight in wanted if weight == 0}
    acceptable = [language for language in offered if language.tag.lower() not in refused]
    for tag, weight in wanted:
        found = lookup(tag, acceptable) if weight else None
        if found:
            return found
    return (acceptable or offered)[0]


def lookup(tag: str, offered: Sequence[Language]) -> Language | None:
    """Return the offered language closest above that tag (es-419-MX: es-419, then es), or None.

    Old codes that phones still send (iw, in, tl) count as what they are called today.
    """
    by_tag = {language.tag.lower(): language for language in offered}
    for name in ancestors(_of_today(tag)):
        if name.lower() in by_tag:
            return by_tag[LanguageTag(name.lower())]
    return None


def _of_today(tag: str) -> str:
    """Write a tag as CLDR does (es-MX, zh-Hant), its language under today's code."""
    first, *rest = tag.replace("_", "-").split("-")
    language = get_global("language_aliases").get(first.lower(), first.lower())
    return "-".join([str(language), *(_cased(subtag) for subtag in rest)])


def _cased(subtag: str) -> str:
    """Case a subtag as BCP 47 recommends: regions in capitals, scripts with one."""
    return {2: subtag.upper(), 4: subtag.title()}.get(len(subtag), subtag.lower())


def _wanted(header: str) -> Iterator[tuple[str, float]]:
    """Yield each range with its weight; what cannot be read is as if it were not said."""
    for item in header[:_LONGEST].split(","):
        name, *parameters = (part.strip() for part in item.split(";"))
        weight = _weight(parameters)
        if _RANGE.fullmatch(name) and weight is not None:
            yield name, weight


def _weight(parameters: Sequence[str]) -> float | None:
    if not parameters:
        return 1.0
    said = _WEIGHT.fullmatch(parameters[0])
    return float(said[1]) if said and len(parameters) == 1 else None
