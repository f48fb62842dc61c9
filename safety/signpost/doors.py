"""Which services may stand behind a door of a step."""

from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType

from safety.domain.service import Service
from safety.domain.situation import Door
from safety.domain.vocabulary import Audience, Caution, Served, ServiceKind, StepKind

GROWN_UP = 18
REFUSED: Mapping[StepKind, Caution] = MappingProxyType(
    {
        StepKind.TALK: Caution.NOT_FOR_TALKING,
        StepKind.CRISIS: Caution.NOT_FOR_TALKING,
        StepKind.REPORT: Caution.NOT_FOR_REPORTS,
    }
)
SCHOOL = Door(kind=ServiceKind.SAFEGUARDING, focus=())
"""Where an operator named the person of a school whose task it is, they stand where telling is spoken of."""


class Fit(IntEnum):
    """How far a service says that it is for the one who asks."""

    NAMED = 0
    ANYONE = 1
    OTHERS = 2


class Aim(IntEnum):
    """How close a service's focus is to what the door is for."""

    ON_IT = 0  # takes any worry, or this one among others
    ONLY_IT = 1  # for this worry alone
    BESIDE_IT = 2  # especially for something else


def may_stand(service: Service, door: Door, step: StepKind, audience: Audience) -> bool:
    """Whether a service answers this door of this step, for this reader."""
    return (
        service.kind is door.kind
        and not (door.kind is ServiceKind.SAFEGUARDING and fit(service, audience) is Fit.OTHERS)
        and REFUSED.get(step) not in service.cautions
        and _takes(service, audience)
        and _answers(service, door, step)
    )


def fit(service: Service, audience: Audience) -> Fit:
    """How far a service says that it is for this audience; where nothing is known, it may be for anyone."""
    if Served(audience.value) in service.served:
        return Fit.NAMED
    return Fit.ANYONE if Served.ANYONE in service.served or not service.served else Fit.OTHERS


def aim(service: Service, door: Door, step: StepKind) -> Aim:
    """How close a service's focus is to what the door is for.

    To talk, one that takes any worry stands before one that takes only this; for a crisis, one that is for nothing
    else stands first.
    """
    if step is StepKind.CRISIS:
        return Aim.ON_IT if set(service.focus) <= set(door.focus) else Aim.BESIDE_IT
    if service.focus and door.focus and not _meets(service, door):
        return Aim.BESIDE_IT
    return Aim.ONLY_IT if step is StepKind.TALK and Caution.ONLY_FOCUS in service.cautions else Aim.ON_IT


def _takes(service: Service, audience: Audience) -> bool:
    """Adults' own services are not for a child's trouble, whoever asks."""
    from_eighteen = service.ages is not None and service.ages[0] >= GROWN_UP
    too_young = audience is Audience.CHILD and (from_eighteen or Caution.ADULTS_ONLY in service.cautions)
    return service.served != (Served.ADULT,) and not too_young


def _answers(service: Service, door: Door, step: StepKind) -> bool:
    if door.kind is ServiceKind.DIRECTORY:
        return _meets(service, door) if door.focus else not service.focus
    for_one_trouble = Caution.ONLY_FOCUS in service.cautions or (step is StepKind.CRISIS and bool(door.focus))
    return _meets(service, door) or not for_one_trouble


def _meets(service: Service, door: Door) -> bool:
    return not set(service.focus).isdisjoint(door.focus)
