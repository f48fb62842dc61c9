"""Why a service stands there, and what to know before making contact."""

from typing import Any

import pytest

from safety.domain.plan import Interval, Offer, Reason
from safety.domain.service import Service
from safety.domain.vocabulary import (
    Asks,
    Audience,
    Caution,
    ChannelType,
    Confidence,
    Contact,
    Served,
    ServiceKind,
    StepKind,
)
from safety.signpost.hours import ALL_WEEK

from .builders import (
    ELSEWHERE,
    MORNING,
    a_catalogue,
    a_channel,
    a_country,
    a_loan,
    a_plan,
    a_service,
    step,
    talked_to,
)

PAGE = a_channel(ChannelType.WEB, "https://web.example")


def offer(service: Service, **asked: Any) -> Offer:
    (made,) = talked_to(service, **asked)
    return made


def test_a_good_helpline_says_all_that_is_good_about_it() -> None:
    chat = a_channel(ChannelType.CHAT, "https://chat.example")
    good = a_service(free=True, anonymous=True, languages=("en",), channels=(a_channel(), chat))
    made = offer(good, moment=MORNING)
    assert set(Reason) - set(made.reasons) == {Reason.SERVES_YOUR_COUNTRY, Reason.NOTHING_BETTER_KNOWN}
    assert made.cautions == ()
    assert (made.open_now, made.week, made.unconfirmed) == (True, ALL_WEEK, False)


def test_nothing_is_claimed_that_is_not_known() -> None:
    made = offer(a_service(hours=None, served=(Served.ANYONE,), free=None, anonymous=None))
    assert made.reasons == (Reason.IN_YOUR_COUNTRY,)
    assert (made.open_now, made.week) == (None, None)


def test_without_a_moment_nothing_is_said_to_be_open_now() -> None:
    made = offer(a_service())
    assert made.open_now is None
    assert Reason.OPEN_NOW not in made.reasons


def test_what_a_service_asks_and_does_is_passed_on() -> None:
    made = offer(a_service(asks=(Asks.AGE,), contact=(Contact.PERSON_ANSWERS,), cautions=(Caution.SLOW_ANSWER,)))
    assert (made.asks, made.contact, made.cautions) == ((Asks.AGE,), (Contact.PERSON_ANSWERS,), (Caution.SLOW_ANSWER,))


@pytest.mark.parametrize(
    ("service", "channel", "free", "may_cost"),
    [
        (None, None, False, False),
        (True, None, True, False),
        (False, None, False, True),
        (False, True, True, False),
        (True, False, False, True),
    ],
)
def test_a_channel_tells_its_price_before_its_service(
    service: bool | None,  # noqa: FBT001
    channel: bool | None,  # noqa: FBT001
    free: bool,  # noqa: FBT001
    may_cost: bool,  # noqa: FBT001
) -> None:
    made = offer(a_service(free=service, channels=(a_channel(free=channel), PAGE)))
    assert (Reason.FREE in made.reasons, Caution.MAY_COST in made.cautions) == (free, may_cost)


def test_one_way_that_costs_is_enough_not_to_promise_that_it_is_free_and_says_so_itself() -> None:
    made = offer(a_service(free=True, channels=(a_channel(), a_channel(value="2", free=False))))
    assert Reason.FREE not in made.reasons
    assert made.cautions == ()
    assert [channel.cautions for channel in made.channels] == [(), (Caution.MAY_COST,)]


def test_what_is_said_of_the_service_is_not_said_again_of_its_channels() -> None:
    made = offer(a_service(free=False, cautions=(Caution.OFTEN_BUSY,), channels=(a_channel(), PAGE)))
    assert set(made.cautions) == {Caution.MAY_COST, Caution.OFTEN_BUSY}
    assert [channel.cautions for channel in made.channels] == [(), ()]


def test_what_an_editor_wrote_of_one_channel_stands_with_that_channel() -> None:
    unsure = a_channel(value="2", cautions=(Caution.OFTEN_BUSY,), asks=(Asks.NAME,))
    made = offer(a_service(channels=(a_channel(), unsure)))
    assert (made.asks, made.cautions) == ((), ())
    assert made.channels[1] == unsure


