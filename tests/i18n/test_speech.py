from collections.abc import Callable, Mapping

import pytest

from safety.i18n.speech import Speech

Write = Callable[..., None]
Speak = Callable[[], Mapping[str, Speech]]


def test_a_text_is_said_in_the_first_language_of_the_chain(write_language: Write, speak: Speak) -> None:
    write_language("es", {"Help": "Ayuda", "Close": "Cerrar"})
    write_language("es_MX", {"Help": "Auxilio"})

    mexican = speak()["es-MX"]

    assert mexican.gettext("Help") == "Auxilio"
    assert mexican.gettext("Close") == "Cerrar"
    assert mexican.gettext("New") == "New"


def test_what_is_missing_can_be_seen(write_language: Write, speak: Speak) -> None:
    write_language("es", {"Help": "Ayuda"}, {("8-10", "Hello"): "Hola"})
    spanish = speak()["es"]

    assert spanish.find("Help") == "Ayuda"
    assert spanish.find("Close") is None
    assert spanish.find_content("8-10", "Hello") == "Hola"
    assert spanish.find_content("teacher", "Hello") is None


def test_english_says_what_is_written(speak: Speak) -> None:
    english = speak()["en"]

    assert english.find("Help") == english.gettext("Help") == english.pgettext("menu", "Help") == "Help"
    assert english.find_content("8-10", "Hello") == "Hello"
    assert [english.ngettext("line", "lines", number) for number in (0, 1, 2)] == ["lines", "line", "lines"]


@pytest.mark.parametrize(("said", "whole"), [({"Help": "Ayuda"}, True), ({"Help": ""}, False), ({}, True)])
def test_an_interface_is_whole_when_its_file_is(
    write_language: Write, speak: Speak, said: dict[str, str], *, whole: bool
) -> None:
    write_language("es", said)
    own = speak()["es"].own

    assert own
    assert own.interface_whole is whole
