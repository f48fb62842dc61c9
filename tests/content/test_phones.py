import pytest

from safety.content.phones import doubts, known
from tests.builders import a_country, a_service_data, changed

UNKNOWN = "99999"


@pytest.mark.parametrize(
    ("dial", "country", "answer"),
    [
        ("16000", "EG", True),
        ("122", "EG", True),
        ("0800 1111", "GB", True),
        (UNKNOWN, "EG", False),
        ("*1", "EG", False),
    ],
)
def test_the_library_knows_some_numbers(dial: str, country: str, answer: bool) -> None:  # noqa: FBT001
    assert known(dial, country) is answer


@pytest.mark.parametrize(("word", "count"), [("valid", 1), (None, 1), ("not-listed", 0), ("invalid", 0)])
def test_a_number_is_doubted_unless_somebody_has_looked(word: str | None, count: int) -> None:
    channel = {"type": "phone", "value": UNKNOWN, "dial": UNKNOWN, "libphonenumber": word}
    country = a_country("EG", a_service_data(channels=[channel, {"type": "web", "value": "https://line.example"}]))
    assert len(list(doubts(country))) == count


def test_an_emergency_number_is_looked_at_too() -> None:
    emergency = [{"number": UNKNOWN, "confidence": "low"}, {"number": "122", "confidence": "high"}]
    assert [flaw.place for flaw in doubts(a_country("EG", emergency=emergency))] == [("emergency", 0, "number")]


def test_numbers_of_the_world_belong_to_no_plan() -> None:
    data = changed(a_service_data(), "channels", 0, "dial", to=UNKNOWN)
    assert not list(doubts(a_country("001", data)))
