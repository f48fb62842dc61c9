"""The desk through a real browser: logging in with a second factor, the directory, the call sheet on paper."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from safety.store.store import Store
from tests.browser.conftest import PATIENCE
from tests.browser.desk import PASSWORD, employ, type_in
from tests.browser.looking import faults_in_every_look
from tests.browser.serving import serving
from tests.browser.test_html import as_it_stands, faults

SERVICE: Final = "health/service/es-017"
PAGES: Final = ("", "health/", "health/ES/every", SERVICE, "health/ES/every/call-sheet", "log/", "nowhere")
EVERY_PAGE: Final = [f"/desk/{language}/{page}" for language in ("en", "ar") for page in PAGES]
Open = Callable[[str], Page]


@pytest.fixture(scope="module")
def desk_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    instance = tmp_path_factory.mktemp("desk")
    store = Store(f"sqlite:///{instance / 'waylight.sqlite'}", time.monotonic)
    with store.begin(datetime.now(UTC).date()) as connection:
        employ(connection)
    store.close()
    with serving(instance / "log", SAFETY_INSTANCE=str(instance)) as served:
        yield served


@pytest.fixture(scope="module")
def door(browser: Browser, desk_address: str) -> Iterator[Page]:
    """A browser in front of the desk that has typed what opens it, in Arabic."""
    context = browser.new_context(base_url=desk_address, locale="en")
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto("/desk/ar/health/")
    expect(page).to_have_url(f"{desk_address}/desk/ar/log-in")
    yield page
    context.close()


@pytest.fixture(scope="module")
def desk(door: Page) -> Page:
    """The same browser, logged in."""
    type_in(door, "wrong words here")
    expect(door.get_by_role("alert")).to_be_visible()
    type_in(door, PASSWORD)
    expect(door).to_have_url(f"{door.url.rsplit('/', 1)[0]}/")
    return door


def test_the_log_in_is_whole_in_both_directions_and_shut_to_whoever_is_outside(
    browser: Browser, desk_address: str, tmp_path: Path
) -> None:
    page = browser.new_page(base_url=desk_address, viewport={"width": 320, "height": 640})
    found = {}
    for language in ("en", "ar"):
        page.goto(f"/desk/{language}/log-in")
        found[language] = faults_in_every_look(page)
        (tmp_path / f"{language}.html").write_text(as_it_stands(page), "utf-8")
    page.goto(f"/desk/en/{SERVICE}")
    page.close()

    assert page.url.endswith("/desk/en/log-in")
    assert found == {"en": {}, "ar": {}}
    assert dict(faults(tmp_path)) == {}


@pytest.mark.parametrize("path", EVERY_PAGE)
def test_axe_finds_nothing_and_nothing_runs_off(desk: Page, path: str) -> None:
    desk.goto(path)
    assert faults_in_every_look(desk) == {}


def test_every_page_is_right_html(desk: Page, tmp_path: Path) -> None:
    for number, path in enumerate(EVERY_PAGE):
        desk.goto(path)
        (tmp_path / f"{number}.html").write_text(as_it_stands(desk), "utf-8")

    assert dict(faults(tmp_path)) == {}


def test_a_check_is_recorded_and_a_correction_comes_as_a_file(desk: Page, tmp_path: Path) -> None:
    desk.goto(f"/desk/en/{SERVICE}")
    desk.select_option("#outcome", "changed")
    desk.get_by_role("button", name="Record the check").click()
    expect(desk.locator("section:has(#checks) tbody")).to_contain_text("maria")
    desk.fill("[name=hours]", "24/7")
    desk.check("[name=founding][value=call]")
    desk.get_by_role("button", name="Show the patch").click()
    expect(desk.locator(".patch .in").nth(1)).to_contain_text("24/7")
    with desk.expect_download() as download:
        desk.get_by_role("button", name="Download the patch").click()
    download.value.save_as(tmp_path / "a.patch")

    assert '+    hours: "24/7"' in (tmp_path / "a.patch").read_text("utf-8")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_call_sheet_prints_each_service_whole_and_nothing_of_the_screen(desk: Page, language: str) -> None:
    desk.goto(f"/desk/{language}/health/ES/every/call-sheet")
    pages = [page.extract_text() for page in PdfReader(BytesIO(desk.pdf(format="A4"))).pages]
    names = ("900 20 20 10", "es-infancia-respon", "es-017", "es-policia-nacional")
    of_the_screen = {"en": "Log out", "ar": "تسجيل الخروج"}[language]

    assert all(sum(name in page for page in pages) == 1 for name in names)
    assert all(page.count("☐") > 8 for page in pages)
    assert not any(of_the_screen in page for page in pages)


def test_logging_out_shuts_the_desk(desk: Page) -> None:
    desk.goto("/desk/en/log/")
    desk.get_by_role("button", name="Log out").click()
    expect(desk).to_have_url(f"{desk.url.split('/desk')[0]}/desk/en/log-in")
    desk.goto("/desk/en/log/")

    assert desk.url.endswith("/log-in")
