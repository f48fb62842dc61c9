"""A town of hosts on this machine, each with a fault of its own; the names lead to one server on 127.0.0.1."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

ENDLESS = b"<title>A line</title>" + b"x" * 200_000
Said = tuple[int, str, bytes]


def page(title: str, words: str = "Call us.") -> bytes:
    return f"<html><head><title>{title}</title></head><body><p>{words}</p></body></html>".encode()


class Town:
    """What was asked of the hosts, in order, and the titles that can be changed."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.asked: list[tuple[str, str]] = []
        self.names: set[str] = set()
        self.title = "A line"
        self.rules = ""
        self.closed = threading.Event()
        self.at_once: dict[str, int] = {}
        self.most_at_once = 0
        self.most_hosts_at_once = 0
        self.lock = threading.Lock()

    def at(self, host: str, path: str = "/") -> str:
        return f"http://{host}.test:{self.port}{path}"

    def looked_at(self) -> list[str]:
        return [host for host, path in self.asked if path != "/robots.txt"]

    def say(self, host: str, path: str) -> Said:
        hosts: dict[str, Callable[[], Said]] = {
            "well.test": lambda: (200, "", page("A line")),
            "changing.test": lambda: (200, "", page(self.title)),
            "moved.test": lambda: (302, self.at("other"), b""),
            "www.same.test": lambda: (301, "//same.test:" + f"{self.port}/", b""),
            "same.test": lambda: (200, "", page("The same")),
            "refreshed.test": lambda: (
                200,
                "",
                f'<meta http-equiv="refresh" content="0; url={self.at("other")}">'.encode(),
            ),
            "odd.test": lambda: (200, "", b'<meta charset="idna"><title>A \0line</title>'),
            "scripted.test": lambda: (302, "javascript:alert(1)", b""),
            "circle.test": lambda: (302, "/again", b""),
            "parked.test": lambda: (200, "", page("parked.test", "This domain is for sale! Make an offer.")),
            "sold.test": lambda: (302, "https://www.hugedomains.com/domain_profile.cfm?d=sold.test", b""),
            "broken.test": lambda: (500, "", b"oops"),
            "guarded.test": lambda: (403, "", page("Just a moment")),
            "endless.test": lambda: (200, "", ENDLESS),
            "slow.test": self._nothing,
        }
        if path == "/robots.txt":
            rules = "User-agent: *\nDisallow: /" if host == "private.test" else self.rules
            return (200, "", rules.encode()) if rules else (404, "", b"")
        return hosts.get(host, lambda: (404, "", page("Not found")))()

    def _nothing(self) -> Said:
        self.closed.wait(20)
        return 200, "", b""

    def comes(self, host: str) -> None:
        with self.lock:
            self.at_once[host] = self.at_once.get(host, 0) + 1
            self.most_at_once = max(self.most_at_once, self.at_once[host])
            self.most_hosts_at_once = max(self.most_hosts_at_once, sum(map(bool, self.at_once.values())))

    def goes(self, host: str) -> None:
        with self.lock:
            self.at_once[host] -= 1


class Handler(BaseHTTPRequestHandler):
    town: Town

    def do_GET(self) -> None:
        host = self.headers["Host"].partition(":")[0]
        self.town.comes(host)
        self.town.asked.append((host, self.path))
        status, target, body = self.town.say(host, self.path)
        self.send_response(status)
        if target:
            self.send_header("Location", target)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.town.goes(host)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Whoever hangs up in the middle may."""


@contextmanager
def a_town(monkeypatch: pytest.MonkeyPatch) -> Iterator[Town]:
    server = Server(("127.0.0.1", 0), Handler)
    town = Town(server.server_address[1])
    Handler.town = town
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    real = socket.getaddrinfo

    def found(host: Any, *more: Any, **named: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name in {"gone.test", "www.hugedomains.com", "other.test"}:
            raise socket.gaierror(socket.EAI_NONAME, "no such host")
        return real("127.0.0.1" if name.endswith(".test") else host, *more, **named)

    monkeypatch.setattr(socket, "getaddrinfo", found)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    try:
        yield town
    finally:
        town.closed.set()
        server.shutdown()
        server.server_close()
