"""The file of the keys that sign bundles: made on the first start, changed by commands, never part of the code."""

import logging
import os
from pathlib import Path
from secrets import token_hex

from safety.config import Misconfigured
from safety.delivery.signing import NoKey, Ring, new_key

log = logging.getLogger(__name__)

OWNER_ONLY = 0o600
SEE = "see docs/operators.md"


class Unusable(Misconfigured):
    """A file that holds no keys of ours; the message says what to do."""


def read_keys(file: Path) -> Ring:
    """Read the keys.

    Raises:
        Unusable: the file cannot be read, or holds something else.
    """
    try:
        return Ring.read(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeError) as no:
        raise Unusable(f"The keys for bundles cannot be read from {file}; {SEE}") from no
    except NoKey as no:
        raise Unusable(f"{file} holds no private Ed25519 keys with a name; {SEE}") from no


def keys_at(file: Path, day: str) -> Ring | None:
    """Read the keys, or make the first one; None where there is none and nothing can be written.

    Several processes may start at once: the one that is first wins, and all use its key.
    """
    if not file.exists():
        try:
            begin(file, Ring((new_key(day),)))
        except OSError as no:
            log.warning("No bundles: %s. Nothing is kept offline anew until there is a key; %s", no.strerror, SEE)
            return None
    return read_keys(file)


def add_key(file: Path, day: str) -> Ring:
    """Add a key behind the others; a file that is not there is begun.

    Raises:
        Unusable: there is a file, and it holds no keys.
    """
    ring = Ring((*(read_keys(file).keys if file.exists() else ()), new_key(day)))
    replace(file, ring)
    return ring


def drop_key(file: Path, name: str) -> Ring:
    """Take a key out; the next one signs.

    Raises:
        Unusable: there is no key of that name, or no other.
    """
    ring = read_keys(file)
    rest = tuple(key for key in ring.keys if key.kid != name)
    if len(rest) == len(ring.keys):
        raise Unusable(f"There is no key {name}; there are {', '.join(ring.names)}.")
    if not rest:
        raise Unusable(f"{name} is the only key. Add another one first.")
    replace(file, Ring(rest))
    return Ring(rest)


def begin(file: Path, ring: Ring) -> None:
    """Write the file, unless another process has written it in between."""
    draft = drafted(file, ring)
    try:
        os.link(draft, file)
    except FileExistsError:
        return
    finally:
        draft.unlink()


def replace(file: Path, ring: Ring) -> None:
    """Write the file anew, whole or not at all."""
    drafted(file, ring).replace(file)


def drafted(file: Path, ring: Ring) -> Path:
    """Write keys beside their file, for nobody else's eyes."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.{token_hex(4)}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY), "w", encoding="utf-8") as out:
        out.write(ring.written())
    return draft
