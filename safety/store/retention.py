"""What is deleted when its time is over."""

from datetime import date, timedelta

from sqlalchemy import Connection, delete, select

from safety.store.tables import Batch, ClassCount, ClassRow

DAYS_OF_A_BATCH = 40
"""Longer than the oldest day that a batch may speak of: one that is forgotten is too old to be counted again."""


def clear(connection: Connection, today: date) -> None:
    """Delete everything that is over."""
    over = select(ClassRow.code).where(ClassRow.ends < today)
    connection.execute(delete(ClassCount).where(ClassCount.code.in_(over)))
    connection.execute(delete(ClassRow).where(ClassRow.ends < today))
    connection.execute(delete(Batch).where(Batch.day < today - timedelta(days=DAYS_OF_A_BATCH)))
