from dataclasses import replace
from pathlib import Path

import pytest

from safety.content.rules.pictures import drawn, existing
from safety.domain.vocabulary import Band
from tests.builders import a_beat, a_lesson, a_story


@pytest.mark.parametrize(("band", "flaws"), [(Band.FIVE, 2), (Band.EIGHT, 2), (Band.ELEVEN, 0), (Band.FOURTEEN, 0)])
def test_the_young_see_a_picture_on_every_card_and_beat(band: Band, flaws: int) -> None:
    bare = replace(a_lesson().cards[0], picture=None)
    lesson = a_lesson(band, cards=(bare, a_story(a_beat("a"))))
    places = [flaw.place for flaw in drawn(lesson)]
    assert places == [("cards", 0, "picture"), ("cards", 1, "beats", 0, "picture")][:flaws]


def test_a_lesson_with_all_its_pictures_is_right() -> None:
    assert not list(drawn(a_lesson()))


def test_a_picture_that_nobody_has_drawn_is_a_flaw_wherever_it_is_named(tmp_path: Path) -> None:
    places = {flaw.place for flaw in existing(a_lesson(), tmp_path)}
    assert {("cover", "file"), ("cards", 0, "picture", "file"), ("cards", 1, "beats", 2, "picture", "file")} <= places
    assert ("cards", 3, "items", 0, "picture", "file") in places


def test_a_lesson_may_name_no_picture_at_all(tmp_path: Path) -> None:
    bare = replace(a_lesson().cards[0], picture=None)
    assert not list(existing(a_lesson(Band.ELEVEN, cover=None, cards=(bare, a_story(a_beat("a")))), tmp_path))


def test_a_picture_that_is_drawn_is_right(tmp_path: Path) -> None:
    (tmp_path / "door.svg").touch()
    assert not list(existing(a_lesson(), tmp_path))
