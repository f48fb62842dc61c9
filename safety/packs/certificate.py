"""``certificate.pdf``: what was practised, and no name: there is room to write one, and no list of who has it."""

from safety.packs import wording
from safety.packs.frame import PackInput
from safety.packs.pictures import drawn
from safety.packs.poster import line_to_remember
from safety.packs.typesetting import Document

TEXTS = {
    "certificate": wording.CERTIFICATE,
    "can": wording.CAN_DO,
    "worth": wording.WORTH_KEEPING,
    "name": wording.ROOM_FOR_NAME,
    "day": wording.ROOM_FOR_DAY,
}


def document(given: PackInput) -> Document:
    """Compose the certificate."""
    return Document(template="certificate", data=data(given), local=given.local, day=given.day)


def data(given: PackInput) -> dict[str, object]:
    """Gather what the certificate says."""
    local, lesson = given.local, given.lesson
    return {
        "title": f"{local.say(wording.CERTIFICATE)}: {lesson.title}",
        "texts": {name: local.say(text) for name, text in TEXTS.items()},
        "lesson": lesson.title,
        "cover": drawn(lesson.cover, local),
        "skill": lesson.skill,
        "line": line_to_remember(lesson),
    }
