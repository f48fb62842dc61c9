"""``certificate.pdf``: what was practised, and no name: there is room to write one, and no list of who has it."""

from safety.packs import wording
from safety.packs.frame import PackInput
from safety.packs.pictures import drawn
from safety.packs.poster import line_to_remember
from safety.packs.typesetting import Document


def document(given: PackInput) -> Document:
    """Compose the certificate."""
    return Document(template="certificate", data=data(given), local=given.local, day=given.day)


def data(given: PackInput) -> dict[str, object]:
    """Gather what the certificate says."""
    local, lesson = given.local, given.lesson
    return {
        "title": f"{local.say(wording.CERTIFICATE)}: {lesson.title}",
        "texts": {"can": local.say(wording.CAN_DO), "worth": local.say(wording.WORTH_KEEPING)},
        "lesson": lesson.title,
        "cover": drawn(lesson.cover, local),
        "skill": lesson.skill,
        "line": line_to_remember(lesson),
    }
