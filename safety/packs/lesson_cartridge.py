"""``lesson.imscc``: the lesson's page and its questions as a Common Cartridge 1.3, the questions in QTI 1.2."""

from safety.packs import wording
from safety.packs.frame import PackInput
from safety.packs.player import START, player
from safety.packs.rendering import rendered
from safety.packs.zipping import zipped

CHECK = "check/assessment.xml"


def make(given: PackInput) -> bytes:
    """Pack the cartridge."""
    lesson, title = given.lesson, given.local.say(wording.WHAT_WOULD_YOU_DO)
    said = {"lesson": lesson, "lang": given.local.language.tag}
    files = {f"lesson/{name}": data for name, data in player(given).items()}
    manifest = rendered(
        "cartridge.xml", **said, start=f"lesson/{START}", files=sorted(files), check=CHECK, check_title=title
    )
    questions = rendered("qti-1.2.xml", **said, title=f"{lesson.title}: {title}")
    return zipped({**files, CHECK: questions, "imsmanifest.xml": manifest})
