"""What a screen reader is told: the browser's own accessibility tree, read in order."""

import re
from typing import Final

from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.pages import LESSON

SPOKEN: Final = {"heading", "link", "button", "DisclosureTriangle", "checkbox", "textbox", "image", "combobox"}


def heard(page: Page) -> list[tuple[str, str]]:
    """Return role and name of everything that is spoken as more than text, from above to below."""
    line = page.context.new_cdp_session(page)
    nodes = {node["nodeId"]: node for node in line.send("Accessibility.getFullAXTree")["nodes"]}
    root = next(node for node in nodes.values() if node["role"]["value"] == "RootWebArea")
    found: list[tuple[str, str]] = []
    waiting = [root]
    while waiting:
        node = waiting.pop()
        waiting.extend(nodes[child] for child in reversed(node.get("childIds", [])) if child in nodes)
        role = node.get("role", {}).get("value", "")
        if not node["ignored"] and role in SPOKEN:
            found.append((role, node.get("name", {}).get("value", "").strip()))
    return found


def levels(page: Page) -> list[int]:
    of_headings = (
        "[...document.querySelectorAll('h1,h2,h3,h4')].filter((e) => e.checkVisibility()).map((e) => +e.tagName[1])"
    )
    found: list[int] = page.evaluate(of_headings)
    return found


def test_help_is_heard_in_the_order_in_which_it_is_needed(visit: Visit) -> None:
    said = heard(visit("/en/help/MX"))
    order = [
        ("link", "Leave this page"),
        ("heading", "You did the right thing."),
        ("heading", "In danger now"),
        ("link", "Call 911 Police, Ambulance, Fire brigade"),
        ("checkbox", "I can’t speak aloud"),
        ("heading", "What happened?"),
    ]
    places = [said.index(each) for each in order]
    assert places == sorted(places)
    rows = [name for role, name in said if role == "DisclosureTriangle"]
    assert rows[0] == "I am in danger right now"
    assert len(rows) == 11


def test_a_row_says_that_it_opened_and_its_steps_are_headings(visit: Visit) -> None:
    page = visit("/en/help/MX")
    row = page.locator("details").nth(1)
    row.locator("summary").first.focus()
    page.keyboard.press("Enter")
    said = heard(page)
    titles = [name for role, name in said if role == "heading"]
    assert [each for each in titles if each in {"What you can do now", "Talk to a person"}] == [
        "What you can do now",
        "Talk to a person",
    ]
    assert [name for role, name in said if role == "link" and name.startswith("Call")]
    assert all(below - above <= 1 for above, below in zip(levels(page), levels(page)[1:], strict=False))


def test_everything_that_can_be_used_has_a_name(visit: Visit) -> None:
    for path in ("/en/tell/EG", "/ar/help/EG", "/en/keep", "/en/settings", "/ar/"):
        nameless = [role for role, name in heard(visit(path)) if not name]
        assert nameless == [], path


def test_a_lesson_says_which_card_it_is_and_starts_each_at_its_heading(visit: Visit) -> None:
    page = visit(LESSON.format(lang="en"))
    first = next(name for role, name in heard(page) if role == "image")
    assert re.fullmatch(r"Card 1 of \d+", first)
    page.get_by_role("button", name="Next").click()
    assert next(name for role, name in heard(page) if role == "image").startswith("Card 2 of")
    assert page.evaluate("document.activeElement.tagName") == "H2"


def test_what_comes_next_in_a_story_is_announced(visit: Visit) -> None:
    page = visit(LESSON.format(lang="en"), reduced_motion="reduce")
    story = page.locator(".step.story:not([hidden])")
    while not story.count():
        page.locator(".turnbar .next").click()
    story.locator(".beat .choices button").first.click()
    live = story.locator("[aria-live='polite']")
    expect(live.locator(".beat")).to_have_count(2)
    expect(live.locator(".picked")).to_be_visible()
