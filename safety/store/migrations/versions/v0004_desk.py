"""The desk: accounts, log-ins, and a log that only grows."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")
ONLY_GROWS_IN_SQLITE = (
    "CREATE TRIGGER desk_audit_{0} BEFORE {0} ON desk_audit BEGIN SELECT RAISE(ABORT, 'the log only grows'); END"
)
ONLY_GROWS_IN_POSTGRESQL = (
    """CREATE FUNCTION desk_audit_stays() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the log only grows'; END $$""",
    """CREATE TRIGGER desk_audit_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON desk_audit
    FOR EACH STATEMENT EXECUTE FUNCTION desk_audit_stays()""",
)


def upgrade() -> None:
    """Make the three tables."""
    op.create_table(
        "desk_account",
        sa.Column("name", sa.String(32), primary_key=True),
        sa.Column("password", sa.String(160), nullable=False),
        sa.Column("secret", sa.String(64), nullable=False),
        sa.Column("failures", sa.BigInteger, nullable=False),
        sa.Column("locked_until", sa.BigInteger, nullable=False),
        sa.Column("last_step", sa.BigInteger, nullable=False),
        sa.Column("disabled", sa.Boolean, nullable=False),
    )
    op.create_table(
        "desk_session",
        sa.Column("token_hash", sa.String(64), primary_key=True),
        sa.Column("name", sa.String(32), nullable=False, index=True),
        sa.Column("begun", sa.BigInteger, nullable=False),
        sa.Column("seen", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "desk_audit",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("who", sa.String(32), nullable=False),
        sa.Column("what", sa.String(32), nullable=False),
        sa.Column("about", sa.String(160), nullable=False),
    )
    keep_the_log()


def keep_the_log() -> None:
    """Let the database itself refuse to change the log."""
    if op.get_bind().dialect.name == "postgresql":
        for statement in ONLY_GROWS_IN_POSTGRESQL:
            op.execute(statement)
    else:
        for change in ("update", "delete"):
            op.execute(ONLY_GROWS_IN_SQLITE.format(change))
