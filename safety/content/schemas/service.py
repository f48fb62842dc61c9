"""A country file: emergency numbers, services, channels, sources. Of its facts nothing is lost."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from marshmallow import ValidationError

from safety.content.fields import Flag, OneOf, Said, Shaped, Text, Verbatim, Whole, month, slug
from safety.content.shapes import Many, Part, Shape
from safety.domain.service import (
    Channel,
    Country,
    EmergencyNumber,
    FactSource,
    LawNote,
    Loan,
    Service,
)
from safety.domain.vocabulary import (
    Asks,
    Caution,
    ChannelType,
    Confidence,
    Contact,
    Emergency,
    Focus,
    Served,
    ServiceKind,
)
from safety.domain.words import CountryCode

DIAL = re.compile(r"[+*#]?[0-9*#]+").fullmatch
COUNTRY = re.compile(r"[A-Z]{2}|001").fullmatch
MAYBE: Mapping[str, Any] = MappingProxyType({"load_default": None, "allow_none": True})
NONE_YET: Mapping[str, Any] = MappingProxyType({"load_default": ()})


def country_code(**more: Any) -> Shaped:
    """A field for a country."""
    return Shaped(COUNTRY, "must be two capital letters, or 001", **more)


def frozen(value: Any) -> Any:
    """Return nested plain data that nobody can change."""
    if isinstance(value, dict):
        return MappingProxyType({key: frozen(below) for key, below in value.items()})
    if isinstance(value, list):
        return tuple(frozen(below) for below in value)
    return value


class Facts(Said):
    """Facts of any depth, kept as they are."""

    blank: Mapping[str, object] = MappingProxyType({})

    def _deserialize(self, value: object, *_: object, **__: object) -> Mapping[str, object]:
        if not isinstance(value, dict):
            raise ValidationError("must hold keys and values")
        return frozen(value)  # type: ignore[no-any-return]


class LibraryWord(Said):
    """What libphonenumber said of a number: one word, or country lists under a word each."""

    def _deserialize(self, value: object, *_: object, **__: object) -> object:
        return frozen(value) if isinstance(value, dict) else self.text(value)


class Ages(Said):
    """From which age to which; null: no upper end."""

    blank = None

    def _deserialize(self, value: object, *_: object, **__: object) -> tuple[int, int | None]:
        match value:
            case [int(low), int(high)] if 0 <= low <= high:
                return low, high
            case [int(low), None] if low >= 0:
                return low, None
        raise ValidationError("must be two ages such as [5, 17], or [18, null]")


class SourceShape(Shape):
    """Where a fact was read."""

    makes = FactSource
    url = Text(**MAYBE)
    year = Whole(1900, **MAYBE)
    authoritative = Flag(required=True)
    what = Verbatim(**MAYBE)
    retrieved = Text(**MAYBE)


SOURCES = Many(Part(SourceShape), **NONE_YET)


class ChannelShape(Shape):
    """One way to reach a service."""

    type = OneOf(ChannelType, required=True)
    value = Verbatim(required=True)
    dial = Shaped(DIAL, "must be what a phone dials: digits, perhaps + * #", **MAYBE)
    e164_or_short = Text(**MAYBE)
    libphonenumber = LibraryWord(**MAYBE)
    keyword = Text(**MAYBE)
    language = Text(data_key="lang", **MAYBE)
    url_pattern = Text(**MAYBE)
    free = Flag(**MAYBE)
    anonymous = Flag(**MAYBE)
    hours = Text(**MAYBE)
    asks = Many(OneOf(Asks), **NONE_YET)
    cautions = Many(OneOf(Caution), **NONE_YET)
    confidence = OneOf(Confidence, **MAYBE)
    shown = Flag(load_default=True)
    checked = month(**MAYBE)
    note = Verbatim(**MAYBE)


class ServiceShape(Shape):
    """A helpline, hotline or other service; ``country_scope`` is kept among the facts."""

    id = slug()
    name = Verbatim(required=True)
    name_latin = Verbatim(**MAYBE)
    operator = Verbatim(**MAYBE)
    kind = OneOf(ServiceKind, required=True)
    served = Many(OneOf(Served), data_key="for", **NONE_YET)
    ages = Ages(**MAYBE)
    focus = Many(OneOf(Focus), **NONE_YET)
    area = Text(**MAYBE)
    channels = Many(Part(ChannelShape), **NONE_YET)
    hours = Text(**MAYBE)
    timezone = Text(**MAYBE)
    free = Flag(**MAYBE)
    anonymous = Flag(**MAYBE)
    asks = Many(OneOf(Asks), **NONE_YET)
    contact = Many(OneOf(Contact), **NONE_YET)
    cautions = Many(OneOf(Caution), **NONE_YET)
    languages = Many(Text(), **NONE_YET)
    networks = Many(Text(), data_key="network", **NONE_YET)
    sources = SOURCES
    confidence = OneOf(Confidence, required=True)
    checked = month(**MAYBE)
    same_as = slug(required=False, **MAYBE)
    serves = Many(country_code(), least=1, **MAYBE)
    facts = Facts(load_default=MappingProxyType({}))
    country_scope = Text(**MAYBE)
    note = Verbatim(**MAYBE)


class EmergencyShape(Shape):
    """A national emergency number."""

    makes = EmergencyNumber
    number = Verbatim(required=True)
    reaches = Many(OneOf(Emergency), data_key="for", **NONE_YET)
    libphonenumber = Text(**MAYBE)
    confidence = OneOf(Confidence, required=True)
    shown = Flag(load_default=True)
    sources = SOURCES
    note = Verbatim(**MAYBE)


class LoanShape(Shape):
    """A service of another country that also serves here."""

    makes = Loan
    service = slug()
    evidence = Part(SourceShape, required=True)
    note = Verbatim(**MAYBE)


class LawShape(Shape):
    """What the law says, with its source."""

    makes = LawNote
    text = Verbatim(required=True)
    source = Part(SourceShape, required=True)


class CountryShape(Shape):
    """A whole country file."""

    country = country_code(required=True)
    uninhabited = Flag(load_default=False)
    emergency = Many(Part(EmergencyShape), **NONE_YET)
    services = Many(Part(ServiceShape), **NONE_YET)
    services_of = Many(Part(LoanShape), **NONE_YET)
    law = Many(Part(LawShape), **NONE_YET)
    note = Verbatim(**MAYBE)

    @staticmethod
    def makes(country: str, services: Any, **parts: Any) -> Country:
        """Give every service its country."""
        code = CountryCode(country)
        return Country(code=code, services=tuple(_service(code, service) for service in services), **parts)


# A channel that says nothing of its own confidence has its service's.
def _service(code: CountryCode, parts: dict[str, Any]) -> Service:
    scope = parts.pop("country_scope")
    if scope is not None:
        parts["facts"] = MappingProxyType({**parts["facts"], "country_scope": scope})
    sure = parts["confidence"]
    parts["channels"] = tuple(_channel(sure, channel) for channel in parts["channels"])
    return Service(country=code, **parts)


def _channel(sure: Confidence, parts: dict[str, Any]) -> Channel:
    return Channel(confidence=parts.pop("confidence") or sure, **parts)


COUNTRY_FILE = Part(CountryShape)
