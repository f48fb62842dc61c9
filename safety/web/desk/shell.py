"""What every page of the desk shares: its frame, its rooms, who is logged in."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from flask import Blueprint, Response, current_app, make_response, render_template, request

from safety.domain.words import LanguageTag
from safety.i18n.speech import Speech
from safety.parts import parts
from safety.web.desk.addresses import DESK, home
from safety.web.desk.guard import FORM, form_here, staff_here

EXTENSION = "waylight-desk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A room of the desk: the word in its address, its name and what it is for (msgids), and its pages."""

    path: str
    title: str
    about: str
    blueprint: Blueprint


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """A way to a room, in the reader's language."""

    href: str
    title: str
    about: str
    here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around a page."""

    language: LanguageTag
    direction: str
    home: str
    staff: str
    form_name: str
    form: str
    rooms: tuple[Door, ...]
    languages: tuple[tuple[LanguageTag, str, str, bool], ...]


def show(template: str, speech: Speech, *, status: int = 200, **about: object) -> Response:
    """Render a page of the desk. A template begins with ``{% extends "desk/frame.html" %}``."""
    response = make_response(render_template(f"desk/{template}", desk=frame(speech), **about), status)
    response.headers["Content-Language"] = speech.language.tag
    return response


def frame(speech: Speech) -> Frame:
    """Return the frame of this request's page."""
    language, staff = speech.language, staff_here()
    return Frame(
        language=language.tag,
        direction=language.direction,
        home=home(language.tag),
        staff=staff,
        form_name=FORM,
        form=form_here(),
        rooms=tuple(doors(speech, rooms() if staff else ())),
        languages=tuple(
            (each.tag, each.autonym, in_language(each.tag), each == language) for each in parts().languages
        ),
    )


def rooms() -> tuple[Room, ...]:
    """Return the rooms of the desk."""
    return cast("tuple[Room, ...]", current_app.extensions[EXTENSION])


def doors(speech: Speech, of: Iterable[Room]) -> Iterable[Door]:
    """Yield the ways to rooms."""
    start = home(speech.language.tag)
    for room in of:
        yield Door(
            href=f"{start}{room.path}/",
            title=speech.gettext(room.title),
            about=speech.gettext(room.about),
            here=request.path.startswith(f"{start}{room.path}/"),
        )


def in_language(tag: str) -> str:
    """Return the address of this page in a language."""
    rest = request.path.removeprefix(f"{DESK}/").partition("/")[2]
    return home(tag) + rest
