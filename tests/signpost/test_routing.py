"""Which services answer a step, and which are left out because better ones do."""

from safety.domain.plan import Reason
from safety.domain.service import Service
from safety.domain.situation import Door
from safety.domain.vocabulary import Audience, Caution, Confidence, Focus, Served, ServiceKind, StepKind
from safety.domain.words import INTERNATIONAL

from .builders import (
    TALK_TO,
    a_catalogue,
    a_country,
    a_directory_of_services,
    a_plan,
    a_service,
    names,
    step,
    talked_to,
)

PROTECTION = Door(kind=ServiceKind.CHILD_PROTECTION, focus=())
HOTLINE = Door(kind=ServiceKind.HOTLINE, focus=())
POLICE = Door(kind=ServiceKind.POLICE, focus=())
LOW = {"confidence": Confidence.LOW}


def answers(kind: StepKind, doors: tuple[Door, ...], *services: Service, who: Audience = Audience.CHILD) -> list[str]:
    """Name what a step offers, where the world has a list of services too."""
    world = a_country(a_directory_of_services(), code=INTERNATIONAL)
    made = a_plan(a_catalogue(a_country(*services), world, doors={kind: doors}), audience=who)
    return names(step(made, kind).offers)


def talk(*services: Service, who: Audience = Audience.CHILD) -> list[str]:
    return answers(StepKind.TALK, (TALK_TO[0], PROTECTION, TALK_TO[1]), *services, who=who)


def report(*services: Service, who: Audience = Audience.CHILD) -> list[str]:
    return answers(StepKind.REPORT, (HOTLINE, POLICE), *services, who=who)


def protection(name: str = "protection", **more: object) -> Service:
    return a_service(name, kind=ServiceKind.CHILD_PROTECTION, **more)


def test_a_helpline_is_enough_to_talk() -> None:
    assert talk(a_service(), protection()) == ["helpline"]


def test_without_a_helpline_child_protection_is_a_person_too() -> None:
    assert talk(protection()) == ["protection"]


def test_without_a_person_a_list_of_services_is_how_to_find_help() -> None:
    assert talk() == ["directory"]


def test_where_nobody_else_listens_an_officer_does() -> None:
    assert talk(a_service("police", kind=ServiceKind.POLICE)) == ["directory", "police"]
    assert talk(a_service("police", kind=ServiceKind.POLICE), protection()) == ["protection"]


def test_a_child_sees_what_nobody_confirmed_only_where_nothing_better_is_known_and_last() -> None:
    assert talk(a_service("low", **LOW), a_service("sure")) == ["sure"]
    assert talk(a_service("low", **LOW), protection()) == ["protection"]
    assert talk(a_service("low", **LOW)) == ["directory", "low"]


def test_a_child_sees_a_line_for_parents_only_where_no_other_is_known() -> None:
    parents = a_service("parents", served=(Served.PARENT,))
    assert talk(parents, a_service("anyone", served=(Served.ANYONE,))) == ["anyone"]
    assert talk(parents) == ["directory", "parents"]


def test_why_a_weak_one_is_shown_is_said_only_where_nothing_is_better() -> None:
    low, sure = a_service("low", **LOW), a_service("sure")
    alone = talked_to(low)
    beside = talked_to(low, sure, audience=Audience.PARENT)
    assert Reason.NOTHING_BETTER_KNOWN in alone[-1].reasons
    assert Reason.NOTHING_BETTER_KNOWN not in beside[-1].reasons


def test_to_report_every_door_stands_open_in_order() -> None:
    hotline, police = a_service("hotline", kind=ServiceKind.HOTLINE), a_service("police", kind=ServiceKind.POLICE)
    assert report(police, hotline) == ["hotline", "police"]


def test_an_adult_sees_what_nobody_confirmed_below_all_the_rest() -> None:
    low = a_service("low", kind=ServiceKind.HOTLINE, **LOW)
    police = a_service("police", kind=ServiceKind.POLICE)
    assert report(low, police, who=Audience.TEACHER) == ["police", "low"]
    assert report(low, police) == ["police"]


def test_a_service_at_two_doors_stands_once() -> None:
    assert answers(StepKind.TALK, (TALK_TO[0], TALK_TO[0]), a_service()) == ["helpline"]


def crisis(*services: Service) -> list[str]:
    known = Door(kind=ServiceKind.HELPLINE, focus=(Focus.CRISIS,))
    return answers(StepKind.CRISIS, (known, *TALK_TO), *services)


def test_in_a_crisis_those_answer_who_know_it() -> None:
    line = a_service("crisis", focus=(Focus.CRISIS,), cautions=(Caution.ONLY_FOCUS,))
    assert crisis(a_service(), line) == ["crisis"]


def test_without_a_crisis_line_a_helpline_that_never_closes_answers_or_a_list() -> None:
    assert crisis(a_service("night"), a_service("day", hours="Mo-Fr 09:00-17:00")) == ["night"]
    assert crisis(a_service("unknown", hours=None)) == ["directory"]
