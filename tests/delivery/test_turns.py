"""What many ask for at once is made once."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

from safety.delivery.turns import Turns


def test_two_at_the_same_key_go_one_after_the_other() -> None:
    turns, order, first_is_in = Turns(60), [], Event()

    def second() -> None:
        first_is_in.wait(10)
        with turns.take("a"):
            order.append("second")

    with ThreadPoolExecutor(1) as pool:
        waits = pool.submit(second)
        with turns.take("a"):
            first_is_in.set()
            order.append("first")
        waits.result(10)

    assert order == ["first", "second"]
    assert not turns._turns


def test_two_at_different_keys_go_at_once() -> None:
    turns, both = Turns(60), Barrier(2)

    def one(key: str) -> None:
        with turns.take(key):
            both.wait(10)

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(one, "ab")) == [None, None]


def test_who_has_waited_long_enough_waits_no_longer() -> None:
    turns = Turns(0.01)

    with turns.take("a"), turns.take("a"):
        assert len(turns._turns) == 1

    assert not turns._turns
