from safety.domain.service import FactSource
from safety.domain.vocabulary import ChannelType
from safety.watch.addresses import by_address, places
from tests.signpost.builders import a_catalogue, a_channel, a_country, a_service

READ_AT = FactSource(url="https://paper.example/1", year=None, authoritative=False, what=None, retrieved=None)
WEB = a_channel(ChannelType.WEB, "https://line.example/")
CHAT = a_channel(ChannelType.CHAT, "https://line.example/chat")
LINE = a_service("line", channels=(a_channel(), WEB, CHAT, a_channel(ChannelType.EMAIL, "a@line.example")))
OTHER = a_service("other", channels=(WEB,), sources=(READ_AT, READ_AT))
CATALOGUE = a_catalogue(a_country(LINE, OTHER))


def test_every_web_address_that_a_channel_leads_to_is_there() -> None:
    assert [(place.service, place.address) for place in places(CATALOGUE, sources=False)] == [
        ("line", "https://line.example/"),
        ("line", "https://line.example/chat"),
        ("other", "https://line.example/"),
    ]


def test_sources_are_there_once_where_they_are_asked_for() -> None:
    assert [place.address for place in places(CATALOGUE, sources=True) if place.source] == ["https://paper.example/1"]


def test_an_address_that_two_services_name_is_one() -> None:
    assert {address: len(of) for address, of in by_address(places(CATALOGUE, sources=False)).items()} == {
        "https://line.example/": 2,
        "https://line.example/chat": 1,
    }
