from safety.domain.words import SOURCE_LANGUAGE
from safety.parts import EXTENSION, Parts
from safety.web.desk.call_sheets import ways
from safety.web.desk.health_words import OUTCOMES
from tests.builders import a_country, a_service_data
from tests.web.conftest import Elements
from tests.web.desk.conftest import Desk


def test_the_sheet_has_every_service_of_the_choice_with_what_to_ask_and_room_to_write(desk: Desk) -> None:
    sheet = Elements(desk.get("health/EG/every/call-sheet").text).text

    for words in ("Call: 16000", "Hours: 24/7 · Africa/Cairo", "Free of charge: not known", "Their languages: Arabic"):
        assert words in sheet
    assert all(f"☐ {outcome}" in sheet for outcome in OUTCOMES.values())
    assert "File checked: 2026-11-22" in sheet


def test_a_way_that_is_not_offered_is_not_on_the_sheet(desk: Desk) -> None:
    parts: Parts = desk.app.extensions[EXTENSION]
    shown = {"type": "sms", "value": "16001", "dial": "16001", "keyword": "HELP"}
    hidden = {"type": "phone", "value": "16000", "dial": "16000", "shown": False}
    service = a_country("EG", a_service_data(channels=[hidden, shown])).services[0]

    assert list(ways(service, parts.speech(SOURCE_LANGUAGE))) == [("Text", "16001 (HELP)")]


def test_a_sheet_of_nothing_says_so(desk: Desk) -> None:
    assert "nothing to do" in desk.get("health/EG/low/call-sheet").text
    assert "All countries" in desk.get("health/all/every/call-sheet").text


def test_the_newest_look_stands_on_the_sheet(desk: Desk) -> None:
    desk.post("health/service/eg-line/check", outcome="no-answer", day="2026-11-20")

    assert "Last look: 2026-11-20 , Nobody answered" in Elements(desk.get("health/EG/every/call-sheet").text).text
