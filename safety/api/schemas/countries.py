"""Countries in the API."""

from marshmallow import Schema, fields

from safety.api.schemas.documents import Spoken
from safety.api.schemas.shapes import number, plain, several, words, yes_or_no


class ListedCountry(Schema):
    """A country in a list."""

    code = plain("ISO 3166-1 alpha-2; XK is Kosovo.", example="EG")
    name = words("Its name in the language.")
    emergency = fields.List(
        fields.String(), required=True, metadata={"description": "Its emergency numbers. What each reaches: see help."}
    )
    services = number("How many services of its own are known. None: help is still there, by services that serve it.")
    uninhabited = yes_or_no("Whether nobody lives there.")
    help = plain("Where its help is.", example="/v1/ar/help/EG")
    tell = plain("Where its telling is.", example="/v1/ar/tell/EG")


class CountriesDocument(Spoken):
    """Every country."""

    countries = several(ListedCountry, "The countries, by name.")
