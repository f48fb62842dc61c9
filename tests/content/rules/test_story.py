from collections.abc import Iterator

import pytest

from safety.content.faults import Place
from safety.content.rules.story import stories
from safety.domain.lesson import StoryCard
from safety.domain.story import Beat, Ending, Line
from safety.domain.words import Words
from tests.builders import a_beat, a_choice, a_lesson, a_story, with_card

OK = (a_choice("b", "Tell"), a_choice("end", "Go"))
GOOD = (a_beat("a", *OK), a_beat("b", a_choice("end", "Ask"), a_choice("end", "Wait")), a_beat("end"))


def wrong(*beats: Beat) -> Iterator[tuple[Place, str]]:
    return ((flaw.place, flaw.words) for flaw in stories(with_card(a_story(*beats))))


def test_a_story_whose_every_way_ends_safely_is_right() -> None:
    assert not list(wrong(*GOOD))
    assert not list(stories(a_lesson()))


def test_a_loop_with_a_way_out_is_right() -> None:
    assert not list(wrong(GOOD[0], a_beat("b", a_choice("a", "Again"), a_choice("end", "Tell now")), GOOD[2]))


@pytest.mark.parametrize(
    ("beats", "place", "words"),
    [
        ((a_beat("a", a_choice("b"), a_choice("x")), *GOOD[1:]), ("beats", 0, "choices", 1, "next"), "leads to “x”"),
        ((GOOD[0], a_beat("b", next="x"), GOOD[2]), ("beats", 1, "next"), "leads to “x”"),
        ((*GOOD, a_beat("lost")), ("beats", 3, "id"), "cannot be reached"),
        ((*GOOD[:2], a_beat("end", next="c"), a_beat("c", next="end")), ("beats", 0, "id"), "does not end"),
        ((GOOD[0], a_beat("b", next="b"), GOOD[2]), ("beats", 1, "id"), "does not end somewhere safe"),
        ((GOOD[0], GOOD[1], Beat(id="end", lines=())), ("beats", 2), "goes nowhere"),
        ((GOOD[0], a_beat("b", *OK, ending=Ending.TOLD), GOOD[2]), ("beats", 1, "ending"), "stands beside choices"),
        ((a_beat("a", *OK), a_beat("b", next="end"), GOOD[2]), ("beats",), "needs at least two beats with choices"),
        ((a_beat("a", *OK), a_beat("b", *OK), GOOD[2]), ("beats",), "needs at least three different choices"),
        ((a_beat("a", *OK, *OK, *OK), *GOOD[1:]), ("beats", 0, "choices"), "has more than four"),
        ((a_beat("a", a_choice("b", wise=False)), *GOOD[1:]), ("beats", 0, "choices"), "needs at least one wise"),
        ((*GOOD, a_beat("end")), ("beats", 3, "id"), "“end” stands here twice"),
    ],
)
def test_a_way_that_fails_a_child_is_a_flaw(beats: tuple[Beat, ...], place: Place, words: str) -> None:
    assert any(at == ("cards", 0, *place) and said.startswith(words) for at, said in wrong(*beats))


def test_a_way_that_dangles_is_told_once() -> None:
    assert len(list(wrong(a_beat("a", *OK), a_beat("b", a_choice("x"), a_choice("x", "Hm")), GOOD[2]))) == 2


def test_only_the_cast_speaks() -> None:
    stranger = Beat(id="end", lines=(Line(who="zed", text=Words("Hi")),), ending=Ending.TOLD)
    assert (("cards", 0, "beats", 2, "lines", 0, "who"), "“zed” is not in the cast") in wrong(*GOOD[:2], stranger)


def test_every_story_of_a_lesson_is_walked() -> None:
    story: StoryCard = a_story(a_beat("a", next="x"))
    lesson = a_lesson(cards=(a_story(*GOOD), story))
    assert {flaw.place[1] for flaw in stories(lesson)} == {1}
