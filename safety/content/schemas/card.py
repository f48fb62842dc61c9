"""The six kinds of card."""

from dataclasses import replace
from typing import Any, cast

from marshmallow import ValidationError

from safety.content.fields import Flag, OneOf, Said, Whole, WordsField, slug
from safety.content.schemas.story import BeatShape, PictureShape
from safety.content.shapes import Many, Part, Refused, Shape
from safety.domain.lesson import (
    ChoiceCard,
    Option,
    Pile,
    PractiseCard,
    RememberCard,
    SayCard,
    SortCard,
    SortItem,
    StoryCard,
    Way,
)


class OptionShape(Shape):
    """An answer and the reason that follows it."""

    makes = Option
    text = WordsField(required=True)
    right = Flag(required=True)
    because = WordsField(required=True)


class PileShape(Shape):
    """A heading to sort under."""

    makes = Pile
    id = slug()
    label = WordsField(required=True)


class SortItemShape(Shape):
    """A thing to sort."""

    makes = SortItem
    text = WordsField(required=True)
    pile = slug()
    because = WordsField(required=True)
    picture = Part(PictureShape, load_default=None, allow_none=True)


class CardShape(Shape):
    """What every card has."""

    id = slug()
    brief = Flag(load_default=False)
    picture = Part(PictureShape, load_default=None, allow_none=True)


class SayShape(CardShape):
    """A thought on its own."""

    makes = SayCard
    title = WordsField(load_default=None, allow_none=True)
    text = WordsField(required=True)


class StoryShape(CardShape):
    """A story of beats."""

    makes = StoryCard
    title = WordsField(required=True)
    scene = WordsField(required=True)
    beats = Many(Part(BeatShape), least=1, required=True)


class ChoiceCardShape(CardShape):
    """A question with answers."""

    makes = ChoiceCard
    prompt = WordsField(required=True)
    options = Many(Part(OptionShape), least=2, required=True)


class SortShape(CardShape):
    """Things to sort into piles."""

    makes = SortCard
    prompt = WordsField(required=True)
    piles = Many(Part(PileShape), least=2, required=True)
    items = Many(Part(SortItemShape), least=2, required=True)


class PractiseShape(CardShape):
    """Something to say, write, plan or draw."""

    makes = PractiseCard
    way = OneOf(Way, required=True)
    prompt = WordsField(required=True)
    starters = Many(WordsField(), load_default=())
    tips = Many(WordsField(), load_default=())
    slots = Whole(0, load_default=0)


class RememberShape(CardShape):
    """One line for the wall."""

    makes = RememberCard
    line = WordsField(required=True)


KINDS: dict[str, type[CardShape]] = {
    "say": SayShape,
    "story": StoryShape,
    "choice": ChoiceCardShape,
    "sort": SortShape,
    "practise": PractiseShape,
    "remember": RememberShape,
}


class CardField(Said):
    """A card, whose ``kind`` says which shape it has."""

    def __init__(self, **more: Any) -> None:
        super().__init__(**more)
        self.parts = {kind: Part(shape) for kind, shape in KINDS.items()}
        self.common = Part(CardShape)

    def _deserialize(self, value: object, *_: object, **__: object) -> object:
        if not isinstance(value, dict):
            raise ValidationError("must hold keys and values")
        kind = value.get("kind")
        if not isinstance(kind, str) or kind not in self.parts:
            refused = {"kind": [f"must be one of {', '.join(self.parts)}"]}
            raise Refused(refused, self._of_no_kind(value))
        return self.parts[kind].deserialize({key: below for key, below in value.items() if key != "kind"})

    def stand_in(self) -> RememberCard:
        """A card of which nothing could be read."""
        return cast(RememberCard, self.parts["remember"].stand_in())

    # What every card has may well be right.
    def _of_no_kind(self, card: dict[str, object]) -> RememberCard:
        common = {key: below for key, below in card.items() if key in self.common.keys}
        try:
            parts = self.common.deserialize(common)
        except Refused as refused:
            parts = refused.rest
        return replace(self.stand_in(), **parts)
