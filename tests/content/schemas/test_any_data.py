"""Whatever stands anywhere in a file: it is taken or refused, and nothing else happens."""

import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marshmallow import ValidationError

from safety.content.faults import flaws_of
from safety.content.places import in_words
from safety.content.schemas.evidence import LEDGER
from safety.content.schemas.guide import guide
from safety.content.schemas.lesson import lesson
from safety.content.schemas.lint import LINT
from safety.content.schemas.service import COUNTRY_FILE
from safety.content.schemas.situation import SITUATIONS
from safety.content.schemas.telling import TELLING
from safety.domain.vocabulary import Audience, Band
from tests.builders import a_lesson_data, a_service_data, sample, situations_data, unshared

LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(["id", "say"])
ANYTHING = st.recursive(
    LEAVES, lambda below: st.lists(below, max_size=3) | st.dictionaries(st.text(max_size=3), below), max_leaves=5
)
KINDS: dict[str, tuple[Callable[[Any], object], Any]] = {
    "lesson": (lambda data: lesson(data, Band.EIGHT, "x"), a_lesson_data()),
    "guide": (lambda data: guide(data, Audience.PARENT, "x"), sample("guide")),
    "country": (COUNTRY_FILE.deserialize, {"country": "EG", "services": [a_service_data()]}),
    "situations": (SITUATIONS.deserialize, situations_data()),
    "telling": (TELLING.deserialize, sample("telling")),
    "evidence": (LEDGER.deserialize, sample("evidence")),
    "lint": (LINT.deserialize, sample("lint")),
}


def spoiled(data: Any, way: random.Random, value: object) -> Any:
    """A copy of the data with the value put somewhere into it, at any depth."""
    data = unshared(data)
    inner = data
    while True:
        key = way.choice(list(inner) if isinstance(inner, dict) else range(len(inner)))
        if not isinstance(inner[key], dict | list) or not inner[key] or way.random() < 0.2:
            inner[key] = value
            return data
        inner = inner[key]


@pytest.mark.parametrize("kind", KINDS)
@given(way=st.randoms(use_true_random=False), value=ANYTHING)
def test_anything_anywhere_is_taken_or_refused_with_a_place(kind: str, way: random.Random, value: object) -> None:
    make, data = KINDS[kind]
    data = spoiled(data, way, value)
    try:
        make(data)
    except ValidationError as error:
        for flaw in flaws_of(error.messages):
            assert isinstance(in_words(flaw.place, data), str)
            assert flaw.words
