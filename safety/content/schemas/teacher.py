"""The teacher's part of a lesson."""

from safety.content.fields import OneOf, Text, Whole, WordsField, slug
from safety.content.shapes import Many, Part, Shape
from safety.domain.teaching import (
    Activity,
    Adaptations,
    CurriculumReference,
    FamilyLetter,
    Framework,
    Prompt,
    Slot,
    TeacherPart,
)


class SlotShape(Shape):
    """Some minutes of a time plan."""

    makes = Slot
    minutes = Whole(required=True)
    do = WordsField(required=True)
    cards = Many(slug(), load_default=())


class ActivityShape(Shape):
    """Something a class does together."""

    makes = Activity
    title = WordsField(required=True)
    minutes = Whole(required=True)
    steps = Many(WordsField(), least=1, required=True)


class PromptShape(Shape):
    """A question for discussion."""

    makes = Prompt
    ask = WordsField(required=True)
    good = Many(WordsField(), least=1, required=True)


class AdaptationsShape(Shape):
    """How to change the lesson."""

    makes = Adaptations
    younger = WordsField(required=True)
    older = WordsField(required=True)
    send = WordsField(required=True)
    no_device = WordsField(required=True)
    mixed_groups = WordsField(required=True)


class LetterShape(Shape):
    """A letter to families."""

    makes = FamilyLetter
    opening = WordsField(required=True)
    paragraphs = Many(WordsField(), least=1, required=True)
    at_home = Many(WordsField(), least=1, required=True)
    closing = WordsField(required=True)


class CurriculumShape(Shape):
    """Where a curriculum asks for the lesson."""

    makes = CurriculumReference
    framework = OneOf(Framework, required=True)
    place = Text(required=True)


class TeacherShape(Shape):
    """All that a teacher needs."""

    makes = TeacherPart
    summary = WordsField(required=True)
    materials = Many(WordsField(), least=1, required=True)
    ground_rules = Many(WordsField(), least=1, required=True)
    distancing = WordsField(required=True)
    full_plan = Many(Part(SlotShape), least=1, required=True)
    short_plan = Many(Part(SlotShape), least=1, required=True)
    activities = Many(Part(ActivityShape), least=1, required=True)
    discussion = Many(Part(PromptShape), least=1, required=True)
    adaptations = Part(AdaptationsShape, required=True)
    if_a_pupil_tells = Many(WordsField(), least=1, required=True)
    follow_up = Many(WordsField(), least=1, required=True)
    family_letter = Part(LetterShape, required=True)
    curriculum = Many(Part(CurriculumShape), least=1, required=True)
