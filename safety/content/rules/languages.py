"""Languages of services: tags that the registry of BCP 47 knows."""

from collections.abc import Iterator

import langcodes

from safety.content.faults import Flaw
from safety.content.places import numbered
from safety.domain.service import Country


def registered(country: Country) -> Iterator[Flaw]:
    """Every language of a service and of its channels is a registered tag."""
    for at, service in numbered(("services",), country.services):
        for tag_at, tag in numbered((*at, "languages"), service.languages):
            if not langcodes.tag_is_valid(tag):
                yield Flaw(tag_at, f"“{tag}” is not a language tag of BCP 47")
        for channel_at, channel in numbered((*at, "channels"), service.channels):
            if channel.language is not None and not langcodes.tag_is_valid(channel.language):
                yield Flaw((*channel_at, "lang"), f"“{channel.language}” is not a language tag of BCP 47")
