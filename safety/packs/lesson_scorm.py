"""``lesson-scorm12.zip`` and ``lesson-scorm2004.zip``: the lesson for learning platforms, which it tells two things.

That it was finished, and the score of its last questions. No answer, no name, no time leaves the page. A platform is
never told that a child failed: what is not passed yet stays unknown.
"""

from safety.packs.frame import PackInput
from safety.packs.player import START, player
from safety.packs.rendering import rendered
from safety.packs.zipping import zipped

MANIFEST = "imsmanifest.xml"


def make_12(given: PackInput) -> bytes:
    """Pack the lesson for SCORM 1.2."""
    return _package(given, "1.2")


def make_2004(given: PackInput) -> bytes:
    """Pack the lesson for SCORM 2004, 4th edition."""
    return _package(given, "2004")


def _package(given: PackInput, version: str) -> bytes:
    files = player(given, scorm=version)
    lesson = given.lesson
    manifest = rendered(
        f"scorm-{version}.xml", lesson=lesson, lang=given.local.language.tag, start=START, files=sorted(files)
    )
    return zipped({**files, MANIFEST: manifest})
