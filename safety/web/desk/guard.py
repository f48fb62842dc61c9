"""The guard of the desk: every request under it passes here, and none goes on without a finished log-in."""

from typing import cast

from flask import Response, g, redirect, request
from werkzeug.exceptions import Forbidden
from werkzeug.wrappers import Response as Answer

from safety.domain.words import StaffName
from safety.exchange.keeping import NEVER
from safety.parts import parts
from safety.staff.admission import NOBODY, who_is
from safety.staff.tokens import form_token, is_ours
from safety.web.desk import cookies
from safety.web.desk.addresses import DESK, LOG_IN, WRITES_NOTHING, is_desk
from safety.web.shell import language_here

FORM = "form"
"""The name of the field by which a form shows that it came from a page of ours."""
OURS = frozenset({"", "same-origin", "none"})
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)


def stand_guard() -> Answer | None:
    """Let a request pass, lead it to the log-in, or refuse it.

    Raises:
        Forbidden: it would write something, and no page of ours sent it, or nobody is logged in.
        Unavailable: without the database nobody can be known.
    """
    if not is_desk(request.path):
        return None
    enters = request.endpoint == LOG_IN
    if request.method not in WRITES_NOTHING:
        came_from_us(cookies.DOOR if enters else cookies.SESSION)
    if enters:
        return None
    token = cookies.read(cookies.SESSION)
    who = who_is(parts().store, token, parts().clock()) if token else None
    if who is None:
        return to_the_door()
    g.staff = who
    return None


def came_from_us(cookie: str) -> None:
    """Let a form pass that one of our pages sent.

    Raises:
        Forbidden: it carries no proof of that, or a browser says that it came from elsewhere.
    """
    proven = is_ours(request.form.get(FORM, ""), cookies.read(cookie))
    if not proven or request.headers.get("Sec-Fetch-Site", "") not in OURS:
        raise Forbidden


def to_the_door() -> Answer:
    """Lead a reader to the log-in.

    Raises:
        Forbidden: something would be written; it is not carried over a log-in.
    """
    if request.method not in WRITES_NOTHING:
        raise Forbidden
    return redirect(f"{DESK}/{language_here().tag}/log-in")


def staff_here() -> StaffName:
    """Return who is logged in; nobody, on the log-in itself and where that could not be found out."""
    return cast("StaffName", g.get("staff", NOBODY))


def form_here() -> str:
    """Return what the forms of this page carry."""
    return form_token(cookies.read(cookies.SESSION))


def close_off(response: Response) -> Response:
    """Let nobody keep or list an answer of the desk, and nothing foreign into it."""
    if is_desk(request.path):
        response.headers.update({"Cache-Control": NEVER, "X-Robots-Tag": "noindex", "Content-Security-Policy": POLICY})
    return response
