"""What Waylight says in a language, with no request in sight."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from gettext import NullTranslations
from pathlib import Path
from types import MappingProxyType

from safety.domain.words import LanguageTag
from safety.i18n.compiled import Translations, load, po_path
from safety.i18n.languages import Language
from safety.i18n.po import Domain


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """The two compiled halves of one language, and nothing of any other."""

    interface: NullTranslations
    content: NullTranslations

    @property
    def interface_whole(self) -> bool:
        """Whether every text of the interface's file is translated."""
        return isinstance(self.interface, Translations) and not self.interface.untranslated


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """The voices that answer for a language, in turn; none of them: English, as written."""

    language: Language
    voices: tuple[Voice, ...]

    @property
    def own(self) -> Voice | None:
        """The language's own voice; None for English, which needs none."""
        return None if self.language.is_source else self.voices[0]

    def find(self, text: str) -> str | None:
        """Return an interface text in this very language, or None where it is missing."""
        return text if self.own is None else self.own.interface.gettext(text) or None

    def find_content(self, reader: str, text: str) -> str | None:
        """Return a text of lessons, guides or help in this very language, or None where it is missing."""
        return text if self.own is None else self.own.content.pgettext(reader, text) or None

    def has_all(self, said: Iterable[tuple[str, str]]) -> bool:
        """Say whether every one of those (reader, text) is there in this very language."""
        return all(self.find_content(reader, text) is not None for reader, text in said)

    def gettext(self, text: str) -> str:
        """Return an interface text in the first language of the chain that has it, else as written."""
        return _first((voice.interface.gettext(text) for voice in self.voices), text)

    def pgettext(self, context: str, text: str) -> str:
        """Return an interface text that a context tells from its like."""
        return _first((voice.interface.pgettext(context, text) for voice in self.voices), text)

    def ngettext(self, one: str, many: str, number: int) -> str:
        """Return the form of an interface text that goes with a number."""
        said = (voice.interface.ngettext(one, many, number) for voice in self.voices)
        return _first(said, one if number == 1 else many)


def speeches(locales: Path, languages: Iterable[Language]) -> Mapping[LanguageTag, Speech]:
    """Load every language once.

    Raises:
        NotCompiled: a compiled file is missing or old.
    """
    every = tuple(languages)
    voices = {language.tag: _voice(locales, language) for language in every if not language.is_source}
    return MappingProxyType({language.tag: _speech(language, voices) for language in every})


def _speech(language: Language, voices: Mapping[LanguageTag, Voice]) -> Speech:
    return Speech(language=language, voices=tuple(voices[tag] for tag in language.fallback if tag in voices))


def _voice(locales: Path, language: Language) -> Voice:
    return Voice(
        interface=load(po_path(locales, language.folder, Domain.MESSAGES)),
        content=load(po_path(locales, language.folder, Domain.CONTENT)),
    )


def _first(said: Iterable[str], else_: str) -> str:
    return next(filter(None, said), else_)
