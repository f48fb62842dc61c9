"""How often one address may send something, counted in Redis by all servers together.

The key under which addresses are hashed has two halves: a secret of the servers, which Redis never sees, and a salt
made by chance each day, which Redis forgets when the day is over. With it the names of yesterday are lost for good.
"""

import logging
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from hashlib import blake2b
from secrets import token_bytes

from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry

from safety.limits.here import Limit, Limits, hashed, window

PATIENCE = 0.25
"""Nobody who sends something waits longer for a count."""
AGAIN_AFTER = 5.0
PREFIX = "waylight"
GONE = (RedisError, OSError, ValueError)
log = logging.getLogger(__name__)


class SharedLimits(Limits):
    """Counts in Redis; while it is away, each server counts in its own memory, and nobody who sends notices."""

    def __init__(self, url: str, secret: str, tick: Callable[[], float]) -> None:
        super().__init__()
        waits = {"socket_timeout": PATIENCE, "socket_connect_timeout": PATIENCE}
        self._redis = Redis.from_url(url, retry=Retry(NoBackoff(), 0), **waits)
        self._secret = blake2b(secret.encode()).digest()
        self._tick = tick
        self._away_until = 0.0
        self._day_and_key = date.min, b""

    def count(self, limit: Limit, home: str, now: datetime) -> int:
        """Count one more from a household; return how many came from it in this window of time, to any server."""
        if self._tick() >= self._away_until:
            try:
                return self._count_together(limit, home, now)
            except GONE as no:
                self._away_until = self._tick() + AGAIN_AFTER
                log.warning("Redis is not available, limits are counted in memory: %s", type(no).__name__)
        return super().count(limit, home, now)

    def close(self) -> None:
        """Let go of every connection."""
        self._redis.close()

    def _count_together(self, limit: Limit, home: str, now: datetime) -> int:
        day, key = self._day_and_key
        if now.date() != day:
            key = self._key_of(now)
            self._day_and_key = now.date(), key
        name = f"{PREFIX}:{limit.name}:{window(limit, now)}:{hashed(home, key).hex()}"
        with self._redis.pipeline() as asked:
            asked.incr(name)
            asked.expire(name, limit.seconds)
            return int(asked.execute()[0])

    def _key_of(self, now: datetime) -> bytes:
        """Return the key of a day: the salt that the first server of the day made, mixed with the secret."""
        name = f"{PREFIX}:salt:{now.date()}"
        over = datetime.combine(now.date() + timedelta(days=1), time(), UTC)
        self._redis.set(name, token_bytes(32), nx=True, ex=max(1, int((over - now).total_seconds())))
        salt = self._redis.get(name)
        if not isinstance(salt, bytes):
            raise RedisError("the salt ended at this very moment")
        return blake2b(salt, key=self._secret).digest()
