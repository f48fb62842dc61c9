"""Which country a phone may be in: ``/v1/places``."""

from collections.abc import Mapping
from dataclasses import dataclass

from safety.api.documents import Document
from safety.api.resources import Resource
from safety.api.schemas import places as shape
from safety.domain.words import CountryCode
from safety.parts import parts
from safety.signpost.place import Atlas

resource = Resource("places", "Which country a phone may be in, without asking where it is.")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacesDocument(Document):
    """The countries of every time zone and language."""

    zones: Mapping[str, tuple[CountryCode, ...]]
    languages: Mapping[str, tuple[CountryCode, ...]]


@resource.get("/v1/places", shape.PlacesDocument)
def places() -> PlacesDocument:
    """Tell the countries of every time zone and language.

    A phone knows its time zone: one country, and an app may open its help; several, and it asks. Where the zone says
    nothing, the region of the locale does (MX in es-MX), and where there is none, its language.
    """
    return PlacesDocument(version=parts().version, zones=zones(parts().atlas), languages=parts().atlas.official)


def zones(atlas: Atlas) -> dict[str, tuple[CountryCode, ...]]:
    """Return the countries of every zone, under its old names too: phones still have them."""
    return {zone: atlas.countries_of_zone(zone) for zone in sorted({*atlas.zones, *atlas.links})}
