"""The door: what ``app`` is for a server, and for the command line, when something is wrong."""

import os
import subprocess
import sys
from pathlib import Path

from safety.config import HOUSE


def python(*arguments: str, **environ: str) -> "subprocess.CompletedProcess[str]":
    own = {name: value for name, value in os.environ.items() if not name.startswith("SAFETY_")}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=HOUSE, env=own | environ, capture_output=True, text=True, check=False)


def test_a_server_is_told_every_fault_in_words(content: Path) -> None:
    (content / "telling.yaml").unlink()

    started = python("-c", "import app", SAFETY_CONTENT=str(content))

    assert started.returncode == 1
    assert started.stderr == "content/telling.yaml:1: is missing\n"


def test_the_commands_work_where_the_content_does_not(content: Path) -> None:
    (content / "telling.yaml").unlink()

    checked = python("-m", "flask", "--app", "app", "safety", "check", SAFETY_CONTENT=str(content))

    assert checked.returncode == 1
    assert "content/telling.yaml:1: is missing" in checked.stdout
    assert checked.stderr == ""


def test_a_wrong_setting_is_a_sentence_for_everybody() -> None:
    for arguments in (("-c", "import app"), ("-m", "flask", "--app", "app", "safety", "state")):
        started = python(*arguments, SAFETY_UNREVIEWED="Spanish!")
        assert started.returncode == 1
        assert started.stderr == "SAFETY_UNREVIEWED must be *, none, or language tags such as es,pt-BR\n"
