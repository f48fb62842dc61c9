"""Health in the API."""

from safety.api.schemas.documents import Document
from safety.api.schemas.shapes import plain


class HealthDocument(Document):
    """It lives."""

    status = plain("`alive` or `ready`.", example="ready")
