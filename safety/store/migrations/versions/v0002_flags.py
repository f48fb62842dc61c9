"""What did not work, counted by day."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "flag",
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("service", sa.String(120), primary_key=True),
        sa.Column("channel", sa.String(16), primary_key=True),
        sa.Column("reason", sa.String(32), primary_key=True),
        sa.Column("country", sa.String(3), primary_key=True),
        sa.Column("count", sa.BigInteger, nullable=False),
    )
