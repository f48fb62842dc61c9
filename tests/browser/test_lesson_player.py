"""The lesson player: one thought a card, a story that is played, and nothing lost where its script does not come."""

from typing import Final

from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.pages import LESSON

BAND: Final = "/en/learn/11-13/"
STILL: Final = {"reduced_motion": "reduce"}
CLEAR_OF_THE_BAR: Final = """(answer) => answer.open && answer.getBoundingClientRect().bottom
  <= document.querySelector(".turnbar").getBoundingClientRect().top"""
# A voice that says what it is given, and stays at the first sentence.
VOICE: Final = """window.said = [];
Object.defineProperty(window, "speechSynthesis", { value: {
  cancel() {},
  speak(saying) { window.said.push([saying.lang, saying.text]); if (window.said.length === 1) saying.onstart(); },
} });"""


def turn_to(page: Page, kind: str) -> None:
    while not page.locator(f".step{kind}:not([hidden])").count():
        page.locator(".turnbar .next").click()


def test_questions_come_one_by_one(visit: Visit) -> None:
    page = visit(LESSON.format(lang="en"), **STILL)
    turn_to(page, "#before")
    shown = page.locator("#before .question:not([hidden])")
    for number in (1, 2):
        expect(shown).to_have_count(1)
        expect(shown.locator(".count")).to_have_text(f"{number} of 4")
        page.locator(".turnbar .next").click()
    page.locator(".turnbar .back").click()
    expect(shown.locator(".count")).to_have_text("2 of 4")
    expect(page.get_by_role("img", name="Card 2 of")).to_be_visible()


def test_going_on_in_a_story_comes_before_the_next_card_until_it_has_ended(visit: Visit) -> None:
    page = visit(LESSON.format(lang="en"), **STILL)
    turn_to(page, ".story")
    on = page.locator(".step:not([hidden]) .beat").last.locator(".choices button, button.main").first
    expect(page.locator(".turnbar .later")).to_be_visible()
    for _ in range(30):
        if page.locator(".step:not([hidden]) [data-ending]").count():
            break
        on.click()
    expect(page.locator(".turnbar .next")).to_be_visible()
    expect(page.locator(".turnbar .later")).to_have_count(0)
    page.get_by_role("button", name="Play again").click()
    expect(page.locator(".step:not([hidden]) .beat")).to_have_count(1)


def test_how_far_one_has_read_stands_beside_the_lesson(visit: Visit) -> None:
    page = visit(LESSON.format(lang="en"), **STILL)
    turn_to(page, "#before")
    page.goto(BAND)
    door = page.get_by_role("link", name="Too close, too fast")
    expect(door).to_contain_text("Begun")
    door.click()
    expect(page.locator("#before")).to_be_visible()
    turn_to(page, "#finish")
    page.goto(BAND)
    expect(door).to_contain_text("Done")
    expect(page.locator("#lessons b.lit")).to_have_count(1)


def test_a_certificate_needs_no_name_and_keeps_none(visit: Visit) -> None:
    page = visit(LESSON.format(lang="en"), **STILL)
    turn_to(page, "#finish")
    certificate = page.locator(".certificate")
    expect(certificate).to_contain_text("Too close, too fast")
    page.get_by_label("A name for your certificate").fill("Mona")
    expect(certificate).to_contain_text("Mona")
    assert "Mona" not in page.evaluate("JSON.stringify({...localStorage})")
    page.reload()
    expect(certificate).not_to_contain_text("Mona")


def test_a_lesson_whose_script_does_not_come_is_one_whole_page(visit: Visit) -> None:
    page = visit("/en/about")
    page.context.route("**/assets/lesson.*.js", lambda route: route.abort())
    page.goto(LESSON.format(lang="en"))
    expect(page.locator("#finish h2")).to_be_visible()
    assert page.locator(".step").count() == page.locator(".step:visible").count()


def test_a_card_is_read_aloud_in_its_language_with_the_sentence_marked(visit: Visit) -> None:
    page = visit("/en/about")
    page.add_init_script(VOICE)
    page.goto(LESSON.format(lang="ar"))
    page.locator(".turnbar .hear").click()
    (language, first), *_ = page.evaluate("window.said")
    assert language == "ar"
    assert first == page.locator("#start h1").inner_text()
    assert page.evaluate("CSS.highlights.has('heard')")
    expect(page.locator(".turnbar .hear")).to_have_class("hear on")
    page.locator(".turnbar .next").click()
    assert not page.evaluate("CSS.highlights.has('heard')")


def test_the_reason_for_an_answer_does_not_open_behind_the_bar(visit: Visit) -> None:
    page = visit(LESSON.format(lang="en"), **STILL)
    turn_to(page, "#after")
    answer = page.locator("#after .question:not([hidden]) details").last
    answer.locator("summary").click()
    page.wait_for_function(CLEAR_OF_THE_BAR, arg=answer.element_handle())


def test_words_of_the_app_keep_their_direction_in_a_lesson_of_another_language(visit: Visit) -> None:
    page = visit("/ar/learn/14-17/nudes-consent-and-the-law", **STILL)
    turn_to(page, "#before")
    for shown in (page.locator(".turnbar"), page.locator("#before .count").first, page.locator("#before h2")):
        expect(shown).to_have_attribute("dir", "rtl")


def test_the_end_of_a_lesson_leads_to_its_later_weeks(visit: Visit) -> None:
    page = visit(LESSON.format(lang="en"), **STILL)
    turn_to(page, "#finish")
    page.get_by_role("link", name="Some weeks later").click()
    page.locator(".card details.right summary").first.click()
    expect(page.locator(".card details.right").first).to_contain_text("Yes, that helps.")
