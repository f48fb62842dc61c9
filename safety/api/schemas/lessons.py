"""Lessons in the API: the lists, and a lesson whole."""

from marshmallow import Schema, fields

from safety.api.schemas.cards import Option, a_card
from safety.api.schemas.documents import Labelled, Message, Source, Spoken
from safety.api.schemas.shapes import number, one, one_word, plain, several, texts, word_list, words
from safety.api.schemas.stories import Person, Picture
from safety.api.schemas.teaching import TeacherPart
from safety.domain.vocabulary import Band, Threat, Topic


class Question(Schema):
    """A question asked before and after the lesson."""

    id = plain("The question's id.")
    question = words("The question: what would you do?")
    options = several(Option, "The answers, each with its reason.")
    outcome = number("Which of the lesson's outcomes it measures, counted from 1.")


class Booster(Schema):
    """A small reminder some weeks later."""

    id = plain("The booster's id.")
    week = number("How many weeks after the lesson.")
    scene = words("What happens.")
    question = words("What would you do?")
    options = several(Option, "The answers, each with its reason.")


class Paths(Schema):
    """Pages for the child to whom this is more than a lesson; each text is one small page."""

    someone_i_know = texts("When it is someone the child knows.")
    already_happened = texts("When it has already happened.")


class LessonSummary(Schema):
    """A lesson in a list."""

    slug = plain("Its name in addresses.")
    band = one_word(Band, "The ages it is for.")
    title = words("Its title.")
    skill = words("What a child can do afterwards.")
    topics = word_list(Topic, "What it is about.")
    minutes_full = number("How long the whole lesson takes.")
    minutes_short = number("How long the short version takes.")
    cover = one(Picture, "Its cover.", null=True)
    changed = plain("The day its words last changed.", example="2026-11-22")


class Lesson(LessonSummary):
    """A lesson, whole."""

    threats = word_list(Threat, "Which dangers it answers.")
    content_note = words("For the adult: what comes up in it and what does not.")
    cast = several(Person, "Who comes up in its stories.")
    outcomes = texts("What a child can do afterwards, one by one.")
    cards = fields.List(a_card(), required=True, metadata={"description": "What a child sees, in order."})
    check = several(Question, "Asked before and after.")
    boosters = several(Booster, "Small reminders for later weeks.")
    paths = one(Paths, "Pages for the child to whom this is more than a lesson.")
    messages = several(Message, "What it teaches, and what supports that.")
    teacher = one(TeacherPart, "What a teacher needs.")


class ListedLesson(Schema):
    """A lesson in a list, and the language it is whole in."""

    language = plain("The language it is given in.")
    address = plain("Where the lesson is, in the language asked for.")
    lesson = one(LessonSummary, "The lesson in short.")


class BandOfLessons(Schema):
    """The lessons of one band, in the order in which they build on each other."""

    band = one_word(Band, "The ages.")
    label = words("The ages in words.")
    address = plain("Where this list is.")
    lessons = several(ListedLesson, "The lessons.")


class LessonsDocument(Spoken):
    """All lessons in a language."""

    bands = several(BandOfLessons, "The lessons by age.")
    topics = several(Labelled, "Every topic that a lesson may be about.")


class BandDocument(Spoken):
    """The lessons of one band in a language."""

    band = one(BandOfLessons, "The band and its lessons.")
    topics = several(Labelled, "Every topic that a lesson may be about.")


class LessonDocument(Spoken):
    """One lesson in a language."""

    lesson = one(Lesson, "The lesson.")
    evidence = several(Source, "The sources that its messages name.")
    licence = plain("Under which licence its words may be used.", example="CC-BY-4.0")
