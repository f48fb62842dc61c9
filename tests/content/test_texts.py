from safety.content.schemas.guide import guide
from safety.content.schemas.situation import SITUATIONS
from safety.content.schemas.telling import TELLING
from safety.content.texts import Text, of_guide, of_lesson, of_situations, of_telling
from safety.domain.vocabulary import Audience, Band
from tests.builders import a_lesson, changed, sample, situations_data


def at(texts: object, *place: str | int) -> Text:
    (found,) = (text for text in texts if text.place == place)  # type: ignore[attr-defined]
    return found


def test_a_lesson_is_read_by_its_band_its_teacher_and_at_home() -> None:
    texts = tuple(of_lesson(a_lesson()))
    assert at(texts, "cards", 0, "text").bands == (Band.EIGHT,)
    assert at(texts, "cards", 0, "text").reader is Audience.CHILD
    assert at(texts, "content_note").reader is Audience.TEACHER
    assert at(texts, "messages", 0, "text").reader is Audience.TEACHER
    assert at(texts, "teacher", "adaptations", "send").reader is Audience.TEACHER
    assert at(texts, "teacher", "family_letter", "closing").reader is Audience.PARENT


def test_what_somebody_says_in_a_story_or_a_wrong_answer_is_quoted() -> None:
    texts = tuple(of_lesson(a_lesson()))
    quoted = {text.place for text in texts if text.quoted}
    assert ("cards", 1, "beats", 0, "lines", 1, "text") in quoted
    assert ("cards", 1, "beats", 1, "choices", 1, "text") in quoted
    assert ("cards", 2, "options", 1, "text") in quoted
    assert ("cards", 3, "items", 0, "text") in quoted


def test_what_the_narrator_says_and_every_kind_word_is_ours() -> None:
    texts = tuple(of_lesson(a_lesson()))
    for place in (
        ("cards", 1, "beats", 0, "lines", 0, "text"),
        ("cards", 1, "beats", 0, "choices", 0, "text"),
        ("cards", 1, "beats", 1, "choices", 1, "reply"),
        ("cards", 2, "options", 0, "text"),
        ("cards", 2, "options", 1, "because"),
        ("cards", 3, "items", 0, "because"),
    ):
        assert not at(texts, *place).quoted


def test_a_guide_is_read_by_its_audience_and_quotes_what_to_leave() -> None:
    texts = tuple(of_guide(guide(sample("guide"), Audience.PARENT, "calm")))
    assert {text.reader for text in texts} == {Audience.PARENT}
    assert [text.place for text in texts if text.quoted] == [("sections", 0, "avoid", 0)]


def test_situations_are_read_by_those_who_tap_them() -> None:
    data = changed(situations_data(), "waiting", "child", 0, "never", to=True)
    texts = tuple(of_situations(SITUATIONS.deserialize(data)))
    assert at(texts, "waiting", "child", 0, "text") == Text(
        ("waiting", "child", 0, "text"), data["waiting"]["child"][0]["text"], quoted=True
    )
    assert at(texts, "situations", 1, "views", "parent", "now", 0, "text").reader is Audience.PARENT


def test_messages_are_read_by_their_bands_and_cards_by_adults() -> None:
    data = changed(sample("telling"), "templates", 0, "bands", to=["5-7"])
    texts = tuple(of_telling(TELLING.deserialize(data)))
    assert at(texts, "templates", 0, "text").bands == (Band.FIVE,)
    assert at(texts, "cards", "teacher", "title").reader is Audience.TEACHER
    assert at(texts, "cards", "parent", "do_not_say", 0).quoted
    assert at(texts, "answers", 1, "adult_says").quoted
    assert not at(texts, "answers", 0, "adult_says").quoted
    assert at(texts, "link_line").reader is Audience.CHILD
