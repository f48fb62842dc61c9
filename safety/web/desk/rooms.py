"""The rooms of the desk, in the order of its menu. A new one adds a line here and is behind the guard at once."""

from typing import Final

from safety.web.desk import catalogues, health, log, overlay, use, watch
from safety.web.desk.shell import Room

ROOMS: Final[tuple[Room, ...]] = (
    health.ROOM,
    watch.ROOM,
    use.ROOM,
    catalogues.ROOM,
    overlay.ROOM,
    log.ROOM,
)
