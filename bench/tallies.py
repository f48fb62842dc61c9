"""How many batches of counts a second, and how long one waits: SQLite and PostgreSQL, in one run.

``python -m bench.tallies`` prints a table. Four processes, each with one or eight batches at once; every batch is of
five counts, and all of them go to the same five rows, which is the worst case. Where ``wrk`` is on the path, the last
line of each is what comes through four workers of gunicorn: JSON read, checked, counted and answered.
"""

import multiprocessing
import platform
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, date, datetime
from os import cpu_count, getloadavg
from pathlib import Path
from secrets import token_urlsafe

from bench.sending import through_gunicorn
from bench.throwaway import postgresql
from safety.domain.counting import Counted, Tally
from safety.domain.vocabulary import Band
from safety.domain.words import CountryCode, LanguageTag
from safety.store.store import Store
from safety.store.tallies import Sent

WORKERS = 4
AT_ONCE = (1, 8)
SECONDS = 5
COLUMNS = ("", "at once", "batches/s", "median", "95 of 100", "99 of 100")


def main() -> None:
    """Print how many batches a second were counted, all workers together, and how long each waited."""
    print(f"{datetime.now(UTC):%d %B %Y}, {platform.machine()}, {cpu_count()} processors, load {getloadavg()[0]:.1f}")
    print(f"Python {platform.python_version()}, {WORKERS} workers, {SECONDS} s each")
    show(*COLUMNS)
    with tempfile.TemporaryDirectory() as folder, databases(Path(folder)) as urls:
        for name, url in urls.items():
            for at_once in AT_ONCE:
                show(name, f"{WORKERS} x {at_once}", *figures(run(url, at_once)))
            if shutil.which("wrk"):
                show(f"{name}, HTTP", f"{WORKERS} x 8", *through_gunicorn(url, Path(folder), WORKERS, SECONDS))


def run(url: str, at_once: int) -> list[float]:
    """Let all workers count; return how long each batch waited."""
    store = Store(url, time.monotonic)
    store.prepare()
    store.close()
    with multiprocessing.get_context("spawn").Pool(WORKERS) as pool:
        return [wait for waits in pool.starmap(work, [(url, at_once)] * WORKERS, chunksize=1) for wait in waits]


def work(url: str, at_once: int) -> list[float]:
    """Be one worker: count batches for some seconds, so many at once."""
    store = Store(url, time.monotonic)
    store.is_ready(today())
    until = time.perf_counter() + SECONDS
    with ThreadPoolExecutor(at_once) as threads:
        return [wait for waits in threads.map(lambda _: [*send(store, until)], range(at_once)) for wait in waits]


def send(store: Store, until: float) -> Iterator[float]:
    """Send one batch after the other, and yield how long each waited."""
    same = {"language": LanguageTag("es"), "country": CountryCode("MX"), "band": Band.EIGHT, "day": today()}
    counts = {Tally(what=Counted.LESSON_OPENED, of=f"lesson-{number}", **same): 1 for number in range(5)}
    while (began := time.perf_counter()) < until:
        store.count(Sent(batch=token_urlsafe(16), counts=counts, day=today()))
        yield time.perf_counter() - began


def figures(waits: list[float]) -> Iterator[str]:
    """Put what was seen into words."""
    waits.sort()
    yield f"{len(waits) / SECONDS:.0f}"
    for part in (50, 95, 99):
        yield f"{waits[len(waits) * part // 100] * 1000:.1f} ms"


def show(name: str, *columns: str) -> None:
    print(f"{name:<18}" + "".join(f"{column:>11}" for column in columns), flush=True)


@contextmanager
def databases(folder: Path) -> Iterator[dict[str, str]]:
    """Give an empty database of each kind; or the one that is named on the command line."""
    if len(sys.argv) > 1:
        yield {sys.argv[1].split(":", 1)[0]: sys.argv[1]}
        return
    with postgresql(folder / "pg") as url:
        yield {"SQLite": f"sqlite:///{folder}/bench.sqlite", "PostgreSQL": url}


def today() -> date:
    return datetime.now(UTC).date()


if __name__ == "__main__":
    main()
