"""An operator's own files: what the overlay hides and puts first, and the services that it adds."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from marshmallow import ValidationError

from safety.content.fields import Said, Text, slug
from safety.content.schemas.service import NONE_YET, CountryShape, ServiceShape, country_code
from safety.content.shapes import Many, Part, Shape
from safety.domain.overlay import Hiding, Preference
from safety.domain.service import Country


class Never(Said):
    """What no overlay may hold, with the reason."""

    blank = ()

    def __init__(self, words: str) -> None:
        super().__init__(load_default=())
        self.words = words

    def _deserialize(self, *_: object, **__: object) -> object:
        raise ValidationError(self.words)


class HidingShape(Shape):
    """A service that is not offered here."""

    makes = Hiding
    service = slug()
    because = Text(required=True)


class PreferenceShape(Shape):
    """What stands first in a country."""

    makes = Preference
    country = country_code(required=True)
    services = Many(slug(), least=1, required=True)


class OverlayShape(Shape):
    """The file ``overlay.yaml``."""

    name = Text(required=True)
    hide = Many(Part(HidingShape), **NONE_YET)
    order = Many(Part(PreferenceShape), **NONE_YET)


class AddedShape(Shape):
    """A country file of an overlay: services, each marked as the operator's own, and nothing else of a country."""

    country = country_code(required=True)
    services = Many(Part(ServiceShape), least=1, required=True)
    uninhabited = Never("an overlay does not change this")
    emergency = Never("an overlay cannot add, change or hide an emergency number")
    services_of = Never("an overlay cannot bring in services of another country")
    law = Never("an overlay does not say what the law is")
    note = Never("an overlay does not change this")

    @staticmethod
    def makes(country: str, services: Any, **_: Any) -> Country:
        """Make a country of nothing but these services."""
        whole: Mapping[str, Any] = {"uninhabited": False, "emergency": (), "services_of": (), "law": (), "note": None}
        made = CountryShape.makes(country, services, **whole)
        return replace(made, services=tuple(replace(service, overlay=True) for service in made.services))


MAIN = Part(OverlayShape)
ADDED = Part(AddedShape)
