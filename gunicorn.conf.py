"""How gunicorn serves Waylight: ``gunicorn -c gunicorn.conf.py app:app``. No log has an address in it.

Each worker is one loop that reads what connections send, and threads that make answers. What is kept needs no thread:
the loop sends it itself, so that it waits for nobody who has to be thought about.
"""

import json
import os
import socket
import time
from contextlib import suppress

from gunicorn import util
from gunicorn.arbiter import Arbiter
from gunicorn.http.errors import LimitRequestHeaders, LimitRequestLine, ParseException
from gunicorn.workers.gthread import TConn, ThreadWorker

from safety.config import Config
from safety.delivery.door import set_mark
from safety.delivery.doorstep import LONGEST, Caller, Doorstep
from safety.garbage import left_lying
from safety.logs import AS_JSON

A_SECOND = 1.0
BEFORE_ANOTHER_TRY = 3.0
TOO_LONG = {LimitRequestLine: (414, "URI Too Long"), LimitRequestHeaders: (431, "Request Header Fields Too Large")}


class Worker(ThreadWorker):
    """Answers what is kept at once, and what gunicorn cannot read with a problem; writes nobody's address down."""

    silent_until = 0.0

    def load_wsgi(self) -> None:
        """Load the app; where it refuses at the start, stop gunicorn too: another try would refuse as well.

        A worker that comes in place of another one only waits: those beside it go on with the catalogue they have.
        """
        try:
            with left_lying():
                super().load_wsgi()
            self.doorstep = Doorstep(self.wsgi)
        except SystemExit as refused:
            self.log.critical("%s", refused)
            if self.age > self.cfg.workers:
                time.sleep(BEFORE_ANOTHER_TRY)
                raise SystemExit(1) from refused
            raise SystemExit(Arbiter.WORKER_BOOT_ERROR) from refused
        for listener in self.sockets:
            listener.listen(self.cfg.backlog)

    def notify(self) -> None:
        """Tell the master of being alive once a second: it waits for thirty, and asking the system takes time."""
        if (now := time.monotonic()) >= self.silent_until:
            self.silent_until = now + A_SECOND
            super().notify()

    def on_client_socket_readable(self, conn: TConn, client: socket.socket) -> None:
        """Answer a request from its bytes where that is enough; leave any other to a thread, as if it was not read."""
        if not (self.alive and self.answered(conn, client)):
            super().on_client_socket_readable(conn, client)

    def answered(self, conn: TConn, client: socket.socket) -> bool:
        """Try to answer the next request of a connection without a thread, and say whether that was done."""
        try:
            request = client.recv(LONGEST)
        except OSError:
            return False
        try:
            caller = conn.caller
        except AttributeError:
            caller = conn.caller = Caller()
        moment = time.time()
        answer = self.doorstep.answer(caller, request, moment)
        if answer is None:
            conn.parser.unreader.unread(request)
            return False
        try:
            sent = answer.send(client)
        except OSError:
            sent = 0
        if sent == len(answer):
            if abs(moment - caller.kept_at) >= A_SECOND:
                caller.kept_at = moment
                self.keep(conn)
        else:
            self.keepalived_conns.remove(conn)
            self.poller.unregister(client)
            rest = self.tpool.submit(self.send_rest, client, memoryview(answer)[sent:])
            rest.add_done_callback(lambda done: self.method_queue.defer(self.finish_request, conn, done))
        return True

    def keep(self, conn: TConn) -> None:
        """Keep a connection open for longer, behind the others: asked of those that ask often once a second."""
        self.keepalived_conns.remove(conn)
        conn.timeout = time.monotonic() + keepalive
        self.keepalived_conns.append(conn)

    def send_rest(self, client: socket.socket, rest: memoryview) -> bool:
        """Send what is left of an answer, and say that the connection may be used again."""
        client.settimeout(None)
        client.sendall(rest)
        return True

    def handle_error(self, req: object, client: socket.socket, addr: object, exc: Exception) -> None:
        """Say what was wrong with a request that never reached the app."""
        del req, addr
        status, title = TOO_LONG.get(type(exc), (400, "Bad Request"))
        if not isinstance(exc, ParseException):
            self.log.error("%s while answering a request", type(exc).__name__)
            status, title = 500, "Internal Server Error"
        util.write_nonblock(client, problem(status, title))


def when_ready(server: Arbiter) -> None:
    """Have SIGHUP ask for a new catalogue by the mark, and let nobody in before a worker has loaded the app.

    gunicorn's way of reloading ends what serves before the new one is tried. Where nobody listens, nginx asks another
    node at once, and does not wait.
    """
    for listener in server.LISTENERS:
        with suppress(OSError):  # a system that cannot stop listening lets callers wait, as gunicorn does
            listener.shutdown(socket.SHUT_RD)

    def handle_hup() -> None:
        try:
            set_mark(Config.read(os.environ).reload, "SIGHUP")
        except OSError as no:
            server.log.error("Not reloaded: the mark cannot be set. %s", no.strerror)  # noqa: TRY400 the sentence is enough

    server.handle_hup = handle_hup


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
worker_class = Worker
accesslog = None
if os.environ.get("SAFETY_LOGS") == "json":
    logconfig_dict = dict(AS_JSON)
# Nobody asks the master anything, so it need not write a socket into a home that may be read only.
control_socket_disable = True
loglevel = "warning"
keepalive = 5
# The app refuses longer addresses and headers itself, in the language of whoever asked; this is the wall behind it.
limit_request_line = 8190
limit_request_field_size = 32_000
