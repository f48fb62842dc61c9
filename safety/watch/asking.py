"""How other servers are asked: plainly, for little, and under our name."""

import httpx

from safety.watch.manners import Manners


def client(manners: Manners) -> httpx.AsyncClient:
    """Return what asks. Nothing comes compressed: a small answer stays small."""
    headers = {"User-Agent": manners.name, "Accept": "text/html, */*;q=0.5", "Accept-Encoding": "identity"}
    return httpx.AsyncClient(headers=headers, timeout=manners.patience)


async def start_of(answer: httpx.Response, most: int) -> bytes:
    """Read the first bytes of an answer, and leave the rest."""
    start = b""
    async for piece in answer.aiter_raw():
        start += piece
        if len(start) >= most:
            break
    return start[:most]
