"""How a round behaves on other people's servers."""

from dataclasses import dataclass

PRODUCT = "Waylight-Watch"
"""The name by which a host's robots.txt can ask us to stay away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """How many hosts at once (one address of each at a time), and how little is asked of them.

    In seconds: ``patience`` for one address, redirects included; ``pause`` between two requests to one host.
    ``own_network`` says whether hosts of the operator's own network may be asked.
    """

    name: str
    together: int = 6
    pause: float = 1.0
    patience: float = 20.0
    most_bytes: int = 65_536
    hops: int = 5
    own_network: bool = False


def named(base_url: str | None) -> str:
    """Say who asks and why, and where to find us if the operator has said so."""
    return f"{PRODUCT}/1 (sees whether pages of help are there{f'; +{base_url}' if base_url else ''})"
