"""The translations as they are: no faults, none behind the sources, and whole where Waylight promises it."""

import shutil
from pathlib import Path

import pytest

from safety.content.compiling import load_catalogue
from safety.domain.catalogue import Catalogue
from safety.domain.vocabulary import Band
from safety.i18n.checking import check
from safety.i18n.compiling import compile_all
from safety.i18n.editions import Editions
from safety.i18n.languages import discover
from safety.i18n.speech import speeches
from safety.i18n.tooling import lagging
from safety.signpost.labels import VOCABULARY

HOUSE = Path(__file__).resolve().parents[2]
LOCALES = HOUSE / "locales"
PROMISED = ("es", "ar")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(HOUSE / "content")


@pytest.fixture(scope="module")
def editions(catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Editions:
    """Compile a copy: what others compile meanwhile is left alone."""
    locales = tmp_path_factory.mktemp("house") / "locales"
    shutil.copytree(LOCALES, locales, ignore=shutil.ignore_patterns("*.mo"))
    compile_all(locales)
    return Editions(catalogue, speeches(locales, discover(locales, {"*"})), VOCABULARY)


def test_no_file_has_a_fault(catalogue: Catalogue) -> None:
    names = {service.name for country in catalogue.countries.values() for service in country.services}

    assert [str(fault) for fault in check(LOCALES, names)] == []


def test_no_file_lags_behind_the_sources() -> None:
    assert lagging(HOUSE, LOCALES) == []


def test_every_language_says_who_translated_it(editions: Editions) -> None:
    assert all(language.translator for language in editions.offered if not language.is_source)


@pytest.mark.parametrize("tag", PROMISED)
def test_a_promised_language_has_its_interface_and_help_whole(editions: Editions, tag: str) -> None:
    state = editions.state(tag)

    assert state.interface_whole
    assert state.help_whole


@pytest.mark.parametrize(
    ("number", "noun"), [(2, "يومان"), (7, "أيام"), (11, "يومًا"), (90, "يومًا"), (100, "يوم"), (111, "يومًا")]
)
def test_arabic_counts_days_as_people_do(editions: Editions, number: int, noun: str) -> None:
    """Babel's rule for Arabic asks for the form of a hundred before that of eleven, unlike most lists of the six."""
    said = editions.speeches["ar"].ngettext("%(number)s day", "%(number)s days", number)

    assert said.split()[-1] == noun


@pytest.mark.parametrize("band", Band)
@pytest.mark.parametrize("tag", PROMISED)
def test_a_promised_language_has_a_lesson_for_every_age(editions: Editions, tag: str, band: Band) -> None:
    assert tag in {given.language for given in editions.lessons(tag, band)}
