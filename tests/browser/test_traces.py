"""What a whole journey leaves behind: on the wire, in the browser, and after it was cleared."""

from typing import Final

from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.pages import OPEN_ALL
from tests.browser.test_offline import wait_until_kept

# What /privacy names, and nothing else.
NAMED: Final = {"country", "band", "progress", "size", "spacing", "type", "who", "told", "kept"}
JOURNEY: Final = (
    "/en/",
    "/en/learn/8-10/",
    "/en/learn/8-10/going-live",
    "/en/help",
    "/en/help/MX",
    "/en/tell/MX",
    "/en/keep",
    "/en/adult/MX",
    "/en/parents/",
    "/en/parents/a-picture-is-out",
    "/en/teachers/",
    "/en/settings",
    "/en/privacy",
    "/en/nowhere",
)
STORED: Final = """async () => ({
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).map((each) => each.name),
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  entry: Object.keys(JSON.parse(localStorage.waylight || "{}")),
})"""


def walk(page: Page) -> None:
    for path in JOURNEY:
        page.goto(path)
        if path == "/en/help":  # the phone's zone leads on by itself; a page that is left cannot be looked at
            page.wait_for_url("**/help/MX")
        page.evaluate(OPEN_ALL)
    page.goto("/en/tell/MX")
    page.locator("#who").fill("Mona")
    page.goto("/en/settings")
    page.get_by_label("Very large").check()
    page.goto("/en/help/MX")
    wait_until_kept(page, "-MX-8-10")


def test_nobody_else_is_asked_for_anything_and_nothing_is_kept_but_what_privacy_names(
    visit: Visit, address: str
) -> None:
    page = visit("/en/about", service_workers="allow")
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    walk(page)
    left = page.evaluate(STORED)
    assert [url for url in asked if not url.startswith(address)] == []
    assert page.context.cookies() == []
    assert (left["local"], left["session"], left["databases"]) == (["waylight"], [], [])
    assert set(left["entry"]) <= NAMED
    assert all(name.startswith("waylight-") for name in left["caches"])


def test_what_a_child_writes_is_neither_sent_nor_kept(visit: Visit) -> None:
    page = visit("/en/keep", service_workers="allow")
    sent: list[str] = []
    page.context.on("request", lambda request: sent.append(request.url + (request.post_data or "")))
    page.locator("textarea").first.fill("squirrel")
    expect(page.locator("#summary")).to_contain_text("squirrel")
    page.goto("/en/tell/MX")
    page.locator("#words").fill("squirrel")
    page.goto("/en/keep")
    assert not [each for each in sent if "squirrel" in each]
    assert "squirrel" not in page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})")
    assert page.locator("textarea").first.input_value() == ""
    page.go_back()
    assert "squirrel" not in page.locator("#words").input_value()


def test_no_page_asks_for_a_picture(visit: Visit) -> None:
    for path in JOURNEY:
        assert visit(path, timezone_id="UTC").locator("input[type=file], video, [capture]").count() == 0


def test_clearing_takes_everything_from_the_phone(visit: Visit) -> None:
    page = visit("/en/help/MX", service_workers="allow")
    wait_until_kept(page, "-MX-none")
    page.goto("/en/settings")
    page.get_by_role("button", name="Clear this app from the phone").click()
    expect(page.get_by_role("status")).to_contain_text("Nothing of this app is kept")
    left = page.evaluate(STORED)
    assert (left["local"], left["session"], left["caches"], left["workers"]) == ([], [], [], 0)
    expect(page.locator("main")).to_contain_text("It cannot remove")
