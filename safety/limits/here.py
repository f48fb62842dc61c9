"""How often one address may send something, kept in memory alone, under a name that nobody can turn back."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import blake2b
from ipaddress import IPv6Address, ip_address
from secrets import token_bytes
from threading import Lock

MOST_NAMES = 100_000
PREFIX_BITS = 64
"""One household or school has so much of an IPv6 address in common; the rest changes as a phone likes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """How often something may be sent from one address in so many seconds."""

    name: str
    times: int
    seconds: int


# A school is one address, so a class that answers at once must fit.
TALLIES = Limit(name="tallies", times=600, seconds=600)
FLAGS = Limit(name="flags", times=30, seconds=3_600)
CLASSES = Limit(name="classes", times=30, seconds=3_600)
ANSWERS = Limit(name="answers", times=600, seconds=600)
# Somebody who types a password wrong a few times is let on; somebody who guesses is not.
DESK = Limit(name="desk", times=20, seconds=600)


class Limits:
    """Counts by address and window of time. The key under which addresses are hashed lasts a day and is never kept."""

    def __init__(self, make_key: Callable[[], bytes] = lambda: token_bytes(32)) -> None:
        self._make_key = make_key
        self._day = date.min
        self._key = b""
        self._counts: Counter[tuple[str, int, bytes]] = Counter()
        self._lock = Lock()

    def wait(self, limit: Limit, address: str, now: datetime) -> int:
        """Count one more from an address; return how many seconds it has to wait, 0 if it need not."""
        over = self.count(limit, household(address), now) > limit.times
        return limit.seconds - int(now.timestamp()) % limit.seconds if over else 0

    def count(self, limit: Limit, home: str, now: datetime) -> int:
        """Count one more from a household; return how many came from it in this window of time."""
        with self._lock:
            self._begin_day(now.date())
            counted = limit.name, window(limit, now), hashed(home, self._key)
            if len(self._counts) >= MOST_NAMES and counted not in self._counts:
                self._counts.clear()
            self._counts[counted] += 1
            return self._counts[counted]

    def _begin_day(self, today: date) -> None:
        if today != self._day:
            self._day, self._key = today, self._make_key()
            self._counts.clear()


def window(limit: Limit, now: datetime) -> int:
    """Return the number of the stretch of time in which something is counted."""
    return int(now.timestamp()) // limit.seconds


def hashed(home: str, key: bytes) -> bytes:
    """Return a name for a household that nobody can turn back without the key."""
    return blake2b(home.encode(), key=key, digest_size=16).digest()


def household(address: str) -> str:
    """Return what addresses of one household have in common."""
    try:
        read = ip_address(address)
    except ValueError:
        return address
    if isinstance(read, IPv6Address) and read.ipv4_mapped is None:
        return str(int(read) >> (128 - PREFIX_BITS))
    return str(getattr(read, "ipv4_mapped", None) or read)
