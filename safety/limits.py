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
        moment = int(now.timestamp())
        with self._lock:
            self._begin_day(now.date())
            counted = limit.name, moment // limit.seconds, self._hashed(address)
            if len(self._counts) >= MOST_NAMES and counted not in self._counts:
                self._counts.clear()
            self._counts[counted] += 1
            over = self._counts[counted] > limit.times
        return limit.seconds - moment % limit.seconds if over else 0

    def _begin_day(self, today: date) -> None:
        if today != self._day:
            self._day, self._key = today, self._make_key()
            self._counts.clear()

    def _hashed(self, address: str) -> bytes:
        return blake2b(_household(address).encode(), key=self._key, digest_size=16).digest()


def _household(address: str) -> str:
    """Return what addresses of one household have in common."""
    try:
        read = ip_address(address)
    except ValueError:
        return address
    if isinstance(read, IPv6Address) and read.ipv4_mapped is None:
        return str(int(read) >> (128 - PREFIX_BITS))
    return str(getattr(read, "ipv4_mapped", None) or read)
