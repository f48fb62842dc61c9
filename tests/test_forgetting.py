from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import text

from safety.parts import EXTENSION, Parts
from tests.whole.test_without_the_store import nowhere, replaced


def test_a_command_deletes_what_is_over(app: Flask) -> None:
    parts: Parts = app.extensions[EXTENSION]
    today = parts.clock().date()
    with parts.store.begin(today - timedelta(days=50)) as connection:
        connection.execute(text("INSERT INTO batch VALUES ('long-ago', '2000-01-01')"))
    done = app.test_cli_runner().invoke(args=["safety", "forget"])
    with parts.store.begin(today) as connection:
        left = connection.execute(text("SELECT count(*) FROM batch WHERE id = 'long-ago'")).scalar_one()

    assert (done.exit_code, left) == (0, 0)


def test_another_brings_the_tables_forward(app: Flask) -> None:
    done = app.test_cli_runner().invoke(args=["safety", "migrate"])

    assert (done.exit_code, done.output) == (0, "The tables are as this version needs them.\n")


@pytest.mark.parametrize("command", ["forget", "migrate"])
def test_they_say_when_the_database_cannot_be_reached(app: Flask, command: str) -> None:
    with replaced(app, nowhere()):
        done = app.test_cli_runner().invoke(args=["safety", command])

    assert done.exit_code == 1
    assert "cannot be reached" in done.output
