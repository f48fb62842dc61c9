from pathlib import Path

import pytest

from safety.i18n.po import BrokenPo, Domain, PoFile, read_headers, read_po, write

HEADERS = {"X-Translated-By": "Ana", "X-Native-Review": "Lucía, 2026-11-30", "X-Generator": "Poedit 3.5"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "es" / "LC_MESSAGES" / "content.po"


def a_file(text: str = "50% of people", said: str = "la mitad") -> PoFile:
    po = PoFile("es", Domain.CONTENT)
    po.own_headers = dict(HEADERS)
    po.add(text, said, context="parent", auto_comments=["guide · a"], locations=[("content/guides/a.yaml", 3)])
    return po


def test_a_file_read_and_written_again_is_the_same(path: Path) -> None:
    write(path, a_file())
    before = path.read_bytes()

    assert write(path, read_po(path, Domain.CONTENT)) is False
    assert path.read_bytes() == before


def test_our_headers_are_kept(path: Path) -> None:
    write(path, a_file())

    assert read_po(path, Domain.CONTENT).own_headers == HEADERS
    assert read_headers(path).reviewer == "Lucía, 2026-11-30"


def test_nothing_in_a_file_changes_with_the_day_the_tool_or_a_moved_line(path: Path) -> None:
    write(path, a_file())
    text = path.read_text(encoding="utf-8")

    assert "#: content/guides/a.yaml\n" in text
    assert "POT-Creation-Date" not in text
    assert "Generated-By" not in text


def test_content_that_looks_like_a_placeholder_is_none(path: Path) -> None:
    write(path, a_file("50% of people"))

    assert "python-format" not in path.read_text(encoding="utf-8")


def test_what_other_tools_note_of_the_past_does_not_become_a_remark(path: Path) -> None:
    write(path, a_file())
    path.write_text(path.read_text(encoding="utf-8").replace("#: ", '#| msgid "Before"\n#: '), encoding="utf-8")

    message = read_po(path, Domain.CONTENT).get("50% of people", "parent")

    assert message
    assert message.user_comments == []


@pytest.mark.parametrize("said", ["no", "No", ""])
def test_no_review_is_no_reviewer(path: Path, said: str) -> None:
    po = a_file()
    po.own_headers = {"X-Translated-By": "nobody yet", "X-Native-Review": said}
    write(path, po)

    assert read_headers(path).translator is None
    assert read_headers(path).reviewer is None


@pytest.mark.parametrize("text", ['msgid "a"\nmsgid "b"\nmsgstr ""\n', "hello\n"])
def test_what_is_no_po_file_is_refused(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")

    with pytest.raises(BrokenPo, match=r"content\.po"):
        read_po(path, Domain.CONTENT)
