"""The keys are made once, kept to their owner, and changed without a moment in which there is none."""

import json
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask

from safety.delivery.keys import Unusable, add_key, begin, drop_key, keys_at, read_keys
from safety.delivery.signing import Ring, new_key, said

DAY = "2026-11-27"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "instance/bundle-keys.json"


def test_the_first_start_makes_a_key_that_only_its_owner_reads(file: Path) -> None:
    made = keys_at(file, DAY)

    assert made
    assert made.names[0].startswith(DAY)
    assert file.stat().st_mode & 0o777 == 0o600
    again = keys_at(file, "2027-01-01")
    assert again
    assert again.names == made.names
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_of_processes_that_start_at_once_the_first_gives_its_key_to_all(file: Path) -> None:
    first = keys_at(file, DAY)

    begin(file, Ring((new_key(DAY),)))

    assert first
    assert read_keys(file).names == first.names


def test_where_nothing_can_be_written_there_are_no_bundles_and_the_log_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "instance").write_text("no folder")

    assert keys_at(tmp_path / "instance/bundle-keys.json", DAY) is None
    assert "No bundles" in caplog.text


def test_a_new_key_stands_behind_the_old_one_until_that_is_dropped(file: Path) -> None:
    (old,) = add_key(file, "2026-11-01").names
    both = add_key(file, "2027-11-01").names

    assert both[0] == old
    assert drop_key(file, old).names == both[1:] == read_keys(file).names


def test_the_last_key_and_one_that_is_not_there_cannot_be_dropped(file: Path) -> None:
    (name,) = add_key(file, DAY).names

    with pytest.raises(Unusable, match="Add another one first"):
        drop_key(file, name)
    with pytest.raises(Unusable, match=f"There is no key nobody; there are {name}"):
        drop_key(file, "nobody")


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"keys": []}', '{"keys": [{}]}', '{"keys": [1]}', "\ud800"])
def test_a_file_that_holds_no_private_key_is_refused_in_words(file: Path, text: str) -> None:
    file.parent.mkdir()
    file.write_bytes(text.encode("utf-8", "surrogatepass"))

    with pytest.raises(Unusable, match=r"docs/operators\.md"):
        keys_at(file, DAY)


@pytest.mark.parametrize("change", [{"d": None}, {"kid": ""}, {"kid": None}])
def test_a_key_without_its_secret_or_its_name_is_refused(file: Path, change: dict[str, str | None]) -> None:
    file.parent.mkdir()
    key = {name: value for name, value in (said(new_key(DAY)) | change).items() if value is not None}
    file.write_text(json.dumps({"keys": [key]}))

    with pytest.raises(Unusable, match="holds no private Ed25519 keys"):
        read_keys(file)


def run(app: Flask, *words: str) -> Result:
    return app.test_cli_runner().invoke(args=["safety", "bundle-keys", *words])


def test_an_operator_changes_the_key_with_three_commands(
    app: Flask, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("safety.cli.Config.keys", file)
    old = run(app, "add").output.split()[0]
    new = run(app, "add").output.split()[0]

    shown = json.loads(run(app, "public").output)["keys"]
    assert [key["kid"] for key in shown] == [old, new]
    assert not any("d" in key for key in shown)
    assert run(app, "drop", old).output == f"From the next restart on, {new} signs.\n"
    assert run(app, "drop", new).output == f"Error: {new} is the only key. Add another one first.\n"


def test_a_key_for_another_place_is_made_where_the_operator_says(app: Flask, file: Path) -> None:
    assert "is made known from the next restart on" in run(app, "add", "--file", str(file)).output
    assert len(read_keys(file).names) == 1
