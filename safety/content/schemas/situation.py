"""The file of situations."""

from types import MappingProxyType
from typing import Any

from safety.content.fields import Flag, OneOf, WordsField, slug
from safety.content.schemas.lesson import EXCEPTIONS
from safety.content.shapes import Keyed, Many, Part, Shape
from safety.domain.situation import Advice, Door, Situation, SituationView
from safety.domain.vocabulary import Audience, Focus, ServiceKind, SituationId, StepKind


class AdviceShape(Shape):
    """One thing to do, or to leave."""

    makes = Advice
    text = WordsField(required=True)
    never = Flag(load_default=False)
    sources = Many(slug(), least=1, required=True)


ADVICE = Many(Part(AdviceShape), load_default=())


class DoorShape(Shape):
    """A kind of service."""

    makes = Door
    kind = OneOf(ServiceKind, required=True)
    focus = Many(OneOf(Focus), load_default=())


class ViewShape(Shape):
    """A situation as one audience meets it."""

    title = WordsField(required=True)
    first_words = Many(WordsField(), least=1, required=True)
    steps = Many(OneOf(StepKind), least=1, required=True)
    now = ADVICE
    tell = Many(WordsField(), load_default=())
    next = ADVICE
    doors = Keyed(StepKind, Many(Part(DoorShape), least=1), load_default={})


class SituationShape(Shape):
    """One of the things that may have happened."""

    id = OneOf(SituationId, required=True)
    views = Keyed(Audience, Part(ViewShape), required=True)

    @staticmethod
    def makes(id: Any, views: Any) -> Situation:  # noqa: A002  # the file calls it id
        """Give every view its audience."""
        return Situation(
            id=id,
            views=MappingProxyType({who: SituationView(audience=who, **view) for who, view in views.items()}),
        )


class SituationsShape(Shape):
    """The whole file."""

    waiting = Keyed(Audience, Many(Part(AdviceShape), least=1), required=True)
    situations = Many(Part(SituationShape), least=1, required=True)
    exceptions = EXCEPTIONS


SITUATIONS = Part(SituationsShape)
