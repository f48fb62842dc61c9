from datetime import date

import pytest

from safety.domain.watching import WEIGHTS, Finding, Look, Outcome, looked

MONDAY, TUESDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 27)


def found(outcome: Outcome = Outcome.WELL, title: str | None = "A line", target: str | None = None) -> Finding:
    return Finding(address="https://line.example/", outcome=outcome, title=title, target=target)


def after(*findings: Finding) -> Look:
    last: Look | None = None
    for day, finding in zip((MONDAY, TUESDAY, FRIDAY), findings, strict=False):
        last = looked(finding, last, day)
    assert last
    return last


def test_the_first_look_is_no_news() -> None:
    assert (after(found()).before, after(found()).is_news) == (None, False)


def test_what_goes_on_keeps_the_day_on_which_it_began() -> None:
    look = after(found(), found(Outcome.SLOW), found(Outcome.SLOW))

    assert (look.since, look.day, look.before, look.is_news) == (TUESDAY, FRIDAY, Outcome.WELL, False)


def test_what_has_changed_is_news_with_what_was_before() -> None:
    look = after(found(), found(Outcome.NO_HOST))

    assert (look.since, look.before, look.is_news) == (TUESDAY, Outcome.WELL, True)


def test_another_title_is_news_once() -> None:
    casino = found(title="Casino")

    assert after(found(), casino).finding.outcome is Outcome.RETITLED
    assert after(found(), casino).is_news
    assert after(found(), casino, casino).finding.outcome is Outcome.WELL
    assert not after(found(), casino, casino).is_news


def test_a_title_that_changes_each_time_is_news_each_time() -> None:
    assert after(found(title="1"), found(title="2"), found(title="3")).is_news


@pytest.mark.parametrize("then", [None, "A line"])
def test_a_title_says_nothing_where_none_was_seen_or_the_page_is_away(then: str | None) -> None:
    assert after(found(title=then), found()).finding.outcome is Outcome.WELL
    assert after(found(title="x"), found(Outcome.BROKEN, title="y")).finding.outcome is Outcome.BROKEN


@pytest.mark.parametrize(("back", "outcome"), [("A line", Outcome.WELL), ("Casino", Outcome.RETITLED)])
def test_a_page_that_comes_back_is_compared_with_the_one_that_went(back: str, outcome: Outcome) -> None:
    look = after(found(), found(Outcome.NOT_THERE, title="404"), found(title=back))

    assert (look.finding.outcome, look.title, look.before) == (outcome, back, Outcome.NOT_THERE)


def test_of_a_page_that_is_not_well_no_title_is_told() -> None:
    assert after(found(), found(Outcome.TURNED_AWAY, title="Just a moment")).title is None


def test_a_page_that_leads_to_yet_another_place_is_news() -> None:
    one, other = (found(Outcome.MOVED, target=target) for target in ("https://a.example", "https://b.example"))

    assert after(one, other).is_news


def test_every_outcome_has_its_weight() -> None:
    assert set(WEIGHTS) == set(Outcome)
