"""With the network gone: what was chosen still works, says how old it is, and is never half of something."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.conftest import Visit
from tests.browser.serving import serving

EGYPT: Final = {"locale": "ar-EG", "timezone_id": "Africa/Cairo", "service_workers": "allow"}
STORES: Final = "caches.keys()"
HOW_MANY: Final = (
    "caches.keys().then((names) => caches.open(names[0])).then((one) => one.keys()).then((all) => all.length)"
)


def wait_until_kept(page: Page, what: str) -> None:
    expect(page.locator("html")).to_have_attribute("data-kept", re.compile(what), timeout=60_000)


def wait_for(page: Page, what: Callable[[], bool]) -> None:
    for _ in range(1000):
        if what():
            return
        page.wait_for_timeout(20)
    pytest.fail(f"in vain; the phone keeps {page.evaluate(STORES)}")


@pytest.fixture
def cut_off(visitor: Callable[..., BrowserContext], log: Path) -> Page:
    """A phone that read for its age and looked at help once; then the server is gone."""
    with serving(log, SAFETY_CACHE_SECONDS="0") as address:  # nor does the browser's own store help
        page = visitor(base_url=address, **EGYPT).new_page()
        page.goto("/ar/learn/8-10/")
        wait_until_kept(page, "8-10")
        page.goto("/ar/help/EG")
        wait_until_kept(page, "-EG-8-10")
    return page


def test_help_telling_and_the_lessons_of_the_age_are_there(cut_off: Page) -> None:
    cut_off.goto("/ar/help/EG")
    expect(cut_off.locator("a[href='tel:16000']").first).to_be_attached()
    cut_off.goto("/ar/tell/EG")
    assert cut_off.locator("#words").input_value()
    cut_off.goto("/ar/learn/8-10/")
    cut_off.locator("a.door").first.click()
    expect(cut_off.locator(".turnbar")).to_be_visible()
    broken = cut_off.evaluate("[...document.images].filter((one) => one.complete && !one.naturalWidth).length")
    assert broken == 0


def test_the_numbers_say_how_old_they_are(cut_off: Page) -> None:
    age = cut_off.locator("#age-of-numbers")
    expect(age).to_be_hidden()
    cut_off.goto("/ar/help/EG")
    expect(age).to_be_visible()
    expect(age).to_contain_text("202")


def test_a_page_that_was_not_kept_leads_to_help(cut_off: Page) -> None:
    cut_off.goto("/ar/parents/")
    assert cut_off.url.endswith("/ar/help/EG")
    cut_off.goto("/")
    assert cut_off.url.endswith("/ar/")


def test_leaving_works_without_a_network(cut_off: Page) -> None:
    cut_off.goto("/ar/help/EG")
    cut_off.context.route("https://www.wikipedia.org/**", lambda route: route.abort())
    cut_off.locator("#leave").click()
    cut_off.wait_for_url("chrome-error://**")


def test_new_pages_take_the_place_of_the_old_ones_only_when_they_are_whole(visit: Visit) -> None:
    page = visit("/ar/help/EG", **EGYPT)
    wait_until_kept(page, "-EG-none")
    (old,) = page.evaluate(STORES)
    whole = page.evaluate(HOW_MANY)

    asked: list[str] = []

    def newer(*more: str) -> Callable[[Route], None]:
        def answer(route: Route) -> None:
            given = route.fetch()
            route.fulfill(response=given, json={"version": "newer", "paths": [*given.json()["paths"], *more]})

        return answer

    def refuse(route: Route) -> None:
        asked.append(route.request.url)
        route.fulfill(status=404)

    page.context.route("**/ar/not-there", refuse)
    page.context.route("**/offline/**", newer("/ar/not-there"))
    page.reload()
    wait_for(page, lambda: bool(asked))
    wait_for(page, lambda: page.evaluate(STORES) == [old])
    assert page.evaluate(HOW_MANY) == whole

    page.context.unroute("**/offline/**")
    page.context.route("**/offline/**", newer())
    page.reload()
    wait_until_kept(page, "newer")
    assert page.evaluate(STORES) == ["waylight-newer-ar-EG-none"]
    assert page.evaluate(HOW_MANY) == whole
