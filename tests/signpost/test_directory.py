"""Which services a country can turn to."""

from dataclasses import replace

from safety.domain.service import Country
from safety.domain.vocabulary import ChannelType, Confidence, Served, ServiceKind
from safety.domain.words import INTERNATIONAL, CountryCode, ServiceId
from safety.signpost.directory import Listing, Page, directory_of
from safety.signpost.reach import Origin

from .builders import ATLAS, ELSEWHERE, HOME, a_channel, a_country, a_directory_of_services, a_loan, a_service


def page(*countries: Country, of: CountryCode = HOME) -> Page:
    return directory_of({country.code: country for country in countries}, ATLAS).page(of)


def listings(*countries: Country, of: CountryCode = HOME) -> dict[str, Listing]:
    return {each.service.id: each for each in page(*countries, of=of).listings}


def test_a_country_has_its_own_services_and_no_other_countrys() -> None:
    there = listings(a_country(a_service("ours")), a_country(a_service("theirs"), code=ELSEWHERE))
    assert {name: each.origin for name, each in there.items()} == {"ours": Origin.HOME}


def test_a_loan_brings_a_service_of_another_country() -> None:
    borrower = a_country(services_of=(a_loan("theirs"), a_loan("unknown")))
    there = listings(borrower, a_country(a_service("theirs"), code=ELSEWHERE))
    assert {name: each.origin for name, each in there.items()} == {"theirs": Origin.LOAN}


def test_international_services_stand_where_they_serve() -> None:
    everyone, some = a_directory_of_services("everyone"), replace(a_service("some"), serves=(ELSEWHERE,))
    world = a_country(everyone, some, code=INTERNATIONAL)
    assert list(listings(world, a_country())) == ["everyone"]
    assert list(listings(world, a_country(code=ELSEWHERE), of=ELSEWHERE)) == ["everyone", "some"]
    assert list(listings(world, of=CountryCode("ZZ"))) == ["everyone"]


def test_nothing_at_all_is_an_empty_page() -> None:
    assert page(of=CountryCode("ZZ")).listings == ()


def test_a_service_without_a_way_to_it_is_not_listed() -> None:
    hidden = a_channel(ChannelType.WEB, "https://hidden.example", shown=False)
    assert listings(a_country(a_service(channels=(hidden,)), a_service("none", channels=()))) == {}


def test_one_service_under_two_names_is_listed_once() -> None:
    twin = replace(a_service("twin"), same_as=ServiceId("shown"))
    assert list(listings(a_country(twin, a_service("shown")))) == ["shown"]
    assert list(listings(a_country(twin))) == ["twin"]


def test_an_international_number_that_a_service_of_the_country_answers_is_listed_once() -> None:
    everywhere = replace(a_service("116000"), id=ServiceId("eu"), serves=(HOME, ELSEWHERE))
    world = a_country(everywhere, code=INTERNATIONAL)
    assert list(listings(world, a_country(a_service("116000")))) == ["116000"]
    assert list(listings(world, a_country(code=ELSEWHERE), of=ELSEWHERE)) == ["eu"]


def test_a_service_is_no_surer_than_its_surest_way() -> None:
    unsure = a_channel(confidence=Confidence.LOW)
    there = listings(a_country(a_service("good"), a_service("unsure", channels=(unsure,))))
    assert there["good"].confidence is Confidence.HIGH
    assert there["unsure"].confidence is Confidence.LOW


def test_a_country_names_children_where_someone_to_talk_to_does() -> None:
    assert page(a_country(a_service())).names_children
    assert not page(a_country(a_service(served=(Served.ANYONE,)))).names_children
    assert not page(a_country(a_service(kind=ServiceKind.POLICE))).names_children
