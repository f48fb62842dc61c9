"""A phone in somebody's hand: counts taps, dials, leaves for other places without a network."""

from typing import Any

from playwright.sync_api import BrowserContext, Locator, Page

ELSEWHERE = "https://www.wikipedia.org/"
SLOW_3G = {"offline": False, "latency": 2000, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
LISTEN = """window.dialled = [];
addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='tel:']");
  if (link) { event.preventDefault(); window.dialled.push(link.getAttribute("href")); }
});"""


class Phone:
    """What a finger does on a page."""

    def __init__(self, context: BrowserContext) -> None:
        context.add_init_script(LISTEN)
        context.route(
            f"{ELSEWHERE}**", lambda route: route.fulfill(content_type="text/html", body="<h1>Elsewhere</h1>")
        )
        self.context = context
        self.page: Page = context.new_page()
        self.taps = 0

    def slow(self) -> None:
        """Be an old phone on a bad line: Slow 3G, a quarter of the speed."""
        line = self.context.new_cdp_session(self.page)
        line.send("Network.emulateNetworkConditions", SLOW_3G)
        line.send("Emulation.setCPUThrottlingRate", {"rate": 4})

    def tap(self, what: Locator) -> None:
        what.tap()
        self.taps += 1

    @property
    def dialled(self) -> list[str]:
        numbers: list[str] = self.page.evaluate("window.dialled")
        return numbers

    @property
    def kept(self) -> dict[str, Any]:
        """What the page kept in the browser's storage."""
        entry: dict[str, Any] = self.page.evaluate("JSON.parse(localStorage.waylight || '{}')")
        return entry
