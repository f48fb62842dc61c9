import pytest

from safety.content.places import below, in_words, numbered

DATA = {
    "cards": [{"id": "hello"}, {"id": "story", "beats": [{"id": "start", "choices": [{"text": "a"}]}]}],
    "paths": {"someone_i_know": ["a"]},
}


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ((), ""),
        (("title",), "title"),
        (("cards", 1), "card 2"),
        (("cards", 1, "beats", 0, "choices"), "card 2, beat 1 (start), choices"),
        (("cards", 1, "beats", 0, "choices", 0, "next"), "card 2, beat 1 (start), choice 1, next"),
        (("cards", 7, "options"), "card 8, options"),
        (("paths", "someone_i_know", 0), "paths, someone_i_know 1"),
        (("teacher", "full_plan", 2, "cards", 0), "teacher, full_plan 3, card 1"),
    ],
)
def test_a_place_is_said_as_an_editor_counts(place: tuple[str | int, ...], words: str) -> None:
    assert in_words(place, DATA) == words


def test_entries_of_a_list_on_its_own_are_counted_with_their_id() -> None:
    assert in_words((1, "year"), [{"id": "a"}, {"id": "b"}]) == "entry 2 (b), year"


def test_below_nothing_is_nothing() -> None:
    assert below("text", "key") is None
    assert below(["a"], 1) is None
    assert below(["a"], "key") is None


def test_things_are_numbered_from_nought_inside_their_place() -> None:
    assert list(numbered(("a",), "xy")) == [(("a", 0), "x"), (("a", 1), "y")]
