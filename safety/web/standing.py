"""Pages that stand still: about, privacy, leaving, settings, and the notes a child may write."""

from flask import Blueprint, Response

from safety.domain.marking import N_
from safety.i18n.speech import Speech
from safety.web.shell import show, speech_of
from safety.web.texts import ABOUT, KEEP_QUESTIONS, LEAVE, PRIVACY_ADULT, PRIVACY_CHILD, Standing

blueprint = Blueprint("standing", __name__)

READING = (
    ("size", N_("Letters"), (("", N_("As usual")), ("large", N_("Large")), ("largest", N_("Very large")))),
    ("spacing", N_("Space between"), (("", N_("As usual")), ("wide", N_("Wide")))),
    ("type", N_("Shape of letters"), (("", N_("As usual")), ("plain", N_("Easier to tell apart")))),
)


@blueprint.get("/<language>/about")
def about(language: str) -> Response:
    """Say what Waylight is."""
    speech = speech_of(language)
    return standing(
        ABOUT,
        speech,
        [("sources", speech.gettext(N_("What this rests on"))), ("privacy", speech.gettext(PRIVACY_CHILD.title))],
    )


@blueprint.get("/<language>/privacy")
def privacy(language: str) -> Response:
    """Say to a child what is known and kept."""
    speech = speech_of(language)
    links = [("privacy/adults", speech.gettext(PRIVACY_ADULT.title)), ("settings", speech.gettext(N_("Settings")))]
    return standing(PRIVACY_CHILD, speech, links)


@blueprint.get("/<language>/privacy/adults")
def privacy_adults(language: str) -> Response:
    """Say to an adult what is known and kept."""
    return standing(PRIVACY_ADULT, speech_of(language), [])


@blueprint.get("/<language>/leave")
def leave(language: str) -> Response:
    """Say how leaving works, and what it cannot do."""
    speech = speech_of(language)
    return standing(LEAVE, speech, [("settings", speech.gettext(N_("Clear this app from the phone")))])


@blueprint.get("/<language>/settings")
def settings(language: str) -> Response:
    """Offer reading settings, and clearing everything from the phone."""
    speech = speech_of(language)
    groups = [
        {
            "name": name,
            "title": speech.gettext(title),
            "choices": [{"value": value, "label": speech.gettext(label)} for value, label in choices],
        }
        for name, title, choices in READING
    ]
    return show("settings.html", speech, groups=groups)


@blueprint.get("/<language>/keep")
def keep(language: str) -> Response:
    """Help to note down what happened; nothing of it comes here."""
    speech = speech_of(language)
    return show("keep.html", speech, questions=[speech.gettext(question) for question in KEEP_QUESTIONS])


def standing(page: Standing, speech: Speech, links: list[tuple[str, str]]) -> Response:
    """Show a standing page in a language."""
    sections = [
        {
            "heading": passage.heading and speech.gettext(passage.heading),
            "lines": [speech.gettext(line) for line in passage.lines],
            "list": [speech.gettext(line) for line in passage.list],
        }
        for passage in page.passages
    ]
    home = f"/{speech.language.tag}/"
    return show(
        "words.html",
        speech,
        title=speech.gettext(page.title),
        sections=sections,
        links=[{"href": home + room, "text": text} for room, text in links],
    )
