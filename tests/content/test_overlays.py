from pathlib import Path

import pytest

from safety.content.checking import check, report
from safety.content.compiling import load_catalogue
from safety.content.faults import ContentFaults
from tests.builders import Data, a_service_data, write

MAIN = {"name": "A school"}
EMAIL = [{"type": "email", "value": "safe@school.example"}]


@pytest.fixture
def overlay(tmp_path: Path) -> Path:
    """An overlay of one contact, called overlay."""
    folder = tmp_path / "overlay"
    write(folder / "overlay.yaml", MAIN)
    write(folder / "services/EG.yaml", {"country": "EG", "services": [a_contact()]})
    return folder


def a_contact(**changes: object) -> Data:
    return a_service_data(id="own-contact", kind="safeguarding", channels=EMAIL) | changes


def faults(content: Path, overlay: Path, name: str, data: object) -> list[str]:
    write(overlay / name, data)
    return [str(fault) for fault in check(content, overlay)]


def test_a_whole_overlay_has_nothing_wrong_and_is_in_the_catalogue(content: Path, overlay: Path) -> None:
    assert report(content, overlay=overlay) == (0, "Nothing wrong.")
    catalogue = load_catalogue(content, overlay)
    assert catalogue.overlay
    assert (catalogue.overlay.name, catalogue.overlay.ids) == ("A school", ("own-contact",))
    assert [service.overlay for service in catalogue.countries["EG"].services] == [True, False]


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("overlay.yaml", {"hide": []}, "overlay/overlay.yaml:1: name: is missing"),
        ("overlay.yaml", "name: [", "overlay/overlay.yaml:2: is not YAML"),
        ("overlay.yaml", "just words", "overlay/overlay.yaml:1: must hold keys and values"),
        ("overlay.yaml", MAIN | {"hied": []}, "overlay/overlay.yaml:2: hied: is not a key here"),
        (
            "overlay.yaml",
            MAIN | {"hide": [{"service": "eg-line"}]},
            "overlay/overlay.yaml:3: hide 1, because: is missing",
        ),
        (
            "overlay.yaml",
            MAIN | {"hide": [{"service": "lost", "because": "x"}]},
            "overlay/overlay.yaml:3: hide 1, service: “lost” is not the id of a service of the catalogue",
        ),
        (
            "overlay.yaml",
            MAIN | {"order": [{"country": "SD", "services": ["eg-line"]}]},
            "overlay/overlay.yaml:5: order 1, service 1: “eg-line” is not the id of a service that SD can turn to",
        ),
        (
            "overlay.yaml",
            MAIN
            | {
                "hide": [{"service": "eg-line", "because": "x"}],
                "order": [{"country": "EG", "services": ["eg-line"]}],
            },
            "order 1, service 1: “eg-line” is not the id of a service that EG can turn to",
        ),
        ("services/SD.yaml", {"country": "EG", "services": [a_contact(id="x")]}, "SD.yaml:1: country: is EG, but"),
        ("services/SD.yaml", "just words", "overlay/services/SD.yaml:1: must hold keys and values"),
        ("services/SD.yml", MAIN, "overlay/services/SD.yml:1: is not where anything is read from"),
        (
            "services/SD.yaml",
            {"country": "SD", "services": [a_contact()]},
            "service 1 (own-contact), id: “own-contact” is the id of another service",
        ),
        (
            "services/SD.yaml",
            {"country": "SD", "services": [a_contact(id="eg-line")]},
            "service 1 (eg-line), id: “eg-line” is the id of another service",
        ),
        (
            "services/SD.yaml",
            {"country": "SD", "services": [a_contact(id="x", same_as="lost")]},
            "service 1 (x), same_as: “lost” is not the id of another service",
        ),
        (
            "services/SD.yaml",
            {"country": "SD", "services": [a_contact(id="x", languages=["xx"])]},
            "“xx” is not a language tag",
        ),
        (
            "services/SD.yaml",
            {"country": "SD", "services": [a_contact(id="x", channels=[{"type": "web", "value": "school"}])]},
            "channel 1, value: must be an address such as https://example.org",
        ),
    ],
)
def test_every_fault_is_told_with_its_file_line_and_field(
    content: Path, overlay: Path, name: str, data: object, words: str
) -> None:
    (told,) = faults(content, overlay, name, data)
    assert words in told


@pytest.mark.parametrize("part", ["emergency", "services_of", "law", "note", "uninhabited"])
def test_nothing_of_a_country_but_its_services_can_be_changed(content: Path, overlay: Path, part: str) -> None:
    data = {"country": "SD", "services": [a_contact(id="x")], part: []}
    (told,) = faults(content, overlay, "services/SD.yaml", data)
    assert told.startswith("overlay/services/SD.yaml:")
    assert f"{part}: an overlay " in told


def test_a_folder_that_is_called_like_a_file_is_left(content: Path, overlay: Path) -> None:
    (overlay / "services/SD.yaml").mkdir()
    assert check(content, overlay) == ()


def test_a_folder_without_its_main_file_is_no_overlay(content: Path, overlay: Path) -> None:
    (overlay / "overlay.yaml").unlink()
    (told,) = map(str, check(content, overlay))
    assert told == "overlay/overlay.yaml:1: is missing: it names whose overlay this is"


def test_what_cannot_be_read_is_told_and_what_may_refer_to_it_is_not(content: Path, overlay: Path) -> None:
    write(overlay / "overlay.yaml", MAIN | {"hide": [{"service": "lost", "because": "x"}]})
    assert len(faults(content, overlay, "services/SD.yaml", "services: [")) == 1


def test_a_faulty_overlay_stops_the_catalogue(content: Path, overlay: Path) -> None:
    write(overlay / "overlay.yaml", {"name": ""})
    with pytest.raises(ContentFaults, match=r"overlay/overlay\.yaml:1: name: is empty"):
        load_catalogue(content, overlay)


def test_what_an_operator_should_look_at_again_is_a_warning(content: Path, overlay: Path) -> None:
    write(overlay / "overlay.yaml", MAIN | {"hide": [{"service": "eg-line", "because": "It closed."}]})
    code, text = report(content, overlay=overlay)
    assert code == 0
    assert "overlay/overlay.yaml:3: hide 1, service: after this, EG has no helpline" in text


def test_warnings_of_an_overlay_that_cannot_be_read_are_those_of_its_numbers(content: Path, overlay: Path) -> None:
    odd = {"type": "phone", "value": "99999", "dial": "99999", "e164_or_short": "short"}
    write(overlay / "services/SD.yaml", {"country": "SD", "services": [a_contact(id="x", channels=[odd])]})
    write(overlay / "overlay.yaml", "name: [")
    assert "libphonenumber does not know “99999”: look again (only a warning)" in report(content, overlay=overlay)[1]


def test_only_what_was_asked_for_is_told_of_an_overlay_too(content: Path, overlay: Path) -> None:
    write(overlay / "overlay.yaml", {"name": ""})
    assert report(content, [overlay / "services"], overlay=overlay)[0] == 0
    assert report(content, [overlay], overlay=overlay)[0] == 1


def test_nobody_of_a_school_stands_in_what_is_published_for_everyone(content: Path) -> None:
    write(content / "services/EG.yaml", {"country": "EG", "services": [a_contact()]})
    (told,) = map(str, check(content))
    assert "kind: names somebody of one school; only an overlay can" in told
