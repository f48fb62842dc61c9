from pathlib import Path

import pytest

from safety.content.checking import check, main, report
from tests.builders import a_lesson_data, a_service_data, changed, write

BLAMING = changed(a_lesson_data(), "cards", 0, "text", to="Why did you play?")


def test_a_whole_folder_has_nothing_wrong(content: Path) -> None:
    assert check(content) == ()
    assert report(content) == (0, "Nothing wrong.")


def test_shape_rules_drawings_and_language_are_all_checked(content: Path) -> None:
    write(content / "lessons" / "8-10" / "friends.yaml", BLAMING)
    write(content / "services" / "EG.yaml", {"country": "EG", "services": [a_service_data(languages=["xx"])]})
    write(content / "services" / "SD.yaml", {"country": "SD", "laws": []})
    (content / "pictures" / "door.svg").unlink()
    words = " ".join(fault.words for fault in check(content))
    assert "says “Why did you”" in words
    assert "“xx” is not a language tag" in words
    assert "is not a key here" in words
    assert "there is no content/pictures" in words


def test_what_a_file_breaks_besides_its_shape_is_told_at_the_same_time(content: Path) -> None:
    data = changed(a_lesson_data(titel="Friends"), "check", 0, "options", 0, "because")
    data["cards"].append({"id": "last", "kind": "remembr", "picture": data["cover"]})
    data["teacher"]["full_plan"][0]["cards"] = ["last", "lost"]
    write(content / "lessons" / "8-10" / "friends.yaml", changed(data, "minutes", "short", to=99))
    assert {f"{fault.place}: {fault.words.partition(',')[0]}" for fault in check(content)} == {
        "titel: is not a key here",
        "minutes, short: must be shorter than the full lesson",
        "card 7, kind: must be one of say",
        "question 1 (q1), option 1, because: is missing",
        "teacher, full_plan 1, card 2: “lost” is not the id of a card",
        "teacher, short_plan: takes 10 minutes",
    }


def test_what_an_editor_reads_ends_with_a_count(content: Path) -> None:
    write(content / "lessons" / "8-10" / "friends.yaml", BLAMING)
    code, text = report(content)
    assert code == 1
    assert text.splitlines()[0].startswith("content/lessons/8-10/friends.yaml:25: card 1, text: says “Why did you”.")
    assert text.splitlines()[-1] == "Faults: 1, in files: 1."


def test_only_what_was_asked_for_is_told(content: Path) -> None:
    write(content / "lessons" / "8-10" / "friends.yaml", BLAMING)
    assert report(content, [content / "services", content / "telling.yaml"])[0] == 0
    assert report(content, [content / "lessons"])[0] == 1


def test_a_number_that_the_library_does_not_know_is_told_and_is_no_fault(content: Path) -> None:
    written = changed(a_service_data(), "channels", 0, "value", to="99999")
    unsure = changed(written, "channels", 0, "dial", to="99999")
    write(content / "services" / "EG.yaml", {"country": "EG", "services": [unsure]})
    code, text = report(content)
    assert code == 0
    assert "libphonenumber does not know “99999”: look again (only a warning)" in text


def test_the_shell_command_prints_and_answers(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(content)]) == 0
    assert capsys.readouterr().out == "Nothing wrong.\n"


def test_without_arguments_the_shell_command_takes_the_folder_content(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([]) == 1
