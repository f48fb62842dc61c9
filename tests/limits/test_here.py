from datetime import UTC, datetime, timedelta

import pytest

from safety.limits import here
from safety.limits.here import Limit, Limits

THREE = Limit(name="three", times=3, seconds=60)
NOON = datetime(2026, 11, 22, 12, 0, 10, tzinfo=UTC)


def waits(of: Limits, address: str, times: int, now: datetime = NOON) -> list[int]:
    return [of.wait(THREE, address, now) for _ in range(times)]


def test_the_fourth_of_three_waits_until_the_window_is_over() -> None:
    one = Limits()

    assert waits(one, "192.0.2.1", 4) == [0, 0, 0, 50]
    assert waits(one, "192.0.2.2", 1) == [0]
    assert waits(one, "192.0.2.1", 1, NOON + timedelta(seconds=50)) == [0]


@pytest.mark.parametrize("other", ["2001:db8::ffff", "2001:db8:0:0:1::"])
def test_a_household_is_one_however_its_phones_are_called(other: str) -> None:
    one = Limits()
    waits(one, "2001:db8::1", 3)

    assert waits(one, other, 1) == [50]
    assert waits(one, "2001:db8:0:1::1", 1) == [0]


def test_an_old_address_in_new_clothes_is_the_old_one_and_nonsense_is_one_more() -> None:
    one = Limits()
    waits(one, "192.0.2.1", 3)

    assert waits(one, "::ffff:192.0.2.1", 1) == [50]
    assert waits(one, "unknown", 1) == [0]


def test_the_key_changes_with_the_day_and_no_address_is_kept() -> None:
    keys = iter([b"first" * 4, b"second" * 4])
    one = Limits(lambda: next(keys))
    waits(one, "192.0.2.1", 4)
    names = {*one._counts}
    waits(one, "192.0.2.1", 1, NOON + timedelta(days=1))

    assert not names & {*one._counts}
    assert "192.0.2.1" not in str(one.__dict__)


def test_memory_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(here, "MOST_NAMES", 5)
    one = Limits()
    for number in range(50):
        waits(one, f"192.0.2.{number}", 1)

    assert len(one._counts) <= 5
