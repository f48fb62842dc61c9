"""Passwords: kept as Argon2id hashes, and compared as slowly for a name that is not there as for one that is."""

from base64 import b64encode

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

FEWEST = 12
HASHER = PasswordHasher()


def hashed(password: str) -> str:
    """Return what is kept of a password."""
    return HASHER.hash(password)


def matches(kept: str, password: str) -> bool:
    """Whether a password is the one of which this was kept."""
    try:
        return HASHER.verify(kept, password)
    except (VerifyMismatchError, InvalidHashError):
        return False


def nobodys() -> str:
    """Return a hash that no password has, and that takes as long to compare as any."""
    salt, digest = (b64encode(bytes(size)).decode().rstrip("=") for size in (HASHER.salt_len, HASHER.hash_len))
    return f"$argon2id$v=19$m={HASHER.memory_cost},t={HASHER.time_cost},p={HASHER.parallelism}${salt}${digest}"
