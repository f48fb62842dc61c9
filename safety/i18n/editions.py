"""The catalogue in every language: each lesson, guide and the help in the first language that has it whole."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Generic, TypeVar

from safety.domain.catalogue import Catalogue, SchemeEntry
from safety.domain.contexts import Whole, texts
from safety.domain.guide import Guide
from safety.domain.help import Help, help_of
from safety.domain.lesson import Lesson
from safety.domain.vocabulary import Audience, Band
from safety.domain.words import GuideSlug, LanguageTag, LessonSlug
from safety.i18n.languages import Language
from safety.i18n.speech import Speech
from safety.i18n.translating import Untranslated, translated

T = TypeVar("T")
W = TypeVar("W", bound=Whole)


@dataclass(frozen=True, slots=True)
class Given(Generic[T]):
    """Something that was asked for, and the language in which it is given: say so when it is another."""

    what: T
    language: LanguageTag


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """How far a language is."""

    language: Language
    interface_whole: bool
    help_whole: bool
    lessons_whole: int
    lessons: int
    guides_whole: int
    guides: int


class Editions:
    """All languages over one catalogue. Nothing is translated before it is asked for, and then only once.

    ``vocabulary`` are the interface texts that stand in a plan of help (labels, reasons, cautions): help counts
    as whole in a language only with them.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        speeches: Mapping[LanguageTag, Speech],
        vocabulary: Collection[str] = (),
    ) -> None:
        """Take what is said and the voices to say it; work follows when asked."""
        self.catalogue = catalogue
        self.speeches = speeches
        self._vocabulary = frozenset(vocabulary)
        # Caches of pure functions: two threads may compute the same thing twice, never a different one.
        self._lesson_in = cache(self._translate_lesson)
        self._guide_in = cache(self._translate_guide)
        self._help_in = cache(self._translate_help)
        self._scheme_in = cache(self._translate_scheme)
        self.state = cache(self._state)

    @property
    def offered(self) -> tuple[Language, ...]:
        """The languages that the operator publishes, English first."""
        return tuple(speech.language for speech in self.speeches.values() if speech.language.published)

    def lesson(self, tag: LanguageTag, band: Band, slug: LessonSlug) -> Given[Lesson]:
        """Return a lesson.

        Raises:
            KeyError: there is no such lesson, or no such language.
        """
        return self._given(tag, lambda language: self._lesson_in(language, band, slug))

    def lessons(self, tag: LanguageTag, band: Band) -> tuple[Given[Lesson], ...]:
        """Return the lessons of a band in the order of the scheme of work, each in its own first whole language."""
        return tuple(self.lesson(tag, band, lesson.slug) for lesson in self.catalogue.lessons_of(band))

    def guide(self, tag: LanguageTag, audience: Audience, slug: GuideSlug) -> Given[Guide]:
        """Return a guide.

        Raises:
            KeyError: there is no such guide, or no such language.
        """
        return self._given(tag, lambda language: self._guide_in(language, audience, slug))

    def help(self, tag: LanguageTag) -> Given[Catalogue]:
        """Return the catalogue with situations, waiting and telling in one language: a plan made from it is whole."""
        return self._given(tag, self._help_in)

    def scheme(self, tag: LanguageTag) -> Given[tuple[SchemeEntry, ...]]:
        """Return the scheme of work."""
        return self._given(tag, self._scheme_in)

    # Enough to say how far a language is: nothing need be translated for that.
    @cached_property
    def _texts_of_lessons(self) -> tuple[tuple[tuple[str, str], ...], ...]:
        return tuple(tuple(texts(lesson)) for lesson in self.catalogue.lessons.values())

    @cached_property
    def _texts_of_guides(self) -> tuple[tuple[tuple[str, str], ...], ...]:
        return tuple(tuple(texts(guide)) for guide in self.catalogue.guides.values())

    def _given(self, tag: LanguageTag, whole_in: Callable[[LanguageTag], T | None]) -> Given[T]:
        chain = self.speeches[tag].language.fallback
        tried = ((whole_in(language), language) for language in chain)
        return next(Given(what, language) for what, language in tried if what is not None)

    def _translate_lesson(self, tag: LanguageTag, band: Band, slug: LessonSlug) -> Lesson | None:
        return _whole(self.catalogue.lessons[band, slug], self.speeches[tag])

    def _translate_guide(self, tag: LanguageTag, audience: Audience, slug: GuideSlug) -> Guide | None:
        return _whole(self.catalogue.guides[audience, slug], self.speeches[tag])

    def _translate_scheme(self, tag: LanguageTag) -> tuple[SchemeEntry, ...] | None:
        return _whole(self.catalogue.scheme, self.speeches[tag])

    def _translate_help(self, tag: LanguageTag) -> Catalogue | None:
        speech = self.speeches[tag]
        if any(speech.find(label) is None for label in self._vocabulary):
            return None
        found: Help | None = _whole(help_of(self.catalogue), speech)
        return found.put_into(self.catalogue) if found else None

    def _state(self, tag: LanguageTag) -> State:
        speech = self.speeches[tag]
        catalogue = self.catalogue
        return State(
            language=speech.language,
            interface_whole=speech.own is None or speech.own.interface_whole,
            help_whole=self._help_in(tag) is not None,
            lessons_whole=sum(map(speech.has_all, self._texts_of_lessons)),
            lessons=len(catalogue.lessons),
            guides_whole=sum(map(speech.has_all, self._texts_of_guides)),
            guides=len(catalogue.guides),
        )


def _whole(source: W, speech: Speech) -> W | None:
    """Return the source in a language, or None where a text of it is missing."""
    if speech.own is None:
        return source
    try:
        return translated(source, speech.find_content)
    except Untranslated:
        return None
