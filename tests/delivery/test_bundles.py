from dataclasses import replace
from datetime import UTC, datetime

import pytest
from werkzeug.exceptions import NotFound

from safety.delivery.bundles import Notary, digest
from safety.delivery.signing import Ring, new_key
from safety.exchange.sealing import Listing
from tests.clients.lies import said, wrapped

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
FILES = {"/a": ("text/html", b"one"), "/b": ("image/svg+xml", b"two")}
LISTING = Listing(name="es/8-10/EG", catalogue="c1", paths=("/a", "/b"))


@pytest.fixture
def notary() -> Notary:
    return Notary(Ring((new_key("2026-11-01"), new_key("2026-11-20"))), lambda: NOW, FILES.get)


def test_a_list_says_what_it_is_of_when_and_which_keys_sign(notary: Notary) -> None:
    listed = said(wrapped(notary.sign(LISTING)))
    issued = int(NOW.timestamp())

    assert (listed["bundle"], listed["catalogue"], listed["keys"]) == ("es/8-10/EG", "c1", notary.public)
    assert (listed["version"], listed["issued"], listed["expires"]) == (issued, issued, issued + 14 * 86_400)
    assert listed["files"][0] == {"path": "/a", "sha256": digest(b"one"), "size": 3}


def test_a_list_of_something_that_is_not_there_is_not_signed(notary: Notary) -> None:
    with pytest.raises(NotFound):
        notary.sign(Listing(name="es/8-10/EG", catalogue="c1", paths=("/a", "/nowhere")))


def test_the_addresses_of_a_list_are_gathered_once_for_a_version(notary: Notary) -> None:
    notary.sign(LISTING)
    nothing_to_walk = replace(LISTING, paths=iter(()))

    assert said(wrapped(notary.sign(nothing_to_walk)))["files"] == said(wrapped(notary.sign(LISTING)))["files"] != []
    assert said(wrapped(notary.sign(replace(nothing_to_walk, catalogue="c2"))))["files"] == []


def test_who_asks_elsewhere_signs_with_the_same_keys(notary: Notary) -> None:
    other = notary.of_one_moment(lambda _: ("text/html", b"three"))

    assert other.public == notary.public
    assert said(wrapped(other.sign(LISTING)))["files"][0]["sha256"] == digest(b"three")
