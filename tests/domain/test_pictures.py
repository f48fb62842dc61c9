from safety.domain.pictures import pictures_of
from safety.domain.story import Picture
from safety.domain.words import Words
from tests.builders import a_lesson


def test_pictures_are_found_wherever_they_stand() -> None:
    door = Picture(file="door.svg", alt=Words("A door"))

    assert list(pictures_of((door, (door,), "no picture", 1, None))) == ["door.svg", "door.svg"]
    assert set(pictures_of(a_lesson())) <= {"door.svg"}
