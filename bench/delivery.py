"""Everything that is promised of delivery, measured in one run: ``python -m bench.delivery``.

It prints a table of what was aimed at and what was seen; ``--write`` puts it into docs/performance.md with the day and
the machine. The whole takes half an hour. ``--short`` tries every part in a few minutes, and its figures count for
nothing; ``--only rates,start,growth,load,failures,phone`` leaves parts out. Needs wrk, nginx and
Chromium, of Debian's archive.
"""

import argparse
import os
import platform
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from bench.failures import endure
from bench.growth import LESSONS, growth
from bench.rates import HELP, LIST, Rate, granian, gunicorn, rates, start_of
from bench.shape import HOUSE, NODES, WORKERS, Shape, shape
from bench.slow_phone import to_a_number, waits
from bench.traffic import Seen, Traffic

PAGE = HOUSE / "docs/performance.md"
BEGIN, END = "<!-- written by bench.delivery -->", "<!-- end -->"
CONNECTIONS, A_SECOND = 200, 500.0
Row = tuple[str, str, str, bool]


@dataclass(frozen=True, slots=True)
class Lengths:
    """How long each part takes, in seconds where nothing else is said."""

    wrk: int
    rounds: int
    load: float
    memory: float
    failures: float
    lessons: int


LONG = Lengths(wrk=5, rounds=3, load=60, memory=600, failures=30, lessons=LESSONS)
SHORT = Lengths(wrk=1, rounds=1, load=5, memory=6, failures=8, lessons=60)


def of_rates(folder: Path, lengths: Lengths) -> Iterator[Row | str]:
    """Compare servers by what they send of the same bytes."""
    seen = rates(folder, lengths.wrk, lengths.rounds)
    began = "| one worker, wrk with 32 connections, gzip | lesson list | help document |\n|---|---|---|\n"
    yield began + "\n".join(map(line, seen, seen.values()))
    for what, faster, slower, least in (
        ("hot GET, gunicorn with one worker, against nginx", "gunicorn, memo", "nginx, static files", 0.8),
        ("the same, against FastAPI on uvicorn", "gunicorn, memo", "FastAPI on uvicorn", 5.0),
        ("the same, against gunicorn without the memo", "gunicorn, memo", "gunicorn, no memo", 1.5),
        ("nginx with frozen files, against nginx alone", "nginx, frozen files", "nginx, static files", 0.95),
    ):
        times = [seen[faster][path].a_second / seen[slower][path].a_second for path in (LIST, HELP)]
        yield what, f"≥ {least} ×", " and ".join(f"{each:.2f} ×" for each in times), min(times) >= least


def line(name: str, paths: dict[str, Rate]) -> str:
    each = (f"{paths[path].a_second:,.0f}/s, {paths[path].microseconds:,.1f} µs of processor" for path in (LIST, HELP))
    return f"| {name} | {' | '.join(each)} |"


def of_start(folder: Path, _: Lengths) -> Iterator[Row]:
    """Start from nothing, three times each."""
    starts = [
        min(start_of(make()) for _ in range(3))
        for make in (lambda: gunicorn("start", folder), lambda: granian(folder))
    ]
    yield "cold start to the first answer, gunicorn and granian", "< 3 s", seconds(*starts), max(starts) < 3  # noqa: PLR2004


def of_growth(folder: Path, lengths: Lengths) -> Iterator[Row]:
    """Serve ten times as much."""
    start, part = growth(folder, lengths.wrk, lengths.lessons)
    yield f"{lengths.lessons} lessons, 12 languages: start", "< 8 s", seconds(start), start < 8  # noqa: PLR2004
    yield "the same: hot GET, against the usual catalogue", "≥ 0.9 ×", f"{part:.2f} ×", part >= 0.9  # noqa: PLR2004


