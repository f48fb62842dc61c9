import pytest

from safety.api.plans import not_known
from safety.domain.plan import Offer
from safety.signpost.labels import HOURS_NOT_KNOWN, NAME_NOT_KNOWN, PRICE_NOT_KNOWN
from tests.builders import a_country, a_service_data

ALL_WEEK = ()


def an_offer(**service: object) -> Offer:
    return Offer(
        service=a_country("EG", a_service_data(**service)).services[0],
        channels=(),
        reasons=(),
        asks=(),
        contact=(),
        cautions=(),
        week=None if service.get("hours") is None else ALL_WEEK,
        weeks=(),
        open_now=None,
        unconfirmed=False,
    )


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"hours": "24/7", "free": True, "anonymous": False}, ()),
        ({"hours": None, "free": False, "anonymous": True}, (HOURS_NOT_KNOWN,)),
        ({"hours": "24/7", "free": None, "anonymous": None}, (PRICE_NOT_KNOWN, NAME_NOT_KNOWN)),
    ],
)
def test_what_nobody_found_out_is_said_and_what_is_known_is_not(facts: dict[str, object], said: tuple[str]) -> None:
    assert tuple(not_known(an_offer(**facts))) == said
