"""Every fixed word has a name that people can read."""

import re
from enum import StrEnum

import pytest

from safety.domain import lesson, plan, story, teaching, telling, vocabulary
from safety.domain.vocabulary import Audience, Caution, Focus, Served, SituationId, StepKind
from safety.signpost.labels import FOR_ADULTS, LABELS, NOT_KNOWN, VOCABULARY, label

# Situations are named by their own content; frameworks bear proper names.
NAMED_ELSEWHERE = {SituationId, teaching.Framework}
MODULES = (vocabulary, plan, telling, lesson, story, teaching)
VOCABULARIES = {
    each
    for module in MODULES
    for each in vars(module).values()
    if isinstance(each, type) and issubclass(each, StrEnum) and each is not StrEnum
} - NAMED_ELSEWHERE


def test_every_vocabulary_of_the_domain_has_labels() -> None:
    assert set(LABELS) == VOCABULARIES


@pytest.mark.parametrize("words", sorted(VOCABULARIES, key=lambda each: each.__name__))
def test_every_word_has_a_label_of_its_own(words: type[StrEnum]) -> None:
    labels = [label(word) for word in words]
    assert all(labels)
    assert len(set(labels)) == len(labels)


def test_one_word_in_two_vocabularies_means_two_things() -> None:
    assert StepKind.CRISIS.value == Focus.CRISIS
    assert label(Focus.CRISIS) != label(StepKind.CRISIS)


def test_an_adult_reads_of_the_child_and_a_child_of_itself() -> None:
    assert label(StepKind.CRISIS) == "If you feel you cannot go on"
    assert "child" in label(StepKind.CRISIS, Audience.PARENT)
    assert label(Caution.MAY_COST, Audience.TEACHER) == label(Caution.MAY_COST)


def test_all_that_may_stand_in_a_plan_is_part_of_its_vocabulary() -> None:
    assert {label(StepKind.TELL), label(StepKind.TELL, Audience.PARENT), label(Served.ANYONE)} <= VOCABULARY
    assert set(NOT_KNOWN) <= VOCABULARY


def test_no_label_holds_a_placeholder_an_address_or_a_number_to_dial() -> None:
    every = [*VOCABULARY, *(text for table in (*LABELS.values(), *FOR_ADULTS.values()) for text in table.values())]
    assert [text for text in every if re.search(r"[{}%]|https?:|\d{3}", text)] == []
