"""The first page of the desk: what its rooms are for."""

from flask import Blueprint, Response

from safety.web.desk.shell import doors, rooms, show
from safety.web.shell import speech_of

blueprint = Blueprint("desk-overview", __name__)


@blueprint.get("/desk/<language>/")
def first(language: str) -> Response:
    """Show the rooms."""
    speech = speech_of(language)
    return show("overview.html", speech, doors=tuple(doors(speech, rooms())))
