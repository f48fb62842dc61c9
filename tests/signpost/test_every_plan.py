"""What holds of every plan there is, over the real services and the real words."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safety.domain.catalogue import Catalogue
from safety.domain.plan import HelpPlan, Offer, Reason, Step
from safety.domain.vocabulary import Audience, Caution, ChannelType, Focus, ServiceKind, SituationId, StepKind
from safety.domain.words import INTERNATIONAL, CountryCode, LanguageTag
from safety.signpost.directory import Directory
from safety.signpost.hours import ALL_WEEK
from safety.signpost.ordering import NOT_PEOPLE
from safety.signpost.plan import plan
from safety.signpost.reach import BY_NUMBER, is_short

from .builders import ENGLISH, names, step

LANGUAGES = tuple(map(LanguageTag, ("en", "es-MX", "ar", "hi", "tlh")))
MOMENTS = st.none() | st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
SWITZERLAND, BRITAIN = CountryCode("CH"), CountryCode("GB")


@pytest.fixture(scope="module")
def every(catalogue: Catalogue, directory: Directory) -> list[HelpPlan]:
    asked = product(catalogue.countries, SituationId, Audience)
    return [plan(catalogue, directory, *each, ENGLISH) for each in asked]


def steps(plans: list[HelpPlan]) -> Iterator[tuple[HelpPlan, Step]]:
    return ((made, each) for made in plans for each in made.steps)


def offers(plans: list[HelpPlan]) -> Iterator[tuple[HelpPlan, Offer]]:
    return ((made, offer) for made, each in steps(plans) for offer in each.offers)


def starts_right(made: HelpPlan) -> bool:
    first = StepKind.EMERGENCY if made.situation is SituationId.DANGER else StepKind.FIRST_WORDS
    return made.steps[0].kind is first


def unconfirmed_stand_last(made: HelpPlan) -> bool:
    flags = [[offer.unconfirmed for offer in each.offers] for each in made.steps]
    return flags == [sorted(each) for each in flags]


def has_a_right_to_stand_here(made: HelpPlan, offer: Offer, catalogue: Catalogue) -> bool:
    service, loans = offer.service, catalogue.countries[made.country].services_of
    if service.country == INTERNATIONAL:
        return service.serves is None or made.country in service.serves
    return service.country == made.country or service.id in {loan.service for loan in loans}


def test_every_country_and_territory_answers(every: list[HelpPlan]) -> None:
    assert len({made.country for made in every}) == 249 + 2
    assert len(every) == 251 * 10 * 3


def test_every_plan_starts_right(every: list[HelpPlan]) -> None:
    assert [made.country for made in every if not starts_right(made)] == []


def test_every_plan_leads_to_someone_to_talk_to(every: list[HelpPlan]) -> None:
    assert [made.country for made in every if not step(made, StepKind.TALK).offers] == []


def test_every_plan_has_the_emergency_numbers_of_its_country_once(
    every: list[HelpPlan],
    catalogue: Catalogue,
) -> None:
    for made in every:
        shown = [number for each in made.steps for number in each.emergency]
        assert [each.kind for each in made.steps].count(StepKind.EMERGENCY) == 1
        assert sorted(each.number for each in shown) == sorted(
            each.number for each in catalogue.countries[made.country].emergency if each.shown
        )


def test_the_number_that_was_contradicted_in_the_congo_is_offered_to_nobody(every: list[HelpPlan]) -> None:
    shown = {number.number for made, each in steps(every) if made.country == "CD" for number in each.emergency}
    assert shown
    assert "112" not in shown


def test_the_crisis_line_stands_beside_talk(every: list[HelpPlan]) -> None:
    for made in every:
        kinds = [each.kind for each in made.steps]
        assert kinds.index(StepKind.CRISIS) - kinds.index(StepKind.TALK) == 1


def test_nothing_unconfirmed_stands_above_what_is_confirmed(every: list[HelpPlan]) -> None:
    assert [made.country for made in every if not unconfirmed_stand_last(made)] == []


def test_a_child_sees_the_unconfirmed_only_where_nothing_better_is_known(every: list[HelpPlan]) -> None:
    for made, each in steps(every):
        if made.audience is Audience.CHILD and any(offer.unconfirmed for offer in each.offers):
            confirmed = [offer.service for offer in each.offers if not offer.unconfirmed]
            assert all(service.kind in NOT_PEOPLE for service in confirmed)


def test_no_service_of_another_country_stands_in_a_plan_unless_it_is_lent(
    every: list[HelpPlan],
    catalogue: Catalogue,
) -> None:
    assert [
        (made.country, offer.service.id)
        for made, offer in offers(every)
        if not has_a_right_to_stand_here(made, offer, catalogue)
    ] == []


def test_no_worldwide_service_brings_a_telephone_number(every: list[HelpPlan]) -> None:
    for _, offer in offers(every):
        if offer.service.country == INTERNATIONAL and offer.service.serves is None:
            assert not any(channel.type in BY_NUMBER for channel in offer.channels)


def test_every_offer_can_be_reached_and_stands_once_in_its_step(every: list[HelpPlan]) -> None:
    for _, each in steps(every):
        assert len(set(names(each.offers))) == len(each.offers)
        assert all(offer.channels and all(channel.shown for channel in offer.channels) for offer in each.offers)


def test_adults_own_image_service_is_shown_to_nobody(every: list[HelpPlan]) -> None:
    assert {offer.service.id for _, offer in offers(every)}.isdisjoint({"intl-stopncii"})


def test_what_is_for_adults_only_is_offered_to_no_child(every: list[HelpPlan]) -> None:
    for made, offer in offers(every):
        assert made.audience is not Audience.CHILD or Caution.ADULTS_ONLY not in offer.service.cautions
    assert "uz-1146" in {offer.service.id for made, offer in offers(every) if made.audience is Audience.PARENT}


def test_what_is_for_one_s_own_behaviour_is_offered_to_no_child(every: list[HelpPlan]) -> None:
    given = [(offer.service, made.audience) for made, offer in offers(every)]
    of = {(service.id, audience) for service, audience in given if Focus.OWN_BEHAVIOUR in service.focus}
    assert ("us-stop-it-now", Audience.PARENT) in of
    assert not [service for service, audience in of if audience is Audience.CHILD]


@pytest.mark.parametrize(
    "service", ["bd-109", "id-sapa-129", "bt-1098", "ki-kwcsc", "fm-ticc-chuuk", "lr-116", "to-wccc"]
)
def test_a_line_for_women_and_children_is_for_boys_too(every: list[HelpPlan], service: str) -> None:
    given = [offer for made, offer in offers(every) if made.audience is Audience.CHILD and offer.service.id == service]
    assert given
    assert all(Caution.GIRLS_AND_WOMEN not in offer.cautions for offer in given)


def test_a_short_code_is_offered_only_where_its_service_is_or_a_source_lends_that_very_code(
    every: list[HelpPlan],
    catalogue: Catalogue,
) -> None:
    for made, offer in offers(every):
        for channel in filter(is_short, offer.channels):
            lent = {loan.service: loan.evidence.what for loan in catalogue.countries[made.country].services_of}
            serves = made.country in (offer.service.serves or ())
            named = (channel.dial or "") in (lent.get(offer.service.id) or "").replace(" ", "")
            assert offer.service.country == made.country or serves or named


def test_nobody_is_told_that_a_line_is_always_open_whose_first_channel_is_not(every: list[HelpPlan]) -> None:
    for _, offer in offers(every):
        assert (Reason.ALWAYS_OPEN in offer.reasons) <= (offer.week == ALL_WEEK)
        assert len(offer.weeks) == len(offer.channels)


def test_every_take_down_offers_the_worldwide_service_for_children(every: list[HelpPlan]) -> None:
    taken_down = [each for _, each in steps(every) if each.kind is StepKind.TAKE_DOWN]
    assert taken_down
    assert all("intl-takeitdown" in names(each.offers) for each in taken_down)


def test_in_britain_a_child_is_led_to_the_british_take_down_service_first(every: list[HelpPlan]) -> None:
    british = [made for made in every if made.country == BRITAIN and made.audience is Audience.CHILD]
    first = {each.offers[0].service.id for _, each in steps(british) if each.kind is StepKind.TAKE_DOWN}
    assert first == {"gb-childline-report-remove"}


def test_the_short_code_of_a_neighbour_is_not_shown_on_aland(every: list[HelpPlan]) -> None:
    lent = [offer for made, offer in offers(every) if made.country == "AX" and offer.service.id == "se-bris"]
    assert lent
    assert all(channel.dial != "116111" for offer in lent for channel in offer.channels)


def test_116_is_a_child_helpline_in_some_countries_and_never_in_the_gambia(every: list[HelpPlan]) -> None:
    talkers = {
        made.country
        for made, each in steps(every)
        if each.kind is StepKind.TALK
        for offer in each.offers
        if any(channel.dial == "116" for channel in offer.channels)
    }
    assert "ZA" in talkers
    assert "GM" not in talkers


@given(
    place=st.integers(min_value=0),
    situation=st.sampled_from(SituationId),
    audience=st.sampled_from(Audience),
    language=st.sampled_from(LANGUAGES),
    moment=MOMENTS,
)
def test_at_any_moment_and_in_any_language_a_plan_keeps_its_promises(
    catalogue: Catalogue,
    directory: Directory,
    place: int,
    situation: SituationId,
    audience: Audience,
    language: LanguageTag,
    moment: datetime | None,
) -> None:
    country = sorted(catalogue.countries)[place % len(catalogue.countries)]
    made = plan(catalogue, directory, country, situation, audience, language, moment)
    assert starts_right(made)
    assert step(made, StepKind.TALK).offers
    assert unconfirmed_stand_last(made)
    assert all(has_a_right_to_stand_here(made, offer, catalogue) for each in made.steps for offer in each.offers)


@given(country=st.sampled_from(("DE", "JP", "US", "EG", "NZ", "GB", "CL")), moment=MOMENTS.filter(bool))
def test_a_closed_line_never_stands_before_an_open_one(
    catalogue: Catalogue,
    directory: Directory,
    country: str,
    moment: datetime,
) -> None:
    made = plan(catalogue, directory, CountryCode(country), SituationId.TALK, Audience.CHILD, ENGLISH, moment)
    helplines = [each for each in step(made, StepKind.TALK).offers if each.service.kind is ServiceKind.HELPLINE]
    states = [{True: 0, None: 1, False: 2}[each.open_now] for each in helplines]
    assert states == sorted(states)


def test_the_same_question_has_the_same_answer_at_any_hour(catalogue: Catalogue, directory: Directory) -> None:
    asked = (SWITZERLAND, SituationId.THREAT, Audience.CHILD, ENGLISH)
    assert plan(catalogue, directory, *asked) == plan(catalogue, directory, *asked)
    assert all(offer.open_now is None for each in plan(catalogue, directory, *asked).steps for offer in each.offers)


def test_every_platform_is_offered_by_a_page_or_a_form_first(every: list[HelpPlan]) -> None:
    first = {offer.channels[0].type for _, offer in offers(every) if offer.service.kind is ServiceKind.PLATFORM}
    assert first <= {ChannelType.FORM, ChannelType.WEB}
