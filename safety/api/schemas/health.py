"""Health in the API."""

from safety.api.schemas.documents import Document
from safety.api.schemas.shapes import plain


class HealthDocument(Document):
    """It lives."""

    status = plain("`alive` or `ready`.", example="ready")
    build = plain("A digest of the program: the same where the same code runs.", example="9f2c1ab04d7e6358")


class ReadinessDocument(HealthDocument):
    """It serves, and its store is well or not."""

    store = plain("`ready`, or `unavailable`: then nothing that is sent can be kept.", example="ready")
