"""``help-cards.pdf``: this country's help on cards for a pocket."""

from safety.packs import wording
from safety.packs.frame import Local, PackInput
from safety.packs.paper import help_on_paper
from safety.packs.scanning import code_to_help
from safety.packs.typesetting import Document

MOST = 2
TEXTS = {
    "says": wording.CARD_SAYS,
    "fault": wording.NOT_YOUR_FAULT,
    "danger": wording.IN_DANGER,
    "cut": wording.CUT_HERE,
}


def document(given: PackInput) -> Document:
    """Compose the cards that go with a lesson."""
    return alone(given.local)


def alone(local: Local) -> Document:
    """Compose the cards."""
    return Document(template="help-cards", data=data(local), local=local, day=local.day)


def data(local: Local) -> dict[str, object]:
    """Gather what a card says."""
    return {
        "title": local.say(wording.HELP_IN) % {"country": local.country_name},
        "texts": {name: local.say(text) for name, text in TEXTS.items()},
        "help": help_on_paper(local, local.child, MOST),
        "code": code_to_help(local),
    }
