"""Packs built ahead of time, on every processor. What is stopped goes on where it stopped: the shelf remembers."""

from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from itertools import islice
from multiprocessing import get_context

from safety.packs.ordering import Order
from safety.packs.workshop import Workshop

AT_HAND = 4
"""How many orders wait for each worker: enough to keep it busy, few enough to stop soon."""

_shop: list[Workshop] = []  # each worker's own, put there once when it starts


def missing(shop: Workshop, orders: Iterable[Order]) -> list[Order]:
    """Return the orders that are not on the shelf."""
    return [order for order in orders if shop.size(order.name) is None]


def forked(shop: Workshop, workers: int) -> Executor:
    """Return workers that share the catalogue this process has read.

    The compiler's own threads are not forked with it: nothing may have been set in this process before.
    """
    context = get_context("fork")
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_shop.append, initargs=(shop,))


def build(pool: Executor, orders: Iterable[Order], workers: int) -> Iterator[tuple[Order, tuple[str, ...]]]:
    """Build packs and yield each when it is done, with the names of files that could not be made."""
    coming = iter(orders)
    waiting: set[Future[tuple[Order, tuple[str, ...]]]] = set()
    try:
        while waiting := waiting | _begun(pool, coming, workers * AT_HAND - len(waiting)):
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            yield from (future.result() for future in done)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _begun(pool: Executor, coming: Iterator[Order], most: int) -> set[Future[tuple[Order, tuple[str, ...]]]]:
    return {pool.submit(_build_one, order) for order in islice(coming, most)}


def _build_one(order: Order) -> tuple[Order, tuple[str, ...]]:
    return order, _shop[0].pack(order).missing
