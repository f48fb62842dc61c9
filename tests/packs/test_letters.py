"""No letter without a glyph: the compiler refuses one, so every text of every language goes through it once."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from babel.messages.pofile import read_po
from typst import TypstError

from safety.config import HOUSE
from safety.domain.contexts import texts
from safety.domain.help import help_of
from safety.domain.words import INTERNATIONAL, LanguageTag
from safety.i18n.compiled import po_path
from safety.i18n.languages import Language
from safety.i18n.names import country_name
from safety.i18n.po import Domain
from safety.packs.frame import Local, PackInput
from safety.packs.gathering import Sources
from safety.packs.paper import has_letters
from safety.packs.typesetting import Document, set_pdf

from .conftest import turned
from .reading import root, seen, text

LOCALES = HOUSE / "locales"


def a_page(local: Local, words: str) -> bytes:
    """A document that says these words."""
    said = {
        "title": "-",
        "texts": dict.fromkeys(("certificate", "can", "worth", "name", "day"), "-"),
        "lesson": words,
        "cover": None,
        "skill": "-",
        "line": None,
    }
    return set_pdf(Document(template="certificate", data=said, local=local, day=local.day))


def written(language: Language) -> Iterator[str]:
    """All that the files of a language say, with every form of a plural; English needs none."""
    for domain in () if language.is_source else Domain:
        with po_path(LOCALES, language.folder, domain).open(encoding="utf-8") as file:
            for message in read_po(file):
                yield from [message.string] if isinstance(message.string, str) else message.string


def letters(words: str) -> str:
    return " ".join(sorted({letter for letter in words if letter.isprintable() and not letter.isspace()}))


def test_every_letter_of_every_language_has_a_glyph(sources: Sources, given: PackInput) -> None:
    catalogue = sources.editions.catalogue
    wholes = (*catalogue.lessons.values(), *catalogue.guides.values(), help_of(catalogue), catalogue.scheme)
    for speech in sources.editions.speeches.values():
        said = (speech.find_content(reader, words) for whole in wholes for reader, words in texts(whole))
        assert a_page(given.local, letters("".join(words for words in said if words)))


def test_every_letter_that_translators_wrote_and_every_name_of_a_country_has_a_glyph(
    sources: Sources, given: PackInput
) -> None:
    for tag, speech in sources.editions.speeches.items():
        names = (country_name(code, tag) for code in sources.editions.catalogue.countries if code != INTERNATIONAL)
        said = "".join((*written(speech.language), *names, speech.language.autonym))
        assert a_page(given.local, letters("".join(letter for letter in said if letter.isalnum()))), tag


def test_every_name_of_a_service_that_is_shown_has_glyphs(sources: Sources, given: PackInput) -> None:
    services = (service for country in sources.editions.catalogue.countries.values() for service in country.services)
    shown = "".join(service.name for service in services if has_letters(service.name))

    assert a_page(given.local, letters(shown))


def test_a_letter_without_a_glyph_is_refused(given: PackInput) -> None:
    with pytest.raises(TypstError, match="could not be displayed"):
        a_page(given.local, "ጤና")


def test_arabic_comes_out_in_the_order_in_which_it_is_read(given: PackInput) -> None:
    words = "هذا ليس خطأك. اتصل الآن: لا أحد يلومك"

    assert words in text(a_page(turned(given.local), words))


def test_the_groups_of_a_number_keep_their_order_from_right_to_left(given: PackInput) -> None:
    help_card = {
        "title": "مساعدة",
        "texts": {"says": "-", "fault": "-", "danger": "-", "cut": "-"},
        "help": {
            "emergency": [{"numbers": ["116 111"], "reaches": []}],
            "talk": [],
            "checked": None,
        },
        "code": None,
    }

    cards = Document(template="help-cards", data=help_card, local=turned(given.local), day=given.day)
    lines = seen(set_pdf(cards))

    assert any("116111" in line for line in lines)


@pytest.mark.parametrize(
    "words", ["#panic()", "*bold* _it_ $x$ @ref <label>", '"); #import "x"', "= Heading \\ // no"]
)
def test_no_text_can_break_a_document(given: PackInput, words: str) -> None:
    assert " ".join(words.split()) in text(a_page(given.local, words))


def test_a_language_of_a_region_says_so(given: PackInput) -> None:
    language = replace(given.local.language, tag=LanguageTag("pt-BR"))
    local = replace(given.local, speech=replace(given.local.speech, language=language))

    assert root(a_page(local, "Olá"))["/Lang"] == "pt-BR"
