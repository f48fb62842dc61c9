from flask.testing import FlaskClient

from tests.web.conftest import page


def test_a_lesson_is_whole_without_a_script(client: FlaskClient) -> None:
    text = page(client, "/en/learn/5-7/my-body-my-pictures").text
    assert "Make way for Frog Man!" in text
    assert "It already happened" in text


def test_every_choice_leads_to_a_beat_of_its_story(client: FlaskClient) -> None:
    found = page(client, "/en/learn/14-17/sextortion-the-first-day")
    ids = {element["id"] for element in found.found if "id" in element}
    targets = {link["href"][1:] for link in found.all("a") if link["href"].startswith("#")}
    assert targets <= ids


def test_ids_on_a_lesson_are_each_used_once(client: FlaskClient) -> None:
    ids = [element["id"] for element in page(client, "/en/learn/8-10/pictures-stay-mine").found if "id" in element]
    assert len(ids) == len(set(ids))


def test_every_picture_says_what_is_seen_and_is_there(client: FlaskClient) -> None:
    pictures = page(client, "/en/learn/5-7/my-body-my-pictures").all("img")
    assert all(picture["alt"] for picture in pictures)
    assert {client.get(picture["src"]).status_code for picture in pictures} == {200}


def test_a_lesson_that_is_not_in_the_language_says_so(client: FlaskClient) -> None:
    found = page(client, "/es/learn/8-10/going-live")
    (article,) = found.all("article")
    assert article["lang"] == "en"
    assert "English" in found.text


def test_small_reminders_wait_for_the_weeks_after_a_lesson(client: FlaskClient) -> None:
    found = page(client, "/en/learn/8-10/going-live/later")
    assert "2 weeks later" in found.text
    assert "6 weeks later" in found.text
    assert "What can Yara do?" in found.text
    assert len(found.all("details")) == 5


def test_words_of_the_app_inside_a_lesson_of_another_language_say_which_they_are(client: FlaskClient) -> None:
    found = page(client, "/ar/learn/14-17/nudes-consent-and-the-law")
    (article,) = found.all("article")
    marks = [mark for mark in found.all("b") if mark.get("class") == "mark"]
    assert article["lang"] == "en"
    assert {(mark["lang"], mark["dir"]) for mark in marks} == {("ar", "rtl")}
