"""An honest server over the small catalogue, and beside it one that lies in every way."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from safety.delivery.signing import Ring, new_key
from safety.factory import create_app
from safety.parts import EXTENSION, Parts
from tests.clients.cases import CASES
from tests.clients.hostile import hostile_server
from tests.clients.lies import Honest, before, of_this_moment, rotated

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
Work = dict[str, Any]
PLACES = [str(place) for place in range(len(CASES))]
EVERY_LIE = pytest.mark.parametrize(("place", "case"), [*zip(PLACES, CASES.values(), strict=True)], ids=list(CASES))


@pytest.fixture(scope="session")
def honest(app: Flask, tmp_path_factory: pytest.TempPathFactory) -> Honest:
    """A server that signs with one key and has made the next one known."""
    ring = Ring((new_key("2026-11-01"), new_key("2026-11-20")))
    file: Path = tmp_path_factory.mktemp("keys") / "keys.json"
    file.write_text(ring.written())
    parts: Parts = app.extensions[EXTENSION]
    config = replace(parts.config, bundle_keys=file)
    client = create_app(config, replace(parts, config=config, clock=lambda: NOW)).test_client()
    return Honest(answer=lambda path: client.get(path).data, ring=ring, now=int(NOW.timestamp()))


@pytest.fixture(scope="session")
def work(honest: Honest) -> Iterator[Work]:
    """What a client is to do: visit every liar, once as a newcomer and once with a bundle of an hour ago."""
    liars = {place: case.lie(honest) for place, case in zip(PLACES, CASES.values(), strict=True)}
    others = {
        "now": of_this_moment(honest),
        "before": before(honest).answer,
        "honest": honest.answer,
        "rotated": rotated(honest),
    }
    with hostile_server(liars | others) as server:
        yield {
            "server": server,
            "name": honest.listed["bundle"],
            "now": honest.now,
            "keys": honest.ring.public[:1],
            "later": {place: case.later for place, case in zip(PLACES, CASES.values(), strict=True)},
        }
