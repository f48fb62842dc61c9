from datetime import timedelta

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


def test_it_says_when_the_database_cannot_be_reached(app: Flask) -> None:
    with replaced(app, nowhere()):
        done = app.test_cli_runner().invoke(args=["safety", "forget"])

    assert done.exit_code == 1
    assert "cannot be reached" in done.output
