"""How other servers are asked: plainly, for little, under our name, and only where everybody can ask them."""

import asyncio
from ipaddress import IPv6Address, ip_address
from socket import gaierror

import httpx

from safety.watch.manners import Manners


def client(manners: Manners) -> httpx.AsyncClient:
    """Return what asks. Nothing comes compressed: a small answer stays small."""
    headers = {"User-Agent": manners.name, "Accept": "text/html, */*;q=0.5", "Accept-Encoding": "identity"}
    first = [] if manners.own_network else [stay_outside]
    return httpx.AsyncClient(headers=headers, timeout=manners.patience, event_hooks={"request": first})


async def stay_outside(request: httpx.Request) -> None:
    """Let a request pass to a host that is the world's; whoever owns a domain can let it name a machine in here.

    Raises:
        ConnectError: its name leads into a network of somebody's own, or to this machine.
    """
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(request.url.host, request.url.port)
    except (gaierror, UnicodeError):
        return  # asking for it will tell, through a proxy perhaps, which knows more names
    if not all(_is_the_worlds(str(address[0])) for *_, address in found):
        raise httpx.ConnectError("leads into a network of somebody's own", request=request)


def _is_the_worlds(address: str) -> bool:
    read = ip_address(address.partition("%")[0])
    inner = read.ipv4_mapped if isinstance(read, IPv6Address) else None
    return (inner or read).is_global


async def start_of(answer: httpx.Response, most: int) -> bytes:
    """Read the first bytes of an answer, and leave the rest."""
    start = b""
    async for piece in answer.aiter_raw():
        start += piece
        if len(start) >= most:
            break
    return start[:most]
