"""Mixed traffic as a busy day brings it: connections that stay open, each asking now and then.

Help 40 %, lessons 40 %, pages 15 %, posts (batches of counts) 5 %, each connection from an address of its own. Every
answer is looked at; every batch that was acknowledged is remembered, so that it can be looked for afterwards.
"""

import asyncio
import json
import random
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from secrets import token_urlsafe

HELP = ("/v1/es/help/MX", "/v1/en/help/GB", "/v1/ar/help/EG", "/v1/es/help/PE", "/v1/en/help/IN")
LESSONS = ("/v1/en/lessons", "/v1/es/lessons", "/v1/es/lessons/8-10", "/v1/en/lessons/11-13", "/v1/ar/lessons")
PAGES = ("/es/", "/en/help", "/es/help/MX", "/en/learn/8-10/", "/ar/help/EG")
MIX: Mapping[Sequence[str], int] = {HELP: 40, LESSONS: 40, PAGES: 15, (): 5}
PATIENCE = 15.0
GOOD = 200
CODINGS = "gzip, deflate, br, zstd"


@dataclass(slots=True)
class Seen:
    """What came back: how long each kind took, what failed, and which batches were acknowledged."""

    waits: dict[str, list[float]] = field(default_factory=lambda: {"get": [], "post": []})
    statuses: dict[str, Counter[int]] = field(default_factory=lambda: {"get": Counter(), "post": Counter()})
    failed: Counter[str] = field(default_factory=Counter)
    acknowledged: list[str] = field(default_factory=list)
    refused: list[tuple[float, int]] = field(default_factory=list)

    def add(self, kind: str, status: int, wait: float) -> None:
        if kind == "post" and status != GOOD:
            self.refused.append((time.monotonic(), status))
        self.waits[kind].append(wait)
        self.statuses[kind][status] += 1

    def p99(self) -> float:
        """Seconds within which 99 of 100 answers came."""
        waits = sorted(wait for kind in self.waits.values() for wait in kind)
        return waits[int(len(waits) * 0.99)] if waits else 0.0

    def bad_gets(self) -> int:
        """GETs that were not answered with 200."""
        return self.statuses["get"].total() - self.statuses["get"][GOOD] + self.failed["get"]

    def bad_posts(self) -> dict[str, int]:
        """Posts that were not taken, by what was said instead."""
        others = {str(status): times for status, times in self.statuses["post"].items() if status != GOOD}
        return others | ({"no answer": self.failed["post"]} if self.failed["post"] else {})


@dataclass(frozen=True, slots=True)
class Traffic:
    """So many connections to a port, together asking so many times a second, for so long."""

    port: int
    connections: int
    a_second: float
    seconds: float
    mix: Mapping[Sequence[str], int] = field(default_factory=lambda: MIX)

    def run(self) -> Seen:
        return asyncio.run(self.flow())

    async def flow(self) -> Seen:
        seen = Seen()
        until = time.monotonic() + self.seconds
        await asyncio.gather(*(self.ask(number, until, seen) for number in range(self.connections)))
        return seen

    async def ask(self, number: int, until: float, seen: Seen) -> None:
        """Be one phone: ask, read, wait a while, ask again; come back when the connection is gone."""
        pause = self.connections / self.a_second
        source = f"127.{1 + number // 62_500}.{number // 250 % 250}.{1 + number % 250}"
        connection = Connection(self.port, source)
        await asyncio.sleep(random.random() * min(pause, self.seconds))  # noqa: S311  when phones ask is no secret
        while time.monotonic() < until:
            began = time.monotonic()
            await self.once(connection, seen)
            await asyncio.sleep(max(0.0, pause * random.uniform(0.5, 1.5) - (time.monotonic() - began)))  # noqa: S311
        connection.close()

    async def once(self, connection: "Connection", seen: Seen) -> None:
        """Ask for one thing, and write down what came."""
        paths: Sequence[str] = random.choices(list(self.mix), list(self.mix.values()))[0]  # noqa: S311
        batch = "" if paths else token_urlsafe(16)
        kind, request = ("post", post(batch)) if batch else ("get", get(random.choice(paths)))  # noqa: S311
        began = time.monotonic()
        try:
            status = await asyncio.wait_for(connection.send(request, again=kind == "get"), PATIENCE)
        except (OSError, EOFError, ValueError, TimeoutError):
            connection.close()
            seen.failed[kind] += 1
            return
        seen.add(kind, status, time.monotonic() - began)
        if batch and status == GOOD:
            seen.acknowledged.append(batch)


class Connection:
    """One connection that stays open as long as the other side lets it."""

    def __init__(self, port: int, source: str) -> None:
        self._port = port
        self._source = source
        self._ends: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def send(self, request: bytes, *, again: bool) -> int:
        """Send a request and read the whole answer; where an idle connection was closed meanwhile, open a new one."""
        old = self._ends is not None
        try:
            return await self._exchange(request)
        except (OSError, EOFError):
            self.close()
            if not (old and again):
                raise
        return await self._exchange(request)

    async def _exchange(self, request: bytes) -> int:
        if self._ends is None:
            self._ends = await asyncio.open_connection("127.0.0.1", self._port, local_addr=(self._source, 0))
        reader, writer = self._ends
        writer.write(request)
        status, headers = parts_of(await reader.readuntil(b"\r\n\r\n"))
        await reader.readexactly(int(headers["content-length"]))
        if headers.get("connection", "").lower() == "close":
            self.close()
        return status

    def close(self) -> None:
        if self._ends:
            with suppress(OSError):
                self._ends[1].close()
            self._ends = None


def parts_of(head: bytes) -> tuple[int, dict[str, str]]:
    first, *lines = head.decode("latin-1").split("\r\n")[:-2]
    headers = (line.partition(":") for line in lines)
    return int(first.split(" ")[1]), {name.lower(): value.strip() for name, _, value in headers}


def get(path: str) -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: bench\r\nAccept-Encoding: {CODINGS}\r\n\r\n".encode()


def post(batch: str) -> bytes:
    """A batch of counts with that id."""
    body = json.dumps({"batch": batch, "counts": list(counts())}).encode()
    said = f"Host: bench\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return f"POST /v1/tallies HTTP/1.1\r\n{said}".encode() + body


def counts() -> Iterator[dict[str, object]]:
    day = datetime.now(UTC).date().isoformat()
    for situation in ("threat", "picture", "pressure"):
        about = {"what": "situation-opened", "situation": situation, "language": "es", "country": "MX", "band": "8-10"}
        yield about | {"day": day, "count": 1}