def of_load(folder: Path, lengths: Lengths) -> Iterator[Row]:
    """Let two hundred connections ask, for a while and for long."""
    with shape(folder, {}) as running:
        Traffic(running.port, CONNECTIONS, A_SECOND, 10).run()
        seen = Traffic(running.port, CONNECTIONS, A_SECOND, lengths.load).run()
        wait = seen.p99()
        how = f"{wait * 1000:.0f} ms, {faults(seen)} errors in {answers(seen):,}"
        good = wait < 0.05 and not faults(seen)  # noqa: PLR2004
        yield (
            f"p99 at {CONNECTIONS} connections for {lengths.load:.0f} s, {A_SECOND:.0f} requests/s",
            "< 50 ms, none",
            how,
            good,
        )
        halfway, end, seen = held(running, lengths.memory)
        flat = end <= halfway * 1.05
        how = f"{end:.0f} MB, {halfway:.0f} MB halfway; {faults(seen)} errors in {answers(seen):,}"
        what = f"largest worker of {NODES * WORKERS} after {lengths.memory:.0f} s of that"
        yield what, "< 250 MB, flat", how, end < 250 and flat and not faults(seen)  # noqa: PLR2004


def held(running: Shape, length: float) -> tuple[float, float, Seen]:
    """Return what the largest worker holds halfway and at the end of that traffic."""
    with ThreadPoolExecutor(1) as pool:
        traffic = pool.submit(Traffic(running.port, CONNECTIONS, A_SECOND, length).run)
        time.sleep(length / 2)
        halfway = largest(running)
        seen = traffic.result()
    return halfway, largest(running), seen


def largest(running: Shape) -> float:
    return max(size for node in running.nodes for size in node.megabytes())


def of_failures(folder: Path, lengths: Lengths) -> Iterator[Row]:
    """Kill workers, stop a node, stop the database."""
    with shape(folder, {}) as running:
        outcome = endure(running, lengths.failures)
    print("\n" + "\n".join(f"{what:<44}{how}" for what, how in outcome.rows()))
    how = "; ".join(f"{what}: {how}" for what, how in outcome.rows())
    yield "workers killed, a node stopped, PostgreSQL stopped", "no failed GET, nothing lost", how, outcome.is_good()


def of_phone(_: Path, __: Lengths) -> Iterator[Row]:
    """Open help on a slow phone that was never here."""
    (took,) = waits(to_a_number)
    middle = median(took)
    yield "first visit to a number of help over Slow 3G, a quarter of the speed", "< 3 s", seconds(middle), middle < 3  # noqa: PLR2004


PARTS: dict[str, Callable[[Path, Lengths], Iterator[Row | str]]] = {
    "rates": of_rates,
    "start": of_start,
    "growth": of_growth,
    "load": of_load,
    "failures": of_failures,
    "phone": of_phone,
}


def faults(seen: Seen) -> int:
    return seen.bad_gets() + sum(seen.bad_posts().values())


def answers(seen: Seen) -> int:
    return sum(statuses.total() for statuses in seen.statuses.values())


def seconds(*each: float) -> str:
    return " and ".join(f"{one:.1f} s" for one in each)


def machine() -> str:
    load = os.getloadavg()[0]
    day = datetime.now(UTC).strftime("%d %B %Y").lstrip("0")
    what = f"{platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}"
    return f"{day}. {what}; load {load:.1f} at the start."


def table(rows: list[Row]) -> str:
    lines = (f"| {what} | {aim} | {seen} | {'yes' if good else '**no**'} |" for what, aim, seen, good in rows)
    return "\n".join(("| what | aim | seen | reached |", "|---|---|---|---|", *lines))


def write(text: str) -> None:
    """Put a text between the marks of the page."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    PAGE.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{rest.partition(END)[2]}", encoding="utf-8")


def main() -> None:
    asked = argparse.ArgumentParser(prog="python -m bench.delivery")
    asked.add_argument("--short", action="store_true", help="try every part; the figures count for nothing")
    asked.add_argument("--write", action="store_true", help="put the table into docs/performance.md")
    asked.add_argument("--only", default=",".join(PARTS), help="parts, with commas between")
    chosen = asked.parse_args()
    about = machine()
    rows: list[Row] = []
    more: list[str] = []
    print(about)
    for name in chosen.only.split(","):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder).chmod(0o755)
            for found in PARTS[name](Path(folder), SHORT if chosen.short else LONG):
                if isinstance(found, str):
                    more.append(found)
                    print(f"\n{found}\n", flush=True)
                else:
                    rows.append(found)
                    print(f"{'' if found[3] else 'NOT '}reached: {found[0]} ({found[1]}): {found[2]}", flush=True)
    print("\n" + table(rows))
    if chosen.write:
        write("\n\n".join((about, table(rows), *more)))


if __name__ == "__main__":
    main()
