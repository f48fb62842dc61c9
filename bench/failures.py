"""What people see while workers are killed, then a node stops, then the database: through nginx, under mixed traffic.

``python -m bench.failures [seconds]`` prints it. The seconds are those of each of the three parts.
"""

import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from bench.shape import Shape, shape
from bench.traffic import Seen, Traffic

EVERY = 5.0
CONNECTIONS, A_SECOND, WARM = 100, 200.0, 10.0
# A process that found the database away asks again after five seconds.
NOTICED = 6.0
UNAVAILABLE = 503


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the people saw."""

    seen: Seen
    away: tuple[float, float]
    kills: int
    lost: int

    def rows(self) -> list[tuple[str, str]]:
        kept = len(self.seen.acknowledged)
        return [
            ("workers killed", str(self.kills)),
            ("GETs", f"{self.seen.statuses['get'].total():,}, failed {self.seen.bad_gets()}"),
            ("posts refused while the database was away", f"{len(self.while_away())}, all with {self.said()}"),
            ("posts refused at another time", str(len(self.seen.refused) - len(self.while_away()))),
            ("posts without an answer", str(self.seen.failed["post"])),
            ("batches acknowledged", f"{kept:,}, lost {self.lost}"),
        ]

    def while_away(self) -> list[int]:
        began, ended = self.away
        return [status for moment, status in self.seen.refused if began <= moment <= ended + NOTICED]

    def said(self) -> str:
        return " and ".join(sorted({str(status) for status in self.while_away()})) or "nothing"

    def is_good(self) -> bool:
        """No GET failed; posts were refused with 503, and only while the database was away; none is lost."""
        only = {UNAVAILABLE} >= set(self.while_away()) and len(self.while_away()) == len(self.seen.refused)
        return only and not (self.seen.bad_gets() or self.seen.failed["post"] or self.lost)


def endure(running: Shape, seconds: float, every: float = EVERY) -> Outcome:
    """Do it all under traffic; see whether everything that was acknowledged is there in the end."""
    Traffic(running.port, CONNECTIONS, A_SECOND, WARM).run()
    with ThreadPoolExecutor(1) as pool:
        traffic = pool.submit(Traffic(running.port, CONNECTIONS, A_SECOND, seconds * 3 + NOTICED).run)
        kills = kill_workers(running, seconds, every)
        running.nodes[0].process.terminate()
        time.sleep(seconds)
        began = time.monotonic()
        running.database.stop()
        time.sleep(seconds)
        running.database.start()
        away = began, time.monotonic()
        seen = traffic.result()
    return Outcome(seen, away, kills, lost(running, seen.acknowledged))


def kill_workers(running: Shape, seconds: float, every: float) -> int:
    """Kill a worker, as the machine would where memory is short, again and again; return how often."""
    kills = 0
    until = time.monotonic() + seconds
    while time.monotonic() + every <= until:
        time.sleep(every)
        workers = [pid for node in running.nodes for pid in node.workers()]
        os.kill(random.choice(workers), signal.SIGKILL)  # noqa: S311  which one is no secret
        kills += 1
    return kills


def lost(running: Shape, acknowledged: Iterable[str]) -> int:
    """Count the batches that were acknowledged and are not there."""
    there = set(running.database.psql("\\pset tuples_only on\n\\pset format unaligned\nSELECT id FROM batch;").split())
    return len(set(acknowledged) - there)


def main(seconds: float) -> None:
    with tempfile.TemporaryDirectory() as folder, shape(Path(folder), {}) as running:
        outcome = endure(running, seconds)
    for what, how in outcome.rows():
        print(f"{what:<44}{how}")
    print("as it should be" if outcome.is_good() else "NOT as it should be")


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 20)
