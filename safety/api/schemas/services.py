"""Services as open data: every fact with its sources, in no language of its own."""

from marshmallow import Schema, fields

from safety.api.schemas.documents import Document
from safety.api.schemas.shapes import AsRead, one, one_word, plain, several, word_list, yes_or_no
from safety.domain.vocabulary import (
    Asks,
    Caution,
    ChannelType,
    Confidence,
    Contact,
    Emergency,
    Focus,
    Served,
    ServiceKind,
)

OF_LIBRARY = "What libphonenumber says of the number. It does not know many real short codes: a reason to look again."
NOT_KNOWN = "null: not known."


class FactSource(Schema):
    """Where a fact was read."""

    url = plain("The address; null for a list that was not published under one.", null=True)
    year = fields.Integer(required=True, allow_none=True, metadata={"description": "The year of the source."})
    authoritative = yes_or_no("Whether it is the service itself, its government, or a body that vouches for it.")
    what = plain("What was read there.", null=True)
    retrieved = plain("When it was read.", null=True)


class EmergencyNumber(Schema):
    """A national emergency number."""

    number = plain("The number, as dialled.", example="122")
    reaches = word_list(Emergency, "What it reaches. Empty: that was not sourced.")
    libphonenumber = plain(OF_LIBRARY, null=True)
    confidence = one_word(Confidence, "How sure the sources make us.")
    shown = yes_or_no("False: kept as a fact, never offered to anyone.")
    sources = several(FactSource, "Where it was read.")
    note = plain("What to know of it, in English.", null=True)


class Channel(Schema):
    """One way to reach a service."""

    type = one_word(ChannelType, "How.")
    value = plain("The number or address, as people write it.", example="1-800-422-4453")
    dial = plain("The characters a phone dials, inside the country. null: nothing is dialled.", null=True)
    e164_or_short = plain("The number in E.164, or `short` for a short code.", null=True)
    libphonenumber = AsRead(required=True, allow_none=True, metadata={"description": OF_LIBRARY})
    keyword = plain("The word to send in a text message.", null=True)
    language = plain("The language spoken there, where it is only that one.", null=True)
    url_pattern = plain("How the address is made where it differs by place.", null=True)
    free = yes_or_no("Whether it costs nothing. null: the service's own word holds.", unknown=True)
    anonymous = yes_or_no("Whether no name is asked. null: the service's own word holds.", unknown=True)
    hours = plain("When it answers, where not as its service. null: as its service. unknown: not known.", null=True)
    asks = word_list(Asks, "What it asks of you, beside what its service does.")
    cautions = word_list(Caution, "What to know before, beside what is true of its service.")
    confidence = one_word(Confidence, "How sure the sources make us.")
    shown = yes_or_no("False: kept as a fact, never offered to anyone, since it is not confirmed.")
    checked = plain("When it was last looked at.", null=True)
    note = plain("What to know of it, in English.", null=True)


class Ages(Schema):
    """The ages a service is for."""

    youngest = fields.Function(
        lambda ages: ages[0], metadata={"type": "integer", "description": "From."}, required=True
    )
    oldest = fields.Function(
        lambda ages: ages[1],
        metadata={"type": ["integer", "null"], "description": "Up to; null: no end."},
        required=True,
    )


class Service(Schema):
    """A service, with what is known of it and how sure that is."""

    id = plain("Stable; it may keep a number that has since changed.", example="eg-child-helpline-16000")
    country = plain("The country it belongs to; 001 for international ones.")
    name = plain("Its name, in its own script.")
    name_latin = plain("Its name in Latin letters.", null=True)
    operator = plain("Who runs it.", null=True)
    kind = one_word(ServiceKind, "What it is.")
    served = word_list(Served, "Whom it says it is for. `adult`: not for children. Empty: not sourced.")
    ages = one(Ages, f"The ages it is for. {NOT_KNOWN}", null=True)
    focus = word_list(Focus, "What it is especially for. Empty: any worry.")
    area = plain("The part of the country it serves. null: all of it.", null=True)
    channels = several(Channel, "The ways to reach it.")
    hours = plain(f"When it answers, as OpenStreetMap writes opening hours. {NOT_KNOWN}", null=True, example="24/7")
    timezone = plain("The IANA time zone of its hours.", null=True)
    free = yes_or_no(f"Whether it costs nothing. {NOT_KNOWN}", unknown=True)
    anonymous = yes_or_no(f"Whether no name is asked. {NOT_KNOWN}", unknown=True)
    asks = word_list(Asks, "What it asks of you.")
    contact = word_list(Contact, "What happens when you make contact.")
    cautions = word_list(Caution, "What to know before.")
    languages = fields.List(fields.String(), required=True, metadata={"description": "The languages it speaks."})
    networks = fields.List(fields.String(), required=True, metadata={"description": "The networks it belongs to."})
    sources = several(FactSource, "Where all this was read.")
    confidence = one_word(Confidence, "How sure the sources make us.")
    checked = plain("When it was last looked at.", null=True)
    same_as = plain("The id of the entry that describes the same service.", null=True)
    serves = fields.List(
        fields.String(),
        required=True,
        allow_none=True,
        metadata={"description": "The countries that an international service serves. null: all, or its own country."},
    )
    overlay = yes_or_no("True: the operator of this server added it; no editor of Waylight has looked at it.")
    facts = AsRead(required=True, metadata={"type": "object", "description": "What else was found, as it was found."})
    note = plain("What to know of it, in English.", null=True)


class Loan(Schema):
    """A service of another country that a source says also serves this one."""

    service = plain("Its id.")
    evidence = one(FactSource, "The source that says so.")
    note = plain("What to know of it, in English.", null=True)


class LawNote(Schema):
    """What the law of a country says that a reader may need. Nothing here is advice about law."""

    text = plain("The note, in English.")
    source = one(FactSource, "Where it was read.")


class Country(Schema):
    """All that is known of a country."""

    code = plain("ISO 3166-1 alpha-2; XK is Kosovo, 001 holds the international services.")
    uninhabited = yes_or_no("Whether nobody lives there.")
    emergency = several(EmergencyNumber, "Its emergency numbers.")
    services = several(Service, "Its services.")
    services_of = several(Loan, "Services of other countries that also serve it.")
    law = several(LawNote, "What its law says that a reader may need.")
    note = plain("What to know of the country's entry, in English.", null=True)


class ServicesDocument(Document):
    """The whole directory."""

    licence = plain("Under which licence the facts may be used: none is kept back.", example="CC0-1.0")
    countries = several(Country, "Every country.")
