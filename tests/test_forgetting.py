from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from time import monotonic

import pytest
from flask import Flask
from sqlalchemy import text

from safety.factory import create_app
from safety.parts import EXTENSION, Parts
from safety.store.store import Store
from tests.whole.test_without_the_store import nowhere, replaced

A_CLASS = "INSERT INTO class VALUES (:code, 'hash', '8-10', 'friends', :ends)"


def test_a_command_deletes_what_is_over(app: Flask) -> None:
    parts: Parts = app.extensions[EXTENSION]
    today = parts.clock().date()
    with parts.store.begin(today - timedelta(days=50)) as connection:
        connection.execute(text("INSERT INTO batch VALUES ('long-ago', '2000-01-01')"))
    done = app.test_cli_runner().invoke(args=["safety", "forget"])
    with parts.store.begin(today) as connection:
        left = connection.execute(text("SELECT count(*) FROM batch WHERE id = 'long-ago'")).scalar_one()

    assert (done.exit_code, left) == (0, 0)


def test_a_start_deletes_what_is_over(app: Flask, tmp_path: Path) -> None:
    parts: Parts = app.extensions[EXTENSION]
    store = Store(f"sqlite:///{tmp_path / 'w.sqlite'}", monotonic)
    today = parts.clock().date()
    with store.begin(today - timedelta(days=2)) as connection:
        connection.execute(text(A_CLASS), {"code": "OLDONE", "ends": today - timedelta(days=1)})
        connection.execute(text(A_CLASS), {"code": "RUNNIN", "ends": today})
        connection.execute(text("INSERT INTO class_count VALUES ('OLDONE', 'before', 'q1', 5, 3, 5, 3)"))
    create_app(parts.config, replace(parts, store=Store(f"sqlite:///{tmp_path / 'w.sqlite'}", monotonic)))
    with store.begin(today - timedelta(days=2)) as connection:
        left = connection.execute(text("SELECT code FROM class UNION SELECT code FROM class_count")).scalars().all()

    assert left == ["RUNNIN"]


def test_another_brings_the_tables_forward(app: Flask) -> None:
    done = app.test_cli_runner().invoke(args=["safety", "migrate"])

    assert (done.exit_code, done.output) == (0, "The tables are as this version needs them.\n")


@pytest.mark.parametrize("command", ["forget", "migrate"])
def test_they_say_when_the_database_cannot_be_reached(app: Flask, command: str) -> None:
    with replaced(app, nowhere()):
        done = app.test_cli_runner().invoke(args=["safety", command])

    assert done.exit_code == 1
    assert "cannot be reached" in done.output
