"""The web app, put on the app: its rooms, its dress, and its words for what went wrong."""

from flask import Blueprint, Flask, Response, abort, request
from flask_babel import gettext
from werkzeug.exceptions import HTTPException

from safety.parts import parts
from safety.web import classes, flag, guides, help, home, learn, ledger, offline, packs, standing, teach, tell  # noqa: A004 a room is named for what it is
from safety.web.assets import load_assets
from safety.web.desk import furnishing as desk
from safety.web.desk.addresses import is_desk
from safety.web.shell import EXTENSION, assets, language_here, show

ROOMS = (
    home.blueprint,
    learn.blueprint,
    help.blueprint,
    tell.blueprint,
    guides.blueprint,
    teach.blueprint,
    packs.blueprint,
    standing.blueprint,
    ledger.blueprint,
    flag.blueprint,
    classes.blueprint,
    offline.blueprint,
)
FOR_EVER = "public, max-age=31536000, immutable"


def furnish(app: Flask, leave_to: str) -> None:
    """Put the web app on an app that has its parts; ``leave_to`` is where one tap leads away from it."""
    app.extensions[EXTENSION] = load_assets()
    app.register_blueprint(Blueprint("web", __name__, template_folder="templates"))
    for room in ROOMS:
        app.register_blueprint(room)
    app.add_url_rule("/assets/<name>", "asset", asset)
    app.jinja_env.globals.update(
        asset=lambda name: assets().path(name),
        picture_path=lambda file: f"/v1/pictures/{file}",
        leave_to=leave_to,
    )
    app.jinja_env.globals.update(style=app.extensions[EXTENSION].style, bootstrap=app.extensions[EXTENSION].bootstrap)
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    desk.furnish(app)


def asset(name: str) -> Response:
    """Send style, script or icon; its name holds its digest, so it may be kept for ever."""
    found = assets().at(f"/assets/{name}")
    if found is None:
        abort(404)
    return Response(found.data, content_type=found.media_type, headers={"Cache-Control": FOR_EVER})


def answer_error(error: HTTPException) -> Response:
    """Say to a person what went wrong, with help beside it; to staff, in the dress of the desk."""
    if is_desk(request.path):
        return desk.answer_error(error)
    speech = parts().speech(language_here().tag)
    lost = error.code == 404  # noqa: PLR2004 the code for what is not there
    response = show(
        "problem.html",
        speech,
        title=gettext("This page is not here") if lost else gettext("Something went wrong"),
        detail=gettext("The address may be old or mistyped. Help is always one tap away.")
        if lost
        else gettext(
            "This is our fault, not yours. In danger, do not wait: call the emergency number of your country."
        ),
    )
    response.status_code = error.code or 500
    return response
