"""What did not work, counted: the tenth person who rings in vain adds one."""

from sqlalchemy import Connection

from safety.domain.counting import Flag
from safety.store.tables import FlagRow
from safety.store.writing import add


def keep(connection: Connection, flag: Flag) -> None:
    """Count a flag in the transaction of this connection."""
    words = {"service": flag.service, "channel": flag.channel.value, "reason": flag.reason.value}
    add(connection, FlagRow, [{"day": flag.day, **words, "country": flag.country, "count": 1}], "count")
