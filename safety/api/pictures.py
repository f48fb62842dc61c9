"""Drawings that lessons name: ``/v1/pictures/{picture}``."""

from flask import Response

from safety.api import addresses
from safety.api.resources import Resource
from safety.parts import parts

resource = Resource("pictures", "Drawings that lessons name.")

# A drawing may style itself and may do nothing else, wherever it is opened.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"


@resource.get_file("/v1/pictures/<picture>", "image/svg+xml")
def picture(picture: str) -> Response:
    """Give a drawing."""
    file = addresses.picture(parts(), picture)
    return Response(file.read_bytes(), mimetype="image/svg+xml", headers={"Content-Security-Policy": POLICY})
