"""What an operator's Prometheus may know: how much is answered, by which route, how well and how fast.

Nobody is in it. Every label is a word of a fixed list: the name of a route, a class of statuses, whether an answer was
kept. An address would say which country and language somebody asked for, so none is a label.
"""

import logging
from collections.abc import Iterator
from time import perf_counter

from flask import Flask, Response, g, request, request_finished, request_started
from prometheus_client import CollectorRegistry, Counter, Histogram, disable_created_metrics, start_http_server
from prometheus_client.core import CounterMetricFamily, InfoMetricFamily, Metric

from safety.delivery.door import Door
from safety.delivery.memo import Memo
from safety.parts import EXTENSION, Parts

log = logging.getLogger(__name__)

# Beside each number it would say, to the microsecond, when somebody first opened a page of that kind.
disable_created_metrics()  # type: ignore[no-untyped-call]  # it has no types of its own

NO_ROUTE = "none"
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
# Each process of a machine shows its own numbers, at the first of so many ports that is free.
PORTS = 16


class Numbers:
    """The numbers of one process."""

    def __init__(self, door: Door, parts: Parts) -> None:
        self.registry = CollectorRegistry()
        self._door = door
        self._parts = parts
        self._answers = Counter(
            "waylight_made", "Answers made, by route and status.", ("route", "status"), registry=self.registry
        )
        self._seconds = Histogram(
            "waylight_seconds", "How long they took.", ("route",), buckets=SECONDS, registry=self.registry
        )
        self.registry.register(self)

    def listen(self) -> None:
        """Count every answer that Flask makes from now on, whichever app makes it."""
        request_started.connect(self._begin)
        request_finished.connect(self._count)

    def collect(self) -> Iterator[Metric]:
        """Yield what is counted elsewhere, when Prometheus asks."""
        memo = self._door.inside
        kept = CounterMetricFamily("waylight_kept", "Requests for what may be kept: found or not.", labels=["found"])
        kept.add_metric(["yes"], memo.found if isinstance(memo, Memo) else 0)
        kept.add_metric(["no"], memo.missed if isinstance(memo, Memo) else 0)
        yield kept
        about = {"catalogue": self._parts.version, "build": self._parts.build}
        yield InfoMetricFamily("waylight", "What is served.", value=about)

    def _begin(self, _: Flask, **__: object) -> None:
        g.began = perf_counter()

    def _count(self, app: Flask, response: Response, **_: object) -> None:
        self._parts = app.extensions[EXTENSION]  # of a newer catalogue, where there is one
        route = request.endpoint or NO_ROUTE
        self._answers.labels(route, f"{response.status_code // 100}xx").inc()
        self._seconds.labels(route).observe(perf_counter() - g.began)


def show(numbers: Numbers, host: str, first: int) -> int | None:
    """Let Prometheus read the numbers at the first free port from that one on; return which."""
    for port in range(first, first + PORTS):
        try:
            start_http_server(port, host, numbers.registry)
        except OSError:
            continue
        return port
    log.error("No port for numbers is free from %d on.", first)
    return None
