"""The shape of a story: its cast, beats, lines and choices."""

from safety.content.fields import Flag, OneOf, WordsField, picture_file, slug
from safety.content.shapes import Many, Part, Shape
from safety.domain.story import Beat, Choice, Ending, Line, Person, Picture


class PictureShape(Shape):
    """A drawing and its alternative text."""

    makes = Picture
    file = picture_file()
    alt = WordsField(required=True)


class PersonShape(Shape):
    """Someone of the cast."""

    makes = Person
    id = slug()
    name = WordsField(required=True)
    about = WordsField(required=True)


class LineShape(Shape):
    """Who says what."""

    makes = Line
    who = slug()
    text = WordsField(required=True)


class ChoiceShape(Shape):
    """What the reader may do next."""

    makes = Choice
    text = WordsField(required=True)
    reply = WordsField(required=True)
    wise = Flag(required=True)
    next = slug()


class BeatShape(Shape):
    """One screen of a story."""

    makes = Beat
    id = slug()
    lines = Many(Part(LineShape), least=1, required=True)
    choices = Many(Part(ChoiceShape), least=2, load_default=())
    next = slug(required=False, load_default=None, allow_none=True)
    ending = OneOf(Ending, load_default=None, allow_none=True)
    picture = Part(PictureShape, load_default=None, allow_none=True)
