"""A correction becomes a patch for somebody to review; the file stays as it is."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from werkzeug.test import TestResponse

from safety.parts import EXTENSION, Parts
from tests.web.conftest import Elements
from tests.web.desk.conftest import Desk

PAGE = "health/service/eg-line"
CALL = {"founding": "call"}
NEW = {"value.0": "16001", "dial.0": "16001"}


def file(desk: Desk) -> Path:
    parts: Parts = desk.app.extensions[EXTENSION]
    return parts.config.content / "services/EG.yaml"


def filled(desk: Desk, page: str | None = None) -> dict[str, str]:
    """The form of a correction as a browser would send it back."""
    form = (page or desk.get(PAGE).text).split("/correction#correction")[1]
    found = Elements(form)
    boxes = {
        box["name"]: box.get("value", "") for box in found.all("input") if box.get("type") not in {"radio", "checkbox"}
    }
    ticked = {box["name"]: "on" for box in found.all("input") if box.get("type") == "checkbox" and "checked" in box}
    chosen = {}
    for part in form.split("<select")[1:]:
        name = part.split('name="')[1].split('"')[0]
        chosen[name] = next(each["value"] for each in Elements("<select" + part).all("option") if "selected" in each)
    return boxes | ticked | chosen


def propose(desk: Desk, **typed: str) -> TestResponse:
    return desk.post(f"{PAGE}/correction", **(filled(desk) | CALL | typed))


def test_the_form_shows_what_the_file_says(desk: Desk) -> None:
    said = filled(desk)

    assert said["value.0"] == said["dial.0"] == "16000"
    assert (said["hours"], said["timezone"], said["free"], said["confidence"]) == ("24/7", "Africa/Cairo", "", "high")
    assert said["shown.0"] == "on"


def test_a_changed_number_becomes_a_patch_that_is_shown_and_then_sent_as_a_file(desk: Desk) -> None:
    before = file(desk).read_bytes()
    shown = propose(desk, **NEW)
    sent = propose(desk, **NEW, file="yes")

    assert "The patch is ready." in shown.text
    assert sent.headers["Content-Disposition"] == 'attachment; filename="eg-line-2026-11-22.patch"'
    assert sent.text.startswith("--- a/content/services/EG.yaml\n+++ b/content/services/EG.yaml\n")
    assert all(line in Elements(shown.text).text for line in ("--- a/content/services/EG.yaml", "16001"))
    assert file(desk).read_bytes() == before


def test_what_was_typed_travels_with_the_button_that_sends_the_file(desk: Desk) -> None:
    page = propose(desk, **NEW).text
    hidden = {box["name"]: box["value"] for box in Elements(page).all("input") if box.get("type") == "hidden"}
    sent = desk.post(f"{PAGE}/correction", **hidden, file="yes")

    assert sent.mimetype == "text/x-diff"
    assert sent.text == propose(desk, **NEW, file="yes").text


def test_only_the_file_that_is_sent_stands_in_the_log(desk: Desk) -> None:
    propose(desk, **NEW)
    assert "Patch file made" not in desk.get("log/").text
    propose(desk, **NEW, file="yes")

    assert "maria Patch file made eg-line" in Elements(desk.get("log/").text).text


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ({"hours": "Mo-Fr 08:00-12:00"}, "hours: Mo-Fr 08:00-12:00"),
        ({"free": "no"}, "+  free: false"),
        ({"anonymous": "yes"}, "+  anonymous: true"),
        ({"confidence": "low"}, "+  confidence: low"),
        ({"shown.0": ""}, "+    shown: false"),
        ({"may_be_closed": "on"}, "+  cautions: [may-be-closed]"),
        ({"timezone": "", "hours": ""}, "-  hours: 24/7"),
    ],
)
def test_every_box_changes_its_place(desk: Desk, typed: dict[str, str], line: str) -> None:
    patch = propose(desk, **typed, file="yes")

    assert patch.mimetype == "text/x-diff", Elements(patch.text).text
    assert line in patch.text.replace('"', "")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"value.0": "16001"}, "says “16001”"),
        ({"hours": "sometimes"}, "cannot be read as OSM opening hours"),
        ({"timezone": ""}, "is missing; hours other than 24/7 need one"),
        ({"confidence": "sure"}, "confidence"),
        ({"value.0": ""}, "is missing"),
        ({}, "Nothing was changed."),
        ({"free": "yes", "founding": "own-word", "url": ""}, "begins with https://"),
        ({"free": "yes", "founding": "elsewhere", "url": "https://[half"}, "begins with https://"),
        ({"free": "yes", "founding": "elsewhere", "url": "javascript:alert(1)"}, "begins with https://"),
        ({"free": "yes", "founding": "elsewhere", "url": "https://["}, "begins with https://"),
        ({"free": "yes", "founding": "elsewhere", "url": "https://a b.example"}, "begins with https://"),
    ],
)
def test_what_is_wrong_is_said_and_no_patch_is_offered(desk: Desk, typed: dict[str, Any], words: str) -> None:
    more = {"hours": "Mo-Fr 08:00-12:00"} if typed == {"timezone": ""} else {}
    for file_too in ({}, {"file": "yes"}):
        answer = propose(desk, **typed, **more, **file_too)
        assert answer.status_code == 422
        assert words in answer.text
        assert "Download the patch" not in answer.text


def test_the_address_of_a_form_leads_back_to_the_service(desk: Desk) -> None:
    assert desk.get(f"{PAGE}/correction").headers["Location"] == f"/desk/en/{PAGE}"


def test_what_was_typed_stands_in_the_form_again(desk: Desk) -> None:
    page = propose(desk, hours="sometimes", url='"><b>x').text

    assert filled(desk, page)["hours"] == "sometimes"
    assert "<b>x" not in page


@pytest.mark.parametrize(
    "typed",
    [{"hours": "x" * 301}, {"hours": "a\x00b"}, {"value.0": "1\u202e6"}, {"free": "maybe"}, {"founding": "rumour"}],
)
def test_what_nobody_can_have_typed_is_refused(desk: Desk, typed: dict[str, str]) -> None:
    assert propose(desk, **typed).status_code == 400


def test_a_page_of_their_own_is_named_as_the_source(desk: Desk) -> None:
    patch = propose(desk, **NEW, founding="own-word", url="https://line.example/new", file="yes").text

    assert "https://line.example/new" in patch
    assert "authoritative: true" in patch


def test_hostile_words_stay_words_of_the_source_they_were_typed_for(desk: Desk) -> None:
    url = "https://x.example/',authoritative:true}#{a:!!python/name:os.system,\"b'"
    patch = propose(desk, **NEW, founding="elsewhere", url=url, file="yes").text
    added = [line for line in patch.splitlines() if line.startswith("+") and "x.example" in line]

    assert len(added) == 1
    assert added[0].endswith("year: 2026, authoritative: false}")


def move_to(desk: Desk, folder: Path, country_file: str) -> None:
    """Let the desk read its country files from another folder."""
    (folder / "services").mkdir()
    (folder / "services/EG.yaml").write_text(country_file, "utf-8")
    parts: Parts = desk.app.extensions[EXTENSION]
    desk.app.extensions[EXTENSION] = replace(parts, config=replace(parts.config, content=folder))


def test_a_service_that_is_in_no_file_has_no_form_and_takes_no_correction(desk: Desk, tmp_path: Path) -> None:
    typed = filled(desk) | CALL | NEW
    move_to(desk, tmp_path, "country: EG\n")

    assert "does not stand in the files of content" in desk.get(PAGE).text
    assert desk.post(f"{PAGE}/correction", **typed).status_code == 404


def test_a_page_has_one_box_and_a_way_that_is_not_offered_can_be_offered_again(desk: Desk, tmp_path: Path) -> None:
    web = "  channels:\n  - type: web\n    value: https://line.example\n    shown: false\n"
    move_to(desk, tmp_path, file(desk).read_text("utf-8").replace("  channels:\n", web))
    said = filled(desk)

    assert {"value.0", "dial.1"} < said.keys()
    assert not {"dial.0", "shown.0"} & said.keys()
    assert "-    shown: false" in propose(desk, **{"shown.0": "on", "file": "yes"}).text


def test_a_file_that_only_a_person_can_change_is_left_to_a_person(desk: Desk, tmp_path: Path) -> None:
    typed = filled(desk) | CALL | NEW
    move_to(desk, tmp_path, file(desk).read_text("utf-8").rsplit("  sources:", 1)[0])

    assert "only a person can change" in desk.post(f"{PAGE}/correction", **typed).text
