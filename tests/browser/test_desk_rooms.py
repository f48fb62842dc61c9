"""Own services and watched addresses, as the operator's staff see them after a log-in with a second factor."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Browser, BrowserContext

from safety.domain.watching import Finding, Outcome
from safety.store.store import Store
from safety.store.watch import keep
from tests.browser.conftest import PATIENCE
from tests.browser.desk import at, employ, log_in
from tests.browser.looking import faults_in_every_look, violations
from tests.browser.serving import serving
from tests.whole.test_overlay import written_out

CHILDLINE: Final = "https://www.childline.org.uk"
ROOMS: Final = ("overlay/", "watch/", "watch/moved", "watch/in/GB")


@pytest.fixture(scope="module")
def desk(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    """A browser in which maria has logged in, at a server with an overlay and the findings of two rounds."""
    house = tmp_path_factory.mktemp("desk")
    settings = {"SAFETY_INSTANCE": str(house), "SAFETY_OVERLAY": str(written_out(house)), "SAFETY_DESK_HTTPS": "off"}
    prepare(house)
    with serving(house / "log", **settings) as address:
        context = browser.new_context(base_url=address, locale="en")
        context.set_default_timeout(PATIENCE)
        log_in(context.new_page())
        yield context
        context.close()


def prepare(house: Path) -> None:
    store, today = Store(f"sqlite:///{house / 'waylight.sqlite'}", time.monotonic), datetime.now(UTC).date()
    moved = Finding(address=CHILDLINE, outcome=Outcome.MOVED, status=302, target="https://bet.example/" + "a" * 120)
    with store.begin(today) as connection:
        employ(connection)
        keep(connection, Finding(address=CHILDLINE, outcome=Outcome.WELL), today - timedelta(days=7))
        keep(connection, moved, today)
    store.close()


def test_from_the_first_page_a_click_leads_to_what_has_changed(desk: BrowserContext) -> None:
    page = at(desk, "en/")
    page.click("main a:has-text('Addresses')")
    changed = page.get_by_role("region", name="Changed since the look before")

    assert changed.get_by_role("link", name=CHILDLINE, exact=True).first.get_attribute("rel") == "noreferrer noopener"
    assert "Leads elsewhere" in changed.inner_text()
    page.click("main a:has-text('United Kingdom')")
    assert page.locator("h1").inner_text() == "Addresses: United Kingdom"


def test_every_change_of_the_overlay_is_in_view(desk: BrowserContext) -> None:
    words = at(desk, "en/overlay/").locator("main").inner_text()

    for change in ("Riverside School, Bristol", "Ms Example, room 12", "01632 960123", "gb-beat", "Childline"):
        assert change in words


def test_on_the_page_for_telling_the_school_says_whether_somebody_is_there(desk: BrowserContext) -> None:
    page = desk.pages[0]
    page.goto("/en/tell/GB")
    school = page.locator("section", has=page.get_by_role("heading", name="At your school"))

    assert school.locator(".tags").inner_text().split("\n")[0] in {"Open now", "Closed now"}
    assert school.get_by_role("link", name="Call").get_attribute("href") == "tel:01632960123"
    assert violations(page) == []


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("room", ROOMS)
def test_axe_finds_nothing_and_no_page_is_wider_than_its_window(
    desk: BrowserContext, room: str, language: str
) -> None:
    assert faults_in_every_look(at(desk, f"{language}/{room}")) == {}
