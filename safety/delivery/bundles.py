"""The seal over what a phone keeps offline: a list of files with their digests, the moment, and the keys to come.

A list is made for each request, since it says when; the digests in it are made once for each catalogue.
"""

from base64 import urlsafe_b64encode
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import lru_cache
from hashlib import sha256

from flask import Flask
from werkzeug.exceptions import NotFound
from werkzeug.test import create_environ

from safety.delivery.memo import GOOD, ask_for_all
from safety.delivery.signing import Ring
from safety.exchange.sealing import EXTENSION, Listing
from safety.parts import Clock

# A phone that was not online for so long is told that its numbers are old; it keeps them all the same.
GOOD_FOR = timedelta(days=14)
# More addresses than there are; what was digested longest ago is digested again.
DIGESTS = 20_000
# The lists that are asked for most; of any other, the addresses are gathered again.
LISTS = 500
# What an address answers: the type of its bytes, and the bytes. None: nothing.
Ask = Callable[[str], tuple[str, bytes] | None]


class Notary:
    """Signs lists of what an app answers."""

    def __init__(self, ring: Ring, clock: Clock, ask: Ask) -> None:
        self.public = ring.public
        self._ring = ring
        self._clock = clock
        self._ask = ask
        self._file = lru_cache(maxsize=DIGESTS)(self._digested)
        self._files = lru_cache(maxsize=LISTS)(self._gathered)

    def sign(self, listing: Listing) -> str:
        """Return a list, with the digest of every file in it, signed."""
        said = dated(listing, self._clock()) | {"keys": self.public} | dict(listing.more)
        return self._ring.sign(said | {"files": self._files(listing)})

    def of_one_moment(self, ask: Ask) -> "Notary":
        """Return one who gets the bytes elsewhere, and signs every list as of now, however long that takes.

        Lists that lie side by side must not be older than each other: whoever has one of them takes no older one.
        """
        now = self._clock()
        return Notary(self._ring, lambda: now, ask)

    def _gathered(self, listing: Listing) -> list[dict[str, object]]:
        return [self._file(path, listing.told) for path in listing.paths]

    def _digested(self, path: str, told: tuple[str, ...]) -> dict[str, object]:
        answer = self._ask(path)
        if answer is None:
            raise NotFound
        kind, data = answer
        everything = {"path": path, "sha256": digest(data), "size": len(data), "type": kind}
        return {name: everything[name] for name in told}


def offer(app: Flask, clock: Clock, ring: Ring) -> None:
    """Let an app answer with signed lists."""
    app.extensions[EXTENSION] = Notary(ring, clock, lambda path: answer_of(app, path))


def answer_of(app: Flask, path: str) -> tuple[str, bytes] | None:
    """Ask the app itself, as anybody would."""
    answer = ask_for_all(app.wsgi_app, create_environ(path))
    return (answer.content_type or "", answer.get_data()) if answer.status_code == GOOD else None


def digest(data: bytes) -> str:
    """Write a SHA-256 digest as JOSE does, in base64url: a list is mostly digests, and these are the shortest."""
    return urlsafe_b64encode(sha256(data).digest()).rstrip(b"=").decode()


def dated(listing: Listing, now: datetime) -> dict[str, object]:
    """Say which list this is and of when; its version is that second, so a later one is never lower."""
    issued = int(now.timestamp())
    return {
        "bundle": listing.name,
        "catalogue": listing.catalogue,
        "version": issued,
        "issued": issued,
        "expires": issued + int(GOOD_FOR.total_seconds()),
    }
