"""Classes, and what their pupils answered, in counts."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the two tables."""
    op.create_table(
        "class",
        sa.Column("code", sa.String(8), primary_key=True),
        sa.Column("key_hash", sa.String(64), nullable=False),
        sa.Column("band", sa.String(8), nullable=False),
        sa.Column("lesson", sa.String(120), nullable=False),
        sa.Column("ends", sa.Date, nullable=False, index=True),
    )
    op.create_table(
        "class_count",
        sa.Column("code", sa.String(8), primary_key=True),
        sa.Column("moment", sa.String(8), primary_key=True),
        sa.Column("question", sa.String(64), primary_key=True),
        sa.Column("answered", sa.BigInteger, nullable=False),
        sa.Column("wise", sa.BigInteger, nullable=False),
        sa.Column("shown_answered", sa.BigInteger, nullable=False),
        sa.Column("shown_wise", sa.BigInteger, nullable=False),
    )
