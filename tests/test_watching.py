"""The round as an operator starts it, over a directory whose addresses lead to hosts of this machine."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask

from safety import watching
from safety.config import Config
from safety.domain.watching import Finding
from safety.factory import bare_app, create_app
from safety.parts import EXTENSION, Parts
from tests.builders import a_service_data, write
from tests.watch.town import Town, a_town

HOSTS = ("well", "changing", "moved", "parked", "gone")


@pytest.fixture
def town(monkeypatch: pytest.MonkeyPatch) -> Iterator[Town]:
    with a_town(monkeypatch) as built:
        yield built


@pytest.fixture
def house(content: Path, tmp_path: Path, town: Town) -> Flask:
    services = [a_service_data(id=host, channels=[{"type": "web", "value": town.at(host)}]) for host in HOSTS]
    write(content / "services/EG.yaml", {"country": "EG", "services": services})
    (tmp_path / "locales").mkdir()
    folders = {"CONTENT": content, "LOCALES": tmp_path / "locales", "INSTANCE": tmp_path / "instance"}
    return create_app(Config.read({f"SAFETY_{name}": str(folder) for name, folder in folders.items()}))


def run(house: Flask, *arguments: str) -> Result:
    return house.test_cli_runner().invoke(args=["safety", "watch", "--pause", "0", "--own-network", *arguments])


def days_later(house: Flask, days: int) -> None:
    parts: Parts = house.extensions[EXTENSION]
    house.extensions[EXTENSION] = replace(parts, clock=lambda: datetime.now(UTC) + timedelta(days=days))


def test_a_round_says_what_a_person_should_look_at(house: Flask, town: Town) -> None:
    said = run(house)

    assert said.exit_code == 0
    lines = said.output.splitlines()
    assert f"EG\tmoved\tmoved\tnew\t{town.at('moved')}\t{town.at('other')}" in lines
    assert f"EG\tgone\tno-host\tnew\t{town.at('gone')}\t" in lines
    assert not [line for line in lines if line.startswith("EG\twell")]
    assert lines[-1] == "5 addresses: 2 well, 1 no-host, 1 moved, 1 parked."


def test_what_was_looked_at_today_is_left_unless_asked_for_again(house: Flask, town: Town) -> None:
    run(house)
    town.asked.clear()

    assert run(house).output.endswith("5 addresses: 2 well, 1 no-host, 1 moved, 1 parked.\n")
    assert town.asked == []
    run(house, "--again")
    assert town.looked_at().count("well.test") == 1


def test_a_round_that_was_stopped_goes_on_where_it_stopped(
    house: Flask, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[str] = []

    def stopped(*arguments: object) -> None:
        finding = next(each for each in arguments if isinstance(each, Finding))
        if len(kept) == 2:
            raise KeyboardInterrupt
        kept.append(finding.address)
        keep(*arguments)  # type: ignore[arg-type]

    keep = watching.keep
    with monkeypatch.context() as only_now:
        only_now.setattr(watching, "keep", stopped)
        assert run(house).exit_code == 1
    town.asked.clear()

    assert "5 addresses" in run(house).output
    assert len(kept) == 2
    assert not {f"http://{host}:{town.port}/" for host in town.looked_at()} & set(kept)


def test_the_next_round_says_what_has_changed(house: Flask, town: Town) -> None:
    run(house)
    town.title = "Casino"
    days_later(house, 7)
    lines = run(house).output.splitlines()

    assert f"EG\tchanging\tretitled\tnew\t{town.at('changing')}\tCasino" in lines
    assert [line for line in lines if line.startswith("EG\tmoved\tmoved\tsince 20")]


def test_only_the_countries_that_are_asked_for(house: Flask, town: Town) -> None:
    assert run(house, "--country", "SD").output.splitlines()[-1] == "0 addresses: none."
    assert town.asked == []


def test_sources_are_looked_at_where_they_are_asked_for(house: Flask) -> None:
    assert "6 addresses" in run(house, "--sources").output


def test_without_a_database_nothing_is_asked(house: Flask, town: Town, tmp_path: Path) -> None:
    (tmp_path / "instance/waylight.sqlite").unlink()
    said = run(house)

    assert (said.exit_code, town.asked) == (1, [])
    assert said.output.startswith("Error: The database cannot be reached.")


def test_content_with_faults_has_no_round(tmp_path: Path) -> None:
    said = run(bare_app(Config.read({"SAFETY_INSTANCE": str(tmp_path)})))

    assert said.output.startswith("Error: The content has faults")
