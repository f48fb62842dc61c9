from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safety.i18n.languages import Language, language_of
from safety.i18n.negotiation import lookup, negotiate

OFFERED = tuple(map(language_of, ("en", "es", "ar", "pt-BR", "zh-Hant", "id", "fil")))


@pytest.mark.parametrize(
    ("header", "tag"),
    [
        ("es", "es"),
        ("ES-mx", "es"),
        ("es-419,en;q=0.9", "es"),
        ("fr-CA, fr;q=0.9, ar;q=0.8, en;q=0.1", "ar"),
        ("en;q=0.2, ar;q=0.9", "ar"),
        ("pt-BR", "pt-BR"),
        ("pt-br;q=1.000", "pt-BR"),
        ("zh-hant-tw", "zh-Hant"),
        ("in", "id"),
        ("tl-PH", "fil"),
        ("*", "en"),
        ("", "en"),
        ("fr", "en"),
        ("pt", "en"),
        ("en;q=0, *", "es"),
        ("es;q=0, es-MX", "en"),
        ("es;q=2, ar", "ar"),
        ("es;q=1;level=1, ar", "ar"),
        ("es;;, ar", "ar"),
        ("💥, ;q=, -, es-, ar;q=0.5", "ar"),
    ],
)
def test_the_first_language_that_suits_is_spoken(header: str, tag: str) -> None:
    assert negotiate(header, OFFERED).tag == tag


@given(st.text())
def test_no_header_breaks_anything(header: str) -> None:
    assert negotiate(header, OFFERED) in OFFERED


@given(st.lists(st.sampled_from(["es", "ar-EG", "en", "*", "fr", "zh-Hant"]), min_size=1), st.permutations(OFFERED))
def test_the_first_wish_that_can_be_met_is_met(wishes: Sequence[str], offered: Sequence[Language]) -> None:
    met = [found for wish in wishes if (found := lookup(wish, offered))]

    assert negotiate(",".join(wishes), offered) == (met or offered)[0]


def test_what_is_refused_is_not_spoken_unless_nothing_else_is_left() -> None:
    assert negotiate("en;q=0, es;q=0", OFFERED).tag == "ar"
    assert negotiate("en;q=0", OFFERED[:1]).tag == "en"


def test_a_list_that_no_browser_sends_is_not_read_to_its_end() -> None:
    assert negotiate("fr," * 100_000 + "es", OFFERED).tag == "en"


@pytest.mark.parametrize(("tag", "found"), [("es_MX", "es"), ("iw", None), ("zh-Hant-HK", "zh-Hant"), ("zh", None)])
def test_a_tag_finds_the_closest_language_above_it(tag: str, found: str | None) -> None:
    language = lookup(tag, OFFERED)

    assert (language.tag if language else None) == found


@given(st.text())
def test_no_tag_breaks_anything(tag: str) -> None:
    assert lookup(tag, OFFERED) in {None, *OFFERED}
