"""How many answers a second: nginx, granian and gunicorn with the memo, gunicorn without, and FastAPI, in one run.

``python -m bench.serving`` prints a table for the lesson list and a help document. It needs wrk and nginx on the path;
FastAPI is measured where ``FASTAPI_PYTHON`` names a Python that has fastapi and uvicorn.
"""

import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.request import Request, urlopen

HOUSE = Path(__file__).resolve().parent.parent
PATHS = ("/v1/en/lessons", "/v1/es/help/MX")
SMALL = {"Accept-Encoding": "gzip"}
RATE = re.compile(r"Requests/sec:\s+([\d.]+)")
BROKEN = re.compile(r"Non-2xx.*|Socket errors.*")
PORT = 8797
SECONDS = "5s"
PYTHON = (sys.executable, "-m")
GRANIAN = (*PYTHON, "granian", "--interface", "wsgi", "--no-ws", "--log-level", "warning", "--port", str(PORT))
GUNICORN = (*PYTHON, "gunicorn", "-c", "gunicorn.conf.py", "app:app")
NGINX = """worker_processes 1; daemon off; pid {folder}/pid; error_log stderr crit;
events {{ worker_connections 1024; }}
http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000; open_file_cache max=100;
default_type application/json; client_body_temp_path {folder}; proxy_temp_path {folder};
fastcgi_temp_path {folder}; uwsgi_temp_path {folder}; scgi_temp_path {folder};
server {{ listen 127.0.0.1:{port}; root {folder}; {headers} }} }}"""
FASTAPI = """from fastapi import FastAPI, Response
HELD = {held!r}
app = FastAPI()
@app.get("/{{path:path}}")
async def answer(path: str) -> Response:
    body, headers = HELD["/" + path]
    return Response(body, headers=headers)
"""


@dataclass(frozen=True, slots=True)
class Server:
    """A command that serves, and what it is called in the table."""

    name: str
    command: tuple[str, ...]
    environ: dict[str, str]
    folder: Path = HOUSE


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        memo = Server("granian, memo", (*GRANIAN, "--blocking-threads", "3", "app:app"), {})
        with running(memo) as start:
            held = {path: fetched(path) for path in PATHS}
        print(f"{platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}")
        print(f"cold start to the first answer: {start:.1f} s; wrk, 1 thread, 32 connections, {SECONDS}, gzip")
        print(f"{'':<28}" + "".join(f"{path:>22}" for path in PATHS))
        for server in (nginx(folder, held), memo, *gunicorns(), *fastapi(folder, held)):
            with running(server):
                print(f"{server.name:<28}" + "".join(f"{rate(path):>22}" for path in PATHS), flush=True)


def gunicorns() -> Iterator[Server]:
    one = {"WEB_CONCURRENCY": "1", "PORT": str(PORT)}
    yield Server("gunicorn gthread, memo", GUNICORN, one)
    yield Server("gunicorn gthread, no memo", GUNICORN, one | {"SAFETY_MEMO": "0"})


def nginx(folder: Path, held: dict[str, tuple[bytes, dict[str, str]]]) -> Server:
    """The same bytes as files, with the same headers."""
    for path, (body, _) in held.items():
        (folder / path[1:]).parent.mkdir(parents=True, exist_ok=True)
        (folder / path[1:]).write_bytes(body)
    headers = "".join(f'add_header {name} "{value}";' for name, value in held[PATHS[0]][1].items())
    (folder / "nginx.conf").write_text(NGINX.format(folder=folder, port=PORT, headers=headers), encoding="utf-8")
    folder.chmod(0o755)
    return Server("nginx, static", ("nginx", "-c", str(folder / "nginx.conf")), {})


def fastapi(folder: Path, held: dict[str, tuple[bytes, dict[str, str]]]) -> Iterator[Server]:
    python = os.environ.get("FASTAPI_PYTHON")
    if python:
        (folder / "held.py").write_text(FASTAPI.format(held=held), encoding="utf-8")
        command = (python, "-m", "uvicorn", "--no-access-log", "--port", str(PORT), "held:app")
        yield Server("FastAPI on uvicorn, in memory", command, {}, folder)


def fetched(path: str) -> tuple[bytes, dict[str, str]]:
    """The bytes of an answer, and the headers that are the app's own."""
    with urlopen(Request(f"http://127.0.0.1:{PORT}{path}", headers=SMALL)) as answer:
        servers = {"server", "date", "content-length", "content-type", "etag", "connection"}
        return answer.read(), {name: value for name, value in answer.headers.items() if name.lower() not in servers}


def rate(path: str) -> str:
    command = ["wrk", "-t1", "-c32", f"-d{SECONDS}", "-H", "Accept-Encoding: gzip", f"http://127.0.0.1:{PORT}{path}"]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    broken = BROKEN.search(said)
    found = RATE.search(said)
    return broken.group() if broken else f"{float(found.group(1)):,.0f}/s" if found else said


@contextmanager
def running(server: Server) -> Iterator[float]:
    """Start a server, and give the seconds until its first answer."""
    began = time.perf_counter()
    environ = os.environ | server.environ
    with subprocess.Popen(server.command, cwd=server.folder, env=environ, stderr=subprocess.DEVNULL) as process:
        try:
            wait()
            yield time.perf_counter() - began
        finally:
            process.terminate()
            process.wait(20)


def wait() -> None:
    for _ in range(600):
        try:
            fetched(PATHS[0])
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise SystemExit("the server did not answer")


if __name__ == "__main__":
    main()
