"""Charts and languages at the desk, in a real browser: both directions, light and dark, phone and desk."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from safety.domain.counting import Counted, Tally
from safety.domain.vocabulary import Band
from safety.domain.words import CountryCode, LanguageTag
from safety.store.store import Store
from safety.store.tallies import Sent
from tests.browser.conftest import PATIENCE
from tests.browser.desk import at, log_in
from tests.browser.looking import faults_in_every_look
from tests.browser.serving import serving
from tests.browser.test_desk_rooms import prepare
from tests.browser.test_html import as_it_stands, faults

ROOMS: Final = ("use/", "use/364/", "languages/")
DIRECTIONS: Final = ("en", "ar")


@pytest.fixture(scope="module")
def desk(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    house = tmp_path_factory.mktemp("use")
    prepare(house)
    count(house)
    with serving(house / "log", SAFETY_INSTANCE=str(house), SAFETY_DESK_HTTPS="off") as address:
        context = browser.new_context(base_url=address, locale="en")
        context.set_default_timeout(PATIENCE)
        log_in(context.new_page())
        yield context
        context.close()


def count(house: Path) -> None:
    today = datetime.now(UTC).date()
    store = Store(f"sqlite:///{house / 'waylight.sqlite'}", time.monotonic)
    for ago in range(1, 15):
        day = today - timedelta(days=ago)
        store.count(Sent(batch=f"{ago:022}", counts=dict(a_day(ago, day)), day=today))
    store.close()


def a_day(ago: int, day: object) -> Iterator[tuple[Tally, int]]:
    same = {"day": day, "language": LanguageTag("es")}
    for place, country in enumerate(("MX", "PE", "TO")):
        yield (
            Tally(what=Counted.HELP_OPENED, country=CountryCode(country), **same),
            (30 + ago) // (1 + 20 * place) or 1,
        )
    yield Tally(what=Counted.SITUATION_OPENED, of="threat", **same), 12
    asked = {"band": Band.EIGHT, "of": "going-live/reaction"}
    for what in (Counted.RIGHT_BEFORE, Counted.OTHER_BEFORE, Counted.RIGHT_AFTER):
        yield Tally(what=what, **same, **asked), 3


def pages(desk: BrowserContext) -> Iterator[tuple[str, Page]]:
    for language in DIRECTIONS:
        for room in ROOMS:
            yield f"{language}/{room}", at(desk, f"{language}/{room}")


def test_axe_finds_nothing_and_nothing_runs_off(desk: BrowserContext) -> None:
    found = {}
    for path, page in pages(desk):
        page.locator("summary").evaluate_all("(all) => all.forEach((each) => each.parentNode.open = true)")
        found[path] = faults_in_every_look(page)
    assert {where: what for where, what in found.items() if what} == {}


def test_every_page_is_right_html(desk: BrowserContext, tmp_path: Path) -> None:
    for number, (_, page) in enumerate(pages(desk)):
        (tmp_path / f"{number}.html").write_text(as_it_stands(page), "utf-8")

    assert dict(faults(tmp_path)) == {}


@pytest.mark.parametrize(("language", "from_the_start"), [("en", True), ("ar", False)])
def test_a_bar_begins_where_its_reader_begins(desk: BrowserContext, language: str, from_the_start: bool) -> None:  # noqa: FBT001
    page = at(desk, f"{language}/use/")
    drawn = page.locator("section:has(#countries) .drawn svg").nth(2)
    whole, bar = drawn.bounding_box(), drawn.locator("rect").bounding_box()

    assert whole
    assert bar
    assert bar["width"] < whole["width"] / 2
    assert (bar["x"] - whole["x"] < 1) == from_the_start


def test_the_table_of_a_chart_comes_as_a_file(desk: BrowserContext) -> None:
    page = at(desk, "en/use/")
    expect(page.get_by_role("img", name="Help opened.")).to_be_visible()
    with page.expect_download() as download:
        page.locator("section:has(#countries) a[download]").click()
    lines = Path(download.value.path()).read_text("utf-8").splitlines()

    assert download.value.suggested_filename.startswith("countries-")
    assert [line.split(",")[0] for line in lines] == ["country", "MX", "PE", "TO"]
