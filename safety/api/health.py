"""Whether the server lives and is ready: ``/healthz``, ``/readyz``. For machines that start and stop it."""

from dataclasses import dataclass

from safety.api.documents import Document
from safety.api.resources import Resource
from safety.api.schemas import health as shape
from safety.keeping import NEVER
from safety.parts import parts

resource = Resource("health", "Whether the server lives and is ready.")


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthDocument(Document):
    """It lives."""

    status: str


@resource.get("/healthz", shape.HealthDocument, keep=NEVER)
def healthz() -> HealthDocument:
    """Say that the process lives, and on which version of the catalogue."""
    return HealthDocument(version=parts().version, status="alive")


@resource.get("/readyz", shape.HealthDocument, keep=NEVER)
def readyz() -> HealthDocument:
    """Say that help and lessons can be served: the catalogue was read whole, or the server had not started."""
    return HealthDocument(version=parts().version, status="ready")
