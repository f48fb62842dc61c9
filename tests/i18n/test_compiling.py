from collections.abc import Callable
from pathlib import Path

import pytest

from safety.i18n.compiled import Translations, load, po_path
from safety.i18n.compiling import compile_all
from safety.i18n.po import BrokenPo, Domain, PoFile, read_po, write

Write = Callable[..., None]


@pytest.fixture
def po(locales: Path, write_language: Write) -> Path:
    write_language("ar", {"Help": "مساعدة"})
    return po_path(locales, "ar", Domain.MESSAGES)


def test_only_what_changed_is_compiled(locales: Path, po: Path) -> None:
    assert len(compile_all(locales)) == 2
    assert compile_all(locales) == []

    po.write_bytes(po.read_bytes() + b"\n")

    assert compile_all(locales) == [po.with_suffix(".mo")]


@pytest.mark.parametrize("junk", [b"", b"junk", b"\xde\x12\x04\x95", b"\xde\x12\x04\x95" + b"\xff" * 40])
def test_a_damaged_file_is_made_anew(locales: Path, po: Path, junk: bytes) -> None:
    compile_all(locales)
    po.with_suffix(".mo").write_bytes(junk)

    assert compile_all(locales) == [po.with_suffix(".mo")]
    assert load(po).gettext("Help") == "مساعدة"


def test_nothing_fuzzy_and_nothing_half_gets_in(locales: Path, po: Path) -> None:
    catalogue = PoFile("ar", Domain.MESSAGES)
    catalogue.add("Help", "مساعدة", flags=["fuzzy"])
    catalogue.add(("%(n)s line", "%(n)s lines"), ("أ", "ب", "", "", "", ""))
    catalogue.add("Close", "إغلاق")
    write(po, catalogue)
    compile_all(locales)

    voice = load(po)

    assert voice.gettext("Help") == voice.ngettext("%(n)s line", "%(n)s lines", 2) == ""
    assert voice.gettext("Close") == "إغلاق"
    assert isinstance(voice, Translations)
    assert voice.untranslated == 2


def test_compiling_leaves_the_translators_file_alone(locales: Path, po: Path) -> None:
    before = po.read_bytes()
    compile_all(locales)

    assert po.read_bytes() == before
    assert [path.name for path in po.parent.iterdir() if path.name.startswith(".")] == []


def test_a_broken_file_is_named_with_its_line(locales: Path, po: Path) -> None:
    po.write_text('msgid "Help"\nmsgstr "Ayuda"\nnonsense\n', encoding="utf-8")

    with pytest.raises(BrokenPo, match=r"messages\.po.* on 2"):
        compile_all(locales)


def test_babels_own_reader_finds_the_same(po: Path) -> None:
    message = read_po(po, Domain.MESSAGES).get("Help")

    assert message
    assert message.string == "مساعدة"
