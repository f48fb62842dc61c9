"""Workers are killed in the middle of a thousand batches: is anything lost that was answered, or counted twice?

``python -m bench.killing [BATCHES] [KILLS]`` prints what was seen, on SQLite and on PostgreSQL. Senders do what an app
does: they send a batch again, under the same id, until it was answered.
"""

import json
import os
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPException
from itertools import count
from pathlib import Path
from random import Random
from threading import Lock

import psutil
from sqlalchemy import text

from bench.sending import serving
from bench.throwaway import postgresql
from safety.store.store import Store

WORKERS, SENDERS = 4, 8
SITUATIONS = ("threat", "picture", "pressure", "talk", "saw")
chance = Random(22)  # noqa: S311  nothing secret


class Sending:
    """Batches on their way to a server whose workers are killed as it answers."""

    def __init__(self, port: int, master: int, batches: int, kills: int) -> None:
        self.port = port
        self.master = master
        self.seen: Counter[str] = Counter()
        self._kill_at = {batches * (number + 1) // (kills + 1) for number in range(kills)}
        self._lock = Lock()

    def send(self, number: int) -> None:
        """Send a batch until it is answered."""
        for tried in count():
            status = self._ask(number)
            if status in {"counted", "counted-before"}:
                with self._lock:
                    self.seen.update(answered=1, sent_again=bool(tried), **{status: 1})
                    kill = self.seen["answered"] in self._kill_at
                if kill:
                    self._kill()
                return

    def _ask(self, number: int) -> str:
        sent = json.dumps({"batch": f"{number:022}", "counts": [*counts()]})
        home = f"10.{chance.randrange(256)}.{chance.randrange(256)}.{chance.randrange(256)}"
        headers = {"Content-Type": "application/json", "X-Forwarded-For": home}
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=60)) as connection:
            try:
                connection.request("POST", "/v1/tallies", sent, headers)
                return str(json.loads(connection.getresponse().read()).get("status"))
            except (OSError, HTTPException):
                return "cut off"

    def _kill(self) -> None:
        """Kill one worker, wherever it is."""
        workers = psutil.Process(self.master).children()
        if workers:
            os.kill(chance.choice(workers).pid, signal.SIGKILL)
            self.seen["killed"] += 1


def survive(url: str, folder: Path, batches: int, kills: int, **settings: str) -> dict[str, int]:
    """Send all batches while workers are killed, then all of them once more; return what was seen and counted."""
    with serving(url, folder, WORKERS, **settings) as (port, master):
        first, again = Sending(port, master, batches, kills), Sending(port, master, batches, 0)
        for sending in (first, again):
            with ThreadPoolExecutor(SENDERS) as threads:
                list(threads.map(sending.send, range(batches)))
    there = {"in the database": total(url), "counted when sent again": again.seen["counted"]}
    return {"batches": batches, **{key.replace("_", " "): seen for key, seen in first.seen.items()}, **there}


def counts() -> Iterator[dict[str, object]]:
    today = datetime.now(UTC).date().isoformat()
    same = {"day": today, "what": "situation-opened", "language": "es", "country": "EG", "count": 1}
    return (same | {"situation": situation} for situation in SITUATIONS)


def total(url: str) -> int:
    """Return how many batches stand in the counts of a database; each adds one to five rows."""
    store = Store(url, lambda: 0.0)
    with closing(store), store.begin(datetime.now(UTC).date()) as connection:
        rows = connection.execute(text("SELECT count FROM tally ORDER BY 1")).scalars().all()
    if len({*rows}) != 1:
        raise SystemExit(f"a batch was counted in part: {rows}")
    return int(rows[0])


def main(batches: int = 1_000, kills: int = 20) -> None:
    with tempfile.TemporaryDirectory() as name, postgresql(Path(name) / "pg") as url:
        for database in (f"sqlite:///{name}/w.sqlite", url):
            print(database.split(":")[0], survive(database, Path(name), batches, kills))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
