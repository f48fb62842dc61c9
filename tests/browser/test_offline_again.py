"""Another day: the browser is opened again with no network; the server learns while a lesson is being read."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, Error, Page, expect

from safety.config import HOUSE
from tests.browser.chromium import FLAGS, chromium
from tests.browser.conftest import PATIENCE, PHONE
from tests.browser.serving import serving
from tests.browser.test_offline import wait_until_kept

SECONDS: Final = 30


@dataclass(frozen=True, slots=True)
class Reader:
    """A child with a phone: where it is, what help says there, and how a number changes."""

    language: str
    country: str
    zone: str
    emergency: str
    number: str
    changed: str

    @property
    def help(self) -> str:
        return f"/{self.language}/help/{self.country}"

    @property
    def lesson(self) -> str:
        return f"/{self.language}/learn/8-10/friends-in-games"

    @property
    def wishes(self) -> dict[str, Any]:
        return {"locale": f"{self.language}-{self.country}", "timezone_id": self.zone}


ENGLISH: Final = Reader("en", "GB", "Europe/London", "999", "0800 1111", "0800 1112")
ARABIC: Final = Reader("ar", "EG", "Africa/Cairo", "122", "16000", "16001")
everyone = pytest.mark.parametrize("reader", [ENGLISH, ARABIC], ids=["en", "ar"])


@contextmanager
def opened(browser: Browser, kept_in: Path, address: str, reader: Reader) -> Iterator[Page]:
    """Open a browser that finds again what it kept when it was closed."""
    phone = browser.browser_type.launch_persistent_context(
        kept_in,
        executable_path=chromium(),
        args=list(FLAGS),
        base_url=address,
        viewport=PHONE,  # type: ignore[arg-type]
        **reader.wishes,
    )
    phone.set_default_timeout(PATIENCE)
    try:
        yield phone.pages[0]
    finally:
        phone.close()


def read_on(page: Page, cards: int) -> str:
    """Turn some cards of a lesson; return the words of the one that is shown then."""
    for _ in range(cards):
        page.locator(".turnbar .next").click()
    return shown(page)


def shown(page: Page) -> str:
    return page.locator("article > .step:visible").inner_text()


@everyone
def test_closed_and_opened_again_without_a_network_help_and_the_lesson_are_where_they_were(
    browser: Browser, tmp_path: Path, reader: Reader
) -> None:
    with (
        serving(tmp_path / "log", SAFETY_CACHE_SECONDS="0") as address,
        opened(browser, tmp_path / "phone", address, reader) as page,
    ):
        page.goto(reader.help)
        page.goto(reader.lesson)
        wait_until_kept(page, f"-{reader.country}-8-10")
        page.locator(".turnbar").wait_for()
        # Some cards have several questions, which come one by one and begin again.
        before = read_on(page, 6)

    with opened(browser, tmp_path / "phone", address, reader) as page:
        page.goto(reader.help)
        expect(page.locator(f"a.alarm[href='tel:{reader.emergency}']").first).to_be_visible()
        expect(page.locator("#age-of-numbers")).to_contain_text("202")
        page.goto(reader.lesson)
        assert shown(page) == before
        assert read_on(page, 1) != before
        expect(page.locator("#leave")).to_be_in_viewport(ratio=1)


@pytest.fixture
def house(tmp_path: Path) -> dict[str, str]:
    """The settings of a server with content of its own, which can be changed."""
    content = shutil.copytree(HOUSE / "content", tmp_path / "content")
    return {
        "SAFETY_CONTENT": str(content),
        "SAFETY_INSTANCE": str(tmp_path / "instance"),
        "SAFETY_CACHE_SECONDS": "0",
    }


def learn(house: dict[str, str], reader: Reader, address: str) -> None:
    """Change a number in the content, and wait until the running server has taken it."""
    file = Path(house["SAFETY_CONTENT"]) / f"services/{reader.country}.yaml"
    text = file.read_text("utf-8")
    assert f'"{reader.number}"' in text
    file.write_text(text.replace(f'"{reader.number}"', f'"{reader.changed}"'), "utf-8")
    own = {name: value for name, value in os.environ.items() if not name.startswith("SAFETY_")}
    command = (sys.executable, "-m", "flask", "--app", "app", "safety", "reload")
    subprocess.run(command, cwd=HOUSE, env=own | house, check=True, capture_output=True)
    ends = time.monotonic() + SECONDS
    while reader.changed not in said(address + reader.help):
        assert time.monotonic() < ends, "the server did not take the new content"
        time.sleep(0.2)


def said(url: str) -> str:
    with urlopen(url, timeout=SECONDS) as answer:  # noqa: S310 a server of our own
        text: str = answer.read().decode()
    return text


def let_time_pass(page: Page) -> None:
    """Make what is kept some minutes older: the worker asks for news no sooner."""
    page.evaluate(
        """async () => {
          const cache = await caches.open(document.documentElement.dataset.kept);
          const list = await (await cache.match("/offline/list")).json();
          list.issued -= 600;
          await cache.put("/offline/list", new Response(JSON.stringify(list)));
        }"""
    )


@everyone
def test_what_changes_while_a_lesson_is_read_disturbs_nobody_and_is_kept_with_the_next_page(
    browser: Browser, tmp_path: Path, house: dict[str, str], reader: Reader
) -> None:
    faults: list[Error] = []
    with serving(tmp_path / "log", **house) as address, opened(browser, tmp_path / "phone", address, reader) as page:
        page.on("pageerror", lambda fault: faults.append(fault))  # noqa: PLW0108 Playwright marks what it is given
        page.goto(reader.help)
        expect(page.locator("main")).to_contain_text(reader.number)
        page.goto(reader.lesson)
        wait_until_kept(page, f"-{reader.country}-8-10")
        old = page.locator("html").get_attribute("data-kept") or ""
        at = read_on(page, 5)
        let_time_pass(page)

        learn(house, reader, address)
        assert shown(page) == at
        at = read_on(page, 1)

        page.goto(reader.help)
        expect(page.locator("main")).to_contain_text(reader.changed)
        another = re.compile(r"^(?!" + re.escape(old) + "$)")
        expect(page.locator("html")).to_have_attribute("data-kept", another, timeout=PATIENCE)

    with opened(browser, tmp_path / "phone", address, reader) as page:
        page.goto(reader.help)
        expect(page.locator("main")).to_contain_text(reader.changed)
        page.goto(reader.lesson)
        assert shown(page) == at
    assert faults == []
