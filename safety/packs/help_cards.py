"""``help-cards.pdf``: this country's help on cards for a pocket."""

from safety.packs import wording
from safety.packs.frame import Local, PackInput
from safety.packs.paper import help_on_paper
from safety.packs.scanning import code_to_help
from safety.packs.typesetting import set_pdf

MOST = 2
TEXTS = {
    "says": wording.CARD_SAYS,
    "fault": wording.NOT_YOUR_FAULT,
    "danger": wording.IN_DANGER,
    "cut": wording.CUT_HERE,
}


def make(given: PackInput) -> bytes:
    """Set the cards that go with a lesson."""
    return make_alone(given.local)


def make_alone(local: Local) -> bytes:
    """Set the cards."""
    return set_pdf("help-cards", data(local), local, local.day)


def data(local: Local) -> dict[str, object]:
    """Gather what a card says."""
    return {
        "title": local.say(wording.HELP_IN) % {"country": local.country_name},
        "texts": {name: local.say(text) for name, text in TEXTS.items()},
        "help": help_on_paper(local, local.child, MOST),
        "code": code_to_help(local),
    }
