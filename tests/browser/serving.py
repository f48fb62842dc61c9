"""The real app, over the real content, as a process of its own on this machine."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from socket import socket

from safety.config import HOUSE

SERVER = ("granian", "--interface", "wsgi", "--no-ws", "--blocking-threads", "3", "--log-level", "warning", "app:app")
PATIENCE = 60


@contextmanager
def serving(log: Path, **settings: str) -> Iterator[str]:
    """Serve until the block ends; give the address."""
    door = a_free_port()
    own = {name: value for name, value in os.environ.items() if not name.startswith("SAFETY_")}
    with log.open("ab") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", *SERVER],
            cwd=HOUSE,
            env=own | {"GRANIAN_PORT": str(door)} | settings,
            stdout=out,
            stderr=out,
        )
    try:
        wait_for(door, process, log)
        yield f"http://127.0.0.1:{door}"
    finally:
        process.terminate()
        process.wait(20)


def wait_for(port: int, process: "subprocess.Popen[bytes]", log: Path) -> None:
    for _ in range(PATIENCE * 10):
        if process.poll() is not None:
            raise RuntimeError(f"the server ended: {log.read_text('utf-8')}")
        try:
            connection = HTTPConnection("127.0.0.1", port, timeout=10)
            connection.request("GET", "/healthz")
            connection.getresponse().read()
            connection.close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("the server did not answer")


def a_free_port() -> int:
    with socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])
