"""What comes out of a printer: the numbers of a country with all that is needed to use them, and no paper wasted."""

from io import BytesIO
from typing import Final

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.conftest import Visit

# What a number or an address on paper looks like beside its screen: no frame, no ground, nothing to press.
PRESSED: Final = """() => [...document.querySelectorAll("main .button, main button, .bottom, .top, input, .chip")]
  .filter((each) => each.checkVisibility())
  .filter((each) => {
    const look = getComputedStyle(each);
    return !each.matches(".service *, .alarm") || look.borderTopWidth !== "0px" || look.color !== "rgb(0, 0, 0)";
  }).map((each) => each.outerHTML.slice(0, 90))"""


def on_paper(page: Page) -> list[str]:
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    pdf = page.pdf(format="A4", margin=dict.fromkeys(("top", "bottom", "left", "right"), "12mm"))
    return [sheet.extract_text() for sheet in PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize(
    ("path", "holds"),
    [
        ("/en/help/GB", ("United Kingdom", "999", "0800 1111", "Open all day and all night", "report.iwf.org.uk")),
        ("/en/help/US", ("United States", "911", "988", "741741", "report.cybertip.org", "November 2026")),
        ("/es/help/US", ("Estados Unidos", "911", "988", "741741", "noviembre de 2026")),
        ("/es/help/MX", ("México", "911", "089", "takeitdown.ncmec.org", "noviembre de 2026")),
        ("/ar/help/EG", ("16000", "122", "takeitdown.ncmec.org")),
        (
            "/en/help/TV",
            ("Tuvalu", "911", "takeitdown.ncmec.org", "We do not know when these numbers were last checked"),
        ),
    ],
)
def test_the_numbers_of_a_country_fit_one_sheet_with_hours_and_addresses(
    visit: Visit, path: str, holds: tuple[str, ...]
) -> None:
    sheets = on_paper(visit(path))
    assert len(sheets) == 1
    assert [each for each in holds if each not in sheets[0]] == []
    assert not {"change", "cambiar"} & set(sheets[0].split())


def test_a_row_that_the_reader_opened_is_on_paper_and_the_others_are_not(visit: Visit) -> None:
    page = visit("/en/help/MX")
    page.get_by_text("Someone made a fake picture of me").click()
    text = "\n".join(on_paper(page))
    assert "Someone made a fake picture of me" in text
    assert "Get the picture taken down" in text
    assert "I worry about a friend" not in text


@pytest.mark.parametrize("path", ["/en/help/US", "/ar/adult/EG", "/en/parents/a-picture-is-out"])
def test_paper_has_nothing_to_press_even_where_no_script_runs(visit: Visit, path: str) -> None:
    page = visit(path, color_scheme="dark")
    page.emulate_media(media="print")
    assert page.evaluate(PRESSED) == []
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgba(0, 0, 0, 0)"
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light"
    still = visit(path, java_script_enabled=False)
    still.emulate_media(media="print")
    if "parents" not in path:
        expect(still.locator(".all .service").first).to_be_visible()


def test_a_guide_leaves_no_sheet_nearly_empty(visit: Visit) -> None:
    sheets = on_paper(visit("/en/parents/a-picture-is-out"))
    assert len(sheets) <= 2
    assert len(sheets[-1].splitlines()) > 10
