"""What is turned away before any view is asked: addresses and headers that nobody can have meant."""

from flask import Flask, request
from werkzeug.exceptions import BadRequest, RequestHeaderFieldsTooLarge, RequestURITooLarge

LONGEST_ADDRESS = 1_000
MOST_HEADERS = 16_000
LARGEST_BODY = 64_000


def guard(app: Flask) -> None:
    """Have every request looked at before it reaches a view."""
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_BODY
    app.before_request(turn_away)


def turn_away() -> None:
    """Let a request pass, or refuse it.

    Raises:
        RequestURITooLarge: nothing here has so long an address.
        RequestHeaderFieldsTooLarge: no browser and no app of ours sends so much.
        BadRequest: the bytes of the address are not UTF-8, so it names nothing.
    """
    path, query = request.environ["PATH_INFO"], request.environ.get("QUERY_STRING", "")
    if len(path) + len(query) > LONGEST_ADDRESS:
        raise RequestURITooLarge
    if sum(len(name) + len(value) for name, value in request.headers) > MOST_HEADERS:
        raise RequestHeaderFieldsTooLarge
    try:
        path.encode("latin-1").decode("utf-8")
    except UnicodeError as no:
        raise BadRequest from no
