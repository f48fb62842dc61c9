"""The table of addresses that were looked at: what is public on the web, and nothing of anybody who reads here."""

from datetime import date

from sqlalchemy import Date, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from safety.store.tables import Base

LONGEST_ADDRESS = 2_000


class WatchRow(Base):
    """The last look at an address."""

    __tablename__ = "watch"

    address: Mapped[str] = mapped_column(String(LONGEST_ADDRESS), primary_key=True)
    outcome: Mapped[str] = mapped_column(String(16))
    status: Mapped[int | None] = mapped_column(Integer)
    title: Mapped[str | None] = mapped_column(String(160))
    target: Mapped[str | None] = mapped_column(String(LONGEST_ADDRESS))
    day: Mapped[date] = mapped_column(Date)
    since: Mapped[date] = mapped_column(Date)
    before: Mapped[str | None] = mapped_column(String(16))
