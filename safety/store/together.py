"""Several who wait at the same moment, served in one go: the first of them works for all, and each gets an answer.

A commit costs a wait for the disk, and the same wait serves one or many. Nobody is kept waiting so that more may come:
those are served together who came while the ones before them were served.
"""

from collections.abc import Callable, Sequence
from threading import Event, Lock
from typing import Generic, TypeVar

Given = TypeVar("Given")
Got = TypeVar("Got")
MOST = 64


class _Place(Generic[Given, Got]):
    """One who waits; woken with an answer, with a fault, or because it is their turn to work."""

    def __init__(self, given: Given) -> None:
        self.given = given
        self.woken = Event()
        self.got: Sequence[Got] = ()
        self.fault: BaseException | None = None


class Together(Generic[Given, Got]):
    """Serves what several threads ask with one call of ``serve``, which answers each in the order given."""

    def __init__(self, serve: Callable[[Sequence[Given]], Sequence[Got]]) -> None:
        self._serve = serve
        self._lock = Lock()
        self._waiting: list[_Place[Given, Got]] = []
        self._busy = False

    def ask(self, given: Given) -> Got:
        """Wait for the answer.

        Raises:
            Exception: what was raised while serving; it befell all who were served in one go.
        """
        place = _Place[Given, Got](given)
        with self._lock:
            self._waiting.append(place)
            works, self._busy = not self._busy, True
        if not works:
            place.woken.wait()
        if not (place.got or place.fault):
            self._work()
        if place.fault:
            raise place.fault
        return place.got[0]

    def _work(self) -> None:
        """Serve those who wait now, then let one work who came in between."""
        with self._lock:
            served, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
        try:
            for place, got in zip(served, self._serve([place.given for place in served]), strict=True):
                place.got = (got,)
        except BaseException as no:  # noqa: BLE001 whatever it is, nobody may wait for ever
            for place in served:
                place.fault = no
        with self._lock:
            following = self._waiting[:1]
            self._busy = bool(following)
        for place in (*served, *following):
            place.woken.set()
