"""A plain request answered from its bytes alone: where its answer is kept, nothing else need be made of them.

A server that holds the bytes of a request may ask here first. What is answered here would be answered the same inside;
whatever is not known to change nothing is not answered here and goes in, to where everything is read.
"""

import re
from email.utils import formatdate

from safety.delivery.door import Door
from safety.delivery.ready import Ready

LINE = re.compile(rb"GET (/[\w./~-]*) HTTP/1\.1", re.ASCII)
# Headers that change nothing in an answer that all see. Cookie, Range, If-None-Match and all others are read inside.
HARMLESS = frozenset(
    b"accept accept-language cache-control dnt forwarded host origin pragma priority referer sec-ch-ua "
    b"sec-ch-ua-mobile sec-ch-ua-platform sec-fetch-dest sec-fetch-mode sec-fetch-site sec-fetch-user sec-gpc "
    b"upgrade-insecure-requests user-agent via x-forwarded-for x-forwarded-host x-forwarded-port x-forwarded-proto "
    b"x-real-ip".split()
)
CODINGS = b"accept-encoding"
STAYS = b"connection: keep-alive"
# A request that is longer is read inside.
LONGEST = 4_000
# How many bytes of answers are held ready at once, whole with their date: they lie in the memo as well.
MOST = 4_000_000
# What no server takes for a part of a header.
NO_TEXT = re.compile(rb"[^\t\x20-\x7e\x80-\xff]")


class Caller:
    """Who is at the other end of one connection, as long as it lasts: most send the same headers each time."""

    __slots__ = ("codings", "headers", "kept_at")

    def __init__(self) -> None:
        self.headers = b""
        self.codings: bytes | None = None
        self.kept_at = 0.0


class Doorstep:
    """Where the bytes of a request meet the bytes of an answer, which is made ready once a second: it says when."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._ready: dict[tuple[bytes, bytes], Ready] = {}
        self._inside: object = None
        self._since = 0.0
        self._until = 0.0
        self._free = 0
        self._answered = 0

    def answer(self, caller: Caller, request: bytes, moment: float) -> Ready | None:
        """Return a whole answer, or nothing where the request must go in."""
        line, _, headers = request.partition(b"\r\n")
        if headers != caller.headers:
            caller.headers, caller.codings = headers, codings_in(headers)
        codings = caller.codings
        if codings is None:
            return None
        if not self._since <= moment < self._until or self._door.inside is not self._inside:
            self._begin_second(int(moment))
        ready = self._ready.get((line, codings)) or self._make_ready(line, codings)
        if ready is not None:
            self._answered += 1
        return ready

    def _begin_second(self, second: int) -> None:
        """Let go of what says another second, or is of another catalogue; what was counted is told now."""
        self._ready, self._free, self._inside = {}, MOST, self._door.inside
        self._since, self._until = float(second), second + 1.0
        self._door.found_at_once(self._answered)
        self._answered = 0

    def _make_ready(self, line: bytes, codings: bytes) -> Ready | None:
        plain = LINE.fullmatch(line)
        whole = self._door.kept(plain[1].decode("ascii"), codings.decode("latin-1")) if plain else None
        if whole is None:
            return None
        date = formatdate(self._since, usegmt=True)
        began = f"HTTP/1.1 200 OK\r\nDate: {date}\r\nConnection: keep-alive\r\n".encode("ascii")
        ready = Ready(began + whole.head + whole.body)
        if len(ready) <= self._free:
            self._ready[line, codings] = ready
            self._free -= len(ready)
        return ready


def codings_in(headers: bytes) -> bytes | None:
    """Return the codings that headers ask for; nothing where they are not whole, or not known to be harmless."""
    lines = headers.split(b"\r\n")
    if lines[-2:] != [b"", b""] or any(map(NO_TEXT.search, lines)):
        return None
    codings = b""
    for line in lines[:-2]:
        name, _, value = line.partition(b":")
        name = name.lower()
        if name == CODINGS and not codings:
            codings = value
        elif name not in HARMLESS and line.lower() != STAYS:
            return None
    return codings
