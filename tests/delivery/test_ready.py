"""What goes over the wire is the same bytes, from memory and from a file, and no file is left open."""

import os
import ssl
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from socket import AF_INET, SO_SNDBUF, SOL_SOCKET, create_connection, create_server, socket

import pytest

from safety.delivery import ready
from safety.delivery.ready import LONG, OFTEN, Ready

MUCH = bytes(range(256)) * 80


@pytest.fixture
def ends() -> Iterator[tuple[socket, socket]]:
    with create_server(("127.0.0.1", 0), family=AF_INET) as door:
        theirs = create_connection(door.getsockname())
        ours, _ = door.accept()
    with ours, theirs:
        yield ours, theirs


def got(theirs: socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        data += theirs.recv(size - len(data))
    return data


def files() -> int:
    return len([*Path("/proc/self/fd").iterdir()])


def sent_often(answer: Ready, ends: tuple[socket, socket]) -> None:
    ours, theirs = ends
    for _ in range(OFTEN + 3):
        assert answer.send(ours) == len(answer)
        assert got(theirs, len(answer)) == answer


def test_the_same_bytes_come_however_often_they_are_sent_and_the_file_is_given_back(
    ends: tuple[socket, socket],
) -> None:
    answer = Ready(MUCH)
    before = files()

    sent_often(answer, ends)
    assert files() == before + 1

    del answer
    assert files() == before


@pytest.mark.parametrize("data", [MUCH[: LONG - 1], b"short"])
def test_what_is_short_is_sent_from_memory(ends: tuple[socket, socket], data: bytes) -> None:
    before = files()

    sent_often(answer := Ready(data), ends)

    assert (len(answer), files()) == (len(data), before)


def test_a_connection_that_takes_a_part_is_told_how_much(ends: tuple[socket, socket]) -> None:
    ours, theirs = ends
    sent_often(answer := Ready(MUCH), ends)
    ours.setsockopt(SOL_SOCKET, SO_SNDBUF, 4_096)
    ours.settimeout(0)
    sent = [len(answer)]
    with suppress(BlockingIOError):
        while sent[-1] == len(answer):
            sent.append(answer.send(ours))

    whole, part = divmod(sum(sent[1:]), len(answer))
    assert got(theirs, sum(sent[1:])) == answer * whole + answer[:part]


def test_a_connection_with_tls_never_gets_bytes_that_nobody_encrypted(ends: tuple[socket, socket]) -> None:
    answer = Ready(MUCH)
    sent_often(answer, ends)
    sent: list[bytes] = []

    class Encrypting(ssl.SSLSocket):
        def send(self, data: bytes, flags: int = 0) -> int:  # type: ignore[override]
            del flags
            sent.append(bytes(data))
            return len(data)

    assert answer.send(Encrypting.__new__(Encrypting)) == len(answer)
    assert sent == [MUCH]


@pytest.mark.parametrize("without", ["such files", "any more files"])
def test_where_no_file_can_be_made_memory_does(
    ends: tuple[socket, socket], monkeypatch: pytest.MonkeyPatch, without: str
) -> None:
    def full(*_: object) -> int:
        raise OSError

    if without == "such files":
        monkeypatch.delattr(os, "memfd_create")
    else:
        monkeypatch.setattr(ready.os, "memfd_create", full)

    sent_often(Ready(MUCH), ends)
