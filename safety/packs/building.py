"""Packs built ahead of time, on every processor. What is stopped goes on where it stopped: the shelf remembers."""

from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED as FIRST
from concurrent.futures import Executor, Future, ProcessPoolExecutor, wait
from itertools import islice
from multiprocessing import get_context

from safety.packs.workshop import Order, Workshop

AT_HAND = 4
"""How many orders wait for each worker: enough to keep it busy, few enough to stop soon."""

_shop: list[Workshop] = []  # each worker's own, put there once when it starts


def missing(shop: Workshop, orders: Iterable[Order]) -> list[Order]:
    """Return the orders that are not on the shelf."""
    return [order for order in orders if shop.size(order.name) is None]


def build(shop: Workshop, orders: Iterable[Order], workers: int) -> Iterator[tuple[Order, tuple[str, ...]]]:
    """Build packs and yield each when it is done, with the names of files that could not be made."""
    if workers <= 1:
        for order in orders:
            yield order, shop.pack(order).missing
        return
    # Forked workers share the catalogue that this process has read.
    context = get_context("fork")
    with ProcessPoolExecutor(workers, mp_context=context, initializer=_shop.append, initargs=(shop,)) as pool:
        try:
            yield from _in_turn(pool, iter(orders), workers * AT_HAND)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _in_turn(pool: Executor, orders: Iterator[Order], at_hand: int) -> Iterator[tuple[Order, tuple[str, ...]]]:
    waiting: set[Future[tuple[Order, tuple[str, ...]]]] = set()
    while True:
        waiting |= {pool.submit(_build_one, order) for order in islice(orders, at_hand - len(waiting))}
        if not waiting:
            return
        done, waiting = wait(waiting, return_when=FIRST)
        for future in done:
            yield future.result()


def _build_one(order: Order) -> tuple[Order, tuple[str, ...]]:
    return order, _shop[0].pack(order).missing
