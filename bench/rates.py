"""How many answers a second: the same bytes from nginx, from Waylight under its servers, and from FastAPI, in one run.

Needs wrk and nginx. FastAPI is no part of Waylight: it is installed into a folder of its own, which needs the network.
"""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from urllib.request import Request, urlopen

from bench.shape import GUNICORN, HOUSE, a_free_port, configured, ended, made, nginx_binary, wait_for
from safety.config import Config
from safety.delivery.freezing import CURRENT, freeze
from safety.factory import create_app

LIST, HELP = PATHS = ("/v1/en/lessons", "/v1/es/help/MX")
SMALL = {"Accept-Encoding": "gzip"}
SERVERS_OWN = {"server", "date", "content-length", "content-type", "etag", "connection", "accept-ranges"}
RATE = re.compile(r"(\d+) requests in .*?Requests/sec:\s+([\d.]+)", re.DOTALL)
BROKEN = re.compile(r"Non-2xx|Socket errors: connect \d+, read [1-9]")
FASTAPI = ("fastapi==0.165.0", "uvicorn==0.54.0")
NGINX = """worker_processes 1; pid {folder}/pid; error_log stderr emerg; events {{ worker_connections 1024; }}
http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000; open_file_cache max=100;
default_type application/json; client_body_temp_path {folder}; proxy_temp_path {folder};
fastcgi_temp_path {folder}; uwsgi_temp_path {folder}; scgi_temp_path {folder};
server {{ listen 127.0.0.1:{port}; root {root}; {headers} }} }}"""
APP = """from fastapi import FastAPI, Response
HELD = {held!r}
app = FastAPI()
@app.get("/{{path:path}}")
async def answer(path: str) -> Response:
    body, headers = HELD["/" + path]
    return Response(body, headers=headers)
"""
Held = dict[str, tuple[bytes, dict[str, str]]]


@dataclass(frozen=True, slots=True)
class Server:
    """A command that serves at a port."""

    name: str
    command: tuple[str, ...]
    port: int
    environ: dict[str, str]
    folder: Path = HOUSE


@dataclass(frozen=True, slots=True)
class Rate:
    """Answers a second, and the processor's microseconds for each."""

    a_second: float
    microseconds: float


def rates(folder: Path, seconds: int, rounds: int) -> dict[str, dict[str, Rate]]:
    """Measure every server in turn, some rounds; give the middle one by server and path."""
    seen: dict[str, dict[str, list[Rate]]] = {}
    every = list(servers(folder))
    for _ in range(rounds):
        for server in every:
            with running(server) as pid:
                for path in PATHS:
                    found = rate(server.port, pid, path, seconds)
                    seen.setdefault(server.name, {}).setdefault(path, []).append(found)
    return {name: {path: middle(found) for path, found in paths.items()} for name, paths in seen.items()}


def middle(found: list[Rate]) -> Rate:
    return Rate(median(each.a_second for each in found), median(each.microseconds for each in found))


def servers(folder: Path) -> Iterator[Server]:
    memo = gunicorn("gunicorn, memo", folder)
    with running(memo):
        held = {path: fetched(memo.port, path) for path in PATHS}
    yield static(made(folder / "s"), held)
    yield memo
    yield granian(folder)
    yield gunicorn("gunicorn, no memo", folder, SAFETY_MEMO="0")
    yield frozen(made(folder / "f"))
    yield fastapi(made(folder / "fastapi"), held)


def own(folder: Path) -> dict[str, str]:
    return {
        "SAFETY_INSTANCE": str(folder / "instance"),
        "SAFETY_RELOAD": str(folder / "reload"),
        "WEB_CONCURRENCY": "1",
    }


def gunicorn(name: str, folder: Path, **environ: str) -> Server:
    port = a_free_port()
    return Server(name, GUNICORN, port, own(folder) | environ | {"PORT": str(port)})


def granian(folder: Path) -> Server:
    port = a_free_port()
    quiet = (
        "--interface",
        "wsgi",
        "--no-ws",
        "--log-level",
        "warning",
        "--blocking-threads",
        "3",
        "--port",
        str(port),
    )
    return Server("granian, memo", (sys.executable, "-m", "granian", *quiet, "app:app"), port, own(folder))


