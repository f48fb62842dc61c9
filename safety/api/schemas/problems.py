"""Problems in the API (RFC 9457)."""

from marshmallow import Schema, fields

from safety.api.schemas.shapes import number, plain, words


class Problem(Schema):
    """What went wrong, in the language of the address or of the browser."""

    type = plain("Which problem it is; a developer may read about it there.", example="/docs#unknown-country")
    title = words("What went wrong.")
    status = number("The status of HTTP.")
    detail = fields.String(metadata={"description": "What to do about it."})
    exists = fields.List(fields.String(), metadata={"description": "The values that exist, where one does not."})
    near = fields.List(fields.String(), metadata={"description": "Those of them that look like the one asked for."})
    faults = fields.Dict(
        keys=fields.String(),
        values=fields.List(fields.String()),
        metadata={"description": "What is wrong with what was sent, by its place."},
    )
    see = fields.String(metadata={"description": "Where the values that exist are described."})
