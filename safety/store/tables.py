"""The tables. Every column is a day, a count, a short code, or a word of a fixed list: nothing else may be kept."""

from datetime import date

from sqlalchemy import BigInteger, Date, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NOTHING = ""
"""Stands where a part of a key is not known: a key cannot hold null."""


class Base(DeclarativeBase):
    """What all tables share."""


class Batch(Base):
    """A batch that was counted: its random id, and the day on which it came."""

    __tablename__ = "batch"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    day: Mapped[date] = mapped_column(Date, index=True)


class TallyRow(Base):
    """How often something was counted on a day."""

    __tablename__ = "tally"

    day: Mapped[date] = mapped_column(Date, primary_key=True)
    what: Mapped[str] = mapped_column(String(32), primary_key=True)
    language: Mapped[str] = mapped_column(String(16), primary_key=True)
    country: Mapped[str] = mapped_column(String(2), primary_key=True)
    band: Mapped[str] = mapped_column(String(8), primary_key=True)
    of: Mapped[str] = mapped_column(String(160), primary_key=True)
    count: Mapped[int] = mapped_column(BigInteger)


class FlagRow(Base):
    """How often a way to reach a service was said not to work, on a day, in a country, for a reason."""

    __tablename__ = "flag"

    day: Mapped[date] = mapped_column(Date, primary_key=True)
    service: Mapped[str] = mapped_column(String(120), primary_key=True)
    channel: Mapped[str] = mapped_column(String(16), primary_key=True)
    reason: Mapped[str] = mapped_column(String(32), primary_key=True)
    country: Mapped[str] = mapped_column(String(3), primary_key=True)
    count: Mapped[int] = mapped_column(BigInteger)


class ClassRow(Base):
    """A class: its code, what proves its teacher's link (hashed), its lesson and its last day."""

    __tablename__ = "class"

    code: Mapped[str] = mapped_column(String(8), primary_key=True)
    key_hash: Mapped[str] = mapped_column(String(64))
    band: Mapped[str] = mapped_column(String(8))
    lesson: Mapped[str] = mapped_column(String(120))
    ends: Mapped[date] = mapped_column(Date, index=True)


class ClassCount(Base):
    """How many of a class answered a question, how many chose what helps, and how much of it is shown."""

    __tablename__ = "class_count"

    code: Mapped[str] = mapped_column(String(8), primary_key=True)
    moment: Mapped[str] = mapped_column(String(8), primary_key=True)
    question: Mapped[str] = mapped_column(String(64), primary_key=True)
    answered: Mapped[int] = mapped_column(BigInteger)
    wise: Mapped[int] = mapped_column(BigInteger)
    shown_answered: Mapped[int] = mapped_column(BigInteger)
    shown_wise: Mapped[int] = mapped_column(BigInteger)
