"""SCORM packages, played in a real browser inside a learning platform: scorm-again is its side of the conversation."""

from collections.abc import Callable, Iterator
from mimetypes import guess_type

import pytest
from playwright.sync_api import Browser, BrowserContext, FrameLocator, Page, Route

from safety.domain.vocabulary import Band
from safety.packs import lesson_scorm
from safety.packs.frame import PackInput
from safety.packs.gathering import Sources
from safety.packs.workshop import opened
from tests.packs.conftest import a_pack_input, real, sources
from tests.packs.readers import from_npm

__all__ = ["real", "sources"]

PLATFORM = "http://school.test"
PATIENCE = 20_000
PAGE = """<!doctype html><meta charset="utf-8"><title>School</title><script src="/scorm-again.js"></script>
<script>window.%(door)s = new %(api)s({ autocommit: false, logLevel: 5 });</script>
<iframe src="/lesson/index.html" style="width: 100%%; height: 600px"></iframe>"""
OLD = {"door": "API", "api": "Scorm12API", "get": "LMSGetValue", "file": "scorm12.min.js"}
NEW = {"door": "API_1484_11", "api": "Scorm2004API", "get": "GetValue", "file": "scorm2004.min.js"}
versions = pytest.mark.parametrize(
    ("make", "speaks"), [(lesson_scorm.make_12, OLD), (lesson_scorm.make_2004, NEW)], ids=["1.2", "2004"]
)
Speaks = dict[str, str]
Ask = Callable[[str], str]


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(viewport={"width": 1024, "height": 768})
    made.set_default_timeout(PATIENCE)
    yield made
    made.close()


def enrolled(context: BrowserContext, files: dict[str, bytes], speaks: Speaks) -> tuple[Page, list[str]]:
    """Open a lesson inside a platform; give the page, and what was asked for elsewhere."""
    elsewhere: list[str] = []
    served = {f"{PLATFORM}/lesson/{name}": data for name, data in files.items()}
    served[f"{PLATFORM}/"] = (PAGE % speaks).encode()
    served[f"{PLATFORM}/scorm-again.js"] = (from_npm("scorm-again") / "dist" / speaks["file"]).read_bytes()

    def answer(route: Route) -> None:
        address = route.request.url
        if address in served:
            route.fulfill(body=served[address], content_type=guess_type(address)[0] or "text/html")
        else:
            elsewhere.append(address)
            route.abort()

    context.route("**/*", answer)
    page = context.new_page()
    page.goto(f"{PLATFORM}/")
    return page, elsewhere


def asking(page: Page, speaks: Speaks) -> Ask:
    """Ask the platform what it knows."""
    return lambda name: str(page.evaluate(f"(name) => window.{speaks['door']}.{speaks['get']}(name)", name))


def play(lesson: FrameLocator, given: PackInput, right: int) -> None:
    """Play a lesson to its end: so many of the last questions are answered wisely, the others not."""
    following = lesson.get_by_role("button", name="Next", exact=True)
    while not lesson.locator("#after").is_visible():
        following.click()
    for number in range(len(given.lesson.check)):
        kind = ".option.right" if number < right else ".option:not(.right)"
        lesson.locator("#after .question").nth(number).locator(f"{kind} summary").first.click()
    while following.is_visible():
        following.click()


@versions
def test_a_platform_hears_that_a_lesson_was_finished_and_its_score(
    context: BrowserContext, sources: Sources, make: Callable[[PackInput], bytes], speaks: Speaks
) -> None:
    given = a_pack_input(sources, Band.EIGHT)
    page, elsewhere = enrolled(context, opened(make(given)), speaks)
    ask, prefix = asking(page, speaks), "cmi.core." if speaks is OLD else "cmi."
    status = f"{prefix}lesson_status" if speaks is OLD else f"{prefix}completion_status"
    lesson = page.frame_locator("iframe")
    lesson.locator("#start").wait_for()
    begun = ask(status)
    play(lesson, given, right=len(given.lesson.check))

    assert begun == "incomplete"
    assert ask(status) == "completed"
    assert ask(f"{prefix}score.raw") == "100"
    assert speaks is OLD or (ask("cmi.success_status"), ask("cmi.score.scaled")) == ("passed", "1")
    assert [address for address in elsewhere if "favicon" not in address] == []


@versions
def test_no_platform_is_told_that_a_child_failed(
    context: BrowserContext, sources: Sources, make: Callable[[PackInput], bytes], speaks: Speaks
) -> None:
    given = a_pack_input(sources, Band.EIGHT)
    page, _ = enrolled(context, opened(make(given)), speaks)
    ask = asking(page, speaks)
    lesson = page.frame_locator("iframe")
    lesson.locator("#start").wait_for()
    play(lesson, given, right=0)

    if speaks is OLD:
        assert (ask("cmi.core.lesson_status"), ask("cmi.core.score.raw")) == ("completed", "0")
    else:
        assert (ask("cmi.completion_status"), ask("cmi.success_status")) == ("completed", "unknown")
        assert ask("cmi.score.scaled") == "0"
