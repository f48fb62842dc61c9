from safety.domain.staff import Action, Entry
from safety.domain.words import StaffName
from safety.store.audit import record
from safety.web.desk.log import MOST, WORDS
from tests.web.conftest import Elements
from tests.web.desk.conftest import Desk


def write(desk: Desk, many: int) -> None:
    with desk.store.begin(desk.now.date()) as connection:
        for number in range(many):
            record(connection, Entry(at=number, who=StaffName("ana"), what=Action.ADDED, about=f"account-{number}"))


def test_every_action_has_a_name() -> None:
    assert set(WORDS) == set(Action)


def test_the_newest_line_stands_first_with_its_second(desk: Desk) -> None:
    desk.later(seconds=7)
    desk.post("log-out")
    desk.later(seconds=60)
    desk.log_in()
    words = Elements(desk.get("log/").text).text

    assert "2026-11-22 09:01:07 maria Logged in 2026-11-22 09:00:07 maria Logged out 2026-11-22 09:00:00" in words


def test_a_number_larger_than_any_line_shows_the_newest(desk: Desk) -> None:
    assert "Logged in" in desk.get(f"log/{10**30}").text


def test_older_lines_are_on_further_pages_each_once(desk: Desk) -> None:
    write(desk, MOST + 5)
    first = desk.get("log/").text
    older = next(
        a["href"] for a in Elements(first).all("a") if a["href"].startswith("/desk/en/log/2") or "log/7" in a["href"]
    )
    second = desk.client.get(older).text
    shown = [f"account-{number}<" for number in range(MOST + 5)]

    assert all((line in first) != (line in second) for line in shown)
    assert first.count("<tr>") == MOST + 1
    assert "Older" not in second
