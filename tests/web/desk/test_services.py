"""One service: recording that somebody looked at it."""

import pytest

from safety.domain.upkeep import Outcome
from safety.web.desk.health_words import OUTCOMES
from tests.web.conftest import Elements
from tests.web.desk.conftest import Desk

PAGE = "health/service/eg-line"
TODAY = "2026-11-22"


def text(desk: Desk, path: str = PAGE) -> str:
    return Elements(desk.get(path).text).text


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_can_be_recorded_and_is_shown_beside_the_files_date(desk: Desk, outcome: Outcome) -> None:
    answer = desk.post(f"{PAGE}/check", outcome=outcome, day="2026-11-20")
    shown = text(desk)

    assert (answer.status_code, answer.headers["Location"]) == (303, f"/desk/en/{PAGE}#checks")
    assert f"File checked 2026-11-22 Last look 2026-11-20 maria : {OUTCOMES[outcome]}" in shown
    assert f"Check recorded eg-line: {outcome}" in text(desk, "log/")


def test_a_confirmed_service_is_no_longer_due_and_one_that_did_not_answer_is(desk: Desk) -> None:
    desk.later(days=365)
    desk.log_in()
    desk.post(f"{PAGE}/check", outcome="no-answer", day="2027-11-22")
    assert "Due for a check" in text(desk).split("What it is")[0]
    desk.post(f"{PAGE}/check", outcome="confirmed", day="2027-11-22")

    assert "Nothing to do" in text(desk).split("What it is")[0]


@pytest.mark.parametrize(
    "typed",
    [
        {"outcome": "", "day": TODAY},
        {"outcome": "<b>", "day": TODAY},
        {"outcome": "confirmed", "day": "2026-11-23"},
        {"outcome": "confirmed", "day": "2025-11-20"},
        {"outcome": "confirmed", "day": "' OR 1=1"},
        {"outcome": "confirmed"},
    ],
)
def test_what_is_not_offered_is_not_recorded(desk: Desk, typed: dict[str, str]) -> None:
    assert desk.post(f"{PAGE}/check", **typed).status_code == 400
    assert "Nobody at this desk has looked at it yet" in text(desk)


def test_a_check_of_a_service_that_is_not_there_is_none(desk: Desk) -> None:
    assert desk.post("health/service/nobody/check", outcome="confirmed", day=TODAY).status_code == 404
