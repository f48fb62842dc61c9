"""Help in the API: plans, and the services they name."""

from marshmallow import Schema, fields

from safety.api.schemas.countries import ListedCountry
from safety.api.schemas.documents import Labelled, Source, Spoken
from safety.api.schemas.services import Ages, FactSource, LawNote
from safety.api.schemas.shapes import (
    by_name,
    number,
    one,
    one_word,
    plain,
    several,
    texts,
    word_list,
    words,
    yes_or_no,
)
from safety.domain.vocabulary import Audience, Confidence, Served, SituationId, StepKind


class Emergency(Schema):
    """An emergency number, ready to dial."""

    number = plain("The number, as people write it.", attribute="number.number", example="122")
    link = plain("What dials it.", example="tel:122")
    reaches = several(Labelled, "Whom it reaches. Empty: that was not sourced.")
    confidence = one_word(Confidence, "How sure the sources make us.", attribute="number.confidence")
    sources = several(FactSource, "Where it was read.", attribute="number.sources")


class Interval(Schema):
    """Some time of the week when a service answers."""

    start = number("From, in minutes after Monday 00:00 in the zone of the service.")
    end = number("Up to, in the same minutes; 10080 is the end of Sunday.")


class HelpChannel(Schema):
    """A way to reach a service, ready to tap."""

    type = one(Labelled, "How.")
    value = plain("The number or address, as people write it.", attribute="channel.value")
    link = plain("What opens it on a phone. null: nothing does; show the value.", null=True, example="tel:16000")
    keyword = plain("The word to send in a text message.", null=True, attribute="channel.keyword")
    language = plain("The language spoken there, where it is only that one.", null=True, attribute="channel.language")
    free = yes_or_no("Whether it costs nothing. null: as the service.", unknown=True, attribute="channel.free")
    anonymous = yes_or_no(
        "Whether no name is asked. null: the service's word holds.", unknown=True, attribute="channel.anonymous"
    )
    week = several(Interval, "When this channel answers. null: not known, which is not closed.", allow_none=True)
    asks = several(Labelled, "What it asks of you, beside what its service does.")
    cautions = several(Labelled, "What to know before using it, beside what is said of its service.")
    confidence = one_word(Confidence, "How sure the sources make us.", attribute="channel.confidence")
    checked = plain("When it was last looked at.", null=True, attribute="channel.checked")


class HelpService(Schema):
    """A service with what is true of it wherever it is offered."""

    id = plain("Named by the plans.", attribute="service.id", example="eg-child-helpline-16000")
    name = plain("Its name, in its own script.", attribute="service.name")
    name_latin = plain("Its name in Latin letters.", null=True, attribute="service.name_latin")
    operator = plain("Who runs it.", null=True, attribute="service.operator")
    country = plain("The country it belongs to; 001 for international ones.", attribute="service.country")
    kind = one(Labelled, "What it is.")
    served = word_list(Served, "Whom it says it is for. Empty: not sourced.", attribute="service.served")
    ages = one(Ages, "The ages it is for. null: not known.", null=True, attribute="service.ages")
    area = plain("The part of the country it serves. null: all of it.", null=True, attribute="service.area")
    languages = fields.List(
        fields.String(), required=True, attribute="service.languages", metadata={"description": "What it speaks."}
    )
    free = yes_or_no("Whether it costs nothing. null: not known.", unknown=True, attribute="service.free")
    anonymous = yes_or_no("Whether no name is asked. null: not known.", unknown=True, attribute="service.anonymous")
    asks = several(Labelled, "What it asks of you.")
    contact = several(Labelled, "What happens when you make contact.")
    timezone = plain("The IANA time zone of its hours.", null=True, attribute="service.timezone")
    week = several(
        Interval,
        "When its first channel answers; each channel tells its own. null: not known, which is not closed.",
        allow_none=True,
    )
    not_known = texts("What nobody has found out about it; show it, it is not a no.")
    channels = several(HelpChannel, "The ways to reach it.")
    confidence = one(Labelled, "How sure the sources make us.")
    checked = plain("When it was last looked at.", null=True, attribute="service.checked")
    sources = several(FactSource, "Where all this was read.", attribute="service.sources")
    overlay = yes_or_no("True: the operator of this server added it.", attribute="service.overlay")


class HelpOffer(Schema):
    """A service at its place in a plan."""

    service = plain("Its id among `services`.")
    channels = fields.List(
        fields.Integer(),
        required=True,
        metadata={"description": "Which of its channels to offer, in order: their positions in the list, from 0."},
    )
    reasons = several(Labelled, "Why it stands there.")
    cautions = several(Labelled, "What to know before, and what it will not do.")
    unconfirmed = yes_or_no("Whether nobody with authority has confirmed it; then say so.")


class Advice(Schema):
    """Something to do, or to leave."""

    text = words("What to do.")
    never = yes_or_no("True: what never to do.")
    sources = fields.List(fields.String(), required=True, metadata={"description": "Ids among `evidence`."})


class HelpStep(Schema):
    """One part of a plan."""

    kind = one_word(StepKind, "Which part.")
    title = words("Its heading.")
    words = texts("What to say to the reader.")
    advice = several(Advice, "What to do, and what to leave.")
    emergency = fields.List(
        fields.String(), required=True, metadata={"description": "Numbers among `emergency`, the first to call first."}
    )
    offers = several(HelpOffer, "Services, the first to try first.")


class Plan(Schema):
    """What one reader does in one situation."""

    audience = one_word(Audience, "The reader.")
    title = words("The situation in the reader's words: the row to tap.")
    steps = several(HelpStep, "The parts, in order.")


class Situation(Schema):
    """What may have happened."""

    code = one_word(SituationId, "Which.")
    plans = several(Plan, "The plan for each reader.")


class HelpDocument(Spoken):
    """Help in one country: all situations and readers."""

    country = one(ListedCountry, "The country.")
    emergency = several(Emergency, "Emergency numbers, the first to call first. Empty: none is known.")
    situations = several(Situation, "What may have happened.")
    services = by_name(HelpService, "The services that the plans name, by id.")
    evidence = several(Source, "The sources that advice names.")
    law = several(LawNote, "What the law says that a reader may need.")
    licence = plain("Under which licence the words may be used; the facts are CC0-1.0.", example="CC-BY-4.0")
