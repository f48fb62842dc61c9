"""``poster.pdf`` and ``poster-a3.pdf``: the line to remember, and this country's help in large numbers."""

from safety.domain.lesson import Lesson, RememberCard
from safety.packs import wording
from safety.packs.frame import Local, PackInput
from safety.packs.paper import help_on_paper
from safety.packs.pictures import drawn
from safety.packs.scanning import code_to_help
from safety.packs.typesetting import Document

TEXTS = {
    "fault": wording.NOT_YOUR_FAULT,
    "danger": wording.IN_DANGER,
    "talk": wording.TALK_TO_SOMEONE,
    "take_down": wording.TAKE_DOWN,
    "report": wording.REPORT,
    "yourself": wording.CHECK_YOURSELF,
}


def a4(given: PackInput) -> Document:
    """Compose the poster for a door."""
    return Document(template="poster", data=data(given, "a4"), local=given.local, day=given.day)


def a3(given: PackInput) -> Document:
    """Compose the poster for a wall."""
    return Document(template="poster", data=data(given, "a3"), local=given.local, day=given.day)


def alone(local: Local) -> Document:
    """Compose a poster of help alone."""
    line = local.say(wording.CARD_SAYS)
    return Document(template="poster", data=_said(local, "a4", line, line), local=local, day=local.day)


def data(given: PackInput, page: str) -> dict[str, object]:
    """Gather what the poster of a lesson says."""
    line = line_to_remember(given.lesson) or given.lesson.skill
    return {**_said(given.local, page, given.lesson.title, line), "cover": drawn(given.lesson.cover, given.local)}


def _said(local: Local, page: str, title: str, line: str) -> dict[str, object]:
    return {
        "title": f"{title}: {local.say(wording.HELP_IN) % {'country': local.country_name}}",
        "format": page,
        "texts": {name: local.say(text) for name, text in TEXTS.items()},
        "cover": None,
        "line": line,
        "help": help_on_paper(local, local.child),
        "code": code_to_help(local),
    }


def line_to_remember(lesson: Lesson) -> str | None:
    """Return the one line worth putting on a wall."""
    return next((card.line for card in lesson.cards if isinstance(card, RememberCard)), None)
