"""A file is changed in single places, and every other letter of it stays."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from safety.upkeep.manuscript import Manuscript, NotHere, written

BLOCK = """\
# The editor's own words.
services:
  - id: eg-line   # kept
    channels:
      - {type: phone, value: "16000", dial: "16000", libphonenumber: valid}
      - type: web
        value: 'https://example.org'
        note: >-
          Two lines
          of words
    free: true

    # before the last one
    cautions: [one-area]
    sources:
      - url: https://example.org/a
        year: 2023
  - id: eg-other
"""
LINE = ("services", 0)
PHONE = (*LINE, "channels", 0)
WEB = (*LINE, "channels", 1)


def differing(after: str) -> list[str]:
    return [line for line in after.splitlines() if line not in BLOCK.splitlines()]


@pytest.mark.parametrize(
    ("place", "value", "line"),
    [
        ((*PHONE, "value"), "16 001", '      - {type: phone, value: "16 001", dial: "16000", libphonenumber: valid}'),
        ((*WEB, "value"), "https://a.org/it's", "        value: 'https://a.org/it''s'"),
        ((*LINE, "free"), False, "    free: false"),
        ((*LINE, "free"), "no", '    free: "no"'),
        ((*LINE, "sources", 0, "url"), "https://example.org/b", "      - url: https://example.org/b"),
        ((*LINE, "sources", 0, "url"), "a: b #c", '      - url: "a: b #c"'),
        ((*LINE, "hours"), "24/7", '    hours: "24/7"'),
    ],
)
def test_a_value_is_put_where_it_belongs_in_the_quotes_of_its_place(
    place: tuple[str | int, ...], value: object, line: str
) -> None:
    assert differing(Manuscript(BLOCK).set(place, value).text) == [line]


def test_a_new_key_stands_after_the_first_of_those_named_that_is_there() -> None:
    after = Manuscript(BLOCK).set((*LINE, "hours"), "24/7", after=("timezone", "free", "id")).text

    assert after == BLOCK.replace("    free: true\n", '    free: true\n    hours: "24/7"\n')


def test_a_new_key_after_folded_text_stands_on_a_line_of_its_own() -> None:
    after = Manuscript(BLOCK).set((*WEB, "shown"), value=False).text

    assert after == BLOCK.replace("          of words\n", "          of words\n        shown: false\n")


@pytest.mark.parametrize(
    ("place", "was", "now"),
    [
        ((*PHONE, "libphonenumber"), ", libphonenumber: valid}", "}"),
        ((*LINE, "free"), "    free: true\n", ""),
        ((*WEB, "note"), "        note: >-\n          Two lines\n          of words\n", ""),
        ((*LINE, "nothing"), "", ""),
    ],
)
def test_a_key_is_taken_out_with_its_value_alone(place: tuple[str | int, ...], was: str, now: str) -> None:
    assert Manuscript(BLOCK).remove(place).text == BLOCK.replace(was, now)


def test_an_item_is_put_at_the_end_of_a_list_of_either_kind() -> None:
    block = Manuscript(BLOCK).append((*LINE, "sources"), "{year: 2026}").text
    flow = Manuscript(BLOCK).append((*LINE, "cautions"), "may-be-closed").text

    assert block == BLOCK.replace("        year: 2023\n", "        year: 2023\n      - {year: 2026}\n")
    assert flow == BLOCK.replace("[one-area]", "[one-area, may-be-closed]")


def test_a_row_of_words_is_put_under_a_new_key() -> None:
    assert Manuscript("a: 1").set_row(("b",), ["x", "y"]).text == "a: 1\nb: [x, y]"


@pytest.mark.parametrize(
    "place", [(*WEB, "note"), (*LINE, "sources"), ("services", 7, "id"), ("services", 0, "id", "x")]
)
def test_a_place_that_is_no_single_line_or_not_there_is_left_to_a_person(place: tuple[str | int, ...]) -> None:
    with pytest.raises(NotHere):
        Manuscript(BLOCK).set(place, "x")


def test_nothing_is_put_into_an_empty_text_or_list_nor_taken_from_the_head_of_a_table() -> None:
    for change in (
        lambda: Manuscript("").set(("a",), "x"),
        lambda: Manuscript("a: []").append(("a",), "x"),
        lambda: Manuscript("a: b").append(("a",), "x"),
        lambda: Manuscript(BLOCK).remove((*LINE, "id")),
    ):
        with pytest.raises(NotHere):
            change()


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=40), st.sampled_from(["'", '"', ""])
)
def test_whatever_is_written_is_read_as_it_was(text: str, style: str) -> None:
    quoted = written(text, style)

    assert yaml.safe_load(f"[{quoted}]") == [text]
    assert yaml.safe_load(f"a: {quoted}") == {"a": text}
