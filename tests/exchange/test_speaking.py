import pytest

from safety.exchange.speaking import in_address, named, spoken
from safety.i18n.languages import Language, language_of

OFFERED = tuple(map(language_of, ("en", "ar", "es", "zh_Hant")))


def tag(language: Language | None) -> str | None:
    return language.tag if language else None


@pytest.mark.parametrize(
    ("asked", "answers"),
    [
        ("es", "es"),
        ("es-MX", "es"),
        ("ES-mx", "es"),
        ("ar-EG-u-nu-latn", None),
        ("zh-Hant-TW", "zh-Hant"),
        ("fr", None),
        ("", None),
        ("es_MX", None),
        ("x" * 40, None),
    ],
)
def test_a_tag_is_answered_by_itself_or_by_what_stands_above_it(asked: str, answers: str | None) -> None:
    assert tag(named(asked, OFFERED)) == answers


@pytest.mark.parametrize(
    ("path", "answers"),
    [("/es/help", "es"), ("/v1/ar/help/EG", "ar"), ("/v1/services", None), ("/", None), ("/a/b/es", None)],
)
def test_an_address_names_a_language_where_one_belongs(path: str, answers: str | None) -> None:
    assert tag(in_address(path, OFFERED)) == answers


def test_the_address_goes_before_the_browser() -> None:
    assert spoken("/v1/ar/help/EG", "es", OFFERED).tag == "ar"
    assert spoken("/v1/nothing", "es", OFFERED).tag == "es"
    assert spoken("/v1/nothing", "", OFFERED).tag == "en"
