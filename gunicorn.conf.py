"""How gunicorn serves Waylight: ``gunicorn -c gunicorn.conf.py app:app``. No log has an address in it."""

import json
import os
import socket

from gunicorn import util
from gunicorn.arbiter import Arbiter
from gunicorn.http.errors import LimitRequestHeaders, LimitRequestLine, ParseException
from gunicorn.workers.gthread import ThreadWorker

TOO_LONG = {LimitRequestLine: (414, "URI Too Long"), LimitRequestHeaders: (431, "Request Header Fields Too Large")}


class DiscreetWorker(ThreadWorker):
    """Answers what gunicorn cannot read with a problem, like the app, and writes nobody's address into the log."""

    def load_wsgi(self) -> None:
        """Load the app; where it refuses to start, stop gunicorn too: another try would refuse as well."""
        try:
            super().load_wsgi()
        except SystemExit as refused:
            self.log.critical("%s", refused)
            raise SystemExit(Arbiter.WORKER_BOOT_ERROR) from refused

    def handle_error(self, req: object, client: socket.socket, addr: object, exc: Exception) -> None:
        """Say what was wrong with a request that never reached the app."""
        del req, addr
        status, title = TOO_LONG.get(type(exc), (400, "Bad Request"))
        if not isinstance(exc, ParseException):
            self.log.error("%s while answering a request", type(exc).__name__)
            status, title = 500, "Internal Server Error"
        util.write_nonblock(client, problem(status, title))


def problem(status: int, title: str) -> bytes:
    """Write a problem (RFC 9457) as a whole answer of HTTP."""
    body = json.dumps({"type": "about:blank", "title": title, "status": status})
    return (
        f"HTTP/1.1 {status} {title}\r\n"
        "Connection: close\r\n"
        "Content-Type: application/problem+json\r\n"
        "Cache-Control: no-store\r\n"
        "X-Content-Type-Options: nosniff\r\n"
        f"Content-Length: {len(body)}\r\n\r\n{body}"
    ).encode()


bind = "{}:{}".format(os.environ.get("HOST") or "127.0.0.1", os.environ.get("PORT") or "8000")
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
threads = 8
worker_class = DiscreetWorker
accesslog = None
loglevel = "warning"
keepalive = 5
# The app refuses longer addresses and headers itself, in the language of whoever asked; this is the wall behind it.
limit_request_line = 8190
limit_request_field_size = 32_000
