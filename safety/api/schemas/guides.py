"""Guides for adults in the API."""

from marshmallow import Schema

from safety.api.schemas.documents import Message, Source, Spoken
from safety.api.schemas.shapes import number, one, one_word, plain, several, texts, word_list, words
from safety.domain.vocabulary import Audience, SituationId


class Section(Schema):
    """A part of a guide."""

    id = plain("The section's id.")
    heading = words("Its heading.")
    text = texts("Paragraphs.")
    say = texts("Words to say.")
    do = texts("What to do.")
    avoid = texts("What to leave.")


class GuideSummary(Schema):
    """A guide in a list."""

    slug = plain("Its name in addresses.")
    audience = one_word(Audience, "Whom it is for.")
    title = words("Its title.")
    summary = words("What it says, in a few sentences.")
    minutes = number("How long it takes to read.")
    situations = word_list(SituationId, "The situations it speaks of.")
    changed = plain("The day its words last changed.", example="2026-11-22")


class Guide(GuideSummary):
    """A guide, whole."""

    sections = several(Section, "Its parts.")
    messages = several(Message, "What it says, and what supports that.")


class ListedGuide(Schema):
    """A guide in a list, and the language it is whole in."""

    language = plain("The language it is given in.")
    address = plain("Where the guide is, in the language asked for.")
    guide = one(GuideSummary, "The guide in short.")


class GuidesOfAudience(Schema):
    """The guides for one audience."""

    audience = one_word(Audience, "Whom they are for.")
    label = words("Whom they are for, in words.")
    address = plain("Where this list is.")
    guides = several(ListedGuide, "The guides.")


class GuidesDocument(Spoken):
    """All guides in a language."""

    audiences = several(GuidesOfAudience, "The guides by audience.")


class AudienceDocument(Spoken):
    """The guides for one audience in a language."""

    audience = one(GuidesOfAudience, "The audience and its guides.")


class GuideDocument(Spoken):
    """One guide in a language."""

    guide = one(Guide, "The guide.")
    evidence = several(Source, "The sources that its messages name.")
    licence = plain("Under which licence its words may be used.", example="CC-BY-4.0")
