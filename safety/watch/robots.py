"""What a host asks of programs, in its robots.txt (RFC 9309)."""

import asyncio
from urllib.robotparser import RobotFileParser

import httpx

from safety.watch.asking import start_of
from safety.watch.manners import PRODUCT, Manners

GOOD = 200


async def rules_of(asks: httpx.AsyncClient, address: str, manners: Manners) -> RobotFileParser:
    """Return the rules of an address's host; one that has none, or does not answer, asks nothing of us."""
    rules, lines = RobotFileParser(), (await _text(asks, address, manners)).splitlines()
    try:
        rules.parse(lines)
    except ValueError:  # the parser stumbles over “Disallow: //[” and over numbers that are none
        rules = RobotFileParser()
        rules.parse(())
    return rules


def welcomes(rules: RobotFileParser, address: str) -> bool:
    """Whether the rules let us look at an address."""
    try:
        return rules.can_fetch(PRODUCT, address)
    except ValueError:  # no address at all: asking for it will tell
        return True


async def _text(asks: httpx.AsyncClient, address: str, manners: Manners) -> str:
    try:
        asked = httpx.URL(address).join("/robots.txt")
        async with asyncio.timeout(manners.patience), asks.stream("GET", asked) as answer:
            start = await start_of(answer, manners.most_bytes)
            return start.decode("utf-8", "replace") if answer.status_code == GOOD else ""
    except (TimeoutError, httpx.HTTPError, httpx.InvalidURL):
        return ""
