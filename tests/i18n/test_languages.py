from collections.abc import Callable
from pathlib import Path

import pytest

from safety.i18n.languages import Direction, UnknownLanguage, ancestors, discover, language_of

Write = Callable[..., None]


def test_english_stands_first_and_needs_no_folder(locales: Path) -> None:
    (english,) = discover(locales, ())

    assert english.tag == "en"
    assert english.fallback == ("en",)
    assert english.is_source
    assert english.reviewed
    assert english.published


def test_a_folder_is_a_language_with_its_own_name_and_direction(locales: Path, write_language: Write) -> None:
    write_language("ar")
    write_language("pt_BR")

    _, arabic, portuguese = discover(locales, {"*"})

    assert (arabic.tag, arabic.autonym, arabic.direction) == ("ar", "العربية", Direction.RTL)
    assert (portuguese.tag, portuguese.autonym, portuguese.folder) == ("pt-BR", "português (Brasil)", "pt_BR")


def test_a_language_falls_back_to_what_cldr_puts_above_it(locales: Path, write_language: Write) -> None:
    for folder in ("es", "es_419", "es_MX", "fr", "zh", "zh_Hant"):
        write_language(folder)

    chains = {language.tag: language.fallback for language in discover(locales, {"*"})}

    assert chains["es-MX"] == ("es-MX", "es-419", "es", "en")
    assert chains["zh-Hant"] == ("zh-Hant", "en")


def test_the_header_says_who_translated_and_who_reviewed(locales: Path, write_language: Write) -> None:
    write_language("es", review="Lucía, 2026-11-30")
    write_language("ar")

    _, arabic, spanish = discover(locales, {"*"})

    assert (spanish.translator, spanish.reviewer, spanish.reviewed) == ("Ana", "Lucía, 2026-11-30", True)
    assert (arabic.translator, arabic.reviewer, arabic.reviewed) == ("Ana", None, False)


def test_a_review_of_one_half_is_no_review(locales: Path, write_language: Write) -> None:
    write_language("es", review="Lucía, 2026-11-30")
    content = locales / "es" / "LC_MESSAGES" / "content.po"
    content.write_text(content.read_text(encoding="utf-8").replace("Lucía, 2026-11-30", "no"), encoding="utf-8")

    assert not discover(locales, {"*"})[1].reviewed


def test_files_without_credits_are_by_nobody(locales: Path) -> None:
    (locales / "es" / "LC_MESSAGES").mkdir(parents=True)

    spanish = discover(locales, ())[1]

    assert (spanish.translator, spanish.reviewer) == (None, None)


@pytest.mark.parametrize(("unreviewed", "published"), [((), False), ({"ar"}, False), ({"es"}, True), ({"*"}, True)])
def test_what_nobody_reviewed_is_published_only_if_the_operator_says_so(
    locales: Path, write_language: Write, unreviewed: set[str], *, published: bool
) -> None:
    write_language("es")

    assert discover(locales, unreviewed)[1].published is published


def test_a_language_that_is_not_published_answers_for_no_other(locales: Path, write_language: Write) -> None:
    write_language("es")
    write_language("es_MX", review="Lucía, 2026-11-30")

    chains = {language.tag: language.fallback for language in discover(locales, ())}

    assert chains["es-MX"] == ("es-MX", "en")


@pytest.mark.parametrize("name", ["spanish", "xx", "pt-BR", "es-MX", "PT_br", "e"])
def test_a_folder_that_is_not_named_like_a_language_is_refused(locales: Path, name: str) -> None:
    (locales / name / "LC_MESSAGES").mkdir(parents=True)

    with pytest.raises(UnknownLanguage):
        discover(locales, ())


def test_what_is_no_language_folder_is_left_alone(locales: Path) -> None:
    (locales / "notes").mkdir()
    (locales / "messages.pot").touch()

    assert len(discover(locales, ())) == 1


def test_ancestors_end_where_cldr_ends_them() -> None:
    assert list(ancestors("es-MX")) == ["es-MX", "es-419", "es"]
    assert list(ancestors("zh-Hant-HK")) == ["zh-Hant-HK", "zh-Hant"]
    assert list(ancestors("")) == []


def test_a_language_that_cldr_does_not_know_is_refused() -> None:
    with pytest.raises(UnknownLanguage, match="no language that CLDR knows"):
        language_of("xx")


@pytest.mark.parametrize(("tag", "above"), [("sr-Latn", []), ("sr-Cyrl", ["sr"]), ("zh-Hans", ["zh"])])
def test_another_script_is_another_language(tag: str, above: list[str]) -> None:
    assert list(ancestors(tag)) == [tag, *above]
