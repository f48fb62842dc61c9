"""The teacher's part of a lesson in the API."""

from marshmallow import Schema, fields

from safety.api.schemas.shapes import number, one, one_word, plain, several, texts, words
from safety.domain.teaching import Framework


class Slot(Schema):
    """Minutes of a time plan."""

    minutes = number("How long.")
    do = words("What is done.")
    cards = fields.List(fields.String(), required=True, metadata={"description": "Ids of the cards used."})


class Activity(Schema):
    """Something a class does together, without devices."""

    title = words("Its name.")
    minutes = number("How long it takes.")
    steps = texts("What to do, in order.")


class Discussion(Schema):
    """A question for the class."""

    ask = words("The question.")
    good = texts("What good answers contain.")


class Adaptations(Schema):
    """How to change the lesson for the pupils one has."""

    younger = words("For younger pupils.")
    older = words("For older pupils.")
    send = words("For pupils with special educational needs and disabilities.")
    no_device = words("Without any device.")
    mixed_groups = words("For groups of girls and boys, and other mixed groups.")


class FamilyLetter(Schema):
    """A letter to families."""

    opening = words("How it begins.")
    paragraphs = texts("What it says.")
    at_home = texts("What families can do.")
    closing = words("How it ends.")


class Curriculum(Schema):
    """Where a curriculum asks for this lesson."""

    framework = one_word(Framework, "The framework.")
    place = plain("The place in it, in the framework's own words.")


class TeacherPart(Schema):
    """What a teacher needs."""

    summary = words("The lesson in a few sentences.")
    materials = texts("What to have at hand.")
    ground_rules = texts("What the class agrees on first.")
    distancing = words("How to keep the talk about the characters and never about a pupil.")
    full_plan = several(Slot, "The time plan of the full lesson.")
    short_plan = several(Slot, "The time plan of the 15-minute version.")
    activities = several(Activity, "Activities.")
    discussion = several(Discussion, "Questions for discussion.")
    adaptations = one(Adaptations, "How to change the lesson.")
    if_a_pupil_tells = texts("What to do when a pupil tells of something.")
    follow_up = texts("What comes after the lesson.")
    family_letter = one(FamilyLetter, "A letter to families.")
    curriculum = several(Curriculum, "Where curricula ask for this lesson.")
