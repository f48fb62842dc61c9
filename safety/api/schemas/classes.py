"""Classes in the API."""

from marshmallow import Schema, fields, validate

from safety.api.schemas.documents import Document
from safety.api.schemas.shapes import number, one_word, plain, several
from safety.api.schemas.tallies import BATCH
from safety.domain.classes import Moment
from safety.domain.vocabulary import Band


class NewClass(Schema):
    """A class that a teacher makes for a lesson."""

    band = one_word(Band, "The ages of the lesson.")
    lesson = plain("The name of the lesson.", validate=validate.Regexp("^[a-z0-9]+(-[a-z0-9]+)*$"))
    ends = fields.Date(
        required=True, metadata={"description": "Its last day, 30 days from now at most. Then all of it is deleted."}
    )


class ClassDocument(Document):
    """A class, as its pupils see it."""

    code = plain("The code for pupils.", attribute="room.code", example="K7RW3M")
    band = one_word(Band, "The ages of the lesson.", attribute="room.band")
    lesson = plain("The name of the lesson.", attribute="room.lesson")
    ends = fields.Date(required=True, attribute="room.ends", metadata={"description": "Its last day."})


class MadeDocument(ClassDocument):
    """A new class, as its teacher sees it, once."""

    key = plain("Opens the results. It is shown this once, and cannot be shown again.")


class Answers(Schema):
    """What a pupil answered to a lesson's check."""

    batch = plain("A random id, made anew: the same answers sent again count once.", validate=BATCH)
    moment = one_word(Moment, "Before the lesson or after it.")
    answers = fields.Dict(
        keys=fields.String(validate=validate.Length(max=64)),
        values=fields.Integer(strict=True),
        required=True,
        validate=validate.Length(min=1, max=20),
        metadata={"description": "For every question of the check, the place of the option that was chosen, from 0."},
    )


class AnsweredDocument(Document):
    """The answers are counted."""

    status = plain("`counted`, or `counted-before`.", example="counted")


class Result(Schema):
    """What the class chose."""

    question = plain("The question of the check.")
    moment = one_word(Moment, "Before the lesson or after it.")
    answered = number("How many answered, in steps of 5.")
    least = number("At least so many chose what helps.")
    most = number("At most so many did. Not the same as `least` where fewer than 3 answered alike.")


class ResultsDocument(ClassDocument):
    """What a class chose before and after; nothing until 5 have answered."""

    results = several(Result, "Each question, before and after.")
