import shutil
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask

from safety import cli
from safety.config import HOUSE, Config
from safety.factory import bare_app, create_app
from safety.i18n.compiling import compile_all
from tests.builders import a_lesson_data, write
from tests.small_app import speak


@pytest.fixture
def house(content: Path, tmp_path: Path) -> Flask:
    locales = tmp_path / "locales"
    speak(locales, "es", {}, {})
    compile_all(locales)
    return bare_app(Config.read({"SAFETY_CONTENT": str(content), "SAFETY_LOCALES": str(locales)}))


def run(house: Flask, *arguments: str) -> Result:
    return house.test_cli_runner().invoke(args=["safety", *arguments])


def test_check_names_every_fault_at_once_and_ends_with_an_error(house: Flask, content: Path) -> None:
    write(content / "lessons/8-10/friends.yaml", a_lesson_data(topics=["sekrets"], titel="Friends"))

    result = run(house, "check")

    assert result.exit_code == 1
    assert "content/lessons/8-10/friends.yaml:" in result.output
    assert "sekrets" in result.output
    assert "titel" in result.output


def test_check_names_what_is_wrong_in_translations_too(house: Flask) -> None:
    result = run(house, "check")

    assert result.exit_code == 1
    assert "\nlocales/es/LC_MESSAGES/messages.po:1: " in f"\n{result.output}"
    assert "Nothing wrong" not in result.output


def test_check_says_nothing_of_lagging_translations_while_a_file_cannot_be_read(house: Flask, content: Path) -> None:
    write(content / "telling.yaml", "templates: [")

    assert "differ from the sources" not in run(house, "check").output


def test_check_names_a_folder_that_is_no_language_and_a_file_that_is_no_translation(
    house: Flask, tmp_path: Path
) -> None:
    write(tmp_path / "locales/klingon!/LC_MESSAGES/messages.po", "")
    write(tmp_path / "locales/es/LC_MESSAGES/messages.po", "msgid nonsense")

    output = run(house, "check").output

    assert "locales/klingon!/LC_MESSAGES/messages.po:1: 'klingon!' is no language" in output
    assert "locales/es/LC_MESSAGES/messages.po:1: " in output


def test_check_of_one_file_speaks_of_that_file_alone(house: Flask, content: Path) -> None:
    result = run(house, "check", str(content / "situations.yaml"))

    assert result.exit_code == 0
    assert result.output == "Nothing wrong.\n"


def test_read_prints_a_reading_copy(house: Flask) -> None:
    assert run(house, "read", "--band", "8-10").output.startswith("<!doctype html>")


def test_read_says_what_stands_in_its_way(house: Flask, content: Path) -> None:
    (content / "telling.yaml").unlink()

    result = run(house, "read", "--band", "8-10")

    assert result.exit_code == 1
    assert result.output.startswith("Error: content/telling.yaml")


def test_services_are_printed_as_a_table(house: Flask) -> None:
    assert run(house, "services-csv").output.startswith("country,service,name")


def test_compile_names_what_it_made_and_nothing_the_next_time(house: Flask, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "locales")
    speak(tmp_path / "locales", "es", {}, {"Hello": "Hola"})

    assert run(house, "compile").output.count(".mo\n") == 2
    assert run(house, "compile").output == ""


def test_a_translation_that_cannot_be_read_is_a_sentence(house: Flask, tmp_path: Path) -> None:
    (tmp_path / "locales/es/LC_MESSAGES/messages.po").write_text("msgid nonsense", encoding="utf-8")

    for command in ("compile", "extract", "state"):
        result = run(house, command)
        assert result.exit_code == 1
        assert result.output.startswith("Error: ")


def test_a_language_begins_with_everything_still_to_be_translated(house: Flask) -> None:
    made = run(house, "new-language", "fr").output.split()

    assert [Path(path).name for path in made] == ["messages.po", "content.po"]
    assert "fr messages: 0 whole, 0 fuzzy" in run(house, "state").output
    assert "; of help: 0 of " in run(house, "state").output
    assert "has begun already" in run(house, "new-language", "fr").output


@pytest.mark.parametrize(
    ("name", "why"), [("klingon!", "no language that CLDR knows"), ("en", "it is what the authors write")]
)
def test_a_language_that_nobody_speaks_or_needs_does_not_begin(house: Flask, name: str, why: str) -> None:
    result = run(house, "new-language", name)

    assert result.exit_code == 1
    assert why in result.output


def test_extract_brings_new_words_to_translators(house: Flask, tmp_path: Path) -> None:
    changed = run(house, "extract").output

    assert str(tmp_path / "locales/es/LC_MESSAGES/content.po") in changed
    assert (HOUSE / "content").is_dir()


def test_nothing_is_weighed_while_the_content_has_faults(house: Flask) -> None:
    assert "has faults" in run(house, "weigh").output


def test_what_is_weighed_is_written_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    served = create_app(Config.read({}))
    monkeypatch.setattr(cli, "WEIGHTS", tmp_path / "weights.json")
    monkeypatch.setattr(cli, "weigh", lambda shop: {"help-cards.pdf": len(shop.sources.version)})

    assert served.test_cli_runner().invoke(args=["safety", "weigh"]).exit_code == 0
    assert '"help-cards.pdf": ' in (tmp_path / "weights.json").read_text(encoding="utf-8")
