from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor

import pytest

from safety.domain.catalogue import Catalogue
from safety.domain.contexts import Whole, texts
from safety.domain.guide import Guide
from safety.domain.help import help_of
from safety.domain.lesson import Lesson
from safety.domain.vocabulary import Audience, Band, SituationId
from safety.i18n.editions import Editions
from safety.i18n.speech import Speech

Write = Callable[..., None]
Speak = Callable[[], Mapping[str, Speech]]
LESSON = (Band.EIGHT, "friends")


def spanish(*wholes: Whole) -> dict[tuple[str, str], str]:
    return {text: f"es {text[1]}" for whole in wholes for text in texts(whole)}


@pytest.fixture
def editions(catalogue: Catalogue, speak: Speak) -> Callable[..., Editions]:
    def over(vocabulary: tuple[str, ...] = ()) -> Editions:
        return Editions(catalogue, speak(), vocabulary)

    return over


def test_a_lesson_is_given_in_a_language_that_has_it_whole(
    write_language: Write, editions: Callable[..., Editions], lesson: Lesson
) -> None:
    write_language("es", {}, spanish(lesson))

    given = editions().lesson("es", *LESSON)

    assert given.language == "es"
    assert given.what.title == "es Friends"
    assert given.what.slug == "friends"


def test_a_lesson_with_one_text_missing_is_given_in_the_next_language_and_says_so(
    write_language: Write, editions: Callable[..., Editions], lesson: Lesson
) -> None:
    write_language("es", {}, spanish(lesson))
    write_language("es_MX", {}, spanish(lesson) | {("8-10", "Hello"): ""})

    (given,) = editions().lessons("es-MX", Band.EIGHT)

    assert given.language == "es"


def test_where_no_language_has_it_the_lesson_is_given_as_written(
    write_language: Write, editions: Callable[..., Editions], lesson: Lesson
) -> None:
    write_language("es")

    given = editions().lesson("es", *LESSON)

    assert given.language == "en"
    assert given.what is lesson


def test_help_is_given_in_one_language_or_the_next(
    write_language: Write, editions: Callable[..., Editions], catalogue: Catalogue
) -> None:
    write_language("es", {}, spanish(help_of(catalogue)))
    write_language("ar", {}, {("child", "I want to talk"): "أريد أن أتحدث"})
    both = editions()

    told = both.help("es")

    assert told.language == "es"
    assert told.what.situations[SituationId.TALK].views[Audience.CHILD].title == "es I want to talk"
    assert told.what.telling.link_line == "es Read this"
    assert told.what.waiting[Audience.TEACHER][0].text == "es Try again"
    assert told.what.lessons is catalogue.lessons
    assert both.help("ar").language == "en"


def test_help_needs_the_words_of_the_interface_that_stand_in_it(
    write_language: Write, editions: Callable[..., Editions], catalogue: Catalogue
) -> None:
    write_language("es", {"Free": "Gratis", "Open now": ""}, spanish(help_of(catalogue)))

    assert editions(("Free",)).help("es").language == "es"
    assert editions(("Free", "Open now")).help("es").language == "en"


def test_guides_and_the_scheme_are_given_whole_too(
    write_language: Write, editions: Callable[..., Editions], catalogue: Catalogue, guide: Guide
) -> None:
    write_language("es", {}, spanish(guide, catalogue.scheme))
    spoken = editions()

    assert spoken.guide("es", Audience.PARENT, guide.slug).what.title == "es Staying calm"
    assert spoken.scheme("es").what[0].when == "es First week"
    assert spoken.scheme("en").what is catalogue.scheme


def test_the_state_of_a_language_counts_what_is_whole(
    write_language: Write, editions: Callable[..., Editions], lesson: Lesson
) -> None:
    write_language("es", {"Help": ""}, spanish(lesson))
    spoken = editions()

    state, english = spoken.state("es"), spoken.state("en")

    assert (state.interface_whole, state.help_whole) == (False, False)
    assert (state.lessons_whole, state.lessons, state.guides_whole, state.guides) == (1, 1, 0, 1)
    assert (english.interface_whole, english.help_whole, english.lessons_whole) == (True, True, 1)


def test_what_does_not_exist_is_a_key_error(editions: Callable[..., Editions]) -> None:
    with pytest.raises(KeyError):
        editions().lesson("en", Band.FIVE, "friends")
    with pytest.raises(KeyError):
        editions().help("tlh")


def test_what_was_translated_once_is_given_again_to_everyone(
    write_language: Write, editions: Callable[..., Editions], lesson: Lesson
) -> None:
    write_language("es", {}, spanish(lesson))
    spoken = editions()
    first = spoken.lesson("es", *LESSON).what

    with ThreadPoolExecutor(4) as pool:
        again = list(pool.map(lambda _: spoken.lesson("es", *LESSON).what, range(20)))

    assert all(lesson is first for lesson in again)


def test_only_published_languages_are_offered(write_language: Write, editions: Callable[..., Editions]) -> None:
    write_language("es")

    assert [language.tag for language in editions().offered] == ["en", "es"]
