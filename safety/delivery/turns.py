"""One at a time for each answer: what many ask for at once is made once, and the others wait for it."""

from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock

# Whoever waited so long makes the answer too: waiting is a courtesy, not a reason to be told nothing.
PATIENCE = 2.0


@dataclass(slots=True)
class Turn:
    """Whose turn it is with one answer, and how many want it."""

    lock: Lock = field(default_factory=Lock)
    wanted: int = 0


class Turns:
    """A turn for everything that somebody wants just now; nothing is remembered of what nobody does."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._turns: dict[Hashable, Turn] = {}
        self._lock = Lock()

    @contextmanager
    def take(self, key: Hashable) -> Iterator[None]:
        """Wait until nobody else is at that key, for a while."""
        with self._lock:
            turn = self._turns.setdefault(key, Turn())
            turn.wanted += 1
        mine = turn.lock.acquire(timeout=self._patience)
        try:
            yield
        finally:
            if mine:
                turn.lock.release()
            with self._lock:
                turn.wanted -= 1
                if not turn.wanted:
                    del self._turns[key]
