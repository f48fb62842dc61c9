"""What may stand in the words of help, and what may not: numbers, names and addresses belong to the services."""

import re
from collections.abc import Iterator

from safety.domain.catalogue import Catalogue
from safety.domain.contexts import texts
from safety.domain.help import help_of

EIGHTEEN = "18"  # the age below which the law calls someone a child; no number to dial
LONGEST_MESSAGE = 180
NAMES_OF_FEW_LETTERS = 6


def every_text(catalogue: Catalogue) -> Iterator[str]:
    return (text for _, text in texts(help_of(catalogue)))


def test_no_number_and_no_address_stands_in_the_words(catalogue: Catalogue) -> None:
    numbers = {number for text in every_text(catalogue) for number in re.findall(r"\d+", text)}
    assert numbers <= {EIGHTEEN}
    assert [text for text in every_text(catalogue) if re.search(r"https?:|www\.|\.org|\.com", text)] == []


def test_no_service_is_named_in_the_words(catalogue: Catalogue) -> None:
    services = [service for country in catalogue.countries.values() for service in country.services]
    named = {name.casefold() for each in services for name in (each.name, each.name_latin) if name}
    long = {name for name in named if len(name) > NAMES_OF_FEW_LETTERS}
    words = " ".join(every_text(catalogue)).casefold()
    assert sorted(name for name in long if name in words) == []


def test_a_childs_message_is_short_and_holds_no_sign_that_old_phones_lose_in_links(catalogue: Catalogue) -> None:
    for template in catalogue.telling.templates:
        assert len(template.text) <= LONGEST_MESSAGE
        assert not set(template.text) & set("&+#%\n")


def test_what_one_must_not_do_says_not(catalogue: Catalogue) -> None:
    for situation in catalogue.situations.values():
        for view in situation.views.values():
            for advice in (*view.now, *view.next):
                assert advice.never is advice.text.startswith(("Do not", "Never"))