def test_a_service_is_always_open_where_its_first_channel_is_and_each_channel_tells_its_week() -> None:
    chat = a_channel(ChannelType.CHAT, "https://chat.example", hours="unknown")
    made = offer(a_service(channels=(chat, a_channel())))
    assert Reason.ALWAYS_OPEN in made.reasons
    assert (made.week, made.weeks) == (ALL_WEEK, (ALL_WEEK, None))
    assert made.channels[1].cautions == (Caution.HOURS_UNKNOWN,)


def test_a_service_is_not_always_open_where_only_its_page_is() -> None:
    made = offer(a_service(channels=(PAGE, a_channel(hours="Mo 09:00-10:00"))), moment=MORNING)
    assert Reason.ALWAYS_OPEN not in made.reasons
    assert made.week == made.weeks[0] == (Interval(start=540, end=600),)
    assert made.weeks[1] == ALL_WEEK
    assert made.open_now is False


def test_a_service_that_asks_who_one_is_says_so() -> None:
    assert Caution.NOT_ANONYMOUS in offer(a_service(anonymous=False)).cautions
    assert Caution.NOT_ANONYMOUS not in offer(a_service(anonymous=None)).cautions


def test_unknown_hours_are_named_where_someone_would_answer() -> None:
    assert Caution.HOURS_UNKNOWN in offer(a_service(hours=None)).cautions
    assert Caution.HOURS_UNKNOWN not in offer(a_service(hours=None, channels=(PAGE,))).cautions


def test_a_service_of_another_country_says_that_it_is_abroad_and_serves_here() -> None:
    lender = a_country(a_service("theirs"), code=ELSEWHERE)
    made = a_plan(a_catalogue(a_country(services_of=(a_loan("theirs"),)), lender))
    (lent,) = step(made, StepKind.TALK).offers
    assert Caution.FROM_ABROAD in lent.cautions
    assert Reason.SERVES_YOUR_COUNTRY in lent.reasons
    assert Reason.IN_YOUR_COUNTRY not in lent.reasons


@pytest.mark.parametrize(
    ("services", "expected"),
    [
        ([{"served": (Served.CHILD,)}], False),
        ([{"served": (Served.ANYONE,)}], True),  # no service of the country names children
        ([{"served": ()}], True),
        ([{"served": (Served.PARENT,)}], True),
        ([{"served": (Served.ANYONE,)}, {"served": (Served.CHILD,)}], False),
        ([{"served": ()}, {"served": (Served.CHILD,)}], True),
    ],
)
def test_where_no_source_names_children_they_may_first_speak_to_adults(
    services: list[dict[str, Any]],
    expected: bool,  # noqa: FBT001
) -> None:
    made = talked_to(*(a_service(str(place), **parts) for place, parts in enumerate(services)))
    first = next(each for each in made if each.service.id == "0")
    assert (Caution.ADULTS_FIRST in first.cautions) is expected


def test_an_adult_is_not_warned_that_they_speak_to_adults() -> None:
    made = offer(a_service(served=(Served.ANYONE,)), audience=Audience.PARENT)
    assert Caution.ADULTS_FIRST not in made.cautions
    told = offer(a_service(cautions=(Caution.ADULTS_FIRST, Caution.ADULTS_ONLY)), audience=Audience.PARENT)
    assert told.cautions == ()


def test_the_police_speak_to_anyone() -> None:
    made = offer(a_service(kind=ServiceKind.POLICE, served=(Served.ANYONE,)))
    assert Caution.ADULTS_FIRST not in made.cautions


def test_what_nobody_confirmed_says_so_and_why_it_is_shown() -> None:
    made = offer(a_service(confidence=Confidence.LOW))
    assert made.unconfirmed
    assert Reason.NOTHING_BETTER_KNOWN in made.reasons


def test_a_language_of_a_channel_counts_as_the_readers() -> None:
    assert Reason.YOUR_LANGUAGE in offer(a_service(channels=(a_channel(language="en"),))).reasons
