from typing import Any

import pytest

from safety.content.schemas.lint import LINT
from safety.content.texts import Text
from safety.content.wording import Wording, out_of_place
from safety.domain.vocabulary import Audience, Band
from safety.domain.words import Words

RULE = {"id": "no-blame", "words": ["you should have", "predator*"], "why": "Shame.", "say": "what they can do"}


def said(words: str, *, quoted: bool = False, **more: Any) -> Text:
    return Text(("cards", 0, "text"), Words(words), quoted, **more)


def found(*texts: Text, **changes: Any) -> list[str]:
    return [one.flaw.words for one in Wording(LINT.deserialize([RULE | changes])).found(texts)]


def test_a_word_to_avoid_is_named_with_the_reason_and_what_to_say_instead() -> None:
    assert found(said("Well, You should\nhave told.")) == ["says “You should have”. Shame. Better: what they can do"]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Predators everywhere", 1),
        ("a predator", 1),
        ("a superpredator", 0),
        ("you should haven", 0),
        ("you should, have", 0),
        ("You shoulder have", 0),
        ("you should have. you should have", 2),
    ],
)
def test_whole_words_count_and_an_asterisk_takes_any_ending(words: str, count: int) -> None:
    assert len(found(said(words))) == count


@pytest.mark.parametrize("words", ["Someone’s fault", "Someone's fault"])
def test_both_apostrophes_are_one(words: str) -> None:
    assert found(said(words), words=["someone's fault"])


@pytest.mark.parametrize(
    "words",
    [
        "Do not ask “you should have known”.",
        'Do not ask "you should have known".',
        "Do not ask \u2018you should have known\u2019.",
        "Don't ask 'you should have known, don't you'.",
    ],
)
def test_what_stands_in_quotes_is_not_ours_unless_the_word_is_never_right(words: str) -> None:
    assert not found(said(words))
    assert found(said(words), quotes=True)


def test_what_somebody_says_is_not_ours_unless_the_word_is_never_right() -> None:
    assert not found(said("you should have known", quoted=True))
    assert found(said("you should have known", quoted=True), quotes=True)


def test_a_longer_phrase_may_be_right() -> None:
    assert not found(said("You should have a pen."), unless=["you should have a"])
    assert found(said("You should have. A pen."), unless=["you should have a"])


@pytest.mark.parametrize(
    ("words", "count"), [("It is not true that you should have.", 0), ("Do not. You should have.", 1)]
)
def test_a_sentence_may_deny_it_where_the_rule_lets_it(words: str, count: int) -> None:
    assert len(found(said(words), denied=True)) == count
    assert len(found(said(words))) == 1


def test_a_word_that_the_file_explains_may_stand() -> None:
    explained, used = said("A fingerprint (HASH) is made."), said("The hash leaves.")
    assert not found(explained, used, words=["hash"], explained=True)
    assert found(used, words=["hash"], explained=True)


def test_a_rule_holds_for_its_readers_and_bands() -> None:
    assert not found(said("predator"), readers=["parent"])
    assert found(said("predator", reader=Audience.PARENT), readers=["parent"])
    assert found(said("predator", bands=(Band.FIVE, Band.EIGHT)), bands=["8-10"])
    assert not found(said("predator", bands=(Band.FOURTEEN,)), bands=["8-10"])


@pytest.mark.parametrize(
    ("words", "rules"),
    [
        ("Go to https://line.example today", ["address"]),
        ("Write to help@line.example", ["address"]),
        ("It is on line.org now", ["address"]),
        ("Call 116 111 now", ["number"]),
        ("Dial the number 112", ["number"]),
        ("+20 122 3456", ["number"]),
        ("In 2024, 300 children, 12-13 years. 100 points", []),
        ("Call them now. At 8 or 9", []),
        ("Stop.It works", []),
    ],
)
def test_addresses_and_numbers_to_call_stand_in_services(words: str, rules: list[str]) -> None:
    assert [one.rule for one in out_of_place([said(words)])] == rules
