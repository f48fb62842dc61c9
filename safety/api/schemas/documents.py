"""What every document of the API says of itself."""

from marshmallow import Schema, fields

from safety.api.schemas.shapes import number, one_word, plain, words
from safety.i18n.languages import Direction


class Document(Schema):
    """What every document says of itself."""

    version = plain("The version of the catalogue: a digest of everything it is made from.", example="5f0c2a91")


class Spoken(Document):
    """A document in a language."""

    language = plain(
        "The language of the text (BCP 47). Not the address's where the text is not whole in that one.",
        attribute="tongue.language",
    )
    direction = one_word(Direction, "Where its lines begin.", attribute="tongue.direction")


class Source(Schema):
    """A study or a piece of guidance that something rests on."""

    id = plain("Named by messages and advice.")
    author = plain("Who wrote it.")
    year = number("When; null where it is not dated.", null=True)
    title = plain("Its title.")
    address = plain("Where to read it.", null=True)


class Message(Schema):
    """One thing that is taught, and what supports it."""

    text = words("The message.")
    sources = fields.List(fields.String(), required=True, metadata={"description": "Ids of the sources."})


class Labelled(Schema):
    """A word of the field, as code and as people say it."""

    code = plain("The code; it stays the same in every language.")
    words = words("What to show.")


class Minutes(Schema):
    """How long a lesson takes."""

    full = number("The whole lesson.")
    short = number("The short version.")
