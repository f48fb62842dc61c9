"""The log of the desk only grows: the database itself sees to it."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from safety.domain.staff import Action, Entry
from safety.domain.words import StaffName
from safety.store.audit import newest, record
from safety.store.store import Store, Unavailable
from tests.store.conftest import TODAY

LINE = Entry(at=1_795_000_000, who=StaffName("maria"), what=Action.LOGGED_IN)


@pytest.mark.parametrize("change", ["UPDATE desk_audit SET who = 'nobody'", "DELETE FROM desk_audit"])
def test_a_line_can_be_neither_changed_nor_taken_away(store: Store, change: str) -> None:
    with store.begin(TODAY) as connection:
        record(connection, LINE)
    with pytest.raises((Unavailable, IntegrityError)), store.begin(TODAY) as connection:
        connection.execute(text(change))
    with store.begin(TODAY) as connection:
        assert [entry for _, entry in newest(connection, None, 9)] == [LINE]


def test_the_newest_come_first_and_those_before_one_after_it(store: Store) -> None:
    with store.begin(TODAY) as connection:
        for _ in range(5):
            record(connection, LINE)
        numbers = [number for number, _ in newest(connection, None, 3)]

        assert numbers == sorted(numbers, reverse=True)
        assert [number < numbers[-1] for number, _ in newest(connection, numbers[-1], 9)] == [True, True]
