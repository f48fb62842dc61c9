"""Where a phone may be, in the API."""

from marshmallow import fields

from safety.api.schemas.documents import Document


def countries_by(key: str) -> fields.Dict:
    """Countries by a name."""
    codes = fields.List(fields.String())
    return fields.Dict(keys=fields.String(), values=codes, required=True, metadata={"description": key})


class PlacesDocument(Document):
    """The countries of every time zone and language."""

    zones = countries_by("The countries that use each IANA time zone. Several: ask.")
    languages = countries_by("The countries in which each language is official.")
