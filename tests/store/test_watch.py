from dataclasses import replace
from datetime import timedelta

from safety.domain.watching import Finding, Outcome
from safety.store.store import Store
from safety.store.watch import every, keep
from tests.store.conftest import TODAY

ADDRESS = "https://line.example/"
WELL = Finding(address=ADDRESS, outcome=Outcome.WELL, status=200, title="خط نجدة")
MOVED = Finding(address=ADDRESS, outcome=Outcome.MOVED, status=302, target="https://other.example/")
TOMORROW = TODAY + timedelta(days=1)


def test_the_last_look_is_kept_with_what_was_before(store: Store) -> None:
    with store.begin(TODAY) as connection:
        keep(connection, WELL, TODAY)
    with store.begin(TODAY) as connection:
        kept = keep(connection, MOVED, TOMORROW)

        assert every(connection) == {ADDRESS: kept}
        assert kept.finding == replace(MOVED, title=WELL.title)
        assert (kept.day, kept.since, kept.before) == (TOMORROW, TOMORROW, Outcome.WELL)


def test_an_address_of_any_length_finds_its_row(store: Store) -> None:
    far = Finding(address=ADDRESS + "a" * 1_900, outcome=Outcome.MOVED, target="https://x.example/" + "b" * 5_000)
    with store.begin(TODAY) as connection:
        keep(connection, far, TODAY)

        assert len(every(connection)[far.address].finding.target or "") == 2_000
