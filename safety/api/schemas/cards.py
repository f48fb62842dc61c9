"""The cards of a lesson in the API: what is said, told, chosen, sorted, practised, remembered."""

from marshmallow import Schema, fields

from safety.api.schemas.shapes import OneOf, number, one, one_word, plain, several, texts, words, yes_or_no
from safety.api.schemas.stories import Beat, Picture
from safety.domain import lesson


def kind(word: str) -> fields.Constant[str]:
    """Say which card it is."""
    return fields.Constant(word, required=True, metadata={"description": "Which card it is.", "enum": [word]})


class Option(Schema):
    """An answer and what follows it."""

    text = words("The answer.")
    right = yes_or_no("Whether it is a wise one.")
    because = words("The reason, or a kind word.")


class CardBase(Schema):
    """What every card has."""

    id = plain("Named by the teacher's time plans.")
    brief = yes_or_no("Whether the card belongs to the 15-minute version.")
    picture = one(Picture, "A drawing.", null=True)


class SayCard(CardBase):
    """A thought on its own."""

    kind = kind("say")
    title = words("A heading.", null=True)
    text = words("The thought.")


class StoryCard(CardBase):
    """A story that the reader steers. The first beat opens it; every way through it ends somewhere safe."""

    kind = kind("story")
    title = words("The story's name.")
    scene = words("Where, when, on which device.")
    beats = several(Beat, "The screens of the story.")


class ChoiceCard(CardBase):
    """A question with answers."""

    kind = kind("choice")
    prompt = words("The question.")
    options = several(Option, "The answers.")


class Pile(Schema):
    """A heading under which things are sorted."""

    id = plain("Named by the items.")
    label = words("The heading.")


class SortItem(Schema):
    """Something to sort."""

    text = words("What it is.")
    pile = plain("The pile it belongs to.")
    because = words("Why it belongs there.")
    picture = one(Picture, "A drawing.", null=True)


class SortCard(CardBase):
    """Things to sort into piles."""

    kind = kind("sort")
    prompt = words("What to do.")
    piles = several(Pile, "The piles.")
    items = several(SortItem, "What is sorted.")


class PractiseCard(CardBase):
    """Something to say, write, plan or draw. What a child writes must stay on the phone."""

    kind = kind("practise")
    way = one_word(lesson.Way, "How it is practised.")
    prompt = words("What to do.")
    starters = texts("How one might begin.")
    tips = texts("What helps.")
    slots = number("How many empty lines to offer; 0 for none.")


class RememberCard(CardBase):
    """One line worth putting on a wall."""

    kind = kind("remember")
    line = words("The line.")


def a_card() -> OneOf:
    """Any card."""
    return OneOf(
        {
            lesson.SayCard: SayCard,
            lesson.StoryCard: StoryCard,
            lesson.ChoiceCard: ChoiceCard,
            lesson.SortCard: SortCard,
            lesson.PractiseCard: PractiseCard,
            lesson.RememberCard: RememberCard,
        }
    )
