"""Counts in the API: what apps send, and what is answered."""

from marshmallow import Schema, fields, validate

from safety.api.schemas.documents import Document
from safety.api.schemas.shapes import one_word, plain
from safety.domain.counting import Counted
from safety.domain.vocabulary import Band, ChannelType, SituationId

BATCH = (validate.Regexp("^[A-Za-z0-9_-]{22,64}$"), validate.Length(max=64))
"""What a random id is. Its end matches before a line's end too, which would make it one longer than there is room."""
MOST_COUNTS = 200
HIGHEST = 1_000


def maybe_word(of: type, about: str) -> fields.Enum:  # type: ignore[type-arg]  # marshmallow's own is unfinished
    """Take one of a fixed list of words, or nothing."""
    return fields.Enum(of, by_value=fields.String, load_default=None, metadata={"description": about})


def maybe_name(pattern: str, about: str) -> fields.String:
    """Take a name of a shape, or nothing."""
    return fields.String(load_default=None, validate=validate.Regexp(pattern), metadata={"description": about})


class Count(Schema):
    """How often something was done on a day."""

    day = fields.Date(
        required=True, metadata={"description": "The day; never later than today, nor more than 30 days ago."}
    )
    what = one_word(Counted, "What is counted.")
    language = plain("The language it was done in, as `/v1/` lists it.", validate=validate.Length(max=16))
    country = maybe_name("^[A-Z]{2}$", "The country that was chosen.")
    band = maybe_word(Band, "The ages that were chosen.")
    lesson = maybe_name("^[a-z0-9]+(-[a-z0-9]+)*$", "The lesson; with `band`, for what happens in lessons and packs.")
    question = maybe_name("^[a-z0-9]+(-[a-z0-9]+)*$", "The question of the lesson's check, for answers to it.")
    situation = maybe_word(SituationId, "The situation that was opened.")
    channel = maybe_word(ChannelType, "The kind of channel that was tapped.")
    count = fields.Integer(
        strict=True,
        required=True,
        validate=validate.Range(min=1, max=HIGHEST),
        metadata={"description": "How often."},
    )


class Batch(Schema):
    """Counts that an app gathered. All of them are counted, or none is."""

    batch = plain(
        "A random id of this batch, made by the app. The same batch sent again is not counted again.",
        example="q7JtYw2mS0aVb3Xz9LkPdA",
        validate=BATCH,
    )
    counts = fields.List(
        fields.Nested(Count),
        required=True,
        validate=validate.Length(min=1, max=MOST_COUNTS),
        metadata={"description": "The counts."},
    )


class CountedDocument(Document):
    """The batch is safe; the app may forget it."""

    status = plain(
        "`counted`; `counted-before` where this batch had come already; `off` where this server counts nothing.",
        example="counted",
    )
