"""A place of limited size for answers: what nobody asked for again goes first."""

from dataclasses import dataclass
from threading import Lock

from safety.delivery.codings import Coding
from safety.delivery.whole import Whole

Key = tuple[str, Coding]
# One answer must not push out all others.
SMALLEST_SHARE = 16
# What an answer takes beside its body: headers, key, the objects around them. Seen: 3.9 kB, and the head as sent.
OVERHEAD = 5_000


@dataclass(slots=True)
class Place:
    """An answer, and whether it was asked for since its turn to go came last."""

    whole: Whole
    asked: bool = False


class Room:
    """Answers by address and coding, up to a number of bytes.

    Looking one up takes no lock: that is one step of Python, and the mark it leaves is only a hint.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._free = size
        self._places: dict[Key, Place] = {}
        self._lock = Lock()

    def get(self, key: Key) -> Whole | None:
        """Return the answer that is kept under a key."""
        place = self._places.get(key)
        if place is None:
            return None
        place.asked = True
        return place.whole

    def put(self, key: Key, whole: Whole) -> None:
        """Keep an answer, if it is not too large; others go for it where they must."""
        needed = taken(key, whole)
        if needed * SMALLEST_SHARE > self._size:
            return
        with self._lock:
            if key in self._places:
                return
            while self._free < needed:
                self._let_one_go()
            self._places[key] = Place(whole)
            self._free -= needed

    def _let_one_go(self) -> None:
        """Take out the oldest answer that was not asked for; one that was gets a second turn."""
        key = next(iter(self._places))
        place = self._places.pop(key)
        if place.asked:
            self._places[key] = Place(place.whole)
        else:
            self._free += taken(key, place.whole)


def taken(key: Key, whole: Whole) -> int:
    """Return how many bytes an answer takes up."""
    return len(whole.body) + len(key[0]) + OVERHEAD
