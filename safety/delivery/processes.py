"""Work shared out among processes, which are forked from this one with everything that was loaded.

Threads would share one Python: they compress beside each other, and make pages one after the other.
"""

import os
import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from multiprocessing import get_all_start_methods, get_context, parent_process
from threading import Thread

from safety.garbage import set_apart

Work = Callable[[str], object]
# So many at a time: enough that handing them out costs nothing, few enough to stop within a second or two.
SHARE = 8
# Shares that wait for each process, so that none has to.
AHEAD = 2

KILLED = "A process was ended from outside, mostly because memory ran out. What is done stays: run this again."

_work: list[Work] = []  # each process's own, put there once when it starts


class Killed(Exception):
    """A process was ended from outside; the message says what to do."""


def in_parallel(work: Work, paths: Iterable[str], workers: int) -> Iterator[str]:
    """Do the work for each address in several processes, and yield those that are done.

    Where processes cannot be forked, one after the other.

    Raises:
        Killed: a process was ended from outside.
    """
    if workers == 1 or "fork" not in get_all_start_methods():
        for path in paths:
            work(path)
            yield path
        return
    coming = shares(paths)
    with set_apart(), pool_of(work, workers) as pool:
        waiting: set[Future[list[str]]] = set()
        while waiting := waiting | begun(pool, coming, workers * AHEAD - len(waiting)):
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            for each in done:
                yield from each.result()


@contextmanager
def pool_of(work: Work, workers: int) -> Iterator[ProcessPoolExecutor]:
    """Fork processes that do the work; whatever happens, they end with what they are at, and nothing more is begun."""
    pool = ProcessPoolExecutor(workers, mp_context=get_context("fork"), initializer=begin, initargs=(work,))
    try:
        with without_interruption():
            pool.submit(do, [])  # the first share forks them all
        yield pool
    except BrokenProcessPool as broken:
        raise Killed(KILLED) from broken
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


@contextmanager
def without_interruption() -> Iterator[None]:
    """Keep Ctrl-C waiting; what is forked meanwhile never hears it, and is told to stop by this process alone."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def begin(work: Work) -> None:
    """Make this process ready: it knows the work, and does not outlive the one that shares it out."""
    _work.append(work)
    Thread(target=end_with_parent, daemon=True).start()


def end_with_parent() -> None:
    """Wait for the end of the process that shares the work out: killed, it could not tell that nothing more comes."""
    if parent := parent_process():
        parent.join()
        os._exit(1)


def begun(pool: ProcessPoolExecutor, coming: Iterator[list[str]], most: int) -> set[Future[list[str]]]:
    """Hand out the next shares."""
    return {pool.submit(do, share) for share in islice(coming, most)}


def do(share: list[str]) -> list[str]:
    """Do the work for a share of the addresses, and return it."""
    for path in share:
        _work[0](path)
    return share


def shares(paths: Iterable[str]) -> Iterator[list[str]]:
    """Cut what is to be done into shares of neighbours, which have most in common."""
    rest = iter(paths)
    while share := list(islice(rest, SHARE)):
        yield share
