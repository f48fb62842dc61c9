from safety.content.rules.scheme import left_out, scheme
from safety.content.schemas.scheme import SCHEME
from safety.domain.catalogue import SchemeEntry
from safety.domain.vocabulary import Band

LESSONS = {(Band.FIVE, "body"), (Band.EIGHT, "friends")}


def entries(*data: object) -> tuple[SchemeEntry, ...]:
    made: tuple[SchemeEntry, ...] = SCHEME.deserialize(list(data))
    return made


def entry(band: str, lesson: str, *builds_on: str) -> dict[str, object]:
    return {"band": band, "lesson": lesson, "when": "First term", "builds_on": list(builds_on)}


def test_every_lesson_once_and_nothing_before_what_it_builds_on_is_right() -> None:
    plan = entries(entry("5-7", "body"), entry("8-10", "friends", "body"))
    assert not list(scheme(plan, LESSONS))
    assert not list(left_out(plan, LESSONS))


def test_lessons_that_are_not_there_or_stand_twice_or_come_later_are_flaws() -> None:
    plan = entries(entry("5-7", "gone"), entry("8-10", "friends", "body"), entry("8-10", "friends"))
    assert [(flaw.place, flaw.words) for flaw in scheme(plan, LESSONS)] == [
        ((0, "lesson"), "there is no content/lessons/5-7/gone.yaml"),
        ((1, "builds_on", 0), "“body” is not a lesson that comes earlier"),
        ((2, "lesson"), "“friends” stands here twice"),
    ]


def test_a_lesson_that_the_scheme_forgets_is_named() -> None:
    assert list(left_out(entries(entry("8-10", "friends")), LESSONS)) == [(Band.FIVE, "body")]
