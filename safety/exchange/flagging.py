"""What may be said not to work: the services and channels that Waylight itself names, and nothing else."""

from safety.domain.service import Service
from safety.domain.vocabulary import ChannelType
from safety.parts import Parts


def service_of(parts: Parts, name: str) -> Service | None:
    """Return the service of that id, or None."""
    services = (service for country in parts.catalogue.countries.values() for service in country.services)
    return next((service for service in services if service.id == name), None)


def channels_of(service: Service) -> tuple[ChannelType, ...]:
    """List the kinds of channel under which a service is offered, each once."""
    return tuple(dict.fromkeys(channel.type for channel in service.channels if channel.shown))
