from datetime import UTC, datetime, time, timedelta

from sqlalchemy import text

from safety.domain.staff import IDLE, LONGEST
from safety.domain.words import StaffName
from safety.store.retention import clear
from safety.store.sessions import open_one, whose
from safety.store.store import Store
from tests.store.conftest import TODAY

MARIA = StaffName("maria")
NOON = int(datetime.combine(TODAY, time(12), UTC).timestamp())


def test_a_session_without_an_account_is_nobodys(store: Store) -> None:
    with store.begin(TODAY) as connection:
        open_one(connection, "a" * 64, MARIA, NOON)

        assert whose(connection, "a" * 64, NOON + IDLE - 1) is None


def test_a_session_that_is_over_is_deleted_the_next_day_and_one_of_the_night_is_not(store: Store) -> None:
    midnight = NOON + 12 * 3_600
    with store.begin(TODAY) as connection:
        open_one(connection, "over" * 16, MARIA, midnight - LONGEST)
        open_one(connection, "last" * 16, MARIA, midnight - LONGEST + 1)
        clear(connection, TODAY + timedelta(days=1))
        left = connection.execute(text("SELECT token_hash FROM desk_session")).scalars().all()

    assert left == ["last" * 16]
