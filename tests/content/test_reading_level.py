from dataclasses import replace

import pytest

from safety.content.reading_level import child_level, lesson_level, measure, parent_level, sentences
from safety.content.texts import Text, of_lesson
from safety.domain.vocabulary import Audience, Band
from safety.domain.words import Words
from tests.builders import a_lesson

HARD = Words("Responsibility regarding information necessitates considerable investigation. " * 8)


def text(words: str, *place: str | int, reader: Audience = Audience.CHILD) -> Text:
    return Text(place, Words(words), quoted=False, reader=reader)


def test_sentences_end_with_their_signs_and_with_the_text() -> None:
    said = [part.strip() for part in sentences("He said: “Stop.” Why?! Well… no")]
    assert said == ["He said: “Stop", "Why", "Well", "no"]
    assert sentences("… ! 3") == []


def test_the_grade_is_that_of_flesch_and_kincaid() -> None:
    measured = measure(["The cat sat on the mat.", "It was happy."])
    assert (measured.sentences, measured.words, measured.syllables) == (2, 9, 10)
    assert measured.grade == pytest.approx(0.39 * 9 / 2 + 11.8 * 10 / 9 - 15.59)
    assert measure([]).grade == 0


def test_a_lesson_within_its_band_is_right() -> None:
    assert not list(lesson_level(tuple(of_lesson(a_lesson())), Band.EIGHT))


@pytest.mark.parametrize("band", Band)
def test_a_lesson_that_is_too_hard_is_a_flaw_and_so_is_its_hard_card(band: Band) -> None:
    flaws = [found.flaw for found in lesson_level([text(HARD, "cards", 0, "text")], band)]
    assert [flaw.place for flaw in flaws if "reads at grade" in flaw.words] == [(), ("cards", 0)]


def test_a_hard_card_is_found_in_an_easy_lesson() -> None:
    easy = [text("The cat sat on the mat. " * 200, "cards", 0, "text"), text(HARD, "cards", 1, "text")]
    assert [found.flaw.place for found in lesson_level(easy, Band.FOURTEEN)] == [("cards", 1)]


def test_a_hard_word_in_a_short_card_is_no_flaw() -> None:
    easy = [text("The cat sat on the mat. " * 20, "cards", 0, "text"), text("Responsibility.", "cards", 1, "text")]
    assert not list(lesson_level(easy, Band.FIVE))


def test_what_the_teacher_and_the_machine_read_does_not_count() -> None:
    lesson = a_lesson(content_note=HARD)
    hard = replace(lesson.cards[0].picture, alt=HARD)
    lesson = replace(lesson, cards=(replace(lesson.cards[0], picture=hard), *lesson.cards[1:]))
    assert not list(lesson_level(tuple(of_lesson(lesson)), Band.EIGHT))


@pytest.mark.parametrize(("words", "flaws"), [(10, 0), (11, 1)])
def test_a_sentence_read_aloud_has_at_most_ten_words(words: int, flaws: int) -> None:
    found = list(lesson_level([text("go " * words, "cards", 0, "text")], Band.FIVE))
    assert [one.rule for one in found] == ["long-sentence"] * flaws
    assert not list(lesson_level([text("go " * words, "cards", 0, "text")], Band.EIGHT))


def test_parents_read_calm_words_and_children_in_need_plainer_ones() -> None:
    for_parent = text(HARD, reader=Audience.PARENT)
    assert len(list(parent_level([for_parent]))) == 1
    assert not list(child_level([for_parent]))
    assert len(list(child_level([text(HARD)]))) == 1
    assert not list(parent_level([text(HARD), text(HARD, reader=Audience.TEACHER)]))
