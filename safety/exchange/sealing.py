"""The seal over a list of what a phone keeps: API and pages ask for it here, and never see a key."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol, cast

from flask import current_app

EXTENSION = "waylight-seal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What is to be listed: the list's name, the version of what it is made from, addresses, what else to say.

    Of one version, two lists of one name have the same files: ``paths`` need not be walked through again.
    """

    name: str
    catalogue: str
    paths: Iterable[str] = field(compare=False)
    # What is told of each file; whoever keeps pages has to know their types too.
    told: tuple[str, ...] = ("path", "sha256", "size")
    more: Mapping[str, object] = field(default_factory=dict, compare=False)


class Seal(Protocol):
    """Whoever can sign a list."""

    public: list[dict[str, str]]

    def sign(self, listing: Listing) -> str:
        """Return a list, with the digest of every file in it, signed.

        Raises:
            NotFound: one of the addresses is not there.
        """


def seal() -> Seal | None:
    """Return the seal of the app that answers this request; None where it has no key."""
    return cast("Seal | None", current_app.extensions.get(EXTENSION))
