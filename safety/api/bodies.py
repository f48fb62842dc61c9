"""What is sent, read as JSON. What JSON allows and nobody can have meant is refused like what is no JSON at all."""

import json
from typing import Any

from flask import Request
from marshmallow import Schema
from webargs.flaskparser import FlaskParser
from werkzeug.exceptions import BadRequest


class Bodies(FlaskParser):
    """Reads bodies for every address that takes something."""

    def load_json(self, req: Request, schema: Schema) -> Any:
        """Read a body.

        Raises:
            BadRequest: it is no JSON, or nested too deeply, or has a number of thousands of digits, or half of a
                character (a surrogate without the other), which no answer could repeat and no database keep.
        """
        try:
            document = super().load_json(req, schema)
            if req.is_json:
                json.dumps(document, ensure_ascii=False, default=str).encode()
        except (RecursionError, ValueError) as no:
            raise BadRequest from no
        return document
