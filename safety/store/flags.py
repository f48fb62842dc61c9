"""What did not work, counted: the tenth person who rings in vain adds one."""

from datetime import date

from sqlalchemy import Connection, func, select

from safety.domain.counting import Flag, FlagReason
from safety.domain.upkeep import Flagged
from safety.domain.vocabulary import ChannelType
from safety.domain.words import ServiceId
from safety.store.tables import FlagRow
from safety.store.writing import add


def keep(connection: Connection, flag: Flag) -> None:
    """Count a flag in the transaction of this connection."""
    words = {"service": flag.service, "channel": flag.channel.value, "reason": flag.reason.value}
    add(connection, FlagRow, [{"day": flag.day, **words, "country": flag.country, "count": 1}], "count")


def since(connection: Connection, day: date) -> tuple[Flagged, ...]:
    """Return what was flagged since a day, wherever somebody was."""
    key = FlagRow.service, FlagRow.day, FlagRow.channel, FlagRow.reason
    asked = select(*key, func.sum(FlagRow.count).label("number")).where(FlagRow.day >= day).group_by(*key)
    return tuple(
        Flagged(
            service=ServiceId(row.service),
            day=row.day,
            channel=ChannelType(row.channel),
            reason=FlagReason(row.reason),
            count=int(row.number),
        )
        for row in connection.execute(asked)
    )
