"""Where to turn: the steps of a plan."""

from dataclasses import replace

import pytest

from safety.domain.vocabulary import Audience, Confidence, Emergency, Served, ServiceKind, SituationId, StepKind
from safety.domain.words import INTERNATIONAL, CountryCode

from .builders import (
    HOME,
    POLICE_NUMBER,
    a_catalogue,
    a_country,
    a_directory_of_services,
    a_plan,
    a_service,
    names,
    step,
    talked_to,
)

WORLD = a_country(a_directory_of_services(), code=INTERNATIONAL, emergency=())


def test_a_plan_opens_with_first_words_and_closes_with_the_emergency_number() -> None:
    made = a_plan(a_catalogue(a_country(a_service())))
    assert made.steps[0].kind is StepKind.FIRST_WORDS
    assert made.steps[-1].kind is StepKind.EMERGENCY
    assert made.steps[-1].emergency == (POLICE_NUMBER,)


def test_in_danger_the_emergency_number_opens_the_plan_and_stands_there_once() -> None:
    kinds = [each.kind for each in a_plan(a_catalogue(a_country()), situation=SituationId.DANGER).steps]
    assert kinds[0] is StepKind.EMERGENCY
    assert kinds.count(StepKind.EMERGENCY) == 1


def test_every_step_carries_its_own_words() -> None:
    made = a_plan(a_catalogue(a_country(a_service())))
    assert step(made, StepKind.FIRST_WORDS).words == ("It is not your fault.",)
    assert step(made, StepKind.TELL).words == ("Tell someone.",)
    advice = [step(made, kind).advice[0].text for kind in (StepKind.NOW, StepKind.WAITING, StepKind.NEXT)]
    assert advice == ["Stop answering.", "Try again.", "A person listens."]


def test_a_step_that_nothing_answers_is_left_out_but_never_talk_or_the_emergency() -> None:
    empty = a_country(emergency=())
    doors = {StepKind.TALK: (), StepKind.REPORT: ()}
    kinds = {each.kind for each in a_plan(a_catalogue(empty, doors=doors)).steps}
    assert {StepKind.TALK, StepKind.EMERGENCY} < kinds
    assert StepKind.REPORT not in kinds


def test_a_plan_says_for_what_and_whom_it_is() -> None:
    made = a_plan(a_catalogue(a_country()), situation=SituationId.FAKE, audience=Audience.TEACHER)
    assert (made.country, made.situation, made.audience) == (HOME, SituationId.FAKE, Audience.TEACHER)
    assert made.title == "Someone threatens me"


def test_a_country_that_nobody_knows_gets_what_serves_the_world() -> None:
    made = a_plan(a_catalogue(a_country(a_service()), WORLD), CountryCode("ZZ"))
    assert names(step(made, StepKind.TALK).offers) == ["directory"]
    assert made.steps[-1].emergency == ()


def test_a_number_that_must_not_be_shown_is_not() -> None:
    hidden = replace(POLICE_NUMBER, number="112", shown=False)
    shown = step(a_plan(a_catalogue(a_country(emergency=(hidden, POLICE_NUMBER)))), StepKind.EMERGENCY).emergency
    assert [each.number for each in shown] == ["122"]


def test_the_number_that_brings_the_police_stands_first_and_the_unsure_last() -> None:
    ambulance = replace(POLICE_NUMBER, number="123", reaches=(Emergency.AMBULANCE,))
    unsure = replace(POLICE_NUMBER, number="9", confidence=Confidence.LOW)
    unnamed = replace(POLICE_NUMBER, number="112", reaches=())
    all_three = replace(POLICE_NUMBER, number="999", reaches=tuple(Emergency))
    home = a_country(emergency=(unsure, ambulance, unnamed, POLICE_NUMBER, all_three))
    shown = step(a_plan(a_catalogue(home)), StepKind.EMERGENCY).emergency
    assert [each.number for each in shown] == ["999", "122", "112", "123", "9"]


def told(*served: Served, who: Audience) -> list[str]:
    contact = a_service("contact", kind=ServiceKind.SAFEGUARDING, served=served)
    made = a_plan(a_catalogue(a_country(contact, a_service())), audience=who)
    return names(step(made, StepKind.TELL).offers)


@pytest.mark.parametrize("who", Audience)
def test_the_person_of_a_school_stands_where_telling_is_spoken_of(who: Audience) -> None:
    assert told(Served(who.value), who=who) == ["contact"]
    assert told(who=who) == ["contact"]


def test_a_person_of_a_school_who_is_there_for_others_is_not_shown() -> None:
    assert told(Served.TEACHER, who=Audience.CHILD) == []


def test_the_person_of_a_school_takes_nobody_the_helpline() -> None:
    contact = a_service("contact", kind=ServiceKind.SAFEGUARDING)
    assert names(talked_to(contact, a_service())) == ["helpline"]
