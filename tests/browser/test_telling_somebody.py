"""A child tells an adult, and the adult knows what to say."""

from typing import Final
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Page, expect

from tests.browser.conftest import Hold, Visit

EGYPT: Final = {"locale": "ar-EG", "timezone_id": "Africa/Cairo"}
AUNT: Final = "خالتي منى"


def whatsapp(page: Page) -> str:
    href = page.locator("#send a[data-way=whatsapp]").get_attribute("href")
    assert href
    assert urlsplit(href).netloc == "wa.me"
    return parse_qs(urlsplit(href).query)["text"][0]


def test_a_child_in_egypt_tells_an_aunt_by_whatsapp(hold: Hold) -> None:
    phone = hold("/", **EGYPT)
    phone.page.locator("#help[href='/ar/help/EG']").wait_for()
    phone.tap(phone.page.locator("#help"))
    row = phone.page.locator("details").filter(has=phone.page.locator("a[href='/ar/tell/EG']")).first
    phone.tap(row.locator("summary").first)
    phone.tap(row.locator("a[href='/ar/tell/EG']"))
    phone.page.locator("#who").fill(AUNT)
    said = whatsapp(phone.page)
    assert said.startswith(AUNT)
    assert said.endswith("/ar/adult/EG")
    assert phone.page.locator("#words").input_value() in said


def test_the_same_with_no_script_at_all(hold: Hold) -> None:
    phone = hold("/ar/help/EG", java_script_enabled=False, **EGYPT)
    row = phone.page.locator("details").filter(has=phone.page.locator("a[href='/ar/tell/EG']")).first
    phone.tap(row.locator("summary").first)
    phone.tap(row.locator("a[href='/ar/tell/EG']"))
    group = phone.page.locator("section.plain details").first
    phone.tap(group.locator("summary"))
    link = group.locator("a[href^='https://wa.me/']").first
    expect(link).to_be_visible()
    said = parse_qs(urlsplit(link.get_attribute("href") or "").query)["text"][0]
    assert said == group.locator("blockquote p").first.text_content()


def test_the_name_stays_on_the_phone_and_own_words_are_not_lost_for_it(visit: Visit) -> None:
    page = visit("/en/tell/EG")
    page.locator("#words").fill("My own words.")
    page.locator("#who").fill("Mona")
    assert page.locator("#words").input_value() == "Mona,\nMy own words."
    page.locator("#who").fill("Nour")
    assert page.locator("#words").input_value() == "Nour,\nMy own words."
    page.reload()
    expect(page.locator("#who")).to_have_value("Nour")


def test_the_link_for_the_adult_can_be_left_out(visit: Visit) -> None:
    page = visit("/en/tell/EG")
    page.get_by_label("Add a link that helps the adult to help").uncheck()
    assert whatsapp(page) == page.locator("#words").input_value()


def test_the_words_follow_who_asks_and_whom(visit: Visit) -> None:
    page = visit("/en/tell/EG")
    before = page.locator("#words").input_value()
    page.get_by_text("Make the words fit you").click()
    page.get_by_label("How old are you?").select_option("14-17")
    assert page.locator("#words").input_value() != before


def test_the_message_can_be_shown_on_the_screen(visit: Visit) -> None:
    page = visit("/en/tell/EG")
    page.get_by_role("button", name="Show the message on my screen").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text(page.locator("#words").input_value())
    dialog.get_by_role("button").click()
    expect(dialog).to_be_hidden()


def test_answers_can_be_rehearsed_and_a_bad_one_leads_to_somebody_else(visit: Visit) -> None:
    page = visit("/en/tell/EG")
    answer = page.locator("#rehearsal details").filter(has_text="How could you do that?")
    answer.locator("summary").click()
    expect(answer.get_by_role("link", name="Talk to someone else")).to_have_attribute("href", "/en/help/EG")


def test_quotes_are_those_of_the_language(visit: Visit) -> None:
    quotes = {
        tag: visit(f"/{tag}/tell/EG").evaluate("getComputedStyle(document.querySelector('q')).quotes")
        for tag in ("en", "ar")
    }
    assert "«" in quotes["ar"]
    assert "«" not in quotes["en"]


def test_the_adult_reads_first_what_to_say(visit: Visit) -> None:
    page = visit("/en/adult/EG")
    expect(page.get_by_role("heading", name="Do not say").first).to_be_visible()
    expect(page.locator(".replies q").first).to_be_visible()
    expect(page.locator("a.alarm").first).to_be_attached()
