"""Every kind of host, looked at in one round."""

from dataclasses import replace

import pytest

from safety.domain.watching import Finding, Outcome
from safety.watch.manners import Manners, named
from safety.watch.rounds import findings
from tests.watch.town import Town

QUICK = Manners(name=named(None), pause=0.0, own_network=True)
IMPATIENT = replace(QUICK, patience=0.5)
AS_USUAL = replace(QUICK, own_network=False)


def look(town: Town, *hosts: str, manners: Manners = QUICK) -> dict[str, Finding]:
    addresses = {town.at(host) if "/" not in host else host: host for host in hosts}
    return {addresses[found.address]: found for found in findings(addresses, manners)}


def outcomes(town: Town, *hosts: str) -> dict[str, Outcome]:
    return {host: found.outcome for host, found in look(town, *hosts).items()}


KINDS = {
    "well": Outcome.WELL,
    "www.same": Outcome.WELL,
    "endless": Outcome.WELL,
    "gone": Outcome.NO_HOST,
    "missing": Outcome.NOT_THERE,
    "guarded": Outcome.TURNED_AWAY,
    "broken": Outcome.BROKEN,
    "circle": Outcome.BROKEN,
    "moved": Outcome.MOVED,
    "refreshed": Outcome.MOVED,
    "parked": Outcome.PARKED,
    "sold": Outcome.PARKED,
    "private": Outcome.NOT_ASKED,
}


def test_every_kind_of_host_is_told_apart_in_one_round(town: Town) -> None:
    assert outcomes(town, *KINDS) == KINDS


def test_a_host_that_keeps_us_waiting_is_slow(town: Town) -> None:
    assert look(town, "slow", manners=IMPATIENT)["slow"].outcome is Outcome.SLOW


def test_a_closed_port_is_a_refusal_and_a_bad_certificate_is_said(town: Town) -> None:
    closed, plain = "http://closed.test:1/", f"https://plain.test:{town.port}/"

    assert outcomes(town, closed, plain) == {closed: Outcome.REFUSED, plain: Outcome.UNSAFE}


@pytest.mark.parametrize("address", ["http://", "http://[::1/", "http://a b.test/"])
def test_an_address_that_is_none_is_a_finding_too(address: str) -> None:
    (found,) = findings([address], QUICK)

    assert found.outcome in {Outcome.BROKEN, Outcome.NO_HOST}


def test_where_it_leads_is_said_and_nobody_is_asked_there(town: Town) -> None:
    found = look(town, "moved", "sold")

    assert found["moved"].target == town.at("other")
    assert found["sold"].target == "https://www.hugedomains.com/domain_profile.cfm?d=sold.test"
    assert "other.test" not in town.looked_at()


def test_nobody_inside_our_network_is_asked_whatever_a_name_leads_to(town: Town) -> None:
    numbers = [f"http://{host}:{town.port}/" for host in ("127.0.0.1", "[::ffff:127.0.0.1]", "10.0.0.1", "localhost")]
    found = look(town, "well", "gone", *numbers, manners=AS_USUAL)

    assert {host: each.outcome for host, each in found.items()} == {
        "gone": Outcome.NO_HOST,
        **dict.fromkeys(("well", *numbers), Outcome.REFUSED),
    }
    assert town.asked == []


@pytest.mark.parametrize("rules", ["Crawl-delay: ²", "Disallow: //["])
def test_rules_that_are_none_end_no_round(town: Town, rules: str) -> None:
    town.rules = f"User-agent: *\n{rules}"

    assert outcomes(town, "well") == {"well": Outcome.WELL}


def test_a_page_in_no_coding_and_a_way_that_is_none_are_findings(town: Town) -> None:
    found = look(town, "odd", "scripted")

    assert found["odd"].title == "A line"
    assert found["scripted"].outcome is Outcome.BROKEN


def test_title_and_status_are_kept(town: Town) -> None:
    found = look(town, "well", "guarded")

    assert (found["well"].title, found["well"].status) == ("A line", 200)
    assert (found["guarded"].title, found["guarded"].status) == ("Just a moment", 403)


def test_a_host_that_asks_programs_to_stay_away_is_left_alone(town: Town) -> None:
    look(town, "private")

    assert town.asked == [("private.test", "/robots.txt")]


def test_one_host_is_asked_for_one_thing_at_a_time(town: Town) -> None:
    addresses = [town.at("well", f"/{number}") for number in range(12)]

    assert len(list(findings(addresses, QUICK))) == 12
    assert town.most_at_once == 1
    assert town.asked.count(("well.test", "/robots.txt")) == 1


def test_as_many_hosts_at_once_as_manners_allow(town: Town) -> None:
    look(town, "well", "changing", "broken", "guarded", manners=replace(QUICK, together=1))

    assert town.most_hosts_at_once == 1


def test_who_asks_no_more_ends_the_round(town: Town) -> None:
    found = findings([town.at("well", f"/{number}") for number in range(50)], QUICK)
    next(found)
    found.close()

    assert len(town.looked_at()) < 50


def test_the_name_says_why_we_come_and_where_to_find_us() -> None:
    assert "Waylight-Watch" in named(None)
    assert "+https://safety.example" in named("https://safety.example")