def static(folder: Path, held: Held) -> Server:
    """The same bytes as files, with the same headers, in a folder as deep as a frozen one: nginx sums up each name."""
    port = a_free_port()
    root = folder / CURRENT / "files"
    for path, (body, _) in held.items():
        made((root / path[1:]).parent)
        (root / path[1:]).write_bytes(body)
    headers = "".join(f'add_header {name} "{value}";' for name, value in held[LIST][1].items())
    text = NGINX.format(folder=folder, root=root, port=port, headers=headers)
    return nginx(folder, text, "nginx, static files", port)


def frozen(folder: Path) -> Server:
    """The two answers frozen, and the configuration that operators use; no node is needed behind it."""
    app = create_app(Config.read({name: value for name, value in own(folder).items() if name != "WEB_CONCURRENCY"}))
    list(freeze(app, "bench", folder, ["/en/", *PATHS], 1))
    port = a_free_port()
    text = configured(port, [a_free_port()], folder / CURRENT, folder)
    return nginx(folder, text.replace("worker_processes auto;", "worker_processes 1;"), "nginx, frozen files", port)


def nginx(folder: Path, text: str, name: str, port: int) -> Server:
    (folder / "nginx.conf").write_text(text, encoding="utf-8")
    for each in (folder, *folder.parents[:1]):
        each.chmod(0o755)
    command = (
        nginx_binary(),
        "-p",
        str(folder),
        "-c",
        str(folder / "nginx.conf"),
        "-e",
        "stderr",
        "-g",
        "daemon off;",
    )
    return Server(name, command, port, {})


def fastapi(folder: Path, held: Held) -> Server:
    """An app that holds the same bytes, under uvicorn with what makes it fast, in an environment of its own."""
    python = HOUSE / "instance/bench-fastapi/bin/python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(python.parent.parent)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "-qq", *FASTAPI, "uvloop", "httptools"], check=True)
    (folder / "held.py").write_text(APP.format(held=held), encoding="utf-8")
    port = a_free_port()
    command = (
        str(python),
        "-m",
        "uvicorn",
        "--no-access-log",
        "--log-level",
        "error",
        "--port",
        str(port),
        "held:app",
    )
    return Server("FastAPI on uvicorn", command, port, {}, folder)


def fetched(port: int, path: str) -> tuple[bytes, dict[str, str]]:
    """The bytes of an answer, and the headers that are the app's own."""
    with urlopen(Request(f"http://127.0.0.1:{port}{path}", headers=SMALL)) as answer:
        return answer.read(), {
            name: value for name, value in answer.headers.items() if name.lower() not in SERVERS_OWN
        }


def rate(port: int, pid: int, path: str, seconds: int) -> Rate:
    """Ask with 32 connections; a run in which anything failed does not count."""
    command = ["wrk", "-t1", "-c32", f"-d{seconds}s", "--timeout", "30s", "-H", "Accept-Encoding: gzip"]
    before = processor(pid)
    said = subprocess.run(
        [*command, f"http://127.0.0.1:{port}{path}"], check=True, capture_output=True, text=True
    ).stdout
    used = processor(pid) - before
    found = RATE.search(said)
    if not found or BROKEN.search(said):
        raise SystemExit(said)
    return Rate(float(found[2]), used * 1e6 / max(1, int(found[1])))


def processor(pid: int) -> float:
    """Seconds of processor time that a process and its children have used."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    ticks = (
        Path(f"/proc/{each}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split() for each in (pid, *children)
    )
    return sum(int(fields[11]) + int(fields[12]) for fields in ticks) / os.sysconf("SC_CLK_TCK")


@contextmanager
def running(server: Server) -> Iterator[int]:
    """Start a server, wait for its first answer, give the number of its process."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("SAFETY_")}
    process = subprocess.Popen(server.command, cwd=server.folder, env=ours | server.environ, stderr=subprocess.DEVNULL)
    with ended(process):
        wait_for(lambda: process.poll() is not None or is_there(server.port))
        if process.returncode is not None:
            raise SystemExit(f"{server.name} ended by itself; to see why: {' '.join(server.command)}")
        yield process.pid


def is_there(port: int) -> bool:
    try:
        fetched(port, LIST)
    except OSError:
        return False
    return True


def start_of(server: Server) -> float:
    """Seconds from nothing to the first answer."""
    began = time.perf_counter()
    with running(server):
        return time.perf_counter() - began
