"""With the network gone: what was chosen still works, says how old it is, and is never half of something."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, Route, expect

from tests.browser.conftest import PATIENCE, PHONE
from tests.browser.phone import LISTEN
from tests.browser.serving import serving
from tests.browser.test_telling_somebody import AUNT, whatsapp

EGYPT: Final = {"locale": "ar-EG", "timezone_id": "Africa/Cairo", "service_workers": "allow"}
THREE_MEGABYTES: Final = 3_000_000
SIZE: Final = """async () => {
  const cache = await caches.open((await caches.keys())[0]);
  let size = 0;
  for (const path of await cache.keys()) size += (await (await cache.match(path)).arrayBuffer()).byteLength;
  return size;
}"""
HALF: Final = "caches.open('waylight-half').then((half) => half.put('/ar/help/EG', new Response('half')))"
ASKED_FOR_ROOM: Final = """window.asked = 0;
navigator.storage.persist = async () => { window.asked += 1; return true; };
const real = window.matchMedia.bind(window);
window.matchMedia = (query) => query.includes("standalone") ? { matches: STANDALONE } : real(query);
"""
NO_STORAGE: Final = """const refused = () => { throw new DOMException("no", "SecurityError"); };
for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get: refused });
caches.keys = async () => refused();
"""
NO_WORKERS: Final = "delete Navigator.prototype.serviceWorker; delete window.caches;"
FULL: Final = """const put = Cache.prototype.put;
Cache.prototype.put = function (path, page) {
  if (String(path).includes("/learn/")) throw new DOMException("full", "QuotaExceededError");
  return put.call(this, path, page);
};
"""


def wait_until_kept(page: Page, what: str) -> None:
    expect(page.locator("html")).to_have_attribute("data-kept", re.compile(what), timeout=60_000)


@pytest.fixture(scope="module")
def phone(browser: Browser, log: Path) -> Iterator[BrowserContext]:
    """A phone that read for its age and looked at help once; then the server is gone."""
    with serving(log, SAFETY_CACHE_SECONDS="0") as address:  # nor does the browser's own store help
        phone = browser.new_context(base_url=address, viewport=PHONE, has_touch=True, **EGYPT)
        phone.set_default_timeout(PATIENCE)
        page = phone.new_page()
        page.goto("/ar/learn/8-10/")
        wait_until_kept(page, "8-10")
        page.goto("/ar/help/EG")
        wait_until_kept(page, "-EG-8-10")
        expect(page.locator("#age-of-numbers")).to_be_hidden()
    yield phone
    phone.close()


@pytest.fixture
def cut_off(phone: BrowserContext) -> Iterator[Page]:
    """A page on that phone."""
    page = phone.new_page()
    page.goto("/ar/help/EG")
    yield page
    page.close()


def test_help_telling_and_the_lessons_of_the_age_are_there(cut_off: Page) -> None:
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
    expect(age).to_be_visible()
    expect(age).to_contain_text("202")


def test_a_page_that_was_not_kept_leads_to_help(cut_off: Page) -> None:
    cut_off.goto("/ar/parents/")
    assert cut_off.url.endswith("/ar/help/EG")
    cut_off.goto("/")
    assert cut_off.url.endswith("/ar/")


def test_leaving_works_without_a_network(cut_off: Page) -> None:
    cut_off.route("https://www.wikipedia.org/**", lambda route: route.abort())
    cut_off.locator("#leave").click()
    cut_off.wait_for_url("chrome-error://**")


def test_a_set_that_was_never_finished_is_not_shown(cut_off: Page) -> None:
    cut_off.evaluate(HALF)
    cut_off.goto("/ar/help/EG")
    expect(cut_off.locator("a[href='tel:16000']").first).to_be_attached()


def test_what_is_kept_fits_on_a_small_phone(cut_off: Page) -> None:
    assert 100_000 < cut_off.evaluate(SIZE) < THREE_MEGABYTES
    assert cut_off.evaluate("navigator.storage.estimate().then((all) => all.usage)") < THREE_MEGABYTES


def test_numbers_past_their_day_say_so_and_the_emergency_number_stays(cut_off: Page) -> None:
    cut_off.clock.set_fixed_time(datetime.now(UTC) + timedelta(days=15))
    cut_off.goto("/ar/help/EG")
    age = cut_off.locator("#age-of-numbers")
    expect(age).to_contain_text(age.get_attribute("data-old") or "nothing")
    expect(cut_off.locator("a.alarm[href^='tel:']").first).to_be_visible()


def test_a_phone_that_is_full_keeps_help_and_leaves_the_lessons(visitor: Callable[..., BrowserContext]) -> None:
    context = visitor(**EGYPT)
    context.route("**/sw.js", with_little_room)
    page = context.new_page()
    page.goto("/ar/help/EG")
    wait_until_kept(page, "-EG-none")
    page.goto("/ar/learn/8-10/")
    wait_until_kept(page, "-EG-none")
    page.goto("/ar/help/EG")
    assert page.evaluate("caches.match('/ar/tell/EG').then((found) => found.status)") == 200


@pytest.mark.parametrize(("among_the_apps", "asked"), [("true", 1), ("false", 0)])
def test_only_who_put_it_among_their_apps_is_asked_for_room_that_stays(
    visitor: Callable[..., BrowserContext], among_the_apps: str, asked: int
) -> None:
    context = visitor(**EGYPT)
    context.add_init_script(ASKED_FOR_ROOM.replace("STANDALONE", among_the_apps))
    page = context.new_page()
    page.goto("/ar/help/EG")
    wait_until_kept(page, "-EG-none")
    assert page.evaluate("window.asked") == asked


def with_little_room(route: Route) -> None:
    """Send the worker with a store that has no room for lessons."""
    given = route.fetch()
    route.fulfill(response=given, body=f"{FULL}{given.text()}")


def test_a_frightened_child_gets_from_the_first_page_to_a_number(cut_off: Page) -> None:
    cut_off.add_init_script(LISTEN)
    cut_off.goto("/ar/")
    cut_off.locator("#help").tap()
    cut_off.wait_for_url("**/ar/help/EG")
    cut_off.locator("a.alarm[href='tel:122']").first.tap()
    assert cut_off.evaluate("window.dialled") == ["tel:122"]


def test_an_aunt_can_be_told(cut_off: Page) -> None:
    cut_off.goto("/ar/tell/EG")
    cut_off.locator("#who").fill(AUNT)
    said = whatsapp(cut_off)
    assert said.startswith(cut_off.locator("#words").input_value())
    assert said.startswith(AUNT)
    assert said.endswith("/ar/adult/EG")


def test_a_server_that_is_ill_is_no_better_than_none(visitor: Callable[..., BrowserContext]) -> None:
    context = visitor(**EGYPT)
    page = context.new_page()
    page.goto("/ar/help/EG")
    wait_until_kept(page, "-EG-none")

    context.route("**/ar/help/EG", lambda route: route.fulfill(status=502, body="Bad Gateway"))
    page.reload()

    expect(page.locator("a.alarm[href^='tel:']").first).to_be_visible()
    expect(page.locator("#age-of-numbers")).to_be_visible()


@pytest.mark.parametrize("denied", [NO_STORAGE, NO_WORKERS], ids=["storage", "workers"])
def test_where_nothing_may_be_kept_help_still_helps_and_clearing_still_says_that_it_did(
    visitor: Callable[..., BrowserContext], denied: str
) -> None:
    context = visitor(**EGYPT)
    context.add_init_script(denied)
    page = context.new_page()
    faults: list[Error] = []
    page.on("pageerror", lambda fault: faults.append(fault))  # noqa: PLW0108 Playwright marks what it is given
    for path in ("/ar/", "/ar/learn/8-10/", "/ar/tell/EG", "/ar/help/EG"):
        page.goto(path)
    expect(page.locator("a.alarm[href='tel:122']").first).to_be_visible()

    page.goto("/ar/settings")
    page.locator("#clear").click()
    expect(page.locator("#cleared")).to_be_visible()
    assert faults == []
