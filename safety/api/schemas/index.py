"""The index of the API."""

from marshmallow import Schema, fields

from safety.api.schemas.documents import Document
from safety.api.schemas.shapes import number, one, one_word, plain, several, texts, word_list, yes_or_no
from safety.domain.vocabulary import Audience, Band, SituationId, Topic
from safety.i18n.languages import Direction


class OfferedLanguage(Schema):
    """A language and how far it is."""

    tag = plain("Its name in addresses (BCP 47).", attribute="language.tag", example="es")
    autonym = plain("What its speakers call it.", attribute="language.autonym", example="español")
    direction = one_word(Direction, "Where its lines begin.", attribute="language.direction")
    fallback = fields.List(
        fields.String(),
        required=True,
        attribute="language.fallback",
        metadata={"description": "The languages that answer for it in turn: itself first, English last."},
    )
    translator = plain(
        "Who translated. null: it is the source, or nobody is named.", null=True, attribute="language.translator"
    )
    reviewer = plain("The native speaker who reviewed it. null: nobody yet.", null=True, attribute="language.reviewer")
    reviewed = yes_or_no("Whether a native speaker reviewed it.", attribute="language.reviewed")
    interface_whole = yes_or_no("Whether the interface is whole.")
    help_whole = yes_or_no("Whether help is whole; where it is not, it is given in the next language.")
    lessons_whole = number("How many lessons are whole.")
    lessons = number("How many lessons there are.")
    guides_whole = number("How many guides are whole.")
    guides = number("How many guides there are.")


class Hiding(Schema):
    """A service that this server does not offer."""

    service = plain("Its id.")
    because = plain("The operator's reason.")


class Preference(Schema):
    """What stands first in a country."""

    country = plain("The country.")
    services = texts("The ids of services, the first one first, among those that fit equally well.")


class Overlay(Schema):
    """What the operator of this server changed in the directory."""

    name = plain("Whose changes they are.")
    version = plain("A digest of their files.")
    added = texts("The ids of the operator's own services.", attribute="ids")
    hidden = several(Hiding, "What is not offered here.")
    preferred = several(Preference, "What stands first.")


class IndexDocument(Document):
    """What there is."""

    name = plain("Who answers.")
    languages = several(OfferedLanguage, "The languages, English first.")
    bands = word_list(Band, "The ages lessons are written for.")
    topics = word_list(Topic, "What lessons may be about.")
    readers = word_list(Audience, "Whom there are guides for.")
    audiences = word_list(Audience, "Whom help is for.")
    situations = word_list(SituationId, "What may have happened.")
    overlay = one(Overlay, "What the operator changed in the directory. null: nothing.", null=True)
    addresses = fields.Dict(
        keys=fields.String(),
        values=fields.String(),
        required=True,
        metadata={"description": "Where everything lies (URI templates, RFC 6570)."},
    )
