"""A second look at numbers by libphonenumber, which warns and never decides.

Its tables lack many real short codes of helplines. Where a file says already that the library does not know a number,
somebody has looked; a warning is for what nobody has looked at yet.
"""

from collections.abc import Iterator

import phonenumbers
from phonenumbers import NumberParseException, shortnumberinfo

from safety.content.faults import Flaw
from safety.content.places import numbered
from safety.domain.service import Channel, Country
from safety.domain.words import INTERNATIONAL

SURE = frozenset({"valid", "emergency", None})


def doubts(country: Country) -> Iterator[Flaw]:
    """Numbers that the library does not know although the file does not say so."""
    if country.code == INTERNATIONAL:
        return
    for at, service in numbered(("services",), country.services):
        for channel_at, channel in numbered((*at, "channels"), service.channels):
            if channel.dial is not None and _says_it_is_known(channel) and not known(channel.dial, country.code):
                yield Flaw((*channel_at, "dial"), f"libphonenumber does not know “{channel.dial}”: look again")
    for at, emergency in numbered(("emergency",), country.emergency):
        if emergency.libphonenumber in SURE and not known(emergency.number, country.code):
            yield Flaw((*at, "number"), f"libphonenumber does not know “{emergency.number}”: look again")


def known(dial: str, country: str) -> bool:
    """Whether the library knows what is dialled in a country, as a whole number or as a short one."""
    try:
        number = phonenumbers.parse(dial, country)
    except NumberParseException:
        return shortnumberinfo.is_emergency_number(dial, country)
    return (
        phonenumbers.is_valid_number(number)
        or shortnumberinfo.is_valid_short_number_for_region(number, country)
        or shortnumberinfo.is_emergency_number(dial, country)
    )


def _says_it_is_known(channel: Channel) -> bool:
    return not isinstance(channel.libphonenumber, str) or channel.libphonenumber in SURE
