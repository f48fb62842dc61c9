"""What counted things are called in the reader's language; what is no longer there keeps its own name."""

from collections.abc import Callable

from safety.domain.marking import N_
from safety.domain.vocabulary import Audience, Band, ChannelType, SituationId
from safety.domain.words import CountryCode, LanguageTag, LessonSlug
from safety.i18n.names import country_name, language_name
from safety.i18n.speech import Speech
from safety.parts import parts
from safety.web.ways import VERBS

Namer = Callable[[tuple[str, ...], Speech], str]
UNKNOWN = N_("Not known")


def language(key: tuple[str, ...], speech: Speech) -> str:
    """Name a language."""
    return language_name(key[0], speech.language.tag)


def country(key: tuple[str, ...], speech: Speech) -> str:
    """Name a country; an app need not say which."""
    return country_name(CountryCode(key[0]), speech.language.tag) if key[0] else speech.gettext(UNKNOWN)


def lesson(key: tuple[str, ...], speech: Speech) -> str:
    """Name a lesson and its ages."""
    band, slug = key
    if (Band(band), LessonSlug(slug)) not in parts().catalogue.lessons:
        return f"{band} · {slug}"
    return f"{band} · {parts().editions.lesson(speech.language.tag, Band(band), LessonSlug(slug)).what.title}"


def situation(key: tuple[str, ...], speech: Speech) -> str:
    """Name a situation as a child reads it."""
    there = parts().editions.help(LanguageTag(speech.language.tag)).what.situations
    return there[SituationId(key[0])].views[Audience.CHILD].title


def channel(key: tuple[str, ...], speech: Speech) -> str:
    """Name a kind of channel by what it does."""
    return speech.gettext(VERBS[ChannelType(key[0])])
