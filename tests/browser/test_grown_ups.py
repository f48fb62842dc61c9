"""A parent at night and a teacher before class find what they came for."""

from playwright.sync_api import expect

from tests.browser.conftest import Hold, Visit


def test_a_parent_finds_words_to_say_and_a_number_to_call(hold: Hold) -> None:
    phone = hold("/en/")
    phone.page.locator("#help[href$='/MX']").wait_for()
    phone.tap(phone.page.get_by_role("link", name="I am a parent or carer"))
    phone.tap(phone.page.get_by_role("link", name="A child told me something"))
    phone.page.wait_for_url("**/en/adult/MX")
    expect(phone.page.get_by_text("Thank you for telling me.").first).to_be_visible()
    phone.tap(phone.page.get_by_role("link", name="Call 911").first)
    assert phone.dialled == ["tel:911"]


def test_a_parent_reads_a_guide_that_names_what_it_rests_on(hold: Hold) -> None:
    phone = hold("/en/parents/", locale="en")
    phone.tap(phone.page.get_by_role("link", name="A picture is out"))
    expect(phone.page.get_by_role("heading", name="Words you can use").first).to_be_visible()
    sources = phone.page.locator("section").filter(has_text="What this rests on").get_by_role("link")
    assert sources.count()
    assert all("noreferrer" in (each.get_attribute("rel") or "") for each in sources.all())


def test_the_page_a_child_sends_opens_on_what_to_say(visit: Visit) -> None:
    page = visit("/ar/adult/EG", java_script_enabled=False)
    expect(page.locator(".replies q").first).to_be_visible()
    expect(page.locator("a[href='tel:16000']").first).to_be_attached()


def test_a_teacher_gets_from_the_first_page_to_a_plan_and_to_a_class(visit: Visit) -> None:
    page = visit("/en/")
    page.get_by_role("link", name="I am a teacher").click()
    page.get_by_role("link", name="Too close, too fast").click()
    for part in ("Outcomes", "Ground rules", "If a pupil tells you"):
        expect(page.get_by_role("heading", name=part, exact=True)).to_be_visible()
    page.get_by_role("link", name="Make a class").click()
    page.get_by_label("Which lesson?").select_option("11-13/too-close-too-fast")
    page.get_by_role("button", name="Make a class").click()
    page.wait_for_url("**/results/*")
    expect(page.get_by_role("link", name="The page for your pupils")).to_be_visible()


def test_a_pupil_answers_with_the_code_and_without_a_name(visit: Visit) -> None:
    page = visit("/en/class/new", java_script_enabled=False)
    page.get_by_label("Which lesson?").select_option("11-13/too-close-too-fast")
    page.get_by_role("button", name="Make a class").click()
    code = page.locator("bdi.number").first.inner_text()
    page.goto("/en/class")
    page.get_by_label("Your teacher has it").fill(code)
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("link", name="Before the lesson").click()
    for question in page.locator("fieldset").all():
        question.get_by_role("radio").first.check()
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("heading", name="Thank you")).to_be_visible()


def test_a_plan_on_paper_holds_every_part(visit: Visit) -> None:
    page = visit("/en/teachers/lessons/11-13/too-close-too-fast")
    letter = page.locator("#letter")
    expect(letter).to_be_hidden()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(letter).to_be_visible()
    expect(page.locator(".jumps")).to_be_hidden()


def test_a_jump_opens_the_part_that_it_leads_to(visit: Visit) -> None:
    page = visit("/en/teachers/lessons/11-13/too-close-too-fast", java_script_enabled=False)
    page.get_by_role("link", name="Letter to families").click()
    expect(page.locator("#letter")).to_be_visible()


def test_the_page_for_an_adult_on_paper_holds_the_numbers_and_no_row_that_was_not_opened(visit: Visit) -> None:
    page = visit("/en/adult/MX")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator(".all .call").first).to_be_visible()
    assert page.locator(".rows > details:visible").count() == 2
    expect(page.locator(".paper").first).to_contain_text("Mexico")
    assert page.locator(".chat .you").first.evaluate("(line) => getComputedStyle(line).color") == "rgb(0, 0, 0)"
