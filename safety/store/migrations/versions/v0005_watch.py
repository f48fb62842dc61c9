"""The last look at every address that the directory leads to."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "watch",
        sa.Column("address", sa.String(2_000), primary_key=True),
        sa.Column("outcome", sa.String(16), nullable=False),
        sa.Column("status", sa.Integer),
        sa.Column("title", sa.String(160)),
        sa.Column("target", sa.String(2_000)),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("since", sa.Date, nullable=False),
        sa.Column("before", sa.String(16)),
    )
