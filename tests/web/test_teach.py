from itertools import pairwise

from flask import Flask
from flask.testing import FlaskClient

from safety.domain.vocabulary import Band
from safety.domain.words import LessonSlug
from safety.parts import EXTENSION, Parts
from safety.web.teach import timed
from tests.web.conftest import page

PLAN = "/en/teachers/lessons/11-13/too-close-too-fast"


def test_every_jump_leads_to_a_part_of_the_page(client: FlaskClient) -> None:
    found = page(client, PLAN)
    jumps = [
        link["href"].removeprefix("#")
        for link in found.all("a")
        if link["href"].startswith("#") and link.get("class") == "chip"
    ]
    assert len(jumps) == len(found.all("details"))
    assert set(jumps) <= {part.get("id", "") for part in found.all("div")}


def test_what_is_needed_in_class_stands_open_and_the_rest_folds(client: FlaskClient) -> None:
    stands = ["open" in part for part in page(client, PLAN).all("details")]
    assert stands == [True] * 5 + [False] * 4


def test_a_time_plan_runs_by_the_clock_without_a_gap(app: Flask) -> None:
    parts: Parts = app.extensions[EXTENSION]
    lesson = parts.catalogue.lessons[Band.ELEVEN, LessonSlug("too-close-too-fast")]
    spans = [when.split("–") for when, _ in timed(lesson.teacher.full_plan)]
    assert spans[0][0] == "0"
    assert all(before[1] == after[0] for before, after in pairwise(spans))
    assert int(spans[-1][1]) == lesson.minutes_full


def test_a_plan_says_what_it_takes_and_holds_the_reminders_for_later_weeks(client: FlaskClient) -> None:
    found = page(client, PLAN)
    assert "40 minutes, or 15 minutes in the short version" in found.text
    assert "2 weeks later" in found.text
    assert "/en/learn/11-13/too-close-too-fast/later" in [link["href"] for link in found.all("a")]
