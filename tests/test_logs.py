"""A log line for machines says what happened, and nothing of whom it happened to."""

import json
import logging
import sys
from logging.config import dictConfig

import pytest

from safety.logs import AS_JSON, JsonLines


def a_record(said: str, *values: object, fault: bool = False) -> logging.LogRecord:
    exc_info = sys.exc_info() if fault else None
    return logging.LogRecord("safety.store", logging.ERROR, __file__, 1, said, values, exc_info)


def test_a_line_is_one_object() -> None:
    line = json.loads(JsonLines().format(a_record("The store is %s", "away\nfor now")))

    assert line.pop("time").endswith("+00:00")
    assert line == {"level": "error", "from": "safety.store", "said": "The store is away\nfor now"}


def test_of_an_exception_only_its_kind_is_told() -> None:
    try:
        {}["/es/help/MX"]  # type: ignore[index]
    except KeyError:
        line = JsonLines().format(a_record("It broke", fault=True))

    assert json.loads(line)["fault"] == "KeyError"
    assert "MX" not in line


def test_all_that_is_logged_becomes_such_lines(capsys: pytest.CaptureFixture[str]) -> None:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    try:
        dictConfig(dict(AS_JSON))
        logging.getLogger("safety.somewhere").error("Something")
        logging.getLogger("gunicorn.error").critical("Something else")
    finally:
        root.handlers[:] = before
        root.setLevel(level)
        logging.getLogger("gunicorn.error").handlers.clear()

    said = [json.loads(line)["said"] for line in capsys.readouterr().err.splitlines()]
    assert said == ["Something", "Something else"]
