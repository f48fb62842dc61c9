"""A patch is what git and patch take."""

import subprocess
from pathlib import Path
from shutil import which

import pytest

from safety.upkeep.patches import patch

NAME = "content/services/EG.yaml"
needs_git = pytest.mark.skipif(which("git") is None, reason="git applies the patch")


@needs_git
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a\nb\nc\n", "a\nB\nc\n"),
        ("a\nb", "a\nc"),
        ("a\nb\n", "a\nb"),
        ("a\r\nb\r\n", "a\r\nc\r\n"),
        ("مصر\u2028x\n\x0by\n", "مصر\u2028x\n\x0bz\n"),
        ("a\n", "a\n\n\nb\n"),
    ],
)
def test_git_makes_of_the_one_text_the_other(tmp_path: Path, before: str, after: str) -> None:
    file = tmp_path / NAME
    file.parent.mkdir(parents=True)
    file.write_bytes(before.encode())
    subprocess.run(["git", "init", "-q", "."], cwd=tmp_path, check=True)  # noqa: S607  whichever git there is
    subprocess.run(["git", "apply"], cwd=tmp_path, check=True, input=patch(NAME, before, after).encode())  # noqa: S607

    assert file.read_bytes() == after.encode()


def test_where_nothing_changes_there_is_no_patch() -> None:
    assert patch(NAME, "a\n", "a\n") == ""
