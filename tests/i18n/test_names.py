import pytest

from safety.i18n.names import collation_key, countries_by_name, country_name, language_name


@pytest.mark.parametrize(
    ("code", "tag", "name"),
    [
        ("EG", "es", "Egipto"),
        ("EG", "ar", "مصر"),
        ("XK", "en", "Kosovo"),
        ("001", "en", "world"),
        ("ZZ9", "en", "ZZ9"),
        ("BR", "pt-BR", "Brasil"),
    ],
)
def test_a_country_is_called_as_its_readers_call_it(code: str, tag: str, name: str) -> None:
    assert country_name(code, tag) == name


@pytest.mark.parametrize(
    ("of", "tag", "name"),
    [("ar", "es", "árabe"), ("pt-BR", "en", "Portuguese (Brazil)"), ("sgn-ase", "en", "sgn-ase"), ("", "en", "")],
)
def test_a_language_is_called_as_its_readers_call_it(of: str, tag: str, name: str) -> None:
    assert language_name(of, tag) == name


def test_countries_stand_where_a_reader_looks_for_them() -> None:
    assert [code for code, _ in countries_by_name(["ZW", "IR", "AX", "ES", "EG"], "es")] == [
        "EG",
        "ES",
        "IR",
        "AX",
        "ZW",
    ]


def test_accents_and_capitals_decide_only_between_equal_letters() -> None:
    names = ["Zürich", "zu", "Ábaco", "abad", "Aba", "äbad"]

    assert sorted(names, key=collation_key) == ["Aba", "Ábaco", "abad", "äbad", "zu", "Zürich"]
