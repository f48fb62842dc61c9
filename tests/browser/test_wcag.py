"""What axe cannot see: how far a finger, a keyboard and large letters get."""

from typing import Any, Final

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visit
from tests.browser.pages import EVERY_PAGE, HELP, LESSON, OPEN_ALL

NOWHERE: Final = {"timezone_id": "Etc/UTC", "reduced_motion": "reduce"}
SMALLEST: Final = 44

# Links in the middle of a sentence may be as small as the sentence (WCAG 2.5.8).
SMALL_TARGETS: Final = """(smallest) => {
  const inSentence = (link) => getComputedStyle(link).display === "inline"
    && link.parentElement.textContent.trim().length > link.textContent.trim().length + 2;
  const round = (each) => (["checkbox", "radio"].includes(each.type) ? each.closest("label") : each);
  const box = (each) => round(each).getBoundingClientRect();
  return [...document.querySelectorAll("a[href], button, summary, input, select, textarea")]
    .filter((each) => each.checkVisibility() && !each.matches(".skip") && !inSentence(each))
    .filter((each) => box(each).height < smallest - 0.5 || box(each).width < smallest - 0.5)
    .map((each) => `${each.outerHTML.slice(0, 90)} ${Math.round(box(each).width)}x${Math.round(box(each).height)}`);
}"""
# Where the keyboard is: how it is marked, and whether anything lies over it.
FOCUSED: Final = """() => {
  const at = document.activeElement, box = at.getBoundingClientRect(), look = getComputedStyle(at);
  const middle = box.left + box.width / 2;
  const seen = (y) => {
    const top = document.elementFromPoint(middle, y);
    return !!top && (at.contains(top) || top.contains(at));
  };
  const edges = [seen(box.top + 3), seen(Math.min(box.bottom, innerHeight) - 3)];
  return {
    at: at.outerHTML.slice(0, 80),
    href: at.getAttribute("href"),
    marked: look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 2,
    free: at === document.body || (box.height > 200 ? edges.some(Boolean) : edges.every(Boolean)),
  };
}"""


def sideways(page: Page) -> int:
    page.evaluate(OPEN_ALL)
    wider: int = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return wider


@pytest.mark.parametrize("path", EVERY_PAGE)
def test_nothing_runs_off_a_small_screen_and_every_target_fits_a_finger(visit: Visit, path: str) -> None:
    page = visit(path, viewport={"width": 320, "height": 640}, **NOWHERE)
    assert sideways(page) <= 0
    assert page.evaluate(SMALL_TARGETS, SMALLEST) == []


@pytest.mark.parametrize("path", EVERY_PAGE)
def test_nothing_runs_off_at_200_percent_or_with_the_largest_letters(visit: Visit, path: str) -> None:
    page = visit(path, viewport={"width": 640, "height": 400}, **NOWHERE)
    assert sideways(page) <= 0
    page.set_viewport_size({"width": 320, "height": 640})
    page.evaluate("Object.assign(document.documentElement.dataset, {size: 'largest', spacing: 'wide'})")
    assert sideways(page) <= 0


def steps(page: Page, most: int) -> list[dict[str, Any]]:
    """Go through a page with the tab key."""
    passed: list[dict[str, Any]] = []
    for _ in range(most):
        page.keyboard.press("Tab")
        passed.append(page.evaluate(FOCUSED))
        if passed[-1]["at"].startswith("<body"):
            return passed[:-1]
    return passed


@pytest.mark.parametrize(
    "path", ["/en/", HELP.format(lang="ar"), "/en/settings", LESSON.format(lang="en"), "/en/keep", "/en/tell/EG"]
)
def test_whoever_tabs_through_a_page_always_sees_where_they_are(visit: Visit, path: str) -> None:
    page = visit(path, viewport={"width": 320, "height": 640}, **NOWHERE)
    page.evaluate(OPEN_ALL)
    passed = steps(page, 60)
    assert len(passed) > 5
    assert [step["at"] for step in passed if not (step["marked"] and step["free"])] == []


def test_the_keyboard_alone_gets_from_the_first_page_to_a_number(visit: Visit) -> None:
    page = visit("/en/", reduced_motion="reduce")
    page.locator("#help[href$='/MX']").wait_for()
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED)["href"] == "#main"
    hrefs = [step["href"] for step in steps(page, 40)]
    page.evaluate("document.activeElement.blur()")
    for _ in range(hrefs.index("/en/help/MX") + 2):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/help/MX")
    assert "tel:911" in [step["href"] for step in steps(page, 10)]


def test_rows_open_and_close_with_the_keyboard(visit: Visit) -> None:
    page = visit("/en/help/MX")
    row = page.locator("details").nth(1)
    row.locator("summary").first.focus()
    page.keyboard.press("Enter")
    assert row.get_attribute("open") is not None
    page.keyboard.press("Space")
    assert row.get_attribute("open") is None


def test_nothing_moves_where_no_motion_is_wanted(visit: Visit) -> None:
    page = visit("/en/learn/14-17/sextortion-the-first-day", reduced_motion="reduce")
    page.locator(".turnbar .main").click()
    assert page.evaluate("document.getAnimations().length") == 0
    moving = page.evaluate(
        "[...document.querySelectorAll('*')].filter((e) => getComputedStyle(e).transitionDuration !== '0s').length"
    )
    assert moving == 0


def test_right_and_wrong_are_said_in_words_too(visit: Visit) -> None:
    page = visit(LESSON.format(lang="en"), java_script_enabled=False)
    answers = page.locator("#after details")
    marks = [answers.nth(place).locator("b.mark").text_content() for place in range(answers.count())]
    assert set(marks) == {"Yes, that helps.", "Think again with us."}
