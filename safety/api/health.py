"""Whether the server lives and is ready: ``/healthz``, ``/readyz``. For machines that start and stop it."""

from dataclasses import dataclass

from safety.api.documents import Document
from safety.api.resources import Resource
from safety.api.schemas import health as shape
from safety.exchange.keeping import NEVER
from safety.exchange.receiving import today
from safety.parts import parts

resource = Resource("health", "Whether the server lives and is ready.")


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthDocument(Document):
    """It lives."""

    status: str
    build: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadinessDocument(HealthDocument):
    """It serves, and its store is well or not."""

    store: str


@resource.get("/healthz", shape.HealthDocument, keep=NEVER)
def healthz() -> HealthDocument:
    """Say that the process lives, and on which version of the catalogue."""
    return HealthDocument(version=parts().version, build=parts().build, status="alive")


@resource.get("/readyz", shape.ReadinessDocument, keep=NEVER)
def readyz() -> ReadinessDocument:
    """Say that help and lessons can be served, and whether counts can be kept.

    The catalogue was read whole, or the server had not started. Without its store it is ready all the same: whoever
    needs help must not be sent away because a count cannot be kept.
    """
    store = "ready" if parts().store.is_ready(today()) else "unavailable"
    return ReadinessDocument(version=parts().version, build=parts().build, status="ready", store=store)
