"""Leaving fast: by finger and by keyboard, before scripts are there, and what Back finds afterwards."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Route, expect

from tests.browser.conftest import Hold
from tests.browser.phone import ELSEWHERE, Phone


def hold_back(waiting: list[Route]) -> Callable[[Route], None]:
    """Answer nothing: the line is so slow."""

    def keep(route: Route) -> None:
        waiting.append(route)

    return keep


def go_on(phone: Phone) -> None:
    """Come from the first page to help."""
    phone.page.goto("/en/")
    phone.page.goto("/en/help/MX")


def test_the_button_leaves_and_back_does_not_find_the_page_again(hold: Hold) -> None:
    phone = hold("/en/about")
    go_on(phone)
    phone.tap(phone.page.get_by_role("link", name="Leave this page"))
    phone.page.wait_for_url(ELSEWHERE)
    phone.page.go_back()
    assert phone.page.url.endswith("/en/")
    phone.page.go_forward()
    assert phone.page.url == ELSEWHERE


@pytest.mark.parametrize("key", ["Escape", "Shift"])
def test_three_presses_leave(hold: Hold, key: str) -> None:
    phone = hold("/en/about")
    go_on(phone)
    for _ in range(3):
        phone.page.keyboard.press(key)
    phone.page.wait_for_url(ELSEWHERE)
    phone.page.go_back()
    assert phone.page.url.endswith("/en/")


def test_capital_letters_do_not_leave(hold: Hold) -> None:
    phone = hold("/en/keep")
    phone.page.locator("textarea").first.press_sequentially("ABC DEF")
    for key in ("Shift", "a", "Shift", "b", "Shift"):
        phone.page.keyboard.press(key)
    expect(phone.page.locator("h1")).to_have_text("Note down what happened")


def test_leaving_works_before_any_script_has_arrived(hold: Hold) -> None:
    phone = hold("/en/about")
    waiting: list[Route] = []
    phone.page.goto("/en/")
    phone.context.route("**/assets/*.js", hold_back(waiting))
    phone.page.goto("/en/help/MX", wait_until="commit")
    phone.page.locator("#leave").click(no_wait_after=True)
    phone.page.wait_for_url(ELSEWHERE)
    assert waiting
    phone.page.go_back(wait_until="commit")
    assert phone.page.url.endswith("/en/")


def test_without_scripts_the_button_is_a_link_and_back_is_not_trapped(hold: Hold) -> None:
    phone = hold("/en/", java_script_enabled=False)
    phone.page.goto("/en/help/MX")
    phone.tap(phone.page.locator("#leave"))
    phone.page.wait_for_url(ELSEWHERE)
    phone.page.go_back()
    phone.page.go_back()
    assert phone.page.url.endswith("/en/")


def test_the_page_that_is_left_for_learns_nothing(hold: Hold) -> None:
    phone = hold("/en/help/MX")
    with phone.page.expect_request(ELSEWHERE) as asked:
        phone.page.locator("#leave").click()
    assert "referer" not in asked.value.headers
    phone.page.wait_for_url(ELSEWHERE)
    assert phone.page.evaluate("window.opener") is None


def test_the_page_is_gone_from_sight_at_once_even_on_a_slow_line(hold: Hold) -> None:
    phone = hold("/en/help/MX")
    phone.context.unroute(f"{ELSEWHERE}**")
    slow: list[Route] = []
    phone.context.route(f"{ELSEWHERE}**", hold_back(slow))
    look = "() => { document.getElementById('leave').click(); return document.documentElement.style.display; }"
    assert phone.page.evaluate(look) == "none"


def test_leaving_stands_above_on_every_screen_and_is_never_scrolled_away(hold: Hold) -> None:
    phone = hold("/en/help/MX")
    phone.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    expect(phone.page.locator("#leave")).to_be_in_viewport(ratio=1)


def test_leaving_is_there_while_a_message_fills_the_screen(hold: Hold) -> None:
    phone = hold("/en/about")
    phone.page.goto("/en/tell/MX")
    phone.page.get_by_role("button", name="Show the message on my screen").click()
    phone.tap(phone.page.get_by_role("dialog").get_by_role("link", name="Leave this page"))
    phone.page.wait_for_url(ELSEWHERE)
    phone.page.go_back()
    assert phone.page.url.endswith("/en/about")


def test_what_leaving_cannot_do_is_said_once(hold: Hold) -> None:
    phone = hold("/en/")
    tip = phone.page.locator("#tip")
    expect(tip).to_contain_text("cannot clear the history")
    phone.tap(tip.get_by_role("button"))
    phone.page.reload()
    expect(tip).to_be_hidden()


def test_three_presses_leave_while_even_the_style_is_on_its_way(hold: Hold) -> None:
    phone = hold("/en/about")
    waiting: list[Route] = []
    phone.context.route("**/assets/*", hold_back(waiting))
    phone.page.goto("/en/settings", wait_until="commit")
    phone.page.locator("#leave").wait_for(state="attached")
    for _ in range(3):
        phone.page.keyboard.press("Escape")
    phone.page.wait_for_url(ELSEWHERE)
    assert waiting
