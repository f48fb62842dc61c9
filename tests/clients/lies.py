"""Every way in which a server may lie to a client, as one table; clients in every language are asked about all of it.

A lie is made from an honest server and answers addresses as that one does, but for what it lies about.
"""

import base64
import hmac
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from joserfc.jwk import OKPKey

from safety.delivery.bundles import digest
from safety.delivery.signing import ALGORITHM, KIND, Ring, new_key
from safety.delivery.signing import said as said_key

NAME = "es/8-10/EG"
LIST = f"/v1/bundles/{NAME}"
HELP = "/v1/offline/es/help/EG"
NUMBERS = "/v1/offline/es/numbers/EG"
HOUR = 3_600
DAY = 24 * HOUR

Answer = Callable[[str], bytes]
Listed = dict[str, Any]
STRANGER = Ring((new_key("2026-01-01"),))


@dataclass(frozen=True, kw_only=True)
class Honest:
    """What an honest server has: what it answers, the keys with which it signs, and the moment."""

    answer: Answer
    ring: Ring
    now: int
    # Where its list lies, and two of the files in it.
    list: str = LIST
    help: str = HELP
    numbers: str = NUMBERS
    server: str = ""

    @property
    def listed(self) -> Listed:
        return said(self.answer(self.list))


Lie = Callable[[Honest], Answer]


@dataclass(frozen=True, kw_only=True)
class Case:
    """A lie, and the reason for which a client refuses it; None where it takes it, "fails" where nothing comes."""

    lie: Lie
    refused: str | None = None
    later: int = 0
    # Who has nothing yet cannot know that a list is older than another, and may not know its key either.
    newly: str | None = None

    def refused_by(self, *, newcomer: bool) -> str | None:
        """Say why it is refused."""
        return self.newly if newcomer and self.refused == "rollback" else self.refused


def said(answer: bytes) -> Listed:
    payload = json.loads(answer)["signed"].split(".")[1]
    listed: Listed = json.loads(base64.urlsafe_b64decode(payload + "=="))
    return listed


def instead(what: str, make: Callable[[Honest], bytes]) -> Lie:
    """Answer one address with something else: that of the list, of help or of the numbers."""
    return lambda honest: lambda asked: make(honest) if asked == getattr(honest, what) else honest.answer(asked)


def listing(**other: Any) -> Lie:
    """Sign a list that says something else."""
    return instead("list", lambda honest: wrapped(honest.ring.sign(honest.listed | other)))


def since(**seconds: int) -> Lie:
    """Sign a list with other times, in seconds from now."""
    return lambda honest: listing(**{name: honest.now + after for name, after in seconds.items()})(honest)


def wrapped(signed: object) -> bytes:
    return json.dumps({"signed": signed}).encode()


def part(place: int, change: Callable[[str], str]) -> Lie:
    """Change the head, the list or the signature of what was signed."""

    def make(honest: Honest) -> bytes:
        parts = json.loads(honest.answer(honest.list))["signed"].split(".")
        parts[place] = change(parts[place])
        return wrapped(".".join(parts))

    return instead("list", make)


