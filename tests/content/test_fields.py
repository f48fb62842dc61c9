from enum import StrEnum
from typing import Any

import pytest
from marshmallow import ValidationError, fields

from safety.content.fields import (
    Flag,
    Keyed,
    Many,
    OneOf,
    Part,
    Shape,
    Text,
    Verbatim,
    Whole,
    WordsField,
    day,
    picture_file,
    slug,
)
from safety.domain.words import Nonsense, Words


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Pen(Shape):
    id = slug()
    colour = OneOf(Colour, load_default=Colour.RED)


class Never(Shape):
    id = slug()

    @staticmethod
    def makes(id: str) -> None:  # noqa: A002
        raise Nonsense(f"“{id}” cannot be")


def test_words_are_words_without_space_around_them() -> None:
    made = WordsField().deserialize("  Hello there \n")
    assert (made, type(made)) == ("Hello there", Words)


def test_a_fact_keeps_its_last_space() -> None:
    assert Verbatim().deserialize(" as it was ") == " as it was "


@pytest.mark.parametrize(
    ("field", "value", "made"),
    [
        (Text(), " a ", "a"),
        (Flag(), False, False),
        (Whole(0), 0, 0),
        (OneOf(Colour), "blue", Colour.BLUE),
        (Many(Text(), least=1), ["a"], ("a",)),
        (slug(), "two-words", "two-words"),
        (day(), "2026-11-22", "2026-11-22"),
        (picture_file(), "lessons/two-friends.svg", "lessons/two-friends.svg"),
        (Keyed(Colour, Text()), {"red": "a"}, {Colour.RED: "a"}),
        (Part(Pen), {"id": "a"}, {"id": "a", "colour": Colour.RED}),
    ],
)
def test_what_fits_is_taken(field: fields.Field[Any], value: object, made: object) -> None:
    assert field.deserialize(value) == made


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        (Text(required=True), None, "is empty"),
        (Text(), "  ", "is empty"),
        (Text(), 116, "must be text (put it in quotes)"),
        (Verbatim(), 116, "must be text (put it in quotes)"),
        (Flag(), "true", "must be true or false"),
        (Flag(), 1, "must be true or false"),
        (Whole(), 0, "must be a whole number from 1 up"),
        (Whole(), True, "must be a whole number from 1 up"),
        (Whole(), "3", "must be a whole number from 1 up"),
        (OneOf(Colour), "green", "must be one of red, blue, not “green”"),
        (OneOf(Colour), ["red"], "must be one of red, blue"),
        (Many(Text()), "a", "must be a list"),
        (Many(Text(), least=2), ["a"], "needs at least two"),
        (slug(), "Two Words", "must be small letters, digits and single hyphens, not “Two Words”"),
        (day(), "22.11.2026", "must be a date such as 2026-11-22"),
        (picture_file(), "../secret.svg", "must be the name of a drawing"),
        (Keyed(Colour, Text()), ["red"], "must hold keys and values"),
        (Part(Pen), ["a"], "must hold keys and values"),
        (Part(Never), {"id": "a"}, "“a” cannot be"),
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
