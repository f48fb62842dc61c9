"""Who looked at a service, and what is known of it beside its file: on both databases."""

from datetime import date, timedelta

from safety.domain.counting import Flag, FlagReason
from safety.domain.upkeep import Check, Flagged, Outcome
from safety.domain.vocabulary import ChannelType
from safety.domain.words import CountryCode, ServiceId, StaffName
from safety.store.checks import DAYS_OF_FLAGS, of_service, record, records
from safety.store.flags import keep
from safety.store.store import Store
from tests.store.conftest import TODAY

LINE, OTHER = ServiceId("eg-line"), ServiceId("eg-other")


def a_check(outcome: Outcome, day: date = TODAY, service: ServiceId = LINE) -> Check:
    return Check(service=service, day=day, who=StaffName("maria"), outcome=outcome)


def a_flag(day: date, country: str = "EG") -> Flag:
    words = {"service": LINE, "channel": ChannelType.PHONE, "reason": FlagReason.CLOSED}
    return Flag(day=day, country=CountryCode(country), **words)  # type: ignore[arg-type]


def test_the_newest_look_is_the_last_one_recorded_and_only_a_confirmation_confirms(store: Store) -> None:
    earlier = TODAY - timedelta(days=9)
    checks = [
        a_check(Outcome.CONFIRMED, earlier),
        a_check(Outcome.CONFIRMED, earlier - timedelta(days=99)),
        a_check(Outcome.CLOSED, service=OTHER),
        a_check(Outcome.NO_ANSWER),
    ]
    with store.begin(TODAY) as connection:
        for check in checks:
            record(connection, check)
        known = records(connection, TODAY)

        assert known.newest == {LINE: checks[3], OTHER: checks[2]}
        assert known.confirmed == {LINE: earlier}
        assert of_service(connection, LINE) == (checks[3], checks[1], checks[0])


def test_flags_of_all_countries_are_added_up_and_old_ones_left_out(store: Store) -> None:
    first = TODAY - timedelta(days=DAYS_OF_FLAGS)
    with store.begin(TODAY) as connection:
        for flag in (a_flag(TODAY), a_flag(TODAY, "ES"), a_flag(first), a_flag(first - timedelta(days=1))):
            keep(connection, flag)
        found = {flag.day: flag.count for flag in records(connection, TODAY).flags}

        assert found == {TODAY: 2, first: 1}
        assert all(isinstance(flag, Flagged) for flag in records(connection, TODAY).flags)
