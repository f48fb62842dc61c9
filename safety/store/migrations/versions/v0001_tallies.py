"""Counts by day, and the batches in which they came."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the two tables."""
    op.create_table(
        "batch",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("day", sa.Date, nullable=False, index=True),
    )
    op.create_table(
        "tally",
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("what", sa.String(32), primary_key=True),
        sa.Column("language", sa.String(16), primary_key=True),
        sa.Column("country", sa.String(2), primary_key=True),
        sa.Column("band", sa.String(8), primary_key=True),
        sa.Column("of", sa.String(160), primary_key=True),
        sa.Column("count", sa.BigInteger, nullable=False),
    )
