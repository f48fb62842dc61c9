"""The pages of a class, which are there only once a class was made."""

from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page

from tests.browser.conftest import Visit
from tests.browser.looking import WIDTHS, faults_in_every_look
from tests.browser.test_html import as_it_stands, faults
from tests.browser.test_wcag import NOWHERE, SMALL_TARGETS, SMALLEST


def of_a_class(page: Page) -> Iterator[str]:
    """Walk through the pages of a new class; yield the name of each."""
    page.locator("#lesson").select_option("11-13/too-close-too-fast")
    page.locator("main button").click()
    page.wait_for_url("**/results/*")
    yield "results"
    page.goto(page.url.split("/results/")[0])
    yield "moments"
    page.locator("a[href$='/before']").click()
    yield "check"
    for question in page.locator("fieldset").all():
        question.get_by_role("radio").first.check()
    page.locator("main button").click()
    yield "thanks"


def faults_of(page: Page) -> list[object]:
    found: list[object] = [*faults_in_every_look(page).items()]
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 640})
        found += page.evaluate(SMALL_TARGETS, SMALLEST)
    return found


def test_every_page_of_a_class_can_be_used_by_everyone(visit: Visit, tmp_path: Path) -> None:
    wrong = {}
    for language in ("en", "ar"):
        page = visit(f"/{language}/class/new", **NOWHERE)
        for name in of_a_class(page):
            wrong[f"{language} {name}"] = faults_of(page)
            (tmp_path / f"{language}_{name}.html").write_text(as_it_stands(page), "utf-8")
    assert {where: what for where, what in wrong.items() if what} == {}
    assert dict(faults(tmp_path)) == {}
