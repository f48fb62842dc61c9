from enum import StrEnum
from typing import Any

import pytest
from marshmallow import ValidationError, fields

from safety.content.fields import OneOf, Text, slug
from safety.content.shapes import Keyed, Many, Part, Shape


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Pen(Shape):
    id = slug()
    colour = OneOf(Colour, load_default=Colour.RED)


@pytest.mark.parametrize(
    ("field", "value", "made"),
    [
        (Many(Text(), least=1), ["a"], ("a",)),
        (Keyed(Colour, Text()), {"red": "a"}, {Colour.RED: "a"}),
        (Part(Pen), {"id": "a"}, {"id": "a", "colour": Colour.RED}),
    ],
)
def test_what_fits_is_taken(field: fields.Field[Any], value: object, made: object) -> None:
    assert field.deserialize(value) == made


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        (Many(Text()), "a", "must be a list"),
        (Many(Text(), least=2), ["a"], "needs at least two"),
        (Keyed(Colour, Text()), ["red"], "must hold keys and values"),
        (Part(Pen), ["a"], "must hold keys and values"),
    ],
)
def test_what_does_not_fit_is_refused_in_an_editors_words(field: fields.Field[Any], value: object, words: str) -> None:
    with pytest.raises(ValidationError) as refused:
        field.deserialize(value)
    assert words in str(refused.value.messages)


def test_a_list_names_every_item_that_is_wrong() -> None:
    with pytest.raises(ValidationError) as refused:
        Many(Text()).deserialize(["a", 1, " "])
    assert refused.value.messages == {1: ["must be text (put it in quotes)"], 2: ["is empty"]}


def test_keys_that_nobody_knows_and_keys_that_are_missing_are_named_together() -> None:
    with pytest.raises(ValidationError) as refused:
        Part(Pen).deserialize({"ident": "a"})
    assert refused.value.messages == {"ident": ["is not a key here"], "id": ["is missing"]}


def test_a_mapping_by_vocabulary_names_every_key_that_is_wrong() -> None:
    with pytest.raises(ValidationError) as refused:
        Keyed(Colour, Text()).deserialize({"green": "a", "red": 1})
    assert refused.value.messages == {
        "green": ["must be one of red, blue"],
        "red": ["must be text (put it in quotes)"],
    }
