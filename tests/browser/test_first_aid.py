"""A frightened child gets to a dialled number: on a slow phone, with no script, from any page."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Hold

MOST_TAPS = 4


def test_a_child_of_twelve_in_mexico_on_a_slow_phone_calls_for_help(hold: Hold) -> None:
    phone = hold("/en/about")
    phone.slow()
    phone.page.goto("/", wait_until="commit")
    phone.tap(phone.page.get_by_role("link", name="Get help"))
    phone.page.wait_for_url("**/en/help/MX")
    phone.tap(phone.page.get_by_role("link", name="Call 911"))
    assert phone.dialled == ["tel:911"]
    assert phone.taps <= MOST_TAPS


def test_who_is_threatened_finds_a_person_to_call_in_three_taps(hold: Hold) -> None:
    phone = hold("/es/", locale="es-MX")
    phone.page.locator("#help[href$='/MX']").wait_for()
    phone.tap(phone.page.locator("#help"))
    row = phone.page.locator("details").filter(has=phone.page.locator(".plan")).nth(1)
    phone.tap(row.locator("summary").first)
    phone.tap(row.locator("a.call").first)
    assert len(phone.dialled) == 1
    assert phone.taps <= MOST_TAPS


def test_where_the_country_is_known_and_danger_is_chosen_one_tap_dials(hold: Hold) -> None:
    phone = hold("/en/help/MX")
    phone.tap(phone.page.locator("a.alarm").first)
    assert phone.dialled == ["tel:911"]
    assert phone.taps == 1


def test_without_scripts_four_taps_are_enough(hold: Hold) -> None:
    phone = hold("/en/", java_script_enabled=False)
    phone.tap(phone.page.get_by_role("link", name="Get help"))
    phone.tap(phone.page.get_by_role("link", name="Mexico", exact=True))
    number = phone.page.get_by_role("link", name="Call 911")
    assert number.get_attribute("href") == "tel:911"
    expect(number).to_be_in_viewport()
    assert phone.taps + 1 <= MOST_TAPS


def test_a_zone_that_tells_no_country_is_asked(hold: Hold) -> None:
    phone = hold("/en/", timezone_id="Etc/UTC")
    phone.tap(phone.page.get_by_role("link", name="Get help"))
    expect(phone.page.get_by_role("heading", name="Where are you now?")).to_be_visible()
    phone.page.get_by_label("Find a country").fill("phil")
    phone.tap(phone.page.get_by_role("link", name="Philippines"))
    phone.page.wait_for_url("**/en/help/PH")


def test_a_country_that_was_chosen_is_kept_on_the_phone_and_can_be_changed(hold: Hold) -> None:
    phone = hold("/en/help/EG")
    phone.page.goto("/en/")
    expect(phone.page.locator("#help")).to_have_attribute("href", "/en/help/EG")
    phone.page.goto("/en/help/EG")
    phone.tap(phone.page.get_by_role("link", name="change"))
    expect(phone.page.get_by_role("heading", name="Where are you now?")).to_be_visible()


def test_who_cannot_speak_aloud_sees_silent_ways_first_and_marked(hold: Hold) -> None:
    phone = hold("/en/help/US", java_script_enabled=False)
    row = phone.page.locator("details").filter(has=phone.page.locator(".service.quiet a.q")).first
    phone.tap(row.locator("summary").first)
    phone.tap(phone.page.get_by_label("I can’t speak aloud"))
    ways = row.locator(".service.quiet").first.locator(".row > a")
    tops = {ways.nth(at).get_attribute("class"): ways.nth(at).bounding_box() for at in range(ways.count())}
    silent = min(box["y"] for kind, box in tops.items() if kind and box and "q" in kind.split())
    assert all(box and box["y"] >= silent for box in tops.values())


@pytest.mark.parametrize(
    ("now", "sign"),
    [("2026-11-23T14:00:00Z", "open"), ("2026-11-23T12:00:00Z", "closed"), ("2026-11-23T20:00:00Z", "closed")],
)
def test_open_and_closed_are_told_by_the_clock_where_the_service_is(hold: Hold, now: str, sign: str) -> None:
    phone = hold("/en/about")  # in Mexico, asking for Germany, where the line is open from 14:00 to 20:00
    phone.page.clock.set_fixed_time(now)
    phone.page.goto("/en/help/DE")
    service = phone.page.locator("[data-week^='840-1200,']").first
    expect(service).to_be_attached()
    week = service.get_attribute("data-week")
    assert week
    assert service.get_attribute("data-zone") == "Europe/Berlin"
    expect(service.locator(f"li.{sign}")).to_have_count(1)
