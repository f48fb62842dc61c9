"""What the operator of this server changed in the directory: every change, as it was laid over the catalogue."""

from collections.abc import Iterator

from flask import Blueprint, Response

from safety.domain.catalogue import Catalogue
from safety.domain.marking import N_
from safety.domain.overlay import Overlay
from safety.domain.service import Service
from safety.domain.words import CountryCode
from safety.i18n.names import country_name
from safety.i18n.speech import Speech
from safety.parts import parts
from safety.signpost.labels import label
from safety.web.desk.shell import Room, show
from safety.web.shell import speech_of

blueprint = Blueprint("desk-overlay", __name__, url_prefix="/desk/<language>/overlay")
ROOM = Room(
    path="overlay",
    title=N_("Own services"),
    about=N_("What this server adds to the directory, hides from it and puts first."),
    blueprint=blueprint,
)


@blueprint.get("/")
def changes(language: str) -> Response:
    """Show every change."""
    speech, catalogue = speech_of(language), parts().catalogue
    overlay = catalogue.overlay
    if overlay is None:
        return show("overlay.html", speech, overlay=None)
    return show(
        "overlay.html",
        speech,
        overlay=overlay,
        added=list(added(overlay, speech)),
        first=list(first(overlay, catalogue, speech)),
    )


def added(overlay: Overlay, speech: Speech) -> Iterator[dict[str, object]]:
    """Yield the operator's own services, country by country."""
    for code, services in overlay.added.items():
        for service in services:
            yield {
                "country": country_name(code, speech.language.tag),
                "name": service.name,
                "id": service.id,
                "kind": speech.gettext(label(service.kind)),
                "for": [speech.gettext(label(each)) for each in service.served],
                "ways": [channel.value for channel in service.channels if channel.shown],
            }


def first(overlay: Overlay, catalogue: Catalogue, speech: Speech) -> Iterator[dict[str, object]]:
    """Yield for each country the services that stand first, by their names."""
    names = {service.id: service.name for service in _services(catalogue)}
    for preference in overlay.preferred:
        yield {
            "country": country_name(CountryCode(preference.country), speech.language.tag),
            "names": [names[each] for each in preference.services],
        }


def _services(catalogue: Catalogue) -> Iterator[Service]:
    return (service for country in catalogue.countries.values() for service in country.services)
