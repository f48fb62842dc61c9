"""A lesson file."""

from functools import partial
from typing import Any

from safety.content.fields import OneOf, Text, Whole, WordsField, day, slug
from safety.content.schemas.card import CardField, OptionShape
from safety.content.schemas.evidence import MESSAGES
from safety.content.schemas.story import PersonShape, PictureShape
from safety.content.schemas.teacher import TeacherShape
from safety.content.shapes import Many, Part, Shape, made
from safety.domain.lesson import Booster, CheckItem, Lesson, Paths
from safety.domain.vocabulary import Band, Threat, Topic
from safety.domain.words import LessonSlug


class MinutesShape(Shape):
    """How long the whole lesson and its short version take."""

    full = Whole(required=True)
    short = Whole(required=True)


class CheckShape(Shape):
    """A question asked before and after."""

    makes = CheckItem
    id = slug()
    question = WordsField(required=True)
    options = Many(Part(OptionShape), least=2, required=True)
    outcome = Whole(required=True)


class BoosterShape(Shape):
    """A small reminder some weeks later."""

    makes = Booster
    id = slug()
    week = Whole(required=True)
    scene = WordsField(required=True)
    question = WordsField(required=True)
    options = Many(Part(OptionShape), least=2, required=True)


class PathsShape(Shape):
    """Pages for the child to whom this is more than a lesson."""

    makes = Paths
    someone_i_know = Many(WordsField(), least=1, required=True)
    already_happened = Many(WordsField(), least=1, required=True)


class ExceptionShape(Shape):
    """A word that the language checks would refuse, and why it is right here."""

    rule = slug()
    where = Text(required=True)
    reason = Text(required=True)


EXCEPTIONS = Many(Part(ExceptionShape), load_default=())


class LessonShape(Shape):
    """One skill for one band."""

    title = WordsField(required=True)
    skill = WordsField(required=True)
    topics = Many(OneOf(Topic), least=1, required=True)
    threats = Many(OneOf(Threat), load_default=())
    minutes = Part(MinutesShape, required=True)
    content_note = WordsField(required=True)
    cover = Part(PictureShape, required=True)
    cast = Many(Part(PersonShape), load_default=())
    outcomes = Many(WordsField(), least=2, required=True)
    cards = Many(CardField(), least=1, required=True)
    check = Many(Part(CheckShape), least=3, required=True)
    boosters = Many(Part(BoosterShape), least=2, required=True)
    paths = Part(PathsShape, required=True)
    messages = MESSAGES
    teacher = Part(TeacherShape, required=True)
    changed = day()
    exceptions = EXCEPTIONS


LESSON = Part(LessonShape)


def lesson(data: object, band: Band, name: str) -> Lesson:
    """Make a lesson of a file's data; its band and slug are the folder and the name of the file.

    Raises:
        ValidationError: the data has another shape.
    """
    return made(LESSON, data, partial(_lesson, band, LessonSlug(name)))  # type: ignore[no-any-return]


# The exceptions are for the language checks.
def _lesson(band: Band, slug: LessonSlug, parts: dict[str, Any]) -> Lesson:
    minutes, _ = parts.pop("minutes"), parts.pop("exceptions")
    return Lesson(slug=slug, band=band, minutes_full=minutes["full"], minutes_short=minutes["short"], **parts)
