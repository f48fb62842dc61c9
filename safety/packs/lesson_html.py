"""``lesson-html.zip``: the lesson for a browser with no network, from a stick or as an HTML5 app of Kolibri."""

from safety.packs.frame import PackInput
from safety.packs.player import player
from safety.packs.zipping import zipped


def make(given: PackInput) -> bytes:
    """Pack the lesson with ``index.html`` at its root."""
    return zipped(player(given))
