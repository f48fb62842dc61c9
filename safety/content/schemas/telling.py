"""The file of telling: messages, answers, cards for adults."""

from types import MappingProxyType
from typing import Any

from safety.content.fields import Flag, OneOf, WordsField, slug
from safety.content.schemas.lesson import EXCEPTIONS
from safety.content.schemas.situation import ADVICE
from safety.content.shapes import Keyed, Many, Part, Shape
from safety.domain.telling import AdultCard, Answer, MessageTemplate, Purpose, Recipient, Telling
from safety.domain.vocabulary import Audience, Band, SituationId


class TemplateShape(Shape):
    """A message in the child's words."""

    makes = MessageTemplate
    id = slug()
    bands = Many(OneOf(Band), least=1, required=True)
    to = OneOf(Recipient, required=True)
    purpose = OneOf(Purpose, required=True)
    situations = Many(OneOf(SituationId), load_default=())
    text = WordsField(required=True)


class AnswerShape(Shape):
    """How an adult may answer."""

    makes = Answer
    id = slug()
    well = Flag(required=True)
    adult_says = WordsField(required=True)
    to_child = Many(WordsField(), least=1, required=True)


class AdultCardShape(Shape):
    """What the adult who was told reads first."""

    title = WordsField(required=True)
    first = Many(WordsField(), least=1, required=True)
    say = Many(WordsField(), least=1, required=True)
    do_not_say = Many(WordsField(), least=1, required=True)
    next = ADVICE


class TellingShape(Shape):
    """The whole file."""

    templates = Many(Part(TemplateShape), least=1, required=True)
    answers = Many(Part(AnswerShape), least=1, required=True)
    cards = Keyed(Audience, Part(AdultCardShape), required=True)
    link_line = WordsField(required=True)
    exceptions = EXCEPTIONS

    @staticmethod
    def makes(cards: Any, exceptions: Any, **parts: Any) -> Telling:
        """Give every card its audience; the exceptions are for the language checks."""
        del exceptions
        made = {who: AdultCard(audience=who, **card) for who, card in cards.items()}
        return Telling(cards=MappingProxyType(made), **parts)


TELLING = Part(TellingShape)
