"""The two commands of the README, as far as they can be tried without the network."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from socket import socket

import pytest

from safety.config import HOUSE

TOOLS = ("sh", "dirname", "cat", "cksum", "find")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The scripts alone, in a folder with a space in its name."""
    house = tmp_path / "a house"
    shutil.copytree(HOUSE / "script", house / "script")
    (house / "locales").mkdir()
    for name in ("requirements.txt", "requirements-dev.txt"):
        shutil.copy(HOUSE / name, house)
    return house


def run(script: Path, **environ: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([str(script)], env=environ, cwd="/", capture_output=True, text=True, check=False)


def address(host: str, port: str) -> str:
    command = [sys.executable, str(HOUSE / "script/port.py"), host, port]
    return subprocess.run(command, capture_output=True, text=True, check=False).stderr


def a_path(tmp_path: Path, *tools: str) -> str:
    folder = tmp_path / "bin"
    folder.mkdir()
    for tool in tools:
        (folder / tool).symlink_to(shutil.which(tool) or tool)
    return str(folder)


@pytest.mark.parametrize("name", ["serve", "test"])
def test_without_python_the_commands_say_what_to_install(copy: Path, tmp_path: Path, name: str) -> None:
    ended = run(copy / "script" / name, PATH=a_path(tmp_path, *TOOLS))

    assert ended.returncode == 1
    assert ended.stderr == (
        f"script/{name}: needs Python 3.11 or newer and found none. "
        "Install it (https://www.python.org/downloads/) and try again.\n"
    )


def test_a_python_that_is_too_old_is_passed_over(copy: Path, tmp_path: Path) -> None:
    path = Path(a_path(tmp_path, *TOOLS))
    (path / "python3").write_text("#!/bin/sh\nexit 1\n")
    (path / "python3").chmod(0o755)

    assert "found none" in run(copy / "script/serve", PATH=str(path)).stderr


def test_a_taken_port_is_one_line_that_says_what_to_do() -> None:
    with socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen()
        port = door.getsockname()[1]
        said = address("127.0.0.1", str(port))

    assert said == (
        f"script/serve: port {port} on 127.0.0.1 is taken. "
        f"Stop what uses it, or choose another: PORT={port + 1} script/serve\n"
    )


@pytest.mark.parametrize("port", ["0", "65536", "http", "-1", "８０００", "1" * 5000])
def test_a_port_that_is_none_is_one_line(port: str) -> None:
    said = address("127.0.0.1", port)

    assert "must be a number from 1 to 65535" in said
    assert said.count("\n") == 1


def test_an_address_of_another_machine_is_one_line() -> None:
    assert address("192.0.2.1", "8000").startswith("script/serve: cannot serve on 192.0.2.1: ")


def test_the_build_server_runs_what_people_run() -> None:
    script = (HOUSE / ".ci/run").read_text(encoding="utf-8")

    assert script.rstrip().endswith('/../script/test"')
    assert all(os.access(HOUSE / name, os.X_OK) for name in (".ci/run", "script/serve", "script/test"))
