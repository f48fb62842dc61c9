"""Rules of the house that no linter knows."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from safety.config import HOUSE

LONGEST_MODULE = 250
LONGEST_FUNCTION = 40
SOURCES = sorted((HOUSE / "safety").rglob("*.py"))
TESTS = sorted((HOUSE / "tests").rglob("*.py"))
NO_NAMES = {"utils", "util", "helpers", "helper", "common", "constants", "misc"}


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def name(path: Path) -> str:
    return path.relative_to(HOUSE).as_posix()


@pytest.mark.parametrize("path", [*SOURCES, *TESTS], ids=name)
def test_a_module_has_one_reason_to_change_and_fits_a_few_screens(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE
    assert path.stem not in NO_NAMES


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_a_function_fits_a_screen(path: Path) -> None:
    for function in functions(path):
        assert function.end_lineno is not None
        assert function.end_lineno - function.lineno < LONGEST_FUNCTION, function.name


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_nothing_is_imported_inside_a_function(path: Path) -> None:
    for function in functions(path):
        assert not any(isinstance(node, ast.Import | ast.ImportFrom) for node in ast.walk(function)), function.name


@pytest.mark.parametrize("path", [path for path in SOURCES if path.name == "__init__.py"], ids=name)
def test_a_package_imports_nothing_by_itself(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == ""


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_only_the_start_looks_at_the_clock_or_the_environment(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert "os.environ" not in text
    assert "datetime.now(" not in text or name(path) in {"safety/assembling.py", "safety/cli.py"}


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_no_answer_depends_on_a_query_or_it_could_not_be_kept_by_its_path(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert not any(word in text for word in ("request.args", "request.values", "request.query_string", "full_path"))


def test_every_requirement_is_pinned() -> None:
    for lines in ("requirements.txt", "requirements-dev.txt"):
        for line in (HOUSE / lines).read_text(encoding="utf-8").splitlines():
            requirement = line.split("#")[0].strip()
            assert not requirement or requirement == "-r requirements.txt" or "==" in requirement
