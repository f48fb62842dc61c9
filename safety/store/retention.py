"""What is deleted when its time is over."""

from datetime import date, timedelta

from sqlalchemy import Connection, delete

from safety.store.tables import Batch

DAYS_OF_A_BATCH = 40
"""Longer than the oldest day that a batch may speak of: one that is forgotten is too old to be counted again."""


def clear(connection: Connection, today: date) -> None:
    """Delete everything that is over."""
    connection.execute(delete(Batch).where(Batch.day < today - timedelta(days=DAYS_OF_A_BATCH)))
