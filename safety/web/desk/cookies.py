"""The two cookies of the desk: one that proves a log-in, and one for the form of the log-in itself.

They are sent to the desk alone, so no page of a child, and nothing that stands in front of those pages, ever sees one.
That rules out the prefix ``__Host-``, which would send them everywhere; ``__Secure-`` is the strictest that is left.
"""

from flask import Response, request

from safety.parts import parts
from safety.web.desk.addresses import DESK

SESSION = "waylight-desk"
DOOR = "waylight-door"


def read(name: str) -> str:
    """Return what a cookie of this request holds; nothing where there is none."""
    return request.cookies.get(_whole(name), "")


def give(response: Response, name: str, value: str) -> None:
    """Put a cookie on an answer. It ends with the browser."""
    secure = parts().config.desk_https
    response.set_cookie(_whole(name), value, path=DESK, secure=secure, httponly=True, samesite="Strict")


def take(response: Response, name: str) -> None:
    """Let a browser forget a cookie."""
    secure = parts().config.desk_https
    response.delete_cookie(_whole(name), path=DESK, secure=secure, httponly=True, samesite="Strict")


def _whole(name: str) -> str:
    return f"__Secure-{name}" if parts().config.desk_https else name
