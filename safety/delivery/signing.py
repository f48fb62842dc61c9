"""The signature over a list of files: JWS with Ed25519, so that nobody on the way can change, mix or roll back."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Self

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey

ALGORITHM: Final = "Ed25519"
KIND = "waylight-bundle+jws"
PRIVATE = "d"
Jwk = dict[str, str]


class NoKey(ValueError):
    """What was read is no private Ed25519 key with a name."""


@dataclass(frozen=True, slots=True)
class Ring:
    """The keys of a server: the first one signs, the others are made known beforehand."""

    keys: tuple[OKPKey, ...]

    @classmethod
    def read(cls, text: str) -> Self:
        """Read a set of private keys (RFC 7517).

        Raises:
            NoKey: it holds none, or something else.
        """
        try:
            keys = tuple(map(OKPKey.import_key, json.loads(text)["keys"]))
        except (ValueError, TypeError, AttributeError, KeyError, JoseError) as no:
            raise NoKey from no
        if not keys or not all(key.is_private and key.kid and key.curve_name == ALGORITHM for key in keys):
            raise NoKey
        return cls(keys)

    @property
    def names(self) -> list[str]:
        """The names of the keys, the one that signs first."""
        return [str(key.kid) for key in self.keys]

    @property
    def public(self) -> list[Jwk]:
        """What clients trust: nothing can be signed with it."""
        return [{name: value for name, value in said(key).items() if name != PRIVATE} for key in self.keys]

    def written(self) -> str:
        """Write the set as it is read, secrets included."""
        return json.dumps({"keys": [said(key) for key in self.keys]}, indent=1) + "\n"

    def sign(self, document: Mapping[str, object]) -> str:
        """Return a document signed, as compact JWS."""
        key = self.keys[0]
        header = {"alg": ALGORITHM, "kid": key.kid, "typ": KIND}
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
        return jws.serialize_compact(header, text, key, algorithms=[ALGORITHM])


def new_key(day: str) -> OKPKey:
    """Make a private key, named for the day and for itself: two machines never give two keys one name."""
    made = OKPKey.generate_key(ALGORITHM)
    return OKPKey.import_key({**said(made), "kid": f"{day}-{made.thumbprint()[:6]}"})


def said(key: OKPKey) -> Jwk:
    """Write a key as JWK (RFC 8037)."""
    return {name: str(value) for name, value in key.as_dict(private=True).items()}
