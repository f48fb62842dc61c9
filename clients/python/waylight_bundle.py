# ruff: noqa: INP001  # a file to copy into an app, no package of ours
"""Check and keep a signed bundle of Waylight. Needs joserfc and nothing else.

``refresh`` gives the newest bundle that is whole and true, or raises ``Refused`` and leaves the one you have as it is.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey

ALGORITHM = "Ed25519"
KIND = "waylight-bundle+jws"
LARGEST_CLOCK_ERROR = 86_400
Fetch = Callable[[str], bytes]


class Refused(Exception):
    """A bundle that is not to be used; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """A whole bundle: its name, its rising version, when it gets old, and its files by address."""

    name: str
    version: int
    expires: int
    files: Mapping[str, bytes]

    def is_old(self, now: float) -> bool:
        """Whether numbers in it should be marked as old. Emergency numbers are shown all the same."""
        return now > self.expires


def refresh(name: str, fetch: Fetch, keys: Mapping[str, Mapping[str, str]], now: float, kept: Bundle | None) -> Bundle:
    """Fetch what changed of the bundle ``lang/band/country``; ``keys`` are the public keys you trust, by ``kid``.

    Raises:
        Refused: it is unsigned, changed, replayed, too old, mixed or cut short. Go on with the one you have.
    """
    listed = verified(fetch(f"/v1/bundles/{name}"), keys)
    if listed["bundle"] != name:
        raise Refused("this is another bundle")
    if kept and listed["version"] < kept.version:
        raise Refused("this is older than the one you have")
    if now > listed["expires"] or listed["issued"] > now + LARGEST_CLOCK_ERROR:
        raise Refused("this is not of these days")
    held = {sha256(data).hexdigest(): data for data in kept.files.values()} if kept else {}
    files = {each["path"]: held.get(each["sha256"]) or _whole(fetch(each["path"]), each) for each in listed["files"]}
    return Bundle(name=name, version=listed["version"], expires=listed["expires"], files=files)


def verified(answer: bytes, keys: Mapping[str, Mapping[str, str]]) -> dict:
    """Return the list of files that a key you trust has signed."""
    try:
        signed = json.loads(answer)["signed"]
        header = jws.extract_compact(signed.encode()).headers()
        if header.get("typ") != KIND:
            raise Refused("this is no bundle")
        key = OKPKey.import_key(dict(keys[header["kid"]]))
        listed: dict = json.loads(jws.deserialize_compact(signed, key, algorithms=[ALGORITHM]).payload)
    except (JoseError, ValueError, KeyError, TypeError, AttributeError) as no:
        raise Refused("no key that you trust has signed this") from no
    return listed


def _whole(data: bytes, listed: Mapping[str, str]) -> bytes:
    if sha256(data).hexdigest() != listed["sha256"]:
        raise Refused(f"{listed['path']} is not what was signed")
    return data
