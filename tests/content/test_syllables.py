import pytest

from safety.content.syllables import count


@pytest.mark.parametrize(
    ("syllables", "words"),
    [
        (1, "a you me the tell home asked comes game's age owe one you're played shared trains eye fight"),
        (
            2,
            "someone sometimes nothing homework people table needed wanted didn't isn't being safely evening diet",
        ),
        (3, "anyone everything another secretly radio video usual safeguarding media sextortion’s"),
        (4, "everybody information emergency conversation"),
        (6, "responsibility"),
    ],
)
def test_words_have_the_syllables_that_one_hears(syllables: int, words: str) -> None:
    heard = {word: count(word) for word in words.split()}
    assert heard == dict.fromkeys(heard, syllables)
