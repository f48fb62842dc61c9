"""Telling in the API."""

from marshmallow import Schema

from safety.api.schemas.countries import ListedCountry
from safety.api.schemas.documents import Labelled, Source, Spoken
from safety.api.schemas.help import Advice, Emergency, HelpOffer, HelpService, HelpStep
from safety.api.schemas.shapes import by_name, one, one_word, plain, several, texts, word_list, words, yes_or_no
from safety.domain.vocabulary import Audience, Band, SituationId


class Links(Schema):
    """Ways to send one message. The phone adds the number."""

    sms = plain("Opens a text message.")
    whatsapp = plain("Opens WhatsApp.")
    mail = plain("Opens a mail.")
    share = plain("The text for the phone's share sheet.")


class ReadyMessage(Schema):
    """A message in a child's words."""

    id = plain("Its id.", attribute="template.id")
    bands = word_list(Band, "The ages it is written for.", attribute="template.bands")
    to = one(Labelled, "Whom it is written to.")
    purpose = one(Labelled, "What it asks for.")
    situations = word_list(SituationId, "The situations it fits. Empty: all.", attribute="template.situations")
    text = words("The message.", attribute="template.text")
    links = one(Links, "What opens it in the phone's own apps.")


class Answer(Schema):
    """How an adult may answer, to rehearse."""

    id = plain("Its id.")
    well = yes_or_no("Whether it is a good answer.")
    adult_says = words("What the adult says.")
    to_child = texts("What is true for the child then.")


class AdultCard(Schema):
    """What the adult who was told reads first."""

    audience = one_word(Audience, "Which adult.", attribute="card.audience")
    title = words("Its heading.", attribute="card.title")
    first = texts("What comes first.", attribute="card.first")
    say = texts("Words to say.", attribute="card.say")
    do_not_say = texts("Words to leave.", attribute="card.do_not_say")
    next = several(Advice, "What to do then.", attribute="card.next")
    steps = several(HelpStep, "Whom to call.")


class TellDocument(Spoken):
    """Telling, both halves."""

    country = one(ListedCountry, "The country.")
    messages = several(ReadyMessage, "Messages to send. None says what happened.")
    blanks = one(Links, "The links with blanks: `number`, `digits`, `address`, `subject`, `text`, percent-encoded.")
    link_line = words("The line before the link to the adult's page.")
    adult_page = plain("The adult's page. null: the operator has not said what this server is called.", null=True)
    answers = several(Answer, "Answers to rehearse.")
    cards = several(AdultCard, "What the adult reads first.")
    contacts = several(HelpOffer, "Who at the child's own school is there to be told, where the operator named them.")
    emergency = several(Emergency, "Emergency numbers, the first to call first. Empty: none is known.")
    services = by_name(HelpService, "The services that cards and contacts name, by id.")
    evidence = several(Source, "The sources that the cards name.")
    licence = plain("Under which licence the words may be used; the facts are CC0-1.0.", example="CC-BY-4.0")
