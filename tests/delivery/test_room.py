from safety.delivery.codings import Coding
from safety.delivery.room import OVERHEAD, Key, Room
from safety.delivery.whole import Whole

ROOM_FOR_16 = 16 * (OVERHEAD + 1_001)


def key(number: int) -> Key:
    return chr(ord("a") + number), Coding.BROTLI


def a_whole(size: int = 1_000) -> Whole:
    return Whole(headers=[], head=b"", headers_of_same=[], body=b"-" * size, tag=None)


def full_room() -> Room:
    room = Room(ROOM_FOR_16)
    for number in range(16):
        room.put(key(number), a_whole())
    return room


def test_what_was_put_in_is_found_until_the_room_is_full() -> None:
    room = full_room()

    assert all(room.get(key(number)) for number in range(16))
    assert room.get(key(16)) is None


def test_the_oldest_that_nobody_asked_for_goes_first() -> None:
    room = full_room()
    room.get(key(0))

    room.put(key(16), a_whole())

    assert [number for number in range(17) if not room.get(key(number))] == [1]


def test_when_all_were_asked_for_the_oldest_goes() -> None:
    room = full_room()
    for number in range(16):
        room.get(key(number))

    room.put(key(16), a_whole())

    assert [number for number in range(17) if not room.get(key(number))] == [0]


def test_a_very_large_answer_does_not_push_out_the_others() -> None:
    room = full_room()

    room.put(key(16), a_whole(1_002))

    assert room.get(key(16)) is None
    assert room.get(key(0))


def test_an_answer_made_twice_at_once_takes_its_place_once() -> None:
    room = full_room()

    room.put(key(15), a_whole(900))

    assert all(room.get(key(number)) for number in range(16))
