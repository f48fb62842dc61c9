import pytest

from tests.web.desk.conftest import Desk


def test_every_language_says_how_far_it_is_and_who_reviewed_it(desk: Desk) -> None:
    page = desk.get("languages/").text

    for words in ("Spanish", "Arabic", "Translated by:", "Ana", "No native speaker has reviewed it yet"):
        assert words in page
    assert "Lessons, guides and help" in page
    assert page.count("not whole") == 4  # Spanish lacks a lesson; Arabic has nothing


@pytest.mark.parametrize("language", ["es", "ar"])
def test_the_room_speaks_the_language_of_its_address(desk: Desk, language: str) -> None:
    answer = desk.client.get(f"/desk/{language}/languages/")

    assert answer.status_code == 200
    assert f'<html lang="{language}"' in answer.text
