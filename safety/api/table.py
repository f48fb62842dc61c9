"""The directory of services as a table: one row for every channel and every emergency number."""

import csv
import io
from collections.abc import Iterable, Iterator

from safety.domain.service import Channel, Country, EmergencyNumber, FactSource, Service

COLUMNS = (
    "country",
    "service",
    "name",
    "name_latin",
    "operator",
    "kind",
    "for",
    "ages",
    "focus",
    "channel",
    "value",
    "dial",
    "shown",
    "free",
    "anonymous",
    "hours",
    "timezone",
    "languages",
    "confidence",
    "checked",
    "sources",
    "note",
    "overlay",
)
Row = dict[str, object]


def table(countries: Iterable[Country]) -> str:
    """Write the directory as CSV (RFC 4180)."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows(countries))
    return text.getvalue()


def rows(countries: Iterable[Country]) -> Iterator[Row]:
    """Give every emergency number and every channel a row; a service without a channel has one, too."""
    for country in countries:
        yield from (of_emergency(country, number) for number in country.emergency)
        for service in country.services:
            yield from (of_service(service) | of_channel(service, channel) for channel in service.channels)
            if not service.channels:
                yield of_service(service)


def of_emergency(country: Country, number: EmergencyNumber) -> Row:
    """Put an emergency number into the columns."""
    return {
        "country": country.code,
        "kind": "emergency",
        "for": " ".join(number.reaches),
        "channel": "phone",
        "value": number.number,
        "dial": number.number,
        "shown": known(number.shown),
        "confidence": number.confidence,
        "sources": sources(number.sources),
        "note": number.note,
    }


def of_service(service: Service) -> Row:
    """Put what is true of a whole service into the columns."""
    return {
        "country": service.country,
        "service": service.id,
        "name": service.name,
        "name_latin": service.name_latin,
        "operator": service.operator,
        "kind": service.kind,
        "for": " ".join(service.served),
        "ages": ages(service),
        "focus": " ".join(service.focus),
        "free": known(service.free),
        "anonymous": known(service.anonymous),
        "hours": service.hours,
        "timezone": service.timezone,
        "languages": " ".join(service.languages),
        "confidence": service.confidence,
        "checked": service.checked,
        "sources": sources(service.sources),
        "note": service.note,
        "overlay": "yes" if service.overlay else "",
    }


def of_channel(service: Service, channel: Channel) -> Row:
    """Put a channel into the columns; what it says of itself goes before what its service says."""
    return {
        "channel": channel.type,
        "value": channel.value,
        "dial": channel.dial,
        "shown": known(channel.shown),
        "free": known(service.free if channel.free is None else channel.free),
        "anonymous": known(service.anonymous if channel.anonymous is None else channel.anonymous),
        "hours": channel.hours or service.hours,
        "languages": channel.language or " ".join(service.languages),
        "confidence": channel.confidence,
        "checked": channel.checked or service.checked,
    }


def ages(service: Service) -> str:
    """Write ages as people do; nothing where they are not known."""
    if service.ages is None:
        return ""
    youngest, oldest = service.ages
    return f"{youngest}+" if oldest is None else f"{youngest}-{oldest}"


def known(fact: bool | None) -> str:  # noqa: FBT001 the fact itself
    """Write yes, no, or nothing where it is not known."""
    return {True: "yes", False: "no", None: ""}[fact]


def sources(of: Iterable[FactSource]) -> str:
    """Name where facts were read: the addresses, or what the source is."""
    return " | ".join(filter(None, (source.url or source.what for source in of)))
