from typing import Any

import pytest
from marshmallow import ValidationError

from safety.content.faults import flaws_of
from safety.content.schemas.lesson import lesson
from safety.domain.lesson import PractiseCard, SayCard, SortCard, Way
from safety.domain.story import Ending
from safety.domain.vocabulary import Band, Topic
from safety.domain.words import Words
from tests.builders import a_lesson_data, changed


def refused(data: object) -> dict[tuple[str | int, ...], str]:
    with pytest.raises(ValidationError) as error:
        lesson(data, Band.EIGHT, "friends")
    return {flaw.place: flaw.words for flaw in flaws_of(error.value.messages)}


def test_a_file_becomes_a_lesson_of_its_folder_and_name() -> None:
    made = lesson(a_lesson_data(), Band.EIGHT, "friends")
    assert (made.band, made.slug, made.minutes_full, made.minutes_short) == (Band.EIGHT, "friends", 20, 10)
    assert made.topics == (Topic.ONLINE_FRIENDS,)
    assert isinstance(made.title, Words)
    assert made.stories[0].beats[2].ending is Ending.TOLD


def test_what_may_be_left_out_is_empty_then() -> None:
    data = a_lesson_data(cast=[], cards=[{"id": "a", "kind": "practise", "way": "say", "prompt": "Say it."}])
    (card,) = lesson(data, Band.EIGHT, "friends").cards
    assert card == PractiseCard(
        id="a", way=Way.SAY, prompt=Words("Say it."), starters=(), tips=(), slots=0, brief=False, picture=None
    )


def test_kinds_of_card_become_cards_of_that_kind() -> None:
    cards = lesson(a_lesson_data(), Band.EIGHT, "friends").cards
    assert isinstance(cards[0], SayCard)
    assert cards[0].brief
    assert isinstance(cards[3], SortCard)


@pytest.mark.parametrize(
    ("place", "to", "words"),
    [
        (("titel",), "Hi", "is not a key here"),
        (("topics",), ["stranger-danger"], "must be one of"),
        (("minutes",), 40, "must hold keys and values"),
        (("cards", 0), "hello", "must hold keys and values"),
        (("cards", 0, "kind"), "saying", "must be one of say, story, choice, sort, practise, remember"),
        (("cards", 0, "kind"), ["say"], "must be one of say"),
        (("cards", 1, "beats", 0, "choices"), [{"text": "a"}], "needs at least two"),
        (("cards", 1, "beats", 0, "choices", 0, "wise"), "yes", "must be true or false"),
        (("check",), [], "needs at least three"),
        (("boosters",), [], "needs at least two"),
        (("messages", 0, "sources"), [], "needs at least one"),
        (("changed",), "yesterday", "must be a date"),
        (("exceptions",), [{"rule": "no-blame", "where": "card 1"}], "is missing"),
    ],
)
def test_what_does_not_fit_is_named_at_its_place(place: Any, to: object, words: str) -> None:
    found = refused(changed(a_lesson_data(), *place, to=to))
    assert any(at[: len(place)] == place and said.startswith(words) for at, said in found.items())


@pytest.mark.parametrize(
    "place",
    [
        ("title",),
        ("cover",),
        ("cards", 2, "options", 1, "because"),
        ("cards", 3, "items", 0, "pile"),
        ("check", 0, "options", 0, "because"),
        ("paths", "already_happened"),
        ("teacher", "adaptations", "send"),
        ("teacher", "family_letter", "closing"),
    ],
)
def test_what_is_missing_is_named_at_its_place(place: Any) -> None:
    assert refused(changed(a_lesson_data(), *place)) == {place: "is missing"}


def test_all_that_is_wrong_is_told_at_once() -> None:
    data = changed(changed(changed(a_lesson_data(), "title"), "cards", 0, "text", to=" "), "changed", to="now")
    assert set(refused(data)) == {("title",), ("cards", 0, "text"), ("changed",)}
