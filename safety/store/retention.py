"""What is deleted when its time is over."""

from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import Connection, delete, select

from safety.domain.staff import LONGEST
from safety.store.desk_tables import SessionRow
from safety.store.tables import Batch, ClassCount, ClassRow

DAYS_OF_A_BATCH = 40
"""Longer than the oldest day that a batch may speak of: one that is forgotten is too old to be counted again."""


def clear(connection: Connection, today: date) -> None:
    """Delete everything that is over."""
    over = select(ClassRow.code).where(ClassRow.ends < today)
    connection.execute(delete(ClassCount).where(ClassCount.code.in_(over)))
    connection.execute(delete(ClassRow).where(ClassRow.ends < today))
    connection.execute(delete(Batch).where(Batch.day < today - timedelta(days=DAYS_OF_A_BATCH)))
    midnight = int(datetime.combine(today, time(), UTC).timestamp())
    connection.execute(delete(SessionRow).where(SessionRow.begun <= midnight - LONGEST))
