from collections.abc import Callable
from pathlib import Path

import pytest

from safety.i18n.checking import check
from safety.i18n.compiled import po_path
from safety.i18n.po import Domain, PoFile, read_po, write

Write = Callable[..., None]


def words(locales: Path, *names: str) -> list[str]:
    return [fault.words for fault in check(locales, names)]


def test_a_right_file_has_no_faults(locales: Path, write_language: Write) -> None:
    write_language("es", {"%(n)s lines": "%(n)s líneas"}, {("parent", "Wait 24 hours"): "Espera 24 horas"})
    write_language("ar", {"Hello {name}": "مرحبا {name}"}, {("8-10", "Win 50 coins"): "اربح 50 قطعة"})

    assert check(locales) == ()


@pytest.mark.parametrize(
    ("text", "said", "fault"),
    [
        ("Hello %(name)s", "Hola", "placeholders differ from the English: %(name)s"),
        ("Hello %(name)s", "Hola %(nombre)s", "unknown named placeholder 'nombre'"),
        ("Hello {name}", "Hola {nombre}", "placeholders differ from the English: {name}, {nombre}"),
        ("<b>Stop</b>", "<b>Para</b> <a href=x>", "tags differ from the English: <a"),
        ("Tell someone", "Llama al 112", "the translation brings in a number that the English does not have"),
        ("Tell someone", "اتصل على ١١٢", "the translation brings in a number that the English does not have"),
        ("Wait 2 days", "Llama al 900 202 010", "the translation brings in a number that the English does not have"),
        ("Tell someone", "Mira www.ejemplo.es", "the translation brings in an address that the English does not have"),
        ("Tell someone", "Escribe a yo@x.es", "the translation brings in an address that the English does not have"),
        ("Tell someone", "Cuenta\u202e", "the translation holds a character that nobody can see"),
    ],
)
def test_a_translation_neither_loses_nor_brings_in_anything(
    locales: Path, write_language: Write, text: str, said: str, fault: str
) -> None:
    write_language("es", {text: said})

    assert fault in words(locales)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Call Teléfono Amigo", "the English names “Teléfono Amigo”; names of services are never translated"),
        ("Call 0800 123 456", "the English holds a number to call; numbers are never translated"),
        ("See https://example.org", "the English holds an address; addresses are never translated"),
    ],
)
def test_content_holds_nothing_that_is_never_translated(
    locales: Path, write_language: Write, text: str, fault: str
) -> None:
    write_language("es", {}, {("child", text): ""})

    assert words(locales, "Teléfono Amigo", "Amig") == [fault]


def test_what_is_fuzzy_or_missing_is_not_looked_at(locales: Path, write_language: Write) -> None:
    write_language("es", {"Hello %(name)s": "", "Tell": "Llama al 112"})
    path = po_path(locales, "es", Domain.MESSAGES)
    path.write_text(
        path.read_text(encoding="utf-8").replace('msgid "Tell"', '#, fuzzy\nmsgid "Tell"'), encoding="utf-8"
    )

    assert check(locales) == ()


def test_a_plural_may_leave_its_number_out_in_one_form(locales: Path, write_language: Write) -> None:
    write_language("es")
    path = po_path(locales, "es", Domain.MESSAGES)
    po = read_po(path, Domain.MESSAGES)
    po.add(("%(n)s line", "%(n)s lines"), ("una línea", "%(n)s líneas"))
    write(path, po)

    assert check(locales) == ()


def test_a_header_that_lies_is_found(locales: Path) -> None:
    write(po_path(locales, "ar", Domain.MESSAGES), PoFile("es", Domain.MESSAGES))

    found = [str(fault) for fault in check(locales)]

    assert [fault.split(": ")[0] for fault in found] == ["locales/ar/LC_MESSAGES/messages.po:1"] * 4
    assert "locales/ar/LC_MESSAGES/messages.po:1: the header does not say X-Translated-By" in found
    assert any("nplurals=6" in fault for fault in found)


def test_a_plural_rule_may_be_written_with_other_brackets(locales: Path, write_language: Write) -> None:
    write_language("es")
    path = po_path(locales, "es", Domain.MESSAGES)
    path.write_text(path.read_text(encoding="utf-8").replace("plural=(n != 1)", "plural=n!=1"), encoding="utf-8")

    assert check(locales) == ()


def test_a_fault_names_the_line(locales: Path, write_language: Write) -> None:
    write_language("es", {"Hello {name}": "Hola"})
    lines = po_path(locales, "es", Domain.MESSAGES).read_text(encoding="utf-8").splitlines()

    (fault,) = check(locales)

    assert lines[fault.line - 1] == 'msgid "Hello {name}"'


def test_a_broken_file_is_one_fault(locales: Path) -> None:
    path = po_path(locales, "es", Domain.MESSAGES)
    path.parent.mkdir(parents=True)
    path.write_text("nonsense\n", encoding="utf-8")

    assert len(check(locales)) == 1
