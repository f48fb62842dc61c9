from enum import StrEnum
from typing import Any

import pytest
from marshmallow import ValidationError, fields

from safety.content.fields import Flag, OneOf, Text, Verbatim, Whole, WordsField, day, month, picture_file, slug
from safety.domain.words import Words


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


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
        (slug(), "two-words", "two-words"),
        (day(), "2026-11-22", "2026-11-22"),
        (month(), "2026-11", "2026-11"),
        (picture_file(), "lessons/two-friends.svg", "lessons/two-friends.svg"),
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
        (slug(), "Two Words", "must be small letters, digits and single hyphens, not “Two Words”"),
        (day(), "22.11.2026", "must be a date such as 2026-11-22"),
        (month(), "2026-13", "must be a month such as 2026-11"),
        (picture_file(), "../secret.svg", "must be the name of a drawing"),
    ],
)
def test_what_does_not_fit_is_refused_in_an_editors_words(field: fields.Field[Any], value: object, words: str) -> None:
    with pytest.raises(ValidationError) as refused:
        field.deserialize(value)
    assert words in str(refused.value.messages)
