"""A server on this machine that tells a different lie under each beginning of an address."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from tests.clients.lies import Answer

LONGER = 100


@contextmanager
def hostile_server(liars: Mapping[str, Answer]) -> Iterator[str]:
    """Serve each of them under its name; give the address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            _, liar, asked = self.path.split("/", 2)
            try:
                answer, missing = liars[liar](f"/{asked}"), 0
            except ConnectionAbortedError:
                answer, missing = b'{"language"', LONGER
            self.send_response(200)
            self.send_header("Content-Length", str(len(answer) + missing))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
