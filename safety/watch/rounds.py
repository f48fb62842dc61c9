"""A round over many addresses: a few hosts at once, each host's addresses one after the other."""

import asyncio
from collections.abc import Iterable, Iterator, Mapping
from queue import SimpleQueue

import httpx
from anyio.from_thread import start_blocking_portal

from safety.domain.watching import Finding, Outcome
from safety.watch.asking import client
from safety.watch.domains import host_of
from safety.watch.manners import Manners
from safety.watch.robots import rules_of, welcomes
from safety.watch.visiting import look

Found = SimpleQueue[Finding | None]


def findings(addresses: Iterable[str], manners: Manners) -> Iterator[Finding]:
    """Look at addresses and give each finding as it comes. Who stops asking for more ends the round.

    The round runs in a thread beside: while a finding is being kept, nobody's answer is late for it.
    """
    found: Found = SimpleQueue()
    with start_blocking_portal() as beside:
        going = beside.start_task_soon(_round, by_host(addresses), manners, found)
        try:
            while (finding := found.get()) is not None:
                yield finding
            going.result()
        finally:
            going.cancel()


def by_host(addresses: Iterable[str]) -> Mapping[str, list[str]]:
    """Put addresses together by their hosts."""
    hosts: dict[str, list[str]] = {}
    for address in addresses:
        hosts.setdefault(host_of(address), []).append(address)
    return hosts


async def _round(hosts: Mapping[str, list[str]], manners: Manners, found: Found) -> None:
    free = asyncio.Semaphore(manners.together)
    try:
        async with client(manners) as asks, asyncio.TaskGroup() as group:
            for addresses in hosts.values():
                group.create_task(_host(asks, addresses, manners, free, found))
    finally:
        found.put(None)


async def _host(
    asks: httpx.AsyncClient, addresses: list[str], manners: Manners, free: asyncio.Semaphore, found: Found
) -> None:
    """Look at the addresses of one host, with a pause before each: its robots.txt was asked for just before."""
    async with free:
        rules = await rules_of(asks, addresses[0], manners)
        for address in addresses:
            if not welcomes(rules, address):
                found.put(Finding(address=address, outcome=Outcome.NOT_ASKED))
                continue
            await asyncio.sleep(manners.pause)
            found.put(await look(asks, address, manners))
