"""Checks of services: who looked, on which day, and what came of it."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "desk_check",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("service", sa.String(120), nullable=False, index=True),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("who", sa.String(32), nullable=False),
        sa.Column("outcome", sa.String(32), nullable=False),
    )
