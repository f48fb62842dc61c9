"""One address looked at: asked for once, read a little, and judged."""

import asyncio
from collections.abc import Iterator
from socket import gaierror
from ssl import SSLError

import httpx

from safety.domain.watching import Finding, Outcome
from safety.watch.asking import start_of
from safety.watch.domains import same_owner
from safety.watch.manners import Manners
from safety.watch.pages import is_parked, leads_to_parking, led_on, text_of, title_of

GONE = frozenset({404, 410})
FIRST_GOOD, FIRST_REDIRECT, FIRST_OURS, FIRST_THEIRS = 200, 300, 400, 500
CAUSES = ((gaierror, Outcome.NO_HOST), (SSLError, Outcome.UNSAFE))


async def look(asks: httpx.AsyncClient, address: str, manners: Manners) -> Finding:
    """Look at one address; whatever happens, the answer is a finding."""
    try:
        async with asyncio.timeout(manners.patience):
            return await _followed(asks, address, manners)
    except (TimeoutError, httpx.TimeoutException):
        return Finding(address=address, outcome=Outcome.SLOW)
    except httpx.ConnectError as no:
        return Finding(address=address, outcome=_why(no))
    except (httpx.HTTPError, httpx.InvalidURL):
        return Finding(address=address, outcome=Outcome.BROKEN)


async def _followed(asks: httpx.AsyncClient, address: str, manners: Manners) -> Finding:
    """Follow an address as long as it stays with its owner. Where it leads elsewhere, nobody is asked there."""
    here = httpx.URL(address)
    for _ in range(manners.hops):
        async with asks.stream("GET", here) as answer:
            page = text_of(await start_of(answer, manners.most_bytes), answer.charset_encoding)
            target = answer.headers.get("Location") if answer.has_redirect_location else led_on(page)
        if target is None:
            return _judged(address, answer.status_code, page)
        here = here.join(target)
        if leads_to_parking(str(here)):
            return Finding(address=address, outcome=Outcome.PARKED, status=answer.status_code, target=str(here))
        if not same_owner(str(here), address):
            return Finding(address=address, outcome=Outcome.MOVED, status=answer.status_code, target=str(here))
    return Finding(address=address, outcome=Outcome.BROKEN, target=str(here))


def _judged(address: str, status: int, page: str) -> Finding:
    parked = is_parked(page)
    return Finding(
        address=address,
        outcome=Outcome.PARKED if parked else _of(status),
        status=status,
        title=title_of(page),
    )


def _of(status: int) -> Outcome:
    if FIRST_GOOD <= status < FIRST_REDIRECT:
        return Outcome.WELL
    if status in GONE:
        return Outcome.NOT_THERE
    return Outcome.TURNED_AWAY if FIRST_OURS <= status < FIRST_THEIRS else Outcome.BROKEN


def _why(no: BaseException) -> Outcome:
    causes = tuple(_causes(no))
    return next(
        (outcome for kind, outcome in CAUSES if any(isinstance(each, kind) for each in causes)), Outcome.REFUSED
    )


def _causes(no: BaseException | None) -> Iterator[BaseException]:
    while no is not None:
        yield no
        no = no.__cause__ or no.__context__
