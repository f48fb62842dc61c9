"""A phone held sideways is wide and very low: words, leaving and help are on the screen without scrolling."""

from typing import Any, Final

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit

SIDEWAYS: Final[dict[str, Any]] = {"width": 640, "height": 320}
UPRIGHT: Final[dict[str, Any]] = {"width": 320, "height": 640}
YOUNGEST: Final = "/{lang}/learn/5-7/my-body-my-pictures"
# From where the picture is to where the words are; how far the words end above the bar below.
BESIDE: Final = """() => {
  const box = (name) => document.querySelector(name).getBoundingClientRect();
  const picture = box("#start img"), title = box("#start h1"), words = box("#start p");
  return {
    sideways: title.left >= picture.right || title.right <= picture.left,
    below: title.top >= picture.bottom,
    room: box(".bottom").top - Math.max(picture.bottom, words.bottom),
  };
}"""


def beside(page: Page) -> dict[str, Any]:
    page.locator("#tip button").click()  # it is said once, and is no part of a lesson
    page.locator(".turnbar").wait_for()
    found: dict[str, Any] = page.evaluate(BESIDE)
    return found


@pytest.mark.parametrize("path", [YOUNGEST, "/{lang}/learn/11-13/too-close-too-fast"])
@pytest.mark.parametrize("lang", ["en", "ar"])
def test_held_sideways_the_picture_stands_beside_the_words(visit: Visit, lang: str, path: str) -> None:
    found = beside(visit(path.format(lang=lang), viewport=SIDEWAYS))
    assert found["sideways"]
    assert found["room"] >= 0


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_held_upright_the_picture_stands_above_the_words(visit: Visit, lang: str) -> None:
    found = beside(visit(YOUNGEST.format(lang=lang), viewport=UPRIGHT))
    assert found["below"]


@pytest.mark.parametrize(
    "path", ["/en/", "/ar/help/EG", "/en/help", "/ar/tell/EG", YOUNGEST.format(lang="ar"), "/en/keep", "/en/adult/PH"]
)
def test_held_sideways_leaving_and_the_first_words_are_on_the_screen(visit: Visit, path: str) -> None:
    page = visit(path, viewport=SIDEWAYS)
    expect(page.locator("#leave")).to_be_in_viewport(ratio=1)
    expect(page.locator("h1").first).to_be_in_viewport(ratio=1)
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    expect(page.locator("#leave")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("band", ["5-7/my-body-my-pictures", "8-10/going-live", "14-17/sextortion-the-first-day"])
def test_who_has_chosen_very_large_letters_has_them_in_every_lesson(visit: Visit, band: str) -> None:
    page = visit(f"/en/learn/{band}")
    page.evaluate("document.documentElement.dataset.size = 'largest'")
    assert page.evaluate("getComputedStyle(document.body).fontSize") == "28px"
