"""Classes and what their pupils answered: counts alone, deleted when the class is over."""

from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from hmac import compare_digest

from sqlalchemy import Connection, select, update

from safety.domain.classes import FEWEST, ClassRoom, Moment, Result, result
from safety.domain.vocabulary import Band
from safety.domain.words import LessonSlug
from safety.store.tables import Batch, ClassCount, ClassRow
from safety.store.writing import add, put_once


def make(connection: Connection, room: ClassRoom, key: str) -> bool:
    """Keep a new class; say whether its code was free."""
    row = {"code": room.code, "band": room.band.value, "lesson": room.lesson, "ends": room.ends}
    return put_once(connection, ClassRow, row | {"key_hash": hashed(key)})


def find(connection: Connection, code: str, today: date) -> ClassRoom | None:
    """Return the class of that code, if it is not over."""
    row = connection.execute(select(ClassRow.__table__).where(ClassRow.code == code, ClassRow.ends >= today)).first()
    if row is None:
        return None
    return ClassRoom(code=row.code, band=Band(row.band), lesson=LessonSlug(row.lesson), ends=row.ends)


def opens(connection: Connection, code: str, key: str) -> bool:
    """Whether a key is that of the teacher's link."""
    there = connection.execute(select(ClassRow.key_hash).where(ClassRow.code == code)).scalar_one_or_none()
    return there is not None and compare_digest(there, hashed(key))


def answer(
    connection: Connection, batch: str, code: str, moment: Moment, wise: Mapping[str, bool], today: date
) -> bool:
    """Count what a pupil answered; say whether it had not been counted before. Which pupil it was is not known."""
    if not put_once(connection, Batch, {"id": batch, "day": today}):
        return False
    same = {"code": code, "moment": moment.value, "answered": 1, "shown_answered": 0, "shown_wise": 0}
    rows = [same | {"question": question, "wise": int(right)} for question, right in sorted(wise.items())]
    add(connection, ClassCount, rows, "answered", "wise")
    connection.execute(
        update(ClassCount)
        .where(ClassCount.code == code, ClassCount.moment == moment.value, ClassCount.answered % FEWEST == 0)
        .values(shown_answered=ClassCount.answered, shown_wise=ClassCount.wise)
    )
    return True


def results(connection: Connection, code: str) -> tuple[Result, ...]:
    """Return what may be told of a class."""
    asked = select(ClassCount.__table__).where(ClassCount.code == code, ClassCount.shown_answered >= FEWEST)
    rows = connection.execute(asked.order_by(ClassCount.question, ClassCount.moment.desc()))
    return tuple(result(row.question, Moment(row.moment), row.shown_answered, row.shown_wise) for row in rows)


def hashed(key: str) -> str:
    """Return what is kept of a key; nobody who reads the database can open a link with it."""
    return sha256(key.encode()).hexdigest()
