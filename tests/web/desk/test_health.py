"""The room of the directory: numbers by country, and the services behind each number."""

from datetime import timedelta

import pytest

from safety.domain.counting import Flag, FlagReason
from safety.domain.upkeep import Worry
from safety.domain.vocabulary import ChannelType
from safety.domain.words import CountryCode, ServiceId
from safety.store.flags import keep
from tests.web.conftest import Elements
from tests.web.desk.conftest import Desk

LINE = ServiceId("eg-line")


def flag(desk: Desk, times: int, reason: FlagReason = FlagReason.NO_ANSWER) -> None:
    words = {"service": LINE, "channel": ChannelType.PHONE, "reason": reason, "country": CountryCode("EG")}
    with desk.store.begin(desk.now.date()) as connection:
        for _ in range(times):
            keep(connection, Flag(day=desk.now.date(), **words))  # type: ignore[arg-type]


def links(desk: Desk, path: str) -> dict[str, str]:
    """The numbers of a page, by the end of the address behind each."""
    page = desk.get(path).text
    found = Elements(page).all("a")
    return {
        a["href"].removeprefix("/desk/en/health/"): page.split(a["href"])[1] for a in found if "/health/" in a["href"]
    }


def test_the_table_leads_to_what_each_number_counts(desk: Desk) -> None:
    flag(desk, 1)
    found = links(desk, "health/")

    assert found["EG/every"].startswith('">1<')
    assert found["EG/flagged"].startswith('">1<')
    assert "EG/due" not in found
    assert found["all/flagged"].startswith('"><b>1</b>')
    assert found["all/due"].startswith('"><b>0</b>')


@pytest.mark.parametrize("country", ["EG", "all"])
def test_a_worry_shows_its_services_alone(desk: Desk, country: str) -> None:
    flag(desk, 1)
    shown = {worry: "/health/service/eg-line" in desk.get(f"health/{country}/{worry}").text for worry in Worry}

    assert shown == {worry: worry is Worry.FLAGGED for worry in Worry}
    assert "/health/service/eg-line" in desk.get(f"health/{country}/every").text
    assert "/health/service/eg-line" not in desk.get("health/MX/every").text


def test_after_so_many_months_a_service_is_due(desk: Desk) -> None:
    desk.later(days=120)
    desk.log_in()

    assert "nothing to do" in desk.get("health/EG/due").text
    desk.later(days=70)
    desk.log_in()
    assert "Due for a check" in desk.get("health/service/eg-line").text.split("<h2")[0]


@pytest.mark.parametrize(("times", "said"), [(1, "fewer than 10"), (9, "fewer than 10"), (10, "10"), (23, "20")])
def test_a_count_below_ten_is_never_told_nor_left_when_one_is_taken_from_another(
    desk: Desk, times: int, said: str
) -> None:
    flag(desk, times)
    flag(desk, 3, FlagReason.CLOSED)
    rows = [
        row.split("</td>") for row in desk.get("health/service/eg-line").text.split("<tr>") if "Nobody answered" in row
    ]
    listed = desk.get("health/EG/every").text

    assert rows[0][2] == f"<td>{said}"
    assert f"<td>{'fewer than 10' if times == 1 else said if times > 9 else 10}</td>" in listed


@pytest.mark.parametrize("path", ["QQ/every", "EG/nothing", "eg/every", "service/nobody", "QQ/every/call-sheet", "EG"])
def test_what_is_not_there_is_not_there(desk: Desk, path: str) -> None:
    assert desk.get(f"health/{path}").status_code == 404


def test_old_flags_are_forgotten(desk: Desk) -> None:
    flag(desk, 50)
    desk.now += timedelta(days=91)
    desk.log_in()

    assert "nothing to do" in desk.get("health/EG/flagged").text
