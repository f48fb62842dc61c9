import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from safety.packs.registry import LESSON_SHEETS
from safety.web import packs
from safety.web.pack_views import size_said
from tests.web.conftest import page

SIZE = re.compile(r"about \d")
HERE = "/en/teachers/packs/EG"
LESSON = f"{HERE}/8-10/friends-in-games"


def test_a_teacher_chooses_country_then_lesson_then_takes_all_of_it(client: FlaskClient) -> None:
    chosen = [link["href"] for link in page(client, "/en/teachers/packs").all("a")]
    listed = [link["href"] for link in page(client, HERE).all("a")]
    taken = [link["href"] for link in page(client, LESSON).all("a")]

    assert HERE in chosen
    assert LESSON in listed
    assert "/v1/en/packs/EG/8-10/friends-in-games.zip" in taken


def test_a_teacher_who_chose_a_lesson_is_asked_for_the_country_alone(client: FlaskClient) -> None:
    links = [link["href"] for link in page(client, "/en/teachers/packs/for/8-10/friends-in-games").all("a")]

    assert LESSON in links


def test_every_file_of_a_pack_is_on_its_page_with_its_size(client: FlaskClient) -> None:
    found = page(client, LESSON)
    links = {link["href"] for link in found.all("a")}

    assert {f"/v1/en/packs/EG/8-10/friends-in-games/{sheet.name}" for sheet in LESSON_SHEETS} <= links
    assert len(SIZE.findall(found.text)) == len(LESSON_SHEETS) + 1


def test_pages_of_paper_are_shown_with_what_they_are(client: FlaskClient) -> None:
    pictures = [image for image in page(client, LESSON).all("img") if image["src"].endswith(".png")]

    assert len(pictures) == sum(sheet.shown for sheet in LESSON_SHEETS)
    assert "Lesson plan, page 1" in {image["alt"] for image in pictures}
    assert all(image["width"] and image["height"] for image in pictures)


def test_a_lesson_says_what_it_takes(client: FlaskClient) -> None:
    said = page(client, LESSON).text

    assert "40 minutes, or 15 minutes in the short version" in said
    assert "US Letter" in said
    assert "Have ready" in said


def test_a_band_offers_each_lesson_and_all_of_them(client: FlaskClient) -> None:
    links = [link["href"] for link in page(client, f"{HERE}/8-10").all("a")]

    assert "/v1/en/packs/EG/8-10.zip" in links
    assert "/v1/en/packs/EG/8-10/scheme-of-work.pdf" in links
    assert LESSON in links


def test_cards_are_offered_without_a_lesson(client: FlaskClient) -> None:
    assert "/v1/en/packs/EG/help-cards.pdf" in [link["href"] for link in page(client, f"{HERE}/cards").all("a")]


def test_a_parents_evening_is_offered_beside_the_lessons(client: FlaskClient) -> None:
    links = [link["href"] for link in page(client, f"{HERE}/parents-evening").all("a")]

    assert f"{HERE}/parents-evening" in [link["href"] for link in page(client, HERE).all("a")]
    assert "/v1/en/packs/EG/parents-evening.zip" in links
    assert "/v1/en/packs/EG/parents-evening/handout.pdf" in links


def test_a_house_without_a_plan_of_one_offers_no_evening(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packs, "has_evening", lambda _: False)

    assert client.get(f"{HERE}/parents-evening").status_code == 404
    assert f"{HERE}/parents-evening" not in [link["href"] for link in page(client, HERE).all("a")]


@pytest.mark.parametrize("rest", ["ZZ", "EG/9-9", "EG/8-10/nothing", "for/8-10/nothing"])
def test_what_there_is_not_is_not_found(client: FlaskClient, rest: str) -> None:
    assert client.get(f"/en/teachers/packs/{rest}").status_code == 404


def test_the_page_builds_nothing(client: FlaskClient, app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(app.extensions, "waylight-packs")

    assert client.get(LESSON).status_code == 200


@pytest.mark.parametrize("where", ["/en/teachers/", "/en/teachers/lessons/8-10/friends-in-games"])
def test_who_reads_for_teachers_finds_the_packs(client: FlaskClient, where: str) -> None:
    rooms = [link for link in page(client, where).all("a") if link.get("data-country") == "teachers/packs"]

    assert [link["href"].startswith("/en/teachers/packs") for link in rooms] == [True]


@pytest.mark.parametrize(
    ("size", "said"),
    [(1_234_567, "about 1.2 MB"), (75_217, "about 75 kB"), (1_939, "about 1.9 kB"), (12, "about 1 kB"), (None, None)],
)
def test_sizes_are_said_as_people_do(app: Flask, size: int | None, said: str | None) -> None:
    assert size_said(size, app.extensions["waylight"].speech("en")) == said


def test_a_pack_that_was_never_weighed_is_offered_all_the_same(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("safety.web.pack_views.weight", lambda *_: None)
    said = page(client, LESSON).text

    assert "Download everything" in said
    assert not SIZE.search(said)
