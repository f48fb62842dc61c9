"""The room of use: what was counted, without a number in which somebody could be found."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from safety.domain.counting import Counted, Tally
from safety.domain.vocabulary import Band, ChannelType, SituationId
from safety.domain.words import CountryCode, LanguageTag
from safety.store.tallies import Counts, Sent
from tests.web.desk.conftest import Desk

HELP = Tally(day=None, what=Counted.HELP_OPENED, language=LanguageTag("es"), country=CountryCode("EG"))  # type: ignore[arg-type]
LESSON = replace(HELP, what=Counted.LESSON_OPENED, band=Band.EIGHT, of="friends")
THREAT = replace(HELP, what=Counted.SITUATION_OPENED, of=SituationId.THREAT.value)
CALL = replace(HELP, what=Counted.CHANNEL_TAPPED, of=ChannelType.PHONE.value)
TABLES = ("days", "situations", "channels", "lessons", "languages", "countries", "learning")


def count(desk: Desk, counts: Counts, ago: int = 1) -> None:
    today = desk.now.date()
    dated = {replace(tally, day=today - timedelta(days=ago)): number for tally, number in counts.items()}
    desk.store.count(Sent(batch=f"{ago}-{len(counts)}-{sum(counts.values())}", counts=dated, day=today))


def rows(desk: Desk, table: str, days: int = 28) -> list[str]:
    answer = desk.get(f"use/{days}/{table}.csv")
    assert (answer.status_code, answer.mimetype) == (200, "text/csv")
    return answer.text.splitlines()


def test_every_number_stands_beside_its_bar_and_in_a_table(desk: Desk) -> None:
    count(desk, {HELP: 1_234, LESSON: 40, THREAT: 30, CALL: 20, replace(HELP, country=None): 20})
    page = desk.get("use/").text

    for words in ("Egypt", "Spanish", "8-10 · ", "1,230", "Call", "Not known"):
        assert words in page, words
    assert rows(desk, "countries") == ["country,help-opened,lesson-opened", "EG,1230,40", ",20,<10"]
    assert rows(desk, "lessons")[1] == "8-10,friends,40,<10,<10"
    assert rows(desk, "situations")[1:] == ["threat,30"]
    assert rows(desk, "channels")[1:] == ["phone,20"]


def test_no_number_below_ten_is_shown_in_any_place(desk: Desk) -> None:
    few = {each: number for number, each in zip((7, 6, 8, 9), (HELP, LESSON, THREAT, CALL), strict=True)}
    count(desk, few)
    page = desk.get("use/").text
    written = "\n".join(line for table in TABLES for line in rows(desk, table)[1:])

    assert "fewer than 10" in page
    assert re.search(r">\s*[1-9]\s*<", page) is None
    assert {cell for line in written.splitlines() for cell in line.split(",") if cell.isdigit()} == set()


def test_no_small_number_can_be_worked_out_from_two_larger_ones(desk: Desk) -> None:
    count(desk, {HELP: 12}, ago=3)
    count(desk, {HELP: 3, replace(HELP, country=CountryCode("PE")): 4}, ago=20)

    assert rows(desk, "countries", 7)[1:] == ["EG,10,<10"]
    assert rows(desk, "countries", 28)[1:] == ["EG,10,<10", "PE,<10,<10"]
    assert {line.split(",")[1] for line in rows(desk, "days")[1:]} == {"10", "<10"}


def test_what_came_today_is_shown_tomorrow(desk: Desk) -> None:
    count(desk, {HELP: 50}, ago=0)
    assert rows(desk, "countries")[1:] == []
    assert desk.get("use/").text.count("Nothing was counted in this time.") == 6

    desk.now += timedelta(days=1)
    desk.log_in()
    assert rows(desk, "countries")[1:] == ["EG,50,<10"]


@pytest.mark.parametrize(("days", "lines"), [(7, 7), (28, 28), (91, 13), (364, 52)])
def test_days_are_added_up_to_weeks_where_there_are_many(desk: Desk, days: int, lines: int) -> None:
    count(desk, {HELP: 20}, ago=1)
    count(desk, {HELP: 30}, ago=days)
    count(desk, {HELP: 99}, ago=days + 1)
    table = rows(desk, "days", days)

    assert len(table) == lines + 1
    assert [line.split(",")[1] for line in (table[1], table[-1])] == ["30", "20"]
    assert ("Week from" in desk.get(f"use/{days}/").text) == (days > 28)


def test_before_and_after_stand_one_above_the_other(desk: Desk) -> None:
    chosen = {
        Counted.RIGHT_BEFORE: 20,
        Counted.OTHER_BEFORE: 30,
        Counted.RIGHT_AFTER: 45,
        Counted.OTHER_AFTER: 5,
    }
    count(desk, {replace(LESSON, what=what, of="friends/q1"): number for what, number in chosen.items()})
    page = desk.get("use/").text

    assert "20 of 50" in page
    assert "41 to 50 of 50" in page
    assert rows(desk, "learning")[1:] == ["8-10,friends,q1,before,50,20,20", "8-10,friends,q1,after,50,41,50"]


def test_what_too_few_answered_and_what_is_no_longer_taught_keep_their_place(desk: Desk) -> None:
    gone = replace(LESSON, what=Counted.RIGHT_AFTER, of="long-gone/q7")
    count(desk, {gone: 9, replace(gone, of="friends/q99"): 12, replace(LESSON, of="long-gone"): 12})
    page = desk.get("use/").text

    assert "8-10 · long-gone" in page
    assert "q99" in page
    assert rows(desk, "learning")[-1] == "8-10,long-gone,q7,after"


def test_what_is_not_offered_is_not_there(desk: Desk) -> None:
    for path in ("use/5/", "use/28/passwords.csv", "use/5/days.csv", "use/-7/"):
        assert desk.get(path).status_code == 404, path


def test_the_charts_are_drawn_here_and_have_words(desk: Desk) -> None:
    count(desk, {HELP: 50})
    page = desk.get("use/").text

    assert "<script" not in page
    assert 'role="img" aria-label="Help opened. Most on Nov 21: 50 or more.' in page
    assert page.count("Never as many as 10.") == 2 * 5
