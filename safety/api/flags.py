"""What did not work: ``/v1/flags``. Counted by day, for the person who rings the numbers again."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from safety.api.documents import Document
from safety.api.problems import InvalidBody
from safety.api.resources import Resource
from safety.api.schemas import flags as shape
from safety.domain.counting import Flag
from safety.domain.words import CountryCode, ServiceId
from safety.exchange.counting import may_be_sent, unknown_country
from safety.exchange.flagging import channels_of, service_of
from safety.exchange.receiving import today
from safety.limits.here import FLAGS
from safety.parts import Parts, parts
from safety.store.flags import keep

resource = Resource("flags", "“This did not work”: a number that nobody answers, a page that is gone.")


@dataclass(frozen=True, slots=True, kw_only=True)
class FlaggedDocument(Document):
    """It was kept."""

    status: str


@resource.post("/v1/flags", shape.Flag, shape.FlaggedDocument, FLAGS)
def flags(sent: Mapping[str, Any]) -> FlaggedDocument:
    """Say that a way to reach a service did not work, and why; nothing else.

    Nobody answers to a flag, and nothing is changed by one: a person looks at the number first.
    """
    if faults := dict(faults_of(sent, parts())):
        raise InvalidBody(faults)
    flag = Flag(**dict(sent) | {"service": ServiceId(sent["service"]), "country": CountryCode(sent["country"])})
    with parts().store.begin(today()) as connection:
        keep(connection, flag)
    return FlaggedDocument(version=parts().version, status="kept")


def faults_of(sent: Mapping[str, Any], parts: Parts) -> Iterator[tuple[str, list[str]]]:
    """Yield what cannot be meant, by its place."""
    service = service_of(parts, sent["service"])
    if service is None:
        yield "service", ["There is none of that id."]
    elif sent["channel"] not in channels_of(service):
        yield "channel", ["The service is not offered this way."]
    if unknown_country(sent["country"], parts):
        yield "country", ["There is none of that code."]
    if no := may_be_sent(sent["day"], today()):
        yield no.field, [no.reason]