def encoded(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


def another_number(payload: str) -> str:
    text = base64.urlsafe_b64decode(payload + "==").decode()
    return encoded(text.replace('"size":', '"size":1', 1))


def header(**other: str) -> Lie:
    def change(head: str) -> str:
        known = json.loads(base64.urlsafe_b64decode(head + "=="))
        return encoded(json.dumps(known | other))

    return part(0, change)


def headed(signing: Callable[[Honest, bytes], bytes], **other: object) -> Lie:
    """Sign the true list under a header that says more, in a way of one's own."""

    def make(honest: Honest) -> bytes:
        header = {"alg": ALGORITHM, "kid": honest.ring.names[0], "typ": KIND} | other
        text = f"{encoded(json.dumps(header))}.{encoded(json.dumps(honest.listed))}"
        signature = base64.urlsafe_b64encode(signing(honest, text.encode())).rstrip(b"=").decode()
        return wrapped(f"{text}.{signature}")

    return instead("list", make)


def by_us(honest: Honest, text: bytes) -> bytes:
    return signature_of(honest.ring, text)


def by_a_stranger(_: Honest, text: bytes) -> bytes:
    return signature_of(STRANGER, text)


def by_nobody(_: Honest, __: bytes) -> bytes:
    return b""


def with_what_all_know(honest: Honest, text: bytes) -> bytes:
    """Take the public key for a shared secret."""
    return hmac.digest(base64.urlsafe_b64decode(honest.ring.public[0]["x"] + "=="), text, "sha256")


def signature_of(ring: Ring, text: bytes) -> bytes:
    key = ring.keys[0].private_key
    assert isinstance(key, Ed25519PrivateKey)
    return key.sign(text)


def without(name: str) -> Lie:
    """Sign a list that leaves something out."""
    return instead(
        "list",
        lambda honest: wrapped(honest.ring.sign({key: value for key, value in honest.listed.items() if key != name})),
    )


def filed(**other: object) -> Lie:
    """Sign a list that says something else of every file."""
    return lambda honest: listing(files=[file | other for file in honest.listed["files"]])(honest)


def a_file_more(path: str) -> Lie:
    """Sign a list with one more file: an empty one, which is what is there."""

    def lie(honest: Honest) -> Answer:
        more = honest.listed["files"][0] | {"path": path, "sha256": digest(b""), "size": 0}
        answer = listing(files=[*honest.listed["files"], more])(honest)
        return lambda asked: b"" if asked == path else answer(asked)

    return lie


def twice(first: Lie, second: Lie) -> Lie:
    """Answer with one object that has two lists under one name; readers of JSON take the second."""

    def make(honest: Honest) -> bytes:
        one, other = (lie(honest)(honest.list).strip() for lie in (first, second))
        return one[:-1] + b"," + other[1:]

    return instead("list", make)


def older_under_the_next_key(honest: Honest) -> Answer:
    next_ring = Ring(honest.ring.keys[::-1])
    then = {"version": honest.now - 2 * HOUR, "issued": honest.now - 2 * HOUR}
    return instead("list", lambda _: wrapped(next_ring.sign(honest.listed | then)))(honest)


def swapped(honest: Honest) -> Answer:
    other = {honest.help: honest.numbers, honest.numbers: honest.help}
    return lambda asked: honest.answer(other.get(asked, asked))


def broken(honest: Honest) -> Answer:
    """Hang up in the middle of a file."""

    def answer(asked: str) -> bytes:
        if asked == honest.help:
            raise ConnectionAbortedError
        return honest.answer(asked)

    return answer


def named_like(ring: Ring) -> Ring:
    """Make a stranger's key that has the name of a known one."""
    return Ring((OKPKey.import_key({**said_key(STRANGER.keys[0]), "kid": ring.names[0]}),))


def before(honest: Honest) -> Honest:
    """Go back an hour, when words and numbers of help were others: a client of then has to fetch both anew."""
    then = {path: honest.answer(path).replace(b":", b": ", 1) for path in (honest.help, honest.numbers)}

    def listed() -> bytes:
        files = [
            file | {"sha256": digest(then[file["path"]]), "size": len(then[file["path"]])}
            if file["path"] in then
            else file
            for file in honest.listed["files"]
        ]
        said = {"version": honest.now - HOUR, "issued": honest.now - HOUR, "expires": honest.now + DAY}
        return wrapped(honest.ring.sign(honest.listed | said | {"files": files}))

    return replace(
        honest, answer=lambda asked: listed() if asked == honest.list else then.get(asked) or honest.answer(asked)
    )


def of_this_moment(honest: Honest) -> Answer:
    """Sign for whoever looks at the clock on the wall."""
    seconds = int(time.time())
    times = {"version": seconds, "issued": seconds, "expires": seconds + DAY}
    return listing(**times)(honest)


def rotated(honest: Honest) -> Answer:
    """Sign with the key that was made known, and know the one before no more."""
    new = Ring(honest.ring.keys[1:])
    later = {"version": honest.now + 1, "keys": new.public}
    return instead("list", lambda _: wrapped(new.sign(honest.listed | later)))(honest)
