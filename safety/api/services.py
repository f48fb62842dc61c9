"""The directory of services as open data: ``/v1/services``, and as a table for spreadsheets."""

from dataclasses import dataclass

from flask import Response

from safety.api.documents import LICENCE_OF_FACTS, Document
from safety.api.resources import Resource
from safety.api.schemas import services as shape
from safety.api.table import table
from safety.domain.service import Country
from safety.parts import parts

resource = Resource("services", "Every service and emergency number that is known, with sources and dates.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicesDocument(Document):
    """The whole directory."""

    licence: str
    countries: tuple[Country, ...]


@resource.get("/v1/services", shape.ServicesDocument)
def services() -> ServicesDocument:
    """Give the whole directory.

    Nobody has rung these numbers for this project: they are sourced facts, each with its sources, the date it was
    looked at, and how sure that makes us.
    """
    return ServicesDocument(
        version=parts().version,
        licence=LICENCE_OF_FACTS,
        countries=tuple(parts().catalogue.countries.values()),
    )


@resource.get_file("/v1/services.csv", "text/csv")
def services_table() -> Response:
    """Give the whole directory as a table: one row for every channel and every emergency number."""
    return Response(table(parts().catalogue.countries.values()), mimetype="text/csv")
