from dataclasses import replace
from datetime import timedelta

from safety.domain.counting import Counted, Tally
from safety.domain.vocabulary import Band
from safety.domain.words import CountryCode, LanguageTag
from safety.store.store import Store
from safety.store.tallies import Sent
from safety.store.use import Days, Side, sums
from tests.store.conftest import TODAY

OPENED = Tally(
    day=TODAY,
    what=Counted.LESSON_OPENED,
    language=LanguageTag("es"),
    country=CountryCode("MX"),
    band=Band.EIGHT,
    of="friends",
)
FINISHED = replace(OPENED, what=Counted.LESSON_FINISHED)
NOISE = {replace(OPENED, what=Counted.HELP_OPENED, band=None, of=None): 50}
WEEK = Days(first=TODAY - timedelta(days=6), last=TODAY)


def test_counts_are_added_up_by_the_sides_that_are_asked_for_and_no_other_kind_is(store: Store) -> None:
    counts = {OPENED: 2, replace(OPENED, language=LanguageTag("ar"), country=None): 3, FINISHED: 1}
    store.count(Sent(batch="one", counts=counts | NOISE, day=TODAY))

    with store.begin(TODAY) as connection:
        by_country = sums(connection, WEEK, (Counted.LESSON_OPENED,), Side.COUNTRY)
        by_lesson = sums(connection, WEEK, (Counted.LESSON_OPENED, Counted.LESSON_FINISHED), Side.BAND, Side.OF)
    assert by_country == {("lesson-opened", "MX"): 2, ("lesson-opened", ""): 3}
    assert by_lesson == {("lesson-opened", "8-10", "friends"): 5, ("lesson-finished", "8-10", "friends"): 1}


def test_only_the_days_that_are_asked_for_are_added_up(store: Store) -> None:
    days = {0: 1, 6: 2, 7: 40, -1: 50}
    counts = {replace(OPENED, day=TODAY - timedelta(days=ago)): count for ago, count in days.items()}
    store.count(Sent(batch="one", counts=counts, day=TODAY))

    with store.begin(TODAY) as connection:
        found = sums(connection, WEEK, (Counted.LESSON_OPENED,), Side.DAY)
    assert found == {("lesson-opened", "2026-11-22"): 1, ("lesson-opened", "2026-11-16"): 2}
