from pathlib import Path

import pytest

from safety.packs import typesetting
from safety.packs.frame import PackInput
from safety.packs.typesetting import BadDocument, Document, fonts, set_pdf


def test_what_the_compiler_warns_of_is_a_fault(
    given: PackInput, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "odd.typ").write_text('#set document(title: "x")\n#set text(font: "No Such Font")\n= x')
    monkeypatch.setattr(typesetting, "TEMPLATES", tmp_path)

    with pytest.raises(BadDocument, match="unknown font"):
        set_pdf(Document(template="odd", data={}, local=given.local, day=given.day))


def test_only_fonts_of_ours_are_used() -> None:
    assert set(fonts().families()) == {"Noto Sans", "Noto Naskh Arabic"}
