"""Every way in which a server may lie to a client, as one table; clients in every language are asked about all of it.

A lie is made from an honest server and answers addresses as that one does, but for what it lies about.
"""

import base64
import hmac
import json
import time
from collections.abc import Callable, Mapping
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


CASES: Mapping[str, Case] = {
    "the truth": Case(lie=lambda honest: honest.answer),
    "nothing at all": Case(lie=instead("list", lambda _: b""), refused="unsigned"),
    "a page instead of a list": Case(
        lie=instead("list", lambda _: b"<html>Sign in to this network</html>"), refused="unsigned"
    ),
    "an empty object": Case(lie=instead("list", lambda _: b"{}"), refused="unsigned"),
    "a list that is no list": Case(lie=instead("list", lambda _: b"[]"), refused="unsigned"),
    "a number instead of a signature": Case(lie=instead("list", lambda _: wrapped(1)), refused="unsigned"),
    "letters instead of a signature": Case(lie=instead("list", lambda _: wrapped("a.b.c")), refused="unsigned"),
    "no signature": Case(lie=part(2, lambda _: ""), refused="unsigned"),
    "another signature": Case(lie=part(2, lambda signature: signature[::-1]), refused="unsigned"),
    "a list that was changed": Case(lie=part(1, another_number), refused="unsigned"),
    "a list that was cut short": Case(
        lie=instead("list", lambda honest: honest.answer(honest.list)[:-90]), refused="unsigned"
    ),
    "an algorithm that signs nothing": Case(lie=header(alg="none"), refused="unsigned"),
    "an algorithm with a shared secret": Case(lie=header(alg="HS256"), refused="unsigned"),
    "an algorithm that signs nothing, and no signature": Case(lie=headed(by_nobody, alg="none"), refused="unsigned"),
    "the public key as a shared secret": Case(lie=headed(with_what_all_know, alg="HS256"), refused="unsigned"),
    "a header that has to be understood": Case(lie=headed(by_us, crit=["exp"], exp=1), refused="unsigned"),
    "a header that brings a key of its own": Case(
        lie=headed(by_a_stranger, jwk=STRANGER.public[0]), refused="unsigned"
    ),
    "a header that says where its key is": Case(lie=headed(by_us, jku="https://keys.example/"), refused="unsigned"),
    "a list that is signed by hand": Case(lie=headed(by_us)),
    "a part too many": Case(lie=part(2, lambda signature: f"{signature}.{signature}"), refused="unsigned"),
    "a stranger's list behind the true one": Case(
        lie=twice(lambda honest: honest.answer, headed(by_a_stranger)), refused="unsigned"
    ),
    "the true list behind a stranger's": Case(lie=twice(headed(by_a_stranger), lambda honest: honest.answer)),
    "something else that was signed": Case(lie=header(typ="JWT"), refused="unsigned"),
    "a key that nobody knows": Case(lie=header(kid="nobody"), refused="unsigned"),
    "a stranger's key": Case(
        lie=instead("list", lambda honest: wrapped(STRANGER.sign(honest.listed))), refused="unsigned"
    ),
    "a stranger's key under the name of a known one": Case(
        lie=instead("list", lambda honest: wrapped(named_like(honest.ring).sign(honest.listed))), refused="unsigned"
    ),
    "the list of another country": Case(lie=listing(bundle="es/8-10/MX"), refused="another"),
    "the list of another age": Case(lie=listing(bundle="es/5-7/EG"), refused="another"),
    "the list of another language": Case(lie=listing(bundle="ar/8-10/EG"), refused="another"),
    "the list of the other kind": Case(lie=listing(bundle="other/es/8-10/EG"), refused="another"),
    "a list of no kind that is known": Case(lie=listing(bundle=["es/8-10/EG"]), refused="unknown"),
    "a list that says less": Case(lie=without("files"), refused="unknown"),
    "a list that never ends": Case(lie=without("expires"), refused="unknown"),
    "a list that was never begun": Case(lie=listing(issued=None), refused="unknown"),
    "a version in letters": Case(lie=listing(version="9"), refused="unknown"),
    "a version between two others": Case(lie=listing(version=0.5), refused="unknown"),
    "a version that no machine counts": Case(lie=listing(version=2**53), refused="unknown"),
    "a version before all others": Case(lie=listing(version=-1), refused="unknown"),
    "a version that none will follow": Case(lie=since(version=2 * DAY), refused="future"),
    "no keys to come": Case(lie=without("keys"), refused="unknown"),
    "keys without a name": Case(lie=listing(keys=[{"kty": "OKP"}]), refused="unknown"),
    "files of another server": Case(lie=filed(path="https://other.example/help"), refused="unknown"),
    "files of another server, in short": Case(lie=filed(path="//other.example/help"), refused="unknown"),
    "files beside the server's name": Case(lie=filed(path=".other.example/help"), refused="unknown"),
    "files above the folder": Case(lie=filed(path="/v1/../../etc/passwd"), refused="unknown"),
    "files above the folder, behind a mask": Case(lie=filed(path="/v1/%2e%2e/help"), refused="unknown"),
    "files above the folder, as on other machines": Case(lie=filed(path="/v1\\..\\help"), refused="unknown"),
    "files that are a question": Case(lie=filed(path="/v1/es?help"), refused="unknown"),
    "a digest that is none": Case(lie=filed(sha256=1), refused="unknown"),
    "a size that is none": Case(lie=filed(size="1"), refused="unknown"),
    "sizes that are not true": Case(lie=filed(size=1), refused="changed"),
    "the digest of nothing": Case(lie=filed(sha256=digest(b""), size=0), refused="changed"),
    "an empty file that is to be empty": Case(lie=a_file_more("/v1/offline/nothing")),
    "an older list, under the key to come": Case(lie=older_under_the_next_key, refused="rollback", newly="unsigned"),
    "an older list": Case(lie=since(version=-2 * HOUR, issued=-2 * HOUR), refused="rollback"),
    "a list past its day": Case(lie=since(expires=-1), refused="expired"),
    "the true list, replayed after its day": Case(lie=lambda honest: honest.answer, later=15 * DAY, refused="expired"),
    "a list of the day after tomorrow": Case(lie=since(version=2 * DAY, issued=2 * DAY), refused="future"),
    "a list of this evening, as clocks go": Case(lie=since(version=DAY // 3, issued=DAY // 3)),
    "a file that is empty": Case(lie=instead("help", lambda _: b""), refused="changed"),
    "a file that was cut short": Case(
        lie=instead("help", lambda honest: honest.answer(honest.help)[:-1]), refused="changed"
    ),
    "a file that was changed": Case(
        lie=instead("numbers", lambda honest: honest.answer(honest.numbers).replace(b"1", b"2", 1)), refused="changed"
    ),
    "a page instead of a file": Case(lie=instead("numbers", lambda _: b"<html>gone</html>"), refused="changed"),
    "two files that were swapped": Case(lie=swapped, refused="changed"),
    "a file that was true an hour ago": Case(
        lie=instead("help", lambda honest: before(honest).answer(honest.help)), refused="changed"
    ),
    "half of a file, and then silence": Case(lie=broken, refused="fails"),
}
