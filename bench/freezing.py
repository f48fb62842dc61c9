"""How many addresses a second are frozen: ``python -m bench.freezing`` freezes one sample with threads and processes.

``python -m bench.freezing 400`` takes more of them. Each row freezes the same addresses into a new folder, and rows
are taken in turn, several times: what else runs on the machine slows all of them down alike. Signed lists are left
out: they are quick where everything in them is frozen, and here it is not.
"""

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from unittest.mock import patch

from flask import Flask

from safety.config import Config
from safety.delivery import freezing
from safety.delivery.addresses import addresses
from safety.delivery.processes import in_parallel
from safety.factory import create_app
from safety.parts import EXTENSION
from safety.web.shell import EXTENSION as PAGES

SAMPLE, ROUNDS = 150, 3
Way = Callable[[Callable[[str], object], Iterable[str], int], Iterator[str]]


def with_threads(work: Callable[[str], object], paths: Iterable[str], workers: int) -> Iterator[str]:
    """Freeze as it was done before: one Python, whose threads compress beside each other."""
    every = list(paths)
    with ThreadPoolExecutor(workers) as pool:
        yield from (path for path, _ in zip(every, pool.map(work, every), strict=True))


def taken(app: Flask, paths: list[str], way: Way, workers: int) -> tuple[float, float]:
    """Freeze addresses, and return the seconds by the clock and of the processors, those of all processes."""
    with TemporaryDirectory() as folder, patch.object(freezing, "in_parallel", way):
        clock, before = time.perf_counter(), os.times()
        list(freezing.freeze(app, "bench", Path(folder), paths, workers))
        return time.perf_counter() - clock, sum(os.times()[:4]) - sum(before[:4])


def main(many: int) -> None:
    app = create_app(Config.read(os.environ))
    found = set(addresses(app, app.extensions[EXTENSION], app.extensions[PAGES])) - freezing.BY_ONE_PROCESS
    every = sorted(path for path in found if not path.startswith(freezing.LISTS))
    paths = every[:: len(every) // many][:many]
    all_of_them = os.cpu_count() or 1
    rows: dict[tuple[str, Way, int], list[tuple[float, float]]] = {
        ("one process", in_parallel, 1): [],
        ("threads", with_threads, all_of_them): [],
        ("processes", in_parallel, all_of_them): [],
    }
    taken(app, paths[: many // 4], in_parallel, 1)  # templates and languages are read once, before anything is timed
    for _ in range(ROUNDS):
        for (_name, way, workers), took in rows.items():
            took.append(taken(app, paths, way, workers))
    today, load = datetime.now(UTC).date(), os.getloadavg()[0]
    print(f"{many} of {len(every)} addresses, {ROUNDS} rounds, {all_of_them} processors, load {load:.1f}, {today}\n")
    print("| addresses a second | middle | best | ms of a processor each |\n|---|---|---|---|")
    for (name, _way, workers), took in rows.items():
        clock, processor = (sorted(each) for each in zip(*took, strict=True))
        print(
            f"| {name}, {workers} | {many / median(clock):.1f} | {many / clock[0]:.1f} "
            f"| {1000 * median(processor) / many:.0f} |"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else SAMPLE)
