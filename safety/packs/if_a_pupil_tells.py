"""``if-a-pupil-tells-you.pdf``: one page for the first minute and the hour after it."""

from safety.domain.vocabulary import Audience
from safety.packs import wording
from safety.packs.frame import Local, PackInput
from safety.packs.paper import help_on_paper
from safety.packs.typesetting import Document

MOST = 2
TEXTS = {
    "say": wording.SAY_THIS,
    "not_say": wording.NOT_THIS,
    "then": wording.THEN,
    "never": wording.NEVER,
    "call": wording.WHO_TO_CALL,
    "danger": wording.IN_DANGER,
}


def document(given: PackInput) -> Document:
    """Compose the page that goes with a lesson."""
    return Document(template="if-a-pupil-tells-you", data=data(given.local), local=given.local, day=given.day)


def alone(local: Local) -> Document:
    """Compose the page."""
    return Document(template="if-a-pupil-tells-you", data=data(local), local=local, day=local.day)


def data(local: Local) -> dict[str, object]:
    """Gather what the page says: the card of a teacher who was told, and whom to call in this country."""
    card = local.telling.cards[Audience.TEACHER]
    return {
        "title": card.title,
        "texts": {name: local.say(text) for name, text in TEXTS.items()},
        "first": card.first,
        "say": card.say,
        "not_say": card.do_not_say,
        "do": [advice.text for advice in card.next if not advice.never],
        "never": [advice.text for advice in card.next if advice.never],
        "help": help_on_paper(local, local.teacher, MOST),
    }
