"""Which services may stand behind a door."""

import pytest

from safety.domain.service import Service
from safety.domain.situation import Door
from safety.domain.vocabulary import Audience, Caution, Focus, Served, ServiceKind, StepKind
from safety.signpost.doors import Aim, Fit, aim, fit, may_stand

from .builders import a_directory_of_services, a_service

ANY = Door(kind=ServiceKind.HELPLINE, focus=())
ABUSE = Door(kind=ServiceKind.HELPLINE, focus=(Focus.ABUSE,))
CRISIS = Door(kind=ServiceKind.HELPLINE, focus=(Focus.CRISIS, Focus.MENTAL_HEALTH))


def stands(service: Service, door: Door = ANY, step: StepKind = StepKind.TALK, who: Audience = Audience.CHILD) -> bool:
    return may_stand(service, door, step, who)


def test_a_door_is_for_one_kind() -> None:
    assert stands(a_service())
    assert not stands(a_service(kind=ServiceKind.POLICE))


def test_a_service_for_one_trouble_only_stands_where_the_door_names_it() -> None:
    eating = a_service(focus=(Focus.EATING,), cautions=(Caution.ONLY_FOCUS,))
    assert not stands(eating)
    assert not stands(eating, ABUSE)
    assert stands(eating, Door(kind=ServiceKind.HELPLINE, focus=(Focus.EATING,)))


def test_a_service_for_one_trouble_before_others_stands_at_every_door_to_talk() -> None:
    assert stands(a_service(focus=(Focus.EATING,)), ABUSE)


def test_a_crisis_is_answered_by_those_who_know_it() -> None:
    assert not stands(a_service(), CRISIS, StepKind.CRISIS)
    assert stands(a_service(focus=(Focus.CRISIS,)), CRISIS, StepKind.CRISIS)


def test_a_list_answers_exactly_what_its_door_asks() -> None:
    every = Door(kind=ServiceKind.DIRECTORY, focus=())
    hotlines = Door(kind=ServiceKind.DIRECTORY, focus=(Focus.ILLEGAL_IMAGES,))
    assert stands(a_directory_of_services(), every)
    assert not stands(a_directory_of_services(), hotlines)


def test_adults_own_services_are_never_for_a_child_s_trouble() -> None:
    adults = a_service(served=(Served.ADULT,))
    assert not any(stands(adults, who=audience) for audience in Audience)


def test_what_is_for_adults_only_is_never_offered_to_a_child() -> None:
    adults = a_service(served=(Served.PARENT, Served.ANYONE), cautions=(Caution.ADULTS_ONLY,))
    assert not stands(adults)
    assert stands(adults, who=Audience.PARENT)


def test_what_is_for_one_s_own_behaviour_only_is_not_a_line_to_talk_to() -> None:
    own = a_service(focus=(Focus.OWN_BEHAVIOUR,), cautions=(Caution.ONLY_FOCUS,))
    assert not any(stands(own, door, who=audience) for door in (ANY, ABUSE) for audience in Audience)


def test_a_service_from_eighteen_is_not_for_a_child() -> None:
    assert not stands(a_service(ages=(18, None)))
    assert stands(a_service(ages=(18, None)), who=Audience.PARENT)
    assert stands(a_service(ages=(0, 17)))


@pytest.mark.parametrize(
    ("step", "caution"),
    [
        (StepKind.TALK, Caution.NOT_FOR_TALKING),
        (StepKind.CRISIS, Caution.NOT_FOR_TALKING),
        (StepKind.REPORT, Caution.NOT_FOR_REPORTS),
    ],
)
def test_nobody_is_sent_where_they_would_be_refused(step: StepKind, caution: Caution) -> None:
    assert not stands(a_service(focus=(Focus.CRISIS,), cautions=(caution,)), CRISIS, step)
    assert stands(a_service(cautions=(caution,)), step=StepKind.TAKE_DOWN)


@pytest.mark.parametrize(
    ("served", "expected"),
    [
        ((Served.CHILD, Served.PARENT), Fit.NAMED),
        ((Served.PARENT, Served.ANYONE), Fit.ANYONE),
        ((), Fit.ANYONE),
        ((Served.PARENT, Served.TEACHER), Fit.OTHERS),
    ],
)
def test_a_service_names_a_child_or_anyone_or_others(served: tuple[Served, ...], expected: Fit) -> None:
    assert fit(a_service(served=served), Audience.CHILD) is expected


@pytest.mark.parametrize(
    ("focus", "cautions", "step", "expected"),
    [
        ((), (), StepKind.TALK, Aim.ON_IT),
        ((Focus.ABUSE, Focus.EATING), (), StepKind.TALK, Aim.ON_IT),
        ((Focus.ABUSE,), (Caution.ONLY_FOCUS,), StepKind.TALK, Aim.ONLY_IT),
        ((Focus.ABUSE,), (Caution.ONLY_FOCUS,), StepKind.REPORT, Aim.ON_IT),
        ((Focus.EATING,), (), StepKind.TALK, Aim.BESIDE_IT),
        ((Focus.ABUSE,), (Caution.ONLY_FOCUS,), StepKind.CRISIS, Aim.ON_IT),
        ((Focus.ABUSE, Focus.EATING), (), StepKind.CRISIS, Aim.BESIDE_IT),
    ],
)
def test_a_focus_is_on_the_trouble_or_beside_it(
    focus: tuple[Focus, ...],
    cautions: tuple[Caution, ...],
    step: StepKind,
    expected: Aim,
) -> None:
    assert aim(a_service(focus=focus, cautions=cautions), ABUSE, step) is expected


def test_at_a_door_without_a_focus_every_focus_is_on_it() -> None:
    assert aim(a_service(focus=(Focus.EATING,)), ANY, StepKind.REPORT) is Aim.ON_IT
