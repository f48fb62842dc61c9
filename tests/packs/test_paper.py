from dataclasses import replace

import pytest

from safety.domain.plan import HelpPlan, Interval
from safety.domain.situation import Door
from safety.domain.vocabulary import Audience, ChannelType, Emergency, ServiceKind, StepKind
from safety.i18n.languages import Direction
from safety.packs.frame import Local, PackInput
from safety.packs.paper import Paper, few, help_on_paper, month_name, names, oldest_look
from tests.signpost.builders import (
    POLICE_NUMBER,
    SERVICE,
    TALK_TO,
    a_catalogue,
    a_channel,
    a_country,
    a_plan,
    a_service,
    step,
)


@pytest.fixture
def local(given: PackInput) -> Local:
    return given.local


def a_plan_of(*services: object, **more: object) -> HelpPlan:
    return a_plan(a_catalogue(a_country(*services, **more)), audience=Audience.CHILD)  # type: ignore[arg-type]


def paper(local: Local, *services: object, **more: object) -> Paper:
    return help_on_paper(local, a_plan_of(*services, **more))


def test_numbers_that_reach_the_same_people_stand_together(local: Local) -> None:
    fire = replace(POLICE_NUMBER, number="180", reaches=(Emergency.FIRE,))
    other = replace(POLICE_NUMBER, number="112")
    shown = paper(local, a_service(), emergency=(POLICE_NUMBER, fire, other))

    assert [each["numbers"] for each in shown["emergency"]] == [["122", "112"], ["180"]]


def test_where_no_emergency_number_is_known_the_paper_says_so(local: Local) -> None:
    shown = paper(local, a_service(), emergency=())

    assert shown["emergency"] == []
    assert "do not know the emergency number" in shown["no_emergency"]


def test_a_number_is_written_as_the_service_writes_it(local: Local) -> None:
    service = a_service(channels=(a_channel(ChannelType.SMS, "0800 12 34", keyword="HELP"),))
    way = paper(local, service)["talk"][0]["ways"][0]

    assert way == {"verb": "Text", "value": "0800 12 34 (HELP)", "number": True}


def test_an_address_stands_as_people_type_it(local: Local) -> None:
    service = a_service(channels=(a_channel(ChannelType.CHAT, "https://www.line.example/chat/"),))

    assert paper(local, service)["talk"][0]["ways"][0]["value"] == "line.example/chat"


def test_an_address_in_letters_that_few_keyboards_have_is_written_for_all(local: Local) -> None:
    service = a_service(channels=(a_channel(ChannelType.WEB, "https://คลิป.com"),))

    assert paper(local, service)["talk"][0]["ways"][0]["value"].startswith("xn--")


def test_an_address_too_long_to_type_is_left_to_the_code(local: Local) -> None:
    service = a_service(channels=(a_channel(), a_channel(ChannelType.WEB, f"https://line.example/{'x' * 60}")))

    assert len(paper(local, service)["talk"][0]["ways"]) == 1


def test_a_service_that_takes_writing_has_a_place_among_the_few() -> None:
    chat = a_service("chat", channels=(a_channel(ChannelType.CHAT, "https://chat.example"),))
    offers = step(a_plan_of(a_service("1"), a_service("2"), a_service("3"), chat), StepKind.TALK).offers

    assert "chat" in [offer.service.id for offer in few(offers, 2)]


def test_hours_stand_where_a_line_is_not_always_open(local: Local) -> None:
    plan = a_plan_of(a_service(hours="Mo-Fr 08:00-16:00"))

    assert any("08:00" in tag for tag in help_on_paper(local, plan)["talk"][0]["tags"])
    assert Interval(start=480, end=960) in (step(plan, StepKind.TALK).offers[0].week or ())


def test_a_name_in_other_letters_has_its_latin_one_beside_it_from_left_to_right() -> None:
    service = replace(SERVICE, name="خط", name_latin="Khatt")

    assert names(service, Direction.LTR) == ("خط", "Khatt")
    assert names(service, Direction.RTL) == ("خط", None)


def test_a_name_that_the_fonts_cannot_set_is_written_in_latin_letters() -> None:
    assert names(replace(SERVICE, name="チャイルド", name_latin="Child Line"), Direction.LTR) == ("Child Line", None)
    assert names(replace(SERVICE, name="チャイルド", name_latin=None), Direction.LTR) == ("helpline", None)


def test_the_month_on_paper_is_that_of_the_oldest_look() -> None:
    plan = a_plan_of(
        a_service("1", checked="2026-11"), a_service("2", checked="2026-03"), a_service("3", checked=None)
    )

    assert oldest_look([plan]) == "2026-03"
    assert month_name("2026-03", "es") == "marzo de 2026"  # type: ignore[arg-type]


def test_without_a_look_nothing_is_promised(local: Local) -> None:
    shown = help_on_paper(replace(local, checked=None), a_plan_of(a_service(checked=None)))

    assert oldest_look([a_plan_of(a_service(checked=None))]) is None
    assert shown["checked"] is None


def of_a_school(local: Local, who: Audience) -> Paper:
    contact = a_service("school", kind=ServiceKind.SAFEGUARDING, served=())
    services = (contact, *(a_service(f"line-{each}") for each in range(4)))
    police = a_service("police", kind=ServiceKind.POLICE, served=())
    doors = {StepKind.TALK: TALK_TO, StepKind.REPORT: (Door(kind=ServiceKind.POLICE, focus=()),)}
    return help_on_paper(local, a_plan(a_catalogue(a_country(*services, police), doors=doors), audience=who))


def test_somebody_of_the_school_takes_the_last_place_for_a_pupil_and_the_first_for_a_teacher(local: Local) -> None:
    pupil, teacher = of_a_school(local, Audience.CHILD), of_a_school(local, Audience.TEACHER)

    assert [each["latin"] or each["name"] for each in pupil["talk"]] == ["Line", "Line", "Line"]
    assert [each["ways"][0]["value"] for each in pupil["talk"]] == ["line-0", "line-1", "school"]
    assert [each["ways"][0]["value"] for each in teacher["report"]] == ["school", "police"]
    assert "Responsible for child protection at your school" in teacher["report"][0]["tags"]
