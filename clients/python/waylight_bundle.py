# ruff: noqa: INP001  # a file to copy into an app, no package of ours
"""Check and keep a signed bundle of Waylight. Needs joserfc and nothing else.

``refresh`` gives the newest bundle that is whole and true, or raises and leaves the one you have as it is.
"""

import json
import os
import re
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey

ALGORITHM = "Ed25519"
KIND = "waylight-bundle+jws"
HEADER = {"alg", "kid", "typ"}
LARGEST_CLOCK_ERROR = 86_400
# What JavaScript counts exactly; no client takes a version that another one would read as a different number.
LARGEST_NUMBER = 2**53 - 1
# An address on the server that was asked: of no other one, and nothing above what it names.
PATH = re.compile(r"(/[\w~-][\w.~-]*)+/?", re.ASCII)
Fetch = Callable[[str], bytes]
Key = Mapping[str, str]


class Refused(Exception):
    """A bundle that is not to be used; the message and the ``reason`` say why."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Bundle:
    """A whole bundle: the list that was signed, and the bytes of every file in it."""

    listed: Mapping[str, Any]
    files: Mapping[str, bytes]

    def is_old(self, now: float) -> bool:
        """Whether numbers in it should be marked as old. Emergency numbers are shown all the same."""
        return bool(now > self.listed["expires"])

    def read(self, path: str) -> Any:
        """Read one document."""
        return json.loads(self.files[path])

    def help(self, now: float) -> dict[str, Any]:
        """Give help in the shape of the API's document; ``old`` marks services whose numbers are past their day."""
        return self._whole("help", now)

    def telling(self, now: float) -> dict[str, Any]:
        """Give telling in the shape of the API's document."""
        return self._whole("tell", now)

    def _whole(self, room: str, now: float) -> dict[str, Any]:
        language, _, country = self.listed["bundle"].split("/")
        words = self.read(f"/v1/offline/{language}/{room}/{country}")
        numbers = self.read(f"/v1/offline/{language}/numbers/{country}")
        plans = [plan for each in words.get("situations", ()) for plan in each["plans"]]
        for step in (step for each in (*plans, *words.get("cards", ())) for step in each["steps"]):
            step["emergency"] = [each["number"] for each in numbers["emergency"]] * (step["kind"] == "emergency")
        old = self.is_old(now)
        services = {name: service | {"old": old} for name, service in numbers["services"].items()}
        told = {name: numbers[name] for name in ("country", "emergency")} | {"services": services, "old": old}
        return {"version": self.listed["catalogue"]} | words | told


def refresh(name: str, fetch: Fetch, keys: Iterable[Key], now: Callable[[], float], kept: Bundle | None) -> Bundle:
    """Fetch what changed of the bundle ``language/band/country``; ``keys`` are those that your app was built with.

    Raises:
        Refused: it is unsigned, changed, replayed, too old, mixed or cut short. Go on with the one you have.
    """
    known = [*keys, *(kept.listed["keys"] if kept else ())]
    listed = verified(fetch(f"/v1/bundles/{name}"), known)
    check(listed, name, now(), kept)
    held = {digest(data): data for data in kept.files.values()} if kept else {}
    files = {}
    for file in listed["files"]:
        data = held.get(file["sha256"])
        files[file["path"]] = _whole(fetch(file["path"]) if data is None else data, file)
    return Bundle(listed, files)


def verified(answer: bytes, keys: Iterable[Key]) -> Mapping[str, Any]:
    """Return the list in an answer, if one of the keys has signed it."""
    try:
        signed = json.loads(answer)["signed"].encode()
        header = jws.extract_compact(signed).headers()
        known = set(header) == HEADER and header["typ"] == KIND  # no header that would have to be understood
        for key in (key for key in keys if known and key["kid"] == header["kid"]):
            try:
                found = jws.deserialize_compact(signed, OKPKey.import_key(dict(key)), algorithms=[ALGORITHM])
            except JoseError:
                continue
            listed: dict[str, Any] = json.loads(found.payload)
            return listed
    except (JoseError, ValueError, KeyError, TypeError, AttributeError):
        pass  # what cannot be read was signed by nobody
    raise Refused("unsigned", "no key that you trust has signed this")


def check(listed: Mapping[str, Any], name: str, now: float, kept: Bundle | None) -> None:
    """Refuse a list that is true, and not the one to be used now."""
    if not is_known(listed):
        raise Refused("unknown", "this is no list that this client knows how to read")
    if listed["bundle"] != name:
        raise Refused("another", "this is another bundle")
    if kept and listed["version"] < kept.listed["version"]:
        raise Refused("rollback", "this is older than the one you have")
    if now > listed["expires"]:
        raise Refused("expired", "this is not of these days")
    if max(listed["issued"], listed["version"]) > now + LARGEST_CLOCK_ERROR:
        raise Refused("future", "this is not of these days")


def is_known(listed: Any) -> bool:
    """Whether a list has the shape that this client knows; what has not cannot be compared: no number is above NaN."""
    try:
        files = listed["files"]
        numbers = [*(listed[name] for name in ("version", "issued", "expires")), *(file["size"] for file in files)]
        texts = [listed["catalogue"], *(file["sha256"] for file in files), *(key["kid"] for key in listed["keys"])]
        return (
            all(type(number) is int and 0 <= number <= LARGEST_NUMBER for number in numbers)
            and all(isinstance(text, str) for text in (listed["bundle"], *texts))
            and all(PATH.fullmatch(file["path"]) for file in files)
        )
    except (KeyError, TypeError):
        return False


def digest(data: bytes) -> str:
    """Write a SHA-256 digest as the list does."""
    return urlsafe_b64encode(sha256(data).digest()).rstrip(b"=").decode()


def save(bundle: Bundle, file: Path) -> None:
    """Put a bundle in the place of the one before, whole or not at all."""
    files = {path: data.decode() for path, data in bundle.files.items()}
    with NamedTemporaryFile("w", encoding="utf-8", dir=file.parent, prefix=f"{file.name}.", delete=False) as half:
        try:
            json.dump({"listed": bundle.listed, "files": files}, half, ensure_ascii=False)
            half.flush()
            os.fsync(half.fileno())
            Path(half.name).replace(file)
        except BaseException:
            Path(half.name).unlink(missing_ok=True)
            raise


def load(file: Path) -> Bundle | None:
    """Read the bundle that was saved; none where there is none, or where the disk no longer holds what was saved."""
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        files = {path: text.encode() for path, text in kept["files"].items()}
        for each in kept["listed"]["files"]:
            _whole(files[each["path"]], each)
    except (OSError, ValueError, LookupError, TypeError, AttributeError, Refused):
        return None
    return Bundle(kept["listed"], files) if is_known(kept["listed"]) else None


def _whole(data: bytes, file: Mapping[str, Any]) -> bytes:
    if len(data) != file["size"] or digest(data) != file["sha256"]:
        raise Refused("changed", f"{file['path']} is not what was signed")
    return data
