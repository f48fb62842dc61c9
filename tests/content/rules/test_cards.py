from dataclasses import replace

from safety.content.rules.cards import answers, kinds
from safety.domain.lesson import ChoiceCard, Pile, SortCard
from safety.domain.words import Words
from tests.builders import a_lesson, an_option, with_card


def test_a_whole_lesson_has_all_it_needs() -> None:
    assert not list(kinds(a_lesson()))
    assert not list(answers(a_lesson()))


def test_a_story_something_to_practise_and_a_line_to_remember_are_needed() -> None:
    words = [flaw.words for flaw in kinds(with_card(a_lesson().cards[0]))]
    assert [said.split(" (")[0] for said in words] == [
        "needs at least one story",
        "needs at least one card to practise",
        "needs at least one card to remember",
    ]


def test_a_question_without_a_right_answer_is_a_flaw() -> None:
    card = ChoiceCard(id="c", prompt=Words("What now?"), options=(an_option(right=False),) * 2, brief=False)
    assert [flaw.place for flaw in answers(with_card(card))] == [("cards", 0, "options")]


def test_things_are_sorted_into_piles_that_exist_and_no_pile_stays_empty() -> None:
    sort = a_lesson().cards[3]
    assert isinstance(sort, SortCard)
    card = replace(sort, piles=(sort.piles[0], Pile(id="other", label=Words("Other"))))
    assert [(flaw.place[2:], flaw.words) for flaw in answers(with_card(card))] == [
        (("items", 1, "pile"), "“tell” is not one of the piles"),
        (("piles", 1), "has nothing to sort into it"),
    ]
