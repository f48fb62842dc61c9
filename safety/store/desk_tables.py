"""The tables of the desk: who works there and what they did. They know staff and services; of a child, nothing."""

from datetime import date

from sqlalchemy import BigInteger, Boolean, Date, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from safety.store.tables import Base

# SQLite counts up by itself only where the type is INTEGER.
NUMBER = BigInteger().with_variant(Integer, "sqlite")


class AccountRow(Base):
    """Somebody who may work at the desk."""

    __tablename__ = "desk_account"

    name: Mapped[str] = mapped_column(String(32), primary_key=True)
    password: Mapped[str] = mapped_column(String(160))
    secret: Mapped[str] = mapped_column(String(64))
    failures: Mapped[int] = mapped_column(BigInteger)
    locked_until: Mapped[int] = mapped_column(BigInteger)
    last_step: Mapped[int] = mapped_column(BigInteger)
    disabled: Mapped[bool] = mapped_column(Boolean)


class SessionRow(Base):
    """A log-in: the hash of its token, whose it is, when it began and when it was last used, in seconds."""

    __tablename__ = "desk_session"

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(String(32), index=True)
    begun: Mapped[int] = mapped_column(BigInteger)
    seen: Mapped[int] = mapped_column(BigInteger)


class CheckRow(Base):
    """Somebody looked at a service on a day, and what came of it."""

    __tablename__ = "desk_check"

    id: Mapped[int] = mapped_column(NUMBER, primary_key=True)
    service: Mapped[str] = mapped_column(String(120), index=True)
    day: Mapped[date] = mapped_column(Date)
    who: Mapped[str] = mapped_column(String(32))
    outcome: Mapped[str] = mapped_column(String(32))


class AuditRow(Base):
    """A line of the log. The database itself refuses to change one or to take one away."""

    __tablename__ = "desk_audit"

    id: Mapped[int] = mapped_column(NUMBER, primary_key=True)
    at: Mapped[int] = mapped_column(BigInteger)
    who: Mapped[str] = mapped_column(String(32))
    what: Mapped[str] = mapped_column(String(32))
    about: Mapped[str] = mapped_column(String(160))
