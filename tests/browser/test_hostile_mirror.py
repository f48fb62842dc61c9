"""Between a phone and the server stands somebody who lies: what the phone keeps stays true and whole."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final
from urllib.request import urlopen

import pytest
from playwright.sync_api import BrowserContext, Page, Route

from safety.delivery.signing import Ring, new_key
from tests.browser.serving import serving
from tests.browser.test_offline import EGYPT, wait_until_kept
from tests.clients.cases import CASES
from tests.clients.lies import Answer, Honest, before, rotated

WISH: Final = {"language": "ar", "country": "EG", "band": None}
# What the worker says of a wish: which set it keeps now, or why it did not take the new one.
KEEP: Final = """(wish) => new Promise((settle) => {
  const { serviceWorker } = navigator;
  const hear = ({ data }) => {
    if (!data.kept && !data.refused) return;
    serviceWorker.removeEventListener("message", hear);
    settle(data.refused || "kept");
  };
  serviceWorker.addEventListener("message", hear);
  serviceWorker.controller.postMessage({ keep: wish });
})"""
KEPT: Final = """async (path) => {
  const names = await caches.keys();
  const page = await (await caches.open(names[0])).match(path);
  return [names.length, await page.text()];
}"""
NO_ED25519: Final = """crypto.subtle.importKey = async () => { throw new DOMException("what?", "NotSupportedError"); };
"""
# A worker knows one clock alone.
LIES: Final = {name: case for name, case in CASES.items() if case.refused and not case.later}


@pytest.fixture(scope="module")
def ring() -> Ring:
    return Ring((new_key("2026-11-01"), new_key("2026-11-20")))


@pytest.fixture(scope="module")
def honest(log: Path, ring: Ring, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Honest]:
    """The real server, and what it says of the pages for Egypt in Arabic."""
    keys = tmp_path_factory.mktemp("keys") / "keys.json"
    keys.write_text(ring.written())
    with serving(log, SAFETY_BUNDLE_KEYS=str(keys), SAFETY_CACHE_SECONDS="0") as address:

        def answer(path: str) -> bytes:
            with urlopen(address + path, timeout=60) as sent:  # noqa: S310 a server of our own
                data: bytes = sent.read()
            return data

        pages = {"list": "/offline/ar/EG/none", "help": "/ar/help/EG", "numbers": "/ar/tell/EG"}
        yield Honest(answer=answer, ring=ring, now=int(time.time()), server=address, **pages)


class Mirror:
    """Whoever stands between one phone and the server, and says what a liar says."""

    def __init__(self, context: BrowserContext, honest: Honest) -> None:
        self.context = context
        self.honest = honest
        self.liar: Answer = honest.answer
        for path in (honest.list, honest.help, honest.numbers):
            context.route(f"**{path}", self._answer)

    def _answer(self, route: Route) -> None:
        path = "/" + route.request.url.split("/", 3)[3]
        kind = "application/json" if path == self.honest.list else "text/html; charset=utf-8"
        try:
            route.fulfill(body=self.liar(path), content_type=kind)
        except ConnectionAbortedError:
            route.abort()


@pytest.fixture
def mirror(visitor: Callable[..., BrowserContext], honest: Honest) -> Mirror:
    return Mirror(visitor(base_url=honest.server, **EGYPT), honest)


@pytest.fixture
def page(mirror: Mirror, honest: Honest) -> Page:
    """A page on a phone that keeps what was said an hour ago."""
    mirror.liar = before(honest).answer
    page = mirror.context.new_page()
    page.goto(honest.help)
    wait_until_kept(page, "-EG-none")
    return page


def keep(page: Page, wish: dict[str, str | None]) -> str:
    came: str = page.evaluate(KEEP, wish)
    return came


def kept(page: Page, honest: Honest) -> list[Any]:
    """How many sets the phone keeps, and its help page."""
    found: list[Any] = page.evaluate(KEPT, honest.help)
    return found


def test_every_lie_is_refused_and_the_truth_is_taken(page: Page, mirror: Mirror, honest: Honest) -> None:
    old = [1, before(honest).answer(honest.help).decode()]
    assert kept(page, honest) == old

    for name, case in LIES.items():
        mirror.liar = case.lie(honest)
        refused = "TypeError" if case.refused == "fails" else case.refused
        assert (name, keep(page, WISH)) == (name, refused)
        assert kept(page, honest) == old

    mirror.liar = honest.answer
    assert keep(page, WISH) == "kept"
    assert kept(page, honest) == [1, honest.answer(honest.help).decode()]


def test_what_was_refused_is_not_shown_when_the_network_is_gone(page: Page, mirror: Mirror, honest: Honest) -> None:
    mirror.liar = LIES["a file that was changed"].lie(honest)
    assert keep(page, WISH) == "changed"

    def gone(_: str) -> bytes:
        raise ConnectionAbortedError

    mirror.liar = gone
    page.goto(honest.numbers)
    assert page.locator("#words").input_value()
    shown = page.evaluate("(path) => fetch(path).then((page) => page.text())", honest.numbers)
    assert shown == before(honest).answer(honest.numbers).decode()


def test_a_kept_page_has_the_headers_that_were_signed_and_no_others(page: Page, honest: Honest) -> None:
    headers = page.evaluate("async (path) => Object.fromEntries((await caches.match(path)).headers)", honest.help)
    signed = {name.lower(): value for name, value in honest.listed["headers"].items()}

    assert headers == signed | {"content-type": "text/html; charset=utf-8"}


def test_a_browser_that_cannot_check_signatures_still_checks_every_file(mirror: Mirror, honest: Honest) -> None:
    mirror.context.route("**/sw.js", without_ed25519)
    mirror.liar = before(honest).answer
    page = mirror.context.new_page()
    page.goto(honest.help)
    wait_until_kept(page, "-EG-none")

    mirror.liar = LIES["a file that was changed"].lie(honest)
    assert keep(page, WISH) == "changed"
    mirror.liar = LIES["a page instead of a list"].lie(honest)
    assert keep(page, WISH) == "unsigned"
    mirror.liar = honest.answer
    assert keep(page, WISH) == "kept"


def without_ed25519(route: Route) -> None:
    """Send the worker to a browser of some years ago."""
    given = route.fetch()
    route.fulfill(response=given, body=f"{NO_ED25519}{given.text()}")


def test_a_new_key_is_believed_by_a_worker_that_was_told_of_it(page: Page, mirror: Mirror, honest: Honest) -> None:
    mirror.liar = rotated(honest)
    assert keep(page, WISH) == "kept"
    assert page.evaluate("caches.match('/offline/list').then((list) => list.json())")["keys"] == honest.ring.public[1:]
