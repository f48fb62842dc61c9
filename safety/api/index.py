"""What there is: ``/v1/``."""

from collections.abc import Mapping
from dataclasses import dataclass

from safety.api.addresses import READERS
from safety.api.documents import Document
from safety.api.resources import Resource
from safety.api.schemas import index as shape
from safety.domain.overlay import Overlay
from safety.domain.vocabulary import Audience, Band, SituationId, Topic
from safety.i18n.editions import State
from safety.parts import Parts, parts

NAME = "Waylight"
ADDRESSES: Mapping[str, str] = {
    "lessons": "/v1/{lang}/lessons",
    "lessons_of_band": "/v1/{lang}/lessons/{band}",
    "lesson": "/v1/{lang}/lessons/{band}/{slug}",
    "guides": "/v1/{lang}/guides",
    "guides_of_audience": "/v1/{lang}/guides/{audience}",
    "guide": "/v1/{lang}/guides/{audience}/{slug}",
    "countries": "/v1/{lang}/countries",
    "help": "/v1/{lang}/help/{country}",
    "tell": "/v1/{lang}/tell/{country}",
    "services": "/v1/services",
    "services_table": "/v1/services.csv",
    "fingerprints": "/v1/services/fingerprints",
    "bundle": "/v1/bundles/{lang}/{band}/{country}",
    "places": "/v1/places",
    "packs": "/v1/{lang}/packs",
    "packs_of_country": "/v1/{lang}/packs/{country}",
    "pack": "/v1/{lang}/packs/{country}/{band}/{slug}.zip",
    "pack_file": "/v1/{lang}/packs/{country}/{band}/{slug}/{file}",
    "pack_of_band": "/v1/{lang}/packs/{country}/{band}.zip",
    "pack_file_of_band": "/v1/{lang}/packs/{country}/{band}/{file}",
    "pack_file_of_country": "/v1/{lang}/packs/{country}/{file}",
    "picture": "/v1/pictures/{picture}",
    "contract": "/openapi.json",
    "documentation": "/docs",
}

resource = Resource("index", "What there is.")


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexDocument(Document):
    """What there is."""

    name: str
    languages: tuple[State, ...]
    bands: tuple[Band, ...]
    topics: tuple[Topic, ...]
    readers: tuple[Audience, ...]
    audiences: tuple[Audience, ...]
    situations: tuple[SituationId, ...]
    overlay: Overlay | None
    addresses: Mapping[str, str]


@resource.get("/v1/", shape.IndexDocument)
def index() -> IndexDocument:
    """Say what there is: languages and how far each one is, ages, topics, and where everything lies."""
    return the_index(parts())


def the_index(parts: Parts) -> IndexDocument:
    """Gather what there is."""
    return IndexDocument(
        version=parts.version,
        name=NAME,
        languages=tuple(parts.editions.state(language.tag) for language in parts.languages),
        bands=tuple(Band),
        topics=tuple(Topic),
        readers=READERS,
        audiences=tuple(Audience),
        situations=tuple(SituationId),
        overlay=parts.catalogue.overlay,
        addresses=ADDRESSES,
    )
