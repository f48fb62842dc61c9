import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from safety.i18n.compiled import NotCompiled, digest, load, po_path
from safety.i18n.compiling import compile_all
from safety.i18n.po import Domain

Write = Callable[..., None]


@pytest.fixture
def po(locales: Path, write_language: Write) -> Path:
    write_language("es", {"Help": "Ayuda", "Close": ""})
    return po_path(locales, "es", Domain.MESSAGES)


def test_what_was_never_compiled_says_what_to_do(po: Path) -> None:
    with pytest.raises(NotCompiled, match=r"messages\.mo is missing: run “flask --app app safety compile”"):
        load(po)


def test_what_changed_since_says_what_to_do(locales: Path, po: Path) -> None:
    compile_all(locales)
    po.write_text(po.read_text(encoding="utf-8").replace("Ayuda", "Socorro"), encoding="utf-8")

    with pytest.raises(NotCompiled, match="another state of"):
        load(po)


@pytest.mark.parametrize("left", [0, 10, 100, -1])
def test_what_was_cut_off_says_what_to_do(locales: Path, po: Path, left: int) -> None:
    compile_all(locales)
    mo = po.with_suffix(".mo")
    mo.write_bytes(mo.read_bytes()[:left])

    with pytest.raises(NotCompiled, match=r"messages\.mo (is too short|was not written by .* cut off): run"):
        load(po)


def test_nothing_is_taken_apart_before_it_is_asked_for_and_then_once(locales: Path, po: Path) -> None:
    compile_all(locales)
    voice = load(po)
    po.with_suffix(".mo").unlink()

    with ThreadPoolExecutor(4) as together:
        said = list(together.map(voice.gettext, ["Help"] * 40))

    assert set(said) == {"Ayuda"}


@pytest.mark.usefixtures("po")
def test_a_copied_folder_needs_no_compiling_whatever_its_dates(locales: Path, tmp_path: Path) -> None:
    compile_all(locales)
    shutil.copytree(locales, tmp_path / "copy", copy_function=shutil.copyfile)

    assert load(po_path(tmp_path / "copy", "es", Domain.MESSAGES)).gettext("Help") == "Ayuda"


def test_what_is_missing_is_silent_and_not_english(locales: Path, po: Path) -> None:
    compile_all(locales)
    voice = load(po)

    assert voice.gettext("Close") == voice.gettext("Never heard of") == ""
    assert voice.pgettext("menu", "Help") == voice.ngettext("a", "b", 2) == ""


def test_a_half_that_nobody_began_is_silent(locales: Path) -> None:
    assert load(po_path(locales, "fr", Domain.CONTENT)).pgettext("8-10", "Hello") == ""


def test_the_digest_changes_with_a_name_and_with_a_byte(locales: Path, po: Path) -> None:
    first = digest(locales)
    po.write_bytes(po.read_bytes() + b"\n")
    second = digest(locales)
    (locales / "es").rename(locales / "pt")

    assert len({first, second, digest(locales)}) == 3


@pytest.mark.usefixtures("po")
def test_the_digest_knows_nothing_of_compiled_files(locales: Path) -> None:
    before = digest(locales)
    compile_all(locales)

    assert digest(locales) == before
