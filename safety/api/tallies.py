"""Anonymous counts by day: ``/v1/tallies``. Nobody who sends them is known, and nothing that is typed can be sent."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from safety.api.documents import Document
from safety.api.problems import InvalidBody
from safety.api.resources import Resource
from safety.api.schemas import tallies as shape
from safety.domain.counting import Tally
from safety.exchange.counting import may_be_sent, tally_of, why_not
from safety.exchange.receiving import today
from safety.limits.here import TALLIES
from safety.parts import parts
from safety.store.tallies import Sent

resource = Resource("tallies", "Anonymous counts by day, for whoever has to know whether lessons and help are used.")


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedDocument(Document):
    """A batch was received."""

    status: str


@resource.post("/v1/tallies", shape.Batch, shape.CountedDocument, TALLIES)
def tallies(sent: Mapping[str, Any]) -> CountedDocument:
    """Count what an app gathered, without knowing who used it.

    A batch is counted once and whole, or not at all; the answer comes when it is safe. Leaving, telling and anything
    that is typed are never counted.
    """
    counts = read(sent["counts"], today())
    if not parts().config.tallies:
        return CountedDocument(version=parts().version, status="off")
    fresh = parts().store.count(Sent(batch=sent["batch"], counts=counts, day=today()))
    return CountedDocument(version=parts().version, status="counted" if fresh else "counted-before")


def read(sent: list[Mapping[str, Any]], today: date) -> Counter[Tally]:
    """Read counts; what stands in them twice is added up.

    Raises:
        InvalidBody: one of them cannot be; every such one is named.
    """
    faults = {}
    counts: Counter[Tally] = Counter()
    for place, each in enumerate(sent):
        if no := why_not(each, parts()) or may_be_sent(each["day"], today):
            faults[f"counts.{place}.{no.field}"] = [no.reason]
        else:
            counts[tally_of(each)] += each["count"]
    if faults:
        raise InvalidBody(faults)
    return counts
