"""The scheme of work: which lesson when, on what it builds."""

from safety.content.fields import OneOf, WordsField, slug
from safety.content.shapes import Many, Part, Shape
from safety.domain.catalogue import SchemeEntry
from safety.domain.vocabulary import Band


class SchemeShape(Shape):
    """When one lesson is taught."""

    makes = SchemeEntry
    band = OneOf(Band, required=True)
    lesson = slug()
    when = WordsField(required=True)
    builds_on = Many(slug(), load_default=())


SCHEME = Many(Part(SchemeShape), least=1)
