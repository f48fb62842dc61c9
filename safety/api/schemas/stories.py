"""Stories in the API: beats joined by choices."""

from marshmallow import Schema, fields

from safety.api.schemas.shapes import one, one_word, plain, several, words, yes_or_no
from safety.domain.story import NARRATOR, YOU, Ending


class PictureAddress(fields.String):
    """A file under ``content/pictures/``, said as the address it is served at."""

    def _serialize(self, value: str | None, attr: str | None, obj: object, **more: object) -> str | None:
        return super()._serialize(f"/v1/pictures/{value}", attr, obj, **more)


class Picture(Schema):
    """A drawing, and what is seen on it."""

    address = PictureAddress(
        attribute="file", required=True, metadata={"description": "Where the drawing is (SVG), on this server."}
    )
    alt = words("What is seen, for who cannot see it.")


class Person(Schema):
    """Someone of a lesson's cast."""

    id = plain("Named by a story's lines.")
    name = words("Their name; a translator may have changed it.")
    about = words("Who they are.")


class Line(Schema):
    """One message or sentence of a story."""

    who = plain(f"An id of the cast, `{NARRATOR}`, or `{YOU}` for the reader's own character.")
    text = words("What is said.")


class Choice(Schema):
    """What the reader may do next."""

    text = words("The choice.")
    reply = words("A kind answer to it.")
    wise = yes_or_no("False: a way to learn. The story goes on from it all the same.")
    next = plain("The beat that follows.")


class Beat(Schema):
    """One screen of a story."""

    id = plain("Named by `next`.")
    lines = several(Line, "What is said, in order.")
    choices = several(Choice, "The choices; none where the story goes on or ends.")
    next = plain("The beat that follows where there is no choice.", null=True)
    ending = one_word(Ending, "How the story ends here; null where it does not.", allow_none=True)
    picture = one(Picture, "A drawing for this beat.", null=True)
