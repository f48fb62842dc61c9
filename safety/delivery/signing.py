"""The signature over a list of files: JWS with Ed25519, so that nobody on the way can change, mix or roll back."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey

from safety.config import Misconfigured

ALGORITHM: Final = "Ed25519"
KIND = "waylight-bundle+jws"


class Unusable(Misconfigured):
    """A file that is no private key of ours; the message says what to do."""


def read_key(file: Path) -> OKPKey:
    """Read the private key to sign with: one JWK (RFC 8037) with a name (``kid``).

    Raises:
        Unusable: the file cannot be read, or holds something else.
    """
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        key = OKPKey.import_key(found)
    except (OSError, ValueError, TypeError, AttributeError, KeyError, JoseError) as no:
        raise Unusable("SAFETY_BUNDLE_KEY names a file that holds no key; see docs/operators.md") from no
    if not (key.is_private and key.kid and key.curve_name == ALGORITHM):
        raise Unusable("SAFETY_BUNDLE_KEY must hold a private Ed25519 key with a kid; see docs/operators.md")
    return key


def new_key(name: str) -> dict[str, str]:
    """Make a private key of that name."""
    made = OKPKey.generate_key(ALGORITHM, {"kid": name})
    return {field: str(value) for field, value in made.as_dict(private=True).items()}


def sign(document: Mapping[str, object], key: OKPKey) -> str:
    """Return a document signed, as compact JWS."""
    header = {"alg": ALGORITHM, "kid": key.kid, "typ": KIND}
    said = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
    return jws.serialize_compact(header, said, key, algorithms=[ALGORITHM])
