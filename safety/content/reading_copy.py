"""A band's lessons on paper: everything that a reviewer, a teacher or a parent may want to read, as one HTML page."""

from markupsafe import Markup

from safety.content.paper import join, listed, outline, tag
from safety.content.reading_cards import cards_of, options_of, picture_of
from safety.domain.catalogue import Catalogue
from safety.domain.lesson import Booster, CheckItem, Lesson
from safety.domain.vocabulary import Band

STYLE = Markup(
    "body{font:1rem/1.5 serif;max-width:42rem;margin:2rem auto;padding:0 1rem}"
    "article{break-before:page}section{break-inside:avoid}.quiet{color:#555}"
)


def reading_copy(catalogue: Catalogue, band: Band) -> str:
    """All lessons of a band, in the order of the scheme, as a page that needs nothing else."""
    title = f"Waylight, ages {band}: reading copy of version {catalogue.version}"
    head = join(Markup('<meta charset="utf-8">'), tag("title", title), tag("style", STYLE))
    body = join(tag("h1", title), *map(_lesson, catalogue.lessons_of(band)))
    return str(Markup('<!doctype html>\n<html lang="en">{}{}</html>\n').format(tag("head", head), tag("body", body)))


def _lesson(lesson: Lesson) -> Markup:
    about = (
        f"{lesson.minutes_full} minutes, in short {lesson.minutes_short}",
        f"topics: {', '.join(lesson.topics)}",
        f"threats: {', '.join(lesson.threats)}",
        f"last changed {lesson.changed}",
    )
    return tag(
        "article",
        tag("h2", lesson.title),
        tag("p", lesson.skill),
        tag("p", "; ".join(about), quiet=True),
        tag("p", lesson.content_note, quiet=True),
        picture_of(lesson.cover),
        listed(lesson.outcomes),
        listed(f"{person.name}: {person.about}" for person in lesson.cast),
        cards_of(lesson),
        _part("Check, before and after", *(_check(item, lesson) for item in lesson.check)),
        _part("Boosters", *map(_booster, lesson.boosters)),
        _part("Pages for the child to whom this is more than a lesson", outline(lesson.paths)),
        _part("Teacher's part", outline(lesson.teacher)),
        _part("What supports it", listed(f"{of.text} ({', '.join(of.sources)})" for of in lesson.messages)),
    )


def _part(heading: str, *inner: str) -> Markup:
    return tag("section", tag("h3", heading), *inner)


def _check(item: CheckItem, lesson: Lesson) -> Markup:
    measured = tag("p", lesson.outcomes[item.outcome - 1], quiet=True)
    return join(tag("h4", item.question), measured, options_of(item.options))


def _booster(booster: Booster) -> Markup:
    week = tag("p", f"Week {booster.week}", quiet=True)
    return join(week, tag("p", booster.scene), tag("h4", booster.question), options_of(booster.options))
