"""``family-letter.pdf``: what families should know, and what to say at home."""

from safety.packs import wording
from safety.packs.frame import PackInput
from safety.packs.paper import help_on_paper
from safety.packs.scanning import code_for_adults
from safety.packs.typesetting import Document
from safety.signpost.labels import label

MOST = 2


def document(given: PackInput) -> Document:
    """Compose the letter."""
    return Document(template="family-letter", data=data(given), local=given.local, day=given.day)


def data(given: PackInput) -> dict[str, object]:
    """Gather what the letter says."""
    local, letter = given.local, given.lesson.teacher.family_letter
    title = local.say(wording.FAMILY_LETTER)
    return {
        "title": f"{title}: {given.lesson.title}",
        "about": f"{title} · {local.say(label(given.lesson.band))}",
        "lesson": given.lesson.title,
        "texts": {"danger": local.say(wording.IN_DANGER)},
        "opening": letter.opening,
        "paragraphs": letter.paragraphs,
        "at_home": letter.at_home,
        "closing": letter.closing,
        "help": help_on_paper(local, local.parent, MOST),
        "code": code_for_adults(local),
    }
