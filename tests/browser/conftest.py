from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.chromium import FLAGS, chromium
from tests.browser.phone import Phone
from tests.browser.serving import serving

Visit = Callable[..., Page]
Hold = Callable[..., Phone]
PATIENCE = 20_000
PHONE = {"width": 360, "height": 640}


@pytest.fixture(scope="package")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("served") / "log"


@pytest.fixture(scope="package")
def address(log: Path) -> Iterator[str]:
    """The address of the real app."""
    with serving(log, SAFETY_DATABASE_URL=f"sqlite:///{log.parent / 'counts.sqlite'}") as served:
        yield served


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    # Ends with this folder: the loop it runs would stand in the way of other tests.
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        yield started
        started.close()


@pytest.fixture
def visitor(browser: Browser, address: str) -> Iterator[Callable[..., BrowserContext]]:
    """Make a visitor: a fresh phone that has kept nothing. The tests end every one."""
    made: list[BrowserContext] = []

    def make(**wishes: Any) -> BrowserContext:
        as_usual: dict[str, Any] = {
            "base_url": address,
            "viewport": PHONE,
            "timezone_id": "America/Mexico_City",
            "locale": "en",
            "service_workers": "block",
        }
        made.append(browser.new_context(**(as_usual | wishes)))
        made[-1].set_default_timeout(PATIENCE)
        return made[-1]

    yield make
    for context in made:
        context.close()


@pytest.fixture
def visit(visitor: Callable[..., BrowserContext]) -> Visit:
    """Open a page as a new visitor."""

    def open_page(path: str, **wishes: Any) -> Page:
        page = visitor(**wishes).new_page()
        page.goto(path)
        return page

    return open_page


@pytest.fixture
def hold(visitor: Callable[..., BrowserContext]) -> Hold:
    """Take a new phone in hand, at a page."""

    def take(path: str, **wishes: Any) -> Phone:
        phone = Phone(visitor(has_touch=True, **wishes))
        phone.page.goto(path)
        return phone

    return take
