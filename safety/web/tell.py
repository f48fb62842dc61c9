"""Telling someone: the message, its ways out of the phone, and a rehearsal of the answer."""

from collections.abc import Iterable
from enum import StrEnum

from flask import Blueprint, Response, json

from safety.domain.telling import MessageTemplate, Purpose, Recipient
from safety.domain.vocabulary import Audience, Band, SituationId
from safety.domain.words import CountryCode
from safety.i18n.speech import Speech
from safety.parts import parts
from safety.signpost.labels import label
from safety.signpost.telling import links
from safety.web.countries import choose, place
from safety.web.help import at_school
from safety.web.shell import country_of, show, speech_of

blueprint = Blueprint("tell", __name__)

LEFT_OUT = frozenset({SituationId.DANGER, SituationId.TALK, SituationId.OTHER_PERSON})


@blueprint.get("/<language>/tell")
def anywhere(language: str) -> Response:
    """Ask where the reader is, for the link that helps the adult."""
    return choose("tell", speech_of(language), ())


@blueprint.get("/<language>/tell/<country>")
def someone(language: str, country: str) -> Response:
    """Show messages to send and answers to rehearse."""
    speech, code = speech_of(language), country_of(country)
    catalogue = parts().editions.help(speech.language.tag).what
    here = place(code, speech)
    views = ((situation, catalogue.situations[situation].views[Audience.CHILD]) for situation in SituationId)
    return show(
        "tell.html",
        speech,
        country=here,
        help_path=here.path("help"),
        at_school=at_school(code, Audience.CHILD, speech),
        adult_link=adult_link(speech, code),
        link_line=catalogue.telling.link_line,
        bands=list(Band),
        recipients=choices(Recipient, speech),
        purposes=choices(Purpose, speech),
        situations=[{"id": each, "label": view.title} for each, view in views if each not in LEFT_OUT],
        templates_json=json.dumps([as_data(template) for template in catalogue.telling.templates]),
        groups=groups(catalogue.telling.templates, speech),
        answers=catalogue.telling.answers,
    )


def choices(words: Iterable[StrEnum], speech: Speech) -> list[dict[str, str]]:
    """Say what may be chosen."""
    return [{"id": word, "label": speech.gettext(label(word))} for word in words]


def adult_link(speech: Speech, country: CountryCode) -> str:
    """Return the address of the adult's page: whole where the operator said what this server is called.

    Else the phone completes it with the address it has itself. What a request says of the server's name is never put
    into an answer that others are given, too.
    """
    return f"{parts().config.base_url or ''}/{speech.language.tag}/adult/{country}"


def as_data(template: MessageTemplate) -> dict[str, object]:
    """Return a message for the script that fills in the composer."""
    return {
        "bands": template.bands,
        "to": template.to,
        "purpose": template.purpose,
        "situations": template.situations,
        "text": template.text,
    }


def groups(templates: Iterable[MessageTemplate], speech: Speech) -> list[dict[str, object]]:
    """Gather the messages by what they ask for, each ready to send without a script."""
    every = tuple(templates)
    return [
        {
            "title": speech.gettext(label(purpose)),
            "messages": [ready(each) for each in every if each.purpose is purpose],
        }
        for purpose in Purpose
    ]


def ready(template: MessageTemplate) -> dict[str, str]:
    """Return a message with the links that open the phone's own apps with it."""
    made = links(template.text)
    return {"text": template.text, "sms": made.sms, "whatsapp": made.whatsapp, "mail": made.mail}
