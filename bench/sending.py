"""Batches of counts sent to a real server over HTTP, as apps send them."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from socket import socket
from urllib.request import urlopen

HOUSE = Path(__file__).resolve().parent.parent
AT_ONCE = 32
# Every request has a batch id and an address of its own: one address may send 600 batches in ten minutes.
SCRIPT = """
math.randomseed(os.time())
local letters = "abcdefghijklmnopqrstuvwxyz0123456789"
local function id()
  local made = {}
  for place = 1, 22 do local at = math.random(#letters); made[place] = letters:sub(at, at) end
  return table.concat(made)
end
local counts = '"counts":[%s]}'
function request()
  local address = string.format("10.%%d.%%d.%%d", math.random(0, 255), math.random(0, 255), math.random(0, 255))
  local headers = {["Content-Type"] = "application/json", ["X-Forwarded-For"] = address}
  return wrk.format("POST", "/v1/tallies", headers, '{"batch":"' .. id() .. '",' .. counts)
end
function done(summary, latency)
  local refused = summary.errors.status + summary.errors.timeout + summary.errors.read + summary.errors.connect
  io.write(string.format("\\nSEEN %%d %%d %%d %%d %%d %%d\\n", summary.requests, summary.duration, refused,
    latency:percentile(50), latency:percentile(95), latency:percentile(99)))
end
"""
COUNT = (
    '{"day":"%s","what":"situation-opened","situation":"%s","language":"es","country":"MX","band":"8-10","count":1}'
)
SITUATIONS = ("threat", "picture", "pressure", "talk", "saw")
SEEN = re.compile(r"SEEN (\d+) (\d+) (\d+) (\d+) (\d+) (\d+)")


def through_gunicorn(url: str, folder: Path, workers: int, seconds: int) -> list[str]:
    """Send for some seconds; return how many batches a second were counted, and how long they waited."""
    script = folder / "batches.lua"
    today = datetime.now(UTC).date().isoformat()
    script.write_text(SCRIPT % ",".join(COUNT % (today, each) for each in SITUATIONS), encoding="utf-8")
    with serving(url, folder, workers) as (port, _):
        command = ["wrk", "-t1", f"-c{AT_ONCE}", f"-d{seconds}s", "-s", str(script), f"http://127.0.0.1:{port}"]
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = SEEN.search(said)
    if not found or int(found[3]):
        raise SystemExit(f"not everything was counted:\n{said}")
    requests, microseconds, _, *waits = map(int, found.groups())
    return [f"{requests * 1e6 / microseconds:.0f}", *(f"{wait / 1000:.1f} ms" for wait in waits)]


@contextmanager
def serving(url: str, folder: Path, workers: int, **more: str) -> Iterator[tuple[int, int]]:
    """Serve with gunicorn over a database; give the port, and the process whose children are the workers."""
    with socket() as door:
        door.bind(("127.0.0.1", 0))
        port = int(door.getsockname()[1])
    settings = {"SAFETY_DATABASE_URL": url, "SAFETY_INSTANCE": str(folder), "SAFETY_PROXIES": "1"}
    settings |= {"PORT": str(port), "WEB_CONCURRENCY": str(workers)} | more
    command = (sys.executable, "-m", "gunicorn", "-c", "gunicorn.conf.py", "app:app")
    with subprocess.Popen(command, cwd=HOUSE, env=os.environ | settings) as process:
        try:
            wait(port)
            yield port, process.pid
        finally:
            process.terminate()


def wait(port: int) -> None:
    for _ in range(600):
        try:
            urlopen(f"http://127.0.0.1:{port}/healthz")
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit("the server did not answer")
