from safety.content.rules.evidence import (
    cited_by_messages,
    cited_by_situations,
    cited_by_telling,
    ledger_ids,
    unknown,
    unused,
)
from safety.content.schemas.evidence import LEDGER
from safety.content.schemas.situation import SITUATIONS
from safety.content.schemas.telling import TELLING
from safety.domain.words import SourceId
from tests.builders import a_lesson, sample, situations_data

WHO = LEDGER.deserialize(sample("evidence"))


def test_every_source_is_found_where_it_is_named() -> None:
    assert list(cited_by_messages(a_lesson())) == [(("messages", 0, "sources", 0), "who-2022")]
    assert (("cards", "parent", "next", 0, "sources", 0), "who-2022") in cited_by_telling(
        TELLING.deserialize(sample("telling"))
    )
    places = {place[:1] + place[-4:] for place, _ in cited_by_situations(SITUATIONS.deserialize(situations_data()))}
    assert ("situations", "now", 0, "sources", 0) in places
    assert ("situations", "next", 0, "sources", 0) in places
    assert ("waiting", "child", 0, "sources", 0) in places


def test_a_source_that_is_not_in_the_ledger_is_a_flaw() -> None:
    cited = [(("messages", 0, "sources", 0), SourceId("who-2022")), (("messages", 1), SourceId("gone-2020"))]
    assert [(flaw.place, flaw.words) for flaw in unknown(cited, WHO)] == [
        (("messages", 1), "“gone-2020” is not in evidence.yaml")
    ]


def test_a_source_that_supports_nothing_is_a_flaw() -> None:
    assert not list(unused(WHO, {SourceId("who-2022")}))
    assert [flaw.place for flaw in unused(WHO, set())] == [(0,)]


def test_a_source_stands_once() -> None:
    assert [flaw.place for flaw in ledger_ids(WHO * 2)] == [(1, "id")]
