"""Countries: ``/v1/{lang}/countries``."""

from dataclasses import dataclass

from safety.api import addresses
from safety.api.documents import Document, tongue
from safety.api.resources import Resource
from safety.api.schemas import countries as shape
from safety.domain.service import Country
from safety.domain.words import INTERNATIONAL, CountryCode
from safety.i18n.languages import Language
from safety.i18n.names import countries_by_name, country_name
from safety.parts import Parts, parts

resource = Resource("countries", "Every country, by its name in a language.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedCountry:
    """A country in a list."""

    code: CountryCode
    name: str
    emergency: tuple[str, ...]
    services: int
    uninhabited: bool
    help: str
    tell: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CountriesDocument(Document):
    """Every country."""

    countries: tuple[ListedCountry, ...]


@resource.get("/v1/<lang>/countries", shape.CountriesDocument)
def countries(lang: str) -> CountriesDocument:
    """List every country in the order of its names in the language."""
    language = addresses.language(parts(), lang)
    return CountriesDocument(
        version=parts().version, tongue=tongue(parts(), language.tag), countries=listed(parts(), language)
    )


def listed(parts: Parts, language: Language) -> tuple[ListedCountry, ...]:
    """Return every country, by name."""
    countries = parts.catalogue.countries
    named = countries_by_name((code for code in countries if code != INTERNATIONAL), language.tag)
    return tuple(in_list(countries[code], language) for code, _ in named)


def in_list(country: Country, language: Language) -> ListedCountry:
    """Say a country in a few words."""
    return ListedCountry(
        code=country.code,
        name=country_name(country.code, language.tag),
        emergency=tuple(each.number for each in country.emergency if each.shown),
        services=len(country.services),
        uninhabited=country.uninhabited,
        help=f"/v1/{language.tag}/help/{country.code}",
        tell=f"/v1/{language.tag}/tell/{country.code}",
    )
