from sqlalchemy import select

from safety.domain.counting import Flag, FlagReason
from safety.domain.vocabulary import ChannelType
from safety.domain.words import CountryCode, ServiceId
from safety.store.flags import keep
from safety.store.store import Store
from safety.store.tables import FlagRow
from tests.store.conftest import TODAY

IN_VAIN = Flag(
    day=TODAY,
    service=ServiceId("eg-child-helpline"),
    channel=ChannelType.PHONE,
    reason=FlagReason.NO_ANSWER,
    country=CountryCode("EG"),
)


def test_the_same_flag_again_is_one_more_and_not_one_row_more(store: Store) -> None:
    with store.begin(TODAY) as connection:
        keep(connection, IN_VAIN)
        keep(connection, IN_VAIN)

        assert connection.execute(select(FlagRow.service, FlagRow.count)).all() == [("eg-child-helpline", 2)]
