import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from safety.domain.catalogue import Catalogue, SchemeEntry
from safety.domain.contexts import Whole, texts
from safety.domain.guide import Guide
from safety.domain.help import help_of
from safety.domain.lesson import Lesson
from safety.domain.vocabulary import Band
from safety.domain.words import LessonSlug, Words
from safety.i18n.translating import Untranslated, translated


@pytest.fixture(params=["lesson", "guide", "help", "scheme"])
def whole(request: pytest.FixtureRequest, catalogue: Catalogue, lesson: Lesson, guide: Guide) -> Whole:
    return {"lesson": lesson, "guide": guide, "help": help_of(catalogue), "scheme": catalogue.scheme}[request.param]


def shout(reader: str, text: str) -> str:
    return f"{reader}: {text.upper()}"


def test_every_text_is_replaced_and_nothing_else(whole: Whole) -> None:
    loud = translated(whole, shout)

    assert [text for _, text in texts(loud)] == [shout(*text) for text in texts(whole)]
    assert strip(loud) == strip(whole)


def strip(whole: Whole) -> Whole:
    return translated(whole, lambda _, __: "…")


def test_what_translates_into_itself_stays_equal(whole: Whole) -> None:
    assert translated(whole, lambda _, text: text) == whole


def test_every_text_is_still_words(lesson: Lesson) -> None:
    assert all(isinstance(text, Words) for _, text in texts(translated(lesson, shout)))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_one_missing_text_and_the_whole_is_not_given(data: st.DataObject, whole: Whole) -> None:
    missing = data.draw(st.sampled_from(list(texts(whole))))

    with pytest.raises(Untranslated) as raised:
        translated(whole, lambda reader, text: None if (reader, text) == missing else text)

    assert (raised.value.reader, raised.value.text) == missing


def test_an_empty_text_needs_no_translation() -> None:
    entry = SchemeEntry(band=Band.FIVE, lesson=LessonSlug("hens"), when=Words(""), builds_on=())

    assert translated((entry,), lambda _, __: None) == (entry,)


def test_a_text_with_two_readers_is_asked_for_each(lesson: Lesson) -> None:
    assert {reader for reader, text in texts(lesson) if text == "Hello"} == {"8-10", "teacher"}
