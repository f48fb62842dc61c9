"""How long a frightened child on a bad line waits: `python -m bench.slow_phone` (needs Chromium).

Slow 3G as browsers mean it (2 s until an answer begins, 400 kbit/s) and a quarter of this machine's speed.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.chromium import FLAGS, chromium
from tests.browser.phone import Phone
from tests.browser.serving import serving

RUNS = 5
Journey = Callable[[Page, str], None]
NUMBER = "a.alarm[href^='tel:']"


def to_a_number(page: Page, address: str) -> None:
    """Open help for the first time, until its number can be tapped."""
    page.goto(f"{address}/en/help/MX", wait_until="commit")
    page.locator(NUMBER).first.wait_for()


def from_the_first_page(page: Page, address: str) -> None:
    """Open the first page, tap Get help, until the number of the country can be tapped."""
    page.goto(f"{address}/", wait_until="commit")
    page.locator("#help").tap()
    page.locator(NUMBER).first.wait_for()


def seconds(browser: Browser, address: str, journey: Journey) -> float:
    """Time a journey on a phone that was never here."""
    context = browser.new_context(
        viewport={"width": 360, "height": 640},
        has_touch=True,
        timezone_id="America/Mexico_City",
        service_workers="block",
    )
    phone = Phone(context)
    phone.slow()
    begun = time.perf_counter()
    journey(phone.page, address)
    took = time.perf_counter() - begun
    context.close()
    return took


def waits(*journeys: Journey) -> Iterator[list[float]]:
    """Make each journey some times, every time on a phone that was never here."""
    with TemporaryDirectory() as folder, serving(Path(folder) / "log") as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        for journey in journeys:
            yield [seconds(browser, address, journey) for _ in range(RUNS)]
        browser.close()


def main() -> None:
    journeys = (to_a_number, from_the_first_page)
    for journey, took in zip(journeys, waits(*journeys), strict=True):
        what = (journey.__doc__ or "").strip()
        print(f"{median(took):.2f} s (median of {RUNS}; {min(took):.2f} to {max(took):.2f})  {what}")


if __name__ == "__main__":
    main()
