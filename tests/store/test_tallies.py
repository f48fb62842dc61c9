import multiprocessing
import time
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import func, select

from safety.domain.counting import Counted, Tally
from safety.domain.vocabulary import Band
from safety.domain.words import CountryCode, LanguageTag
from safety.store.retention import DAYS_OF_A_BATCH
from safety.store.store import Store
from safety.store.tables import Batch, TallyRow
from safety.store.tallies import Sent, count
from tests.store.conftest import TODAY

OPENED = Tally(
    day=TODAY,
    what=Counted.LESSON_OPENED,
    language=LanguageTag("es"),
    country=CountryCode("MX"),
    band=Band.EIGHT,
    of="friends",
)
ELSEWHERE = replace(OPENED, country=None, band=None, of=None)
WRITERS, BATCHES = 8, 25


def total(store: Store, table: type[TallyRow] | type[Batch] = TallyRow) -> int:
    asked = select(func.sum(TallyRow.count)) if table is TallyRow else select(func.count()).select_from(Batch)
    with store.begin(TODAY) as connection:
        return int(connection.execute(asked).scalar_one() or 0)


def send(store: Store, batch: str, **counts: int) -> bool:
    tallies = {OPENED: counts.get("opened", 0), ELSEWHERE: counts.get("elsewhere", 1)}
    return store.count(Sent(batch=batch, counts=tallies, day=TODAY))


def test_counts_of_the_same_day_and_kind_add_up(store: Store) -> None:
    assert send(store, "first", opened=2)
    assert send(store, "second", opened=3)

    with store.begin(TODAY) as connection:
        counts = connection.execute(select(TallyRow.country, TallyRow.count).order_by(TallyRow.country)).all()
    assert [tuple(row) for row in counts] == [("", 2), ("MX", 5)]


def test_a_batch_that_comes_twice_counts_once(store: Store) -> None:
    assert send(store, "one", opened=2)
    assert not send(store, "one", opened=7)

    assert total(store) == 3


def test_batches_that_wait_side_by_side_are_counted_in_one_go_and_each_once(store: Store) -> None:
    twice, once = (Sent(batch=batch, counts={OPENED: 2, ELSEWHERE: 1}, day=TODAY) for batch in ("twice", "once"))
    send(store, "before", opened=2)
    with store.begin(TODAY) as connection:
        fresh = count(connection, [twice, once, replace(twice), replace(once, batch="before")])

    assert fresh == [True, True, False, False]
    assert total(store) == 9


def test_an_empty_batch_is_remembered_and_counts_nothing(store: Store) -> None:
    assert store.count(Sent(batch="none", counts={}, day=TODAY))

    assert (total(store), total(store, Batch)) == (0, 1)


def test_a_batch_is_forgotten_when_its_days_are_too_old_to_be_sent_again(store: Store) -> None:
    send(store, "old")
    with store.begin(TODAY + timedelta(days=DAYS_OF_A_BATCH)):
        pass
    assert total(store, Batch) == 1
    with store.begin(TODAY + timedelta(days=DAYS_OF_A_BATCH + 1)):
        pass

    assert (total(store, Batch), total(store)) == (0, 1)


def test_what_eight_processes_count_at_once_adds_up_exactly(url: str, store: Store) -> None:
    store.prepare()
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=write, args=(url, each)) for each in range(WRITERS)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert [writer.exitcode for writer in writers] == [0] * WRITERS
    assert total(store, Batch) == WRITERS // 2 * BATCHES
    assert total(store) == WRITERS // 2 * BATCHES * 3


def write(url: str, writer: int) -> None:
    """Send batches; every two writers send the same ones."""
    store = Store(url, time.monotonic)
    for number in range(BATCHES):
        send(store, f"{writer // 2}-{number}", opened=2)
    store.close()
