from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import sleep

import pytest

from safety.store import together
from safety.store.together import Together

LONG = 30


class Door:
    """Serves one group after the other; the first one is held until the door is opened."""

    def __init__(self, serve: Callable[[int], int]) -> None:
        self.groups: list[list[int]] = []
        self.entered, self.opened = Event(), Event()
        self._serve = serve

    def __call__(self, given: Sequence[int]) -> list[int]:
        self.groups.append([*given])
        self.entered.set()
        assert self.opened.wait(LONG)
        return [self._serve(each) for each in given]


def ask_all(door: Door, numbers: range) -> list[int | type[BaseException]]:
    """Ask the first alone and the others while it is served; return what each got."""
    asked = Together(door)
    with ThreadPoolExecutor(len(numbers)) as threads:
        first = threads.submit(asked.ask, numbers[0])
        assert door.entered.wait(LONG)
        others = [threads.submit(asked.ask, number) for number in numbers[1:]]
        while len(asked._waiting) < len(others):
            sleep(0.001)
        door.opened.set()
        return [type(no) if (no := each.exception(LONG)) else each.result() for each in (first, *others)]


def test_those_who_come_while_another_is_served_are_served_in_one_go_and_each_gets_its_own_answer() -> None:
    door = Door(lambda number: number * 10)

    assert ask_all(door, range(9)) == [number * 10 for number in range(9)]
    assert [len(group) for group in door.groups] == [1, 8]


def test_no_group_is_larger_than_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(together, "MOST", 3)
    door = Door(lambda number: number)

    assert ask_all(door, range(9)) == [*range(9)]
    assert [len(group) for group in door.groups] == [1, 3, 3, 2]


def test_a_fault_befalls_all_of_its_group_and_nobody_after_it() -> None:
    door = Door(lambda number: 6 // (number - 5))
    asked = Together(door)

    assert ask_all(door, range(3, 7))[1:] == [ZeroDivisionError] * 3
    with pytest.raises(ZeroDivisionError):
        asked.ask(5)
    assert asked.ask(6) == 6
