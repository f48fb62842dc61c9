"""Flags in the API."""

from marshmallow import Schema, fields, validate

from safety.api.schemas.documents import Document
from safety.api.schemas.shapes import one_word, plain
from safety.domain.counting import FlagReason
from safety.domain.vocabulary import ChannelType


class Flag(Schema):
    """A way to reach a service did not work. There is no room for words: they could tell who was there."""

    service = plain("The id of the service, as help lists it.", validate=validate.Length(min=1, max=120))
    channel = one_word(ChannelType, "The kind of channel that was tried.")
    reason = one_word(FlagReason, "What was wrong with it.")
    country = plain("The country it was tried in.", validate=validate.Regexp("^[A-Z]{2}$"))
    day = fields.Date(
        required=True, metadata={"description": "The day; never later than today, nor more than 30 days ago."}
    )


class FlaggedDocument(Document):
    """It is kept; somebody will look at the number."""

    status = plain("`kept`.", example="kept")
