"""How Alembic runs the migrations: on the connection that it is given, in the transaction that is open there."""

from alembic import context

from safety.store.tables import Base

context.configure(connection=context.config.attributes["connection"], target_metadata=Base.metadata)
context.run_migrations()
