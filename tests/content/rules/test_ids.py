from dataclasses import replace

from safety.content.rules.ids import cast_names, guide_ids, lesson_ids
from safety.content.schemas.guide import guide
from safety.domain.vocabulary import Audience
from tests.builders import a_lesson, sample


def test_a_lesson_whose_names_differ_is_right() -> None:
    assert not list(lesson_ids(a_lesson()))
    assert not list(cast_names(a_lesson()))


def test_the_same_name_twice_is_a_flaw_wherever_it_is_referred_to() -> None:
    lesson = a_lesson()
    sort = lesson.cards[3]
    doubled = replace(
        lesson,
        cast=lesson.cast * 2,
        cards=(*lesson.cards, replace(sort, piles=sort.piles[:1] * 2)),
        check=lesson.check[:1] * 2,
        boosters=lesson.boosters[:1] * 2,
    )
    places = {flaw.place for flaw in lesson_ids(doubled)}
    assert places == {
        ("cast", 1, "id"),
        ("cards", 6, "id"),
        ("cards", 6, "piles", 1, "id"),
        ("check", 1, "id"),
        ("boosters", 1, "id"),
    }


def test_nobody_is_called_as_the_reader_or_the_narrator() -> None:
    (person,) = a_lesson().cast
    lesson = a_lesson(cast=(replace(person, id="you"), replace(person, id="narrator"), person))
    assert [flaw.words for flaw in cast_names(lesson)] == [
        "“you” is kept for the reader",
        "“narrator” is kept for the narrator",
    ]


def test_sections_of_a_guide_have_names_of_their_own() -> None:
    data = sample("guide")
    whole = guide(data | {"sections": data["sections"] * 2}, Audience.PARENT, "calm")
    assert [flaw.place for flaw in guide_ids(whole)] == [("sections", 1, "id")]
