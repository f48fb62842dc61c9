"""Classes: ``/v1/classes``. A teacher needs no account, a pupil no name; results are counts."""

import csv
import io
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from flask import Response

from safety.api.documents import Document
from safety.api.kinds import UNKNOWN_CLASS
from safety.api.problems import InvalidBody, NotThere
from safety.api.resources import Resource
from safety.api.schemas import classes as shape
from safety.domain.classes import ClassRoom, Result
from safety.exchange.classrooms import as_code, lesson_of, make_class, may_end, wise
from safety.exchange.keeping import NEVER
from safety.exchange.receiving import let_in, today
from safety.limits.here import ANSWERS, CLASSES
from safety.parts import parts
from safety.store import classes as store

resource = Resource("classes", "What a class learned: its check before and after, in counts, for 30 days at most.")
COLUMNS = ("question", "moment", "answered", "least", "most")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassDocument(Document):
    """A class."""

    room: ClassRoom


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeDocument(ClassDocument):
    """A new class."""

    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredDocument(Document):
    """Answers were counted."""

    status: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsDocument(ClassDocument):
    """What a class chose."""

    results: tuple[Result, ...]


@resource.post("/v1/classes", shape.NewClass, shape.MadeDocument, CLASSES)
def new_class(sent: Mapping[str, Any]) -> MadeDocument:
    """Make a class for a lesson: a code for the pupils, and a key that opens the results."""
    lesson = lesson_of(parts(), sent["band"], sent["lesson"])
    if lesson is None:
        raise InvalidBody({"lesson": ["There is none of that name for these ages."]})
    if not may_end(sent["ends"], today()):
        raise InvalidBody({"ends": ["Is over, or more than 30 days from now."]})
    made = make_class(parts(), lesson, sent["ends"], today())
    return MadeDocument(version=parts().version, room=made.room, key=made.key)


@resource.get("/v1/classes/<code>", shape.ClassDocument, keep=NEVER)
def class_of(code: str) -> ClassDocument:
    """Say which lesson a class has."""
    return ClassDocument(version=parts().version, room=room_of(code))


@resource.post("/v1/classes/<code>/answers", shape.Answers, shape.AnsweredDocument, ANSWERS)
def answers(sent: Mapping[str, Any], code: str) -> AnsweredDocument:
    """Count what a pupil answered. Which pupil it was is not asked and not known."""
    room = room_of(code)
    lesson = lesson_of(parts(), room.band, room.lesson)
    right = wise(lesson, sent["answers"]) if lesson else None
    if right is None:
        raise InvalidBody({"answers": ["Are not one of the options for each question of the check."]})
    with parts().store.begin(today()) as connection:
        fresh = store.answer(connection, sent["batch"], room.code, sent["moment"], right, today())
    return AnsweredDocument(version=parts().version, status="counted" if fresh else "counted-before")


@resource.get("/v1/classes/<code>/results/<key>", shape.ResultsDocument, keep=NEVER)
def results(code: str, key: str) -> ResultsDocument:
    """Show what a class chose before and after."""
    room, found = results_of(code, key)
    return ResultsDocument(version=parts().version, room=room, results=found)


@resource.get_file("/v1/classes/<code>/results/<key>/table.csv", "text/csv")
def results_table(code: str, key: str) -> Response:
    """Give what a class chose as a table (RFC 4180)."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(asdict(each) for each in results_of(code, key)[1])
    return Response(text.getvalue(), content_type="text/csv; charset=utf-8", headers={"Cache-Control": NEVER})


def room_of(code: str) -> ClassRoom:
    """Return the class of a code.

    Raises:
        NotThere: there is none, or it is over. Which there are is told to nobody.
    """
    let_in(ANSWERS)
    with parts().store.begin(today()) as connection:
        room = store.find(connection, as_code(code), today())
    if room is None:
        raise NotThere(UNKNOWN_CLASS, asked="", exists=(), see="/docs")
    return room


def results_of(code: str, key: str) -> tuple[ClassRoom, tuple[Result, ...]]:
    """Return a class and its results.

    Raises:
        NotThere: there is none of that code and key, or it is over.
    """
    room = room_of(code)
    with parts().store.begin(today()) as connection:
        if not store.opens(connection, room.code, key):
            raise NotThere(UNKNOWN_CLASS, asked="", exists=(), see="/docs")
        return room, store.results(connection, room.code)
