from dataclasses import replace
from typing import Any

import pytest

from safety.content.rules.length import CARD, CHOICE, count, lengths
from safety.domain.lesson import Lesson
from safety.domain.story import Beat, Ending, Line
from safety.domain.vocabulary import Band
from safety.domain.words import Words
from tests.builders import a_beat, a_choice, a_lesson, a_story, with_card

LONG = Words("word " * 200)


def long(lesson: Lesson) -> list[tuple[str | int, ...]]:
    return [flaw.place for flaw in lengths(lesson)]


def card(place: int, **changes: Any) -> Lesson:
    return with_card(replace(a_lesson().cards[place], **changes))


@pytest.mark.parametrize(("text", "words"), [("", 0), ("one – two", 2), ("it's 3 o'clock…", 3), ("« ja »", 1)])
def test_words_are_counted_as_a_reader_counts(text: str, words: int) -> None:
    assert count(text) == words


@pytest.mark.parametrize("band", Band)
def test_a_card_may_be_as_long_as_its_band_can_take_in(band: Band) -> None:
    full = " ".join(["word"] * CARD[band])
    say = replace(a_lesson().cards[0], title=None, text=Words(full))
    assert not long(with_card(say, band=band))
    assert long(with_card(replace(say, text=Words(f"{full} more")), band=band)) == [("cards", 0, "text")]


def test_the_title_of_a_card_counts_with_its_text() -> None:
    full = " ".join(["word"] * CARD[Band.EIGHT])
    (flaw,) = lengths(card(0, title=Words("Hi"), text=Words(full)))
    assert flaw.words == "has 46 words, and ages 8-10 take in 45 at once"


def test_the_lines_of_a_beat_count_together() -> None:
    line = Line(who="noor", text=Words(" ".join(["word"] * 23)))
    beat = Beat(id="a", lines=(line, line), ending=Ending.TOLD)
    assert long(with_card(a_story(beat))) == [("cards", 0, "beats", 0, "lines")]


@pytest.mark.parametrize("band", Band)
def test_a_choice_is_short_and_its_reply_is_a_card(band: Band) -> None:
    choice = a_choice("a", " ".join(["word"] * (CHOICE[band] + 1)))
    lesson = with_card(a_story(a_beat("a", replace(choice, reply=LONG))), band=band)
    assert long(lesson) == [("cards", 0, "beats", 0, "choices", 0, part) for part in ("text", "reply")]


@pytest.mark.parametrize(("place", "part"), [(1, "scene"), (2, "prompt"), (3, "prompt"), (4, "prompt"), (5, "line")])
def test_whatever_a_card_shows_is_counted(place: int, part: str) -> None:
    assert long(card(place, **{part: LONG})) == [("cards", 0, part)]


def test_answers_and_things_to_sort_are_counted_each_on_their_own() -> None:
    option = replace(a_lesson().cards[2].options[0], text=LONG, because=LONG)
    item = replace(a_lesson().cards[3].items[0], text=LONG, because=LONG)
    assert long(card(2, options=(option,))) == [("cards", 0, "options", 0, part) for part in ("text", "because")]
    assert long(card(3, items=(item,))) == [("cards", 0, "items", 0, part) for part in ("text", "because")]


def test_what_helps_to_practise_is_counted_each_on_its_own() -> None:
    assert long(card(4, starters=(LONG,), tips=(LONG,))) == [("cards", 0, "starters", 0), ("cards", 0, "tips", 0)]


def test_check_boosters_and_pages_are_counted() -> None:
    lesson = a_lesson()
    lesson = replace(
        lesson,
        check=(replace(lesson.check[0], question=LONG),),
        boosters=(replace(lesson.boosters[0], scene=LONG, question=LONG),),
        paths=replace(lesson.paths, already_happened=(LONG,)),
    )
    assert long(lesson) == [
        ("check", 0, "question"),
        ("boosters", 0, "scene"),
        ("boosters", 0, "question"),
        ("paths", "already_happened", 0),
    ]
