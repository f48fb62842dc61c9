"""A guide file."""

from functools import partial
from typing import Any

from safety.content.fields import OneOf, Whole, WordsField, day, slug
from safety.content.schemas.evidence import MESSAGES
from safety.content.schemas.lesson import EXCEPTIONS
from safety.content.shapes import Many, Part, Shape, made
from safety.domain.guide import Guide, Section
from safety.domain.vocabulary import Audience, SituationId
from safety.domain.words import GuideSlug


class SectionShape(Shape):
    """A part of a guide."""

    makes = Section
    id = slug()
    heading = WordsField(required=True)
    text = Many(WordsField(), load_default=())
    say = Many(WordsField(), load_default=())
    do = Many(WordsField(), load_default=())
    avoid = Many(WordsField(), load_default=())


class GuideShape(Shape):
    """What an adult needs to know about one thing."""

    title = WordsField(required=True)
    summary = WordsField(required=True)
    minutes = Whole(required=True)
    situations = Many(OneOf(SituationId), load_default=())
    sections = Many(Part(SectionShape), least=1, required=True)
    messages = MESSAGES
    changed = day()
    exceptions = EXCEPTIONS


GUIDE = Part(GuideShape)


def guide(data: object, audience: Audience, name: str) -> Guide:
    """Make a guide of a file's data; audience and slug are the folder and the name of the file.

    Raises:
        ValidationError: the data has another shape.
    """
    return made(GUIDE, data, partial(_guide, audience, GuideSlug(name)))  # type: ignore[no-any-return]


# The exceptions are for the language checks.
def _guide(audience: Audience, slug: GuideSlug, parts: dict[str, Any]) -> Guide:
    del parts["exceptions"]
    return Guide(slug=slug, audience=audience, **parts)
