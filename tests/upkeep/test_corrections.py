"""A correction changes what was asked for in a country's file, and nothing else."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from safety.config import HOUSE
from safety.content.compiling import load_catalogue
from safety.domain.service import Service
from safety.domain.upkeep import Founding
from safety.domain.words import CountryCode, ServiceId
from safety.upkeep.corrections import Correction, NotCorrectable, Source, corrected, in_the_file, propose

DAY = date(2026, 11, 27)
RANG = Source(founding=Founding.CALL, url=None, day=DAY)
CONTENT = HOUSE / "content"
FILE = """\
country: EG
services:
  - id: eg-line
    name: Line
    kind: helpline
    channels:
      - {type: phone, value: "16000", dial: "16000", libphonenumber: valid}
    confidence: high
    checked: "2025-01"
    sources:
      - {url: 'https://example.org', year: 2024, authoritative: true}
"""


def a_correction(*changes: tuple[tuple[str | int, ...], object], **more: Any) -> Correction:
    asked = {"country": CountryCode("EG"), "service": ServiceId("eg-line"), "may_be_closed": False, "source": RANG}
    return Correction(changes=changes, **(asked | more))


def of(service: Service) -> Correction:
    """As much as the form can change."""
    changes: list[tuple[tuple[str | int, ...], object]] = [
        (("hours",), "Mo-Fr 08:00-12:00"),
        (("timezone",), "Africa/Cairo"),
        (("free",), False),
        (("confidence",), "low"),
    ]
    for number, channel in enumerate(service.channels):
        changes.append((("channels", number, "value"), "12 34" if channel.dial else "https://example.org/a"))
        changes.append((("channels", number, "shown"), False))
    return a_correction(*changes, country=service.country, service=service.id, may_be_closed=True)


def services() -> list[Service]:
    return [each for country in load_catalogue(CONTENT).countries.values() for each in country.services]


def test_every_tenth_service_of_the_directory_can_be_corrected_and_stays_whole() -> None:
    for service in services()[::10]:
        before = (CONTENT / f"services/{service.country}.yaml").read_text("utf-8")
        after = corrected(before, of(service))
        others = [
            [each for each in yaml.load(text, yaml.CSafeLoader)["services"] if each["id"] != service.id]
            for text in (before, after)
        ]
        assert others[0] == others[1]
        assert len(after.splitlines()) - len(before.splitlines()) < 4 * (len(service.channels) + 4)


def test_a_new_number_takes_out_what_the_library_said_of_the_old_one_and_names_month_and_source() -> None:
    after = corrected(FILE, a_correction((("channels", 0, "value"), "16001"), (("channels", 0, "dial"), "16001")))

    assert after == FILE.replace(
        'value: "16000", dial: "16000", libphonenumber: valid', 'value: "16001", dial: "16001"'
    ).replace("2025-01", "2026-11") + (
        "      - {year: 2026, authoritative: true, what: 'rang the service on 2026-11-27'}\n"
    )


@pytest.mark.parametrize(("founding", "sure"), [(Founding.OWN_WORD, "true"), (Founding.ELSEWHERE, "false")])
def test_a_page_is_named_with_how_much_it_counts(founding: Founding, sure: str) -> None:
    source = Source(founding=founding, url="https://example.org/it's", day=DAY)
    after = corrected(FILE, a_correction((("free",), True), source=source))

    assert f"- {{url: 'https://example.org/it''s', year: 2026, authoritative: {sure}}}" in after


def test_what_may_be_closed_is_marked_once() -> None:
    once = corrected(FILE, a_correction(may_be_closed=True))
    twice = corrected(once, a_correction(may_be_closed=True))

    assert once.count("cautions: [may-be-closed]") == twice.count("may-be-closed") == 1


def test_what_is_not_known_any_more_is_taken_out() -> None:
    known = FILE.replace("    confidence", '    hours: "24/7"\n    confidence')

    assert "hours" not in corrected(known, a_correction((("hours",), None)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "country: EG\n",
        FILE.replace("eg-line", "eg-gone"),
        FILE[: FILE.index("    sources")],
        FILE.replace(" high", " >-\n      high"),
    ],
)
def test_what_only_a_person_can_change_is_left_to_a_person(text: str) -> None:
    with pytest.raises(NotCorrectable):
        corrected(text, a_correction((("confidence",), "low")))


def test_a_change_that_would_leave_the_file_unreadable_is_none() -> None:
    with pytest.raises(NotCorrectable):
        corrected("\ufeff" + FILE, a_correction((("confidence",), "low")))  # the parser counts without that mark


def test_a_change_that_does_not_come_out_as_asked_is_none() -> None:
    twice = FILE.replace("    confidence", '    hours: "24/7"\n    hours: "24/7"\n    confidence')

    with pytest.raises(NotCorrectable):
        corrected(twice, a_correction((("hours",), None)))


def test_a_proposal_says_what_would_be_wrong_and_what_is_to_be_looked_at(content: Path) -> None:
    (content / "services/EG.yaml").write_text(FILE, "utf-8")
    wrong = propose(content, a_correction((("channels", 0, "value"), "16001")))
    doubtful = propose(content, a_correction((("channels", 0, "value"), "1"), (("channels", 0, "dial"), "1")))

    assert ["says “16001”" in fault.words for fault in wrong.proof.faults] == [True]
    assert not doubtful.proof.faults
    assert ["does not know “1”" in doubt.words for doubt in doubtful.proof.doubts] == [True]
    assert doubtful.patch.startswith("--- a/content/services/EG.yaml\n+++ b/content/services/EG.yaml\n@@")
    assert (content / "services/EG.yaml").read_text("utf-8") == FILE


@pytest.mark.parametrize("country", ["ES", "QQ"])
def test_a_service_that_is_in_no_file_is_said_not_to_be(content: Path, country: str) -> None:
    with pytest.raises(NotCorrectable):
        in_the_file(content, CountryCode(country), ServiceId("eg-line"))
