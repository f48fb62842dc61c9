"""How long an answer may be kept, and how to ask whether it is still the same."""

from hashlib import sha256

from flask import Flask, Response, request

from safety.config import Config

NEVER = "no-store"


def let_keep(app: Flask, config: Config) -> None:
    """Let whoever asked keep good answers; a view that says otherwise knows better."""
    long_enough = f"public, max-age={config.cache_seconds}, stale-if-error={config.stale_seconds}"

    @app.after_request
    def keep(response: Response) -> Response:
        if "Cache-Control" in response.headers or response.status_code in {301, 308}:
            return response
        if response.status_code != 200 or request.method not in {"GET", "HEAD"}:  # noqa: PLR2004 the code for a good answer
            response.headers["Cache-Control"] = NEVER
            return response
        response.headers["Cache-Control"] = long_enough
        return same_or_new(response)


def same_or_new(response: Response) -> Response:
    """Give an answer its digest; where the asker has it already, send no body."""
    response.set_etag(sha256(response.get_data()).hexdigest()[:32])
    response.make_conditional(request)
    return response
