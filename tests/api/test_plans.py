import pytest

from safety.api.plans import not_known
from safety.domain.plan import Offer
from safety.domain.vocabulary import Caution
from safety.signpost.labels import HOURS_NOT_KNOWN, NAME_NOT_KNOWN, PRICE_NOT_KNOWN
from tests.builders import a_country, a_service_data

ALL_WEEK = ()


def an_offer(*cautions: Caution, **facts: object) -> Offer:
    service = a_country("EG", a_service_data(**facts)).services[0]
    return Offer(
        service=service,
        channels=service.channels,
        reasons=(),
        asks=(),
        contact=(),
        cautions=cautions,
        week=None if facts.get("hours") is None else ALL_WEEK,
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


def test_a_page_has_no_hours_and_no_price() -> None:
    page = {"type": "web", "value": "https://line.example"}

    assert tuple(not_known(an_offer(hours=None, free=None, anonymous=None, channels=[page]))) == (NAME_NOT_KNOWN,)


def test_a_list_of_services_asks_for_no_name() -> None:
    assert not tuple(not_known(an_offer(kind="directory", hours="24/7", free=True, anonymous=None)))


def test_what_a_caution_says_is_not_said_twice() -> None:
    assert not tuple(not_known(an_offer(Caution.HOURS_UNKNOWN, hours=None, free=True, anonymous=True)))
    assert not tuple(not_known(an_offer(Caution.NOT_ANONYMOUS, hours="24/7", free=True, anonymous=None)))
