"""What every address that takes something does first: it looks how often it was asked, and at the day."""

from datetime import date

from flask import request
from werkzeug.exceptions import TooManyRequests

from safety.limits.here import Limit
from safety.parts import parts


def let_in(limit: Limit) -> None:
    """Let a request pass, or ask it to wait. Who sent it is forgotten at once.

    Raises:
        TooManyRequests: so many came from this address in a short time.
    """
    seconds = parts().limits.wait(limit, request.remote_addr or "", parts().clock())
    if seconds:
        raise TooManyRequests(retry_after=seconds)


def today() -> date:
    """Return the day, in UTC."""
    return parts().clock().date()
