"""Which country a phone may be in, told by its time zone and its language settings; several answers mean: ask."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from itertools import takewhile
from types import MappingProxyType

from babel.core import get_global
from babel.languages import get_official_languages

from safety.domain.words import CountryCode

KOSOVO = CountryCode("XK")
ZONE_OF_KOSOVO = "Europe/Belgrade"
REGION_LETTERS = 2
# Names that follow one link after another end within a few steps.
LINKS_AT_MOST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Atlas:
    """Who uses each zone, the zones named for each country, old names of zones, where each language is official."""

    zones: Mapping[str, tuple[CountryCode, ...]]
    own: Mapping[CountryCode, tuple[str, ...]]
    links: Mapping[str, str]
    official: Mapping[str, tuple[CountryCode, ...]]

    def countries_of_zone(self, zone: str) -> tuple[CountryCode, ...]:
        """Return the countries that use a zone, the one it is named for first; none for an unknown zone."""
        for _ in range(LINKS_AT_MOST):
            if zone in self.zones:
                return self.zones[zone]
            zone = self.links.get(zone, "")
        return ()

    def countries_of_locale(self, locale: str) -> tuple[CountryCode, ...]:
        """Return the country that a locale names, else those where its language is official."""
        language, *rest = _before_extensions(locale.replace("_", "-").split("-"))
        region = next((part.upper() for part in rest if len(part) == REGION_LETTERS and part.isalpha()), None)
        if region is None:
            return () if _names_a_wider_region(rest) else self.official.get(language.lower(), ())
        known = get_global("territory_aliases").get(region, [region])
        return (CountryCode(known[0]),) if len(known) == 1 and known[0] in self.countries else ()

    def candidates(self, zone: str | None, locale: str | None) -> tuple[CountryCode, ...]:
        """Return the countries a phone may be in: its zone's, narrowed by its locale; without a zone, the locale's."""
        by_zone = self.countries_of_zone(zone) if zone else ()
        by_locale = self.countries_of_locale(locale) if locale else ()
        both = tuple(country for country in by_zone if country in by_locale)
        return both or by_zone or by_locale

    def only_zone(self, country: CountryCode) -> str | None:
        """Return the zone of a country that has just one."""
        own = self.own.get(country, ())
        return own[0] if len(own) == 1 else None

    @property
    def countries(self) -> frozenset[CountryCode]:
        """Every country that has a zone."""
        return frozenset(country for countries in self.zones.values() for country in countries)


def read_atlas() -> Atlas:
    """Read the tables of tzdata and CLDR that come with this program's libraries."""
    zones = {zone: countries for countries, zone in _rows("zone.tab")}
    own = {country: tuple(zone for zone, (of,) in zones.items() if of == country) for (country,) in zones.values()}
    for countries, zone in _rows("zone1970.tab"):
        zones[zone] = tuple(dict.fromkeys((*zones.get(zone, ()), *countries)))
    zones[ZONE_OF_KOSOVO] = (*zones[ZONE_OF_KOSOVO], KOSOVO)
    known = {country for countries in zones.values() for country in countries}
    for zone, territory in get_global("zone_territories").items():
        if territory in known:
            zones.setdefault(zone, (CountryCode(territory),))
    return Atlas(
        zones=MappingProxyType(zones),
        own=MappingProxyType({**own, KOSOVO: (ZONE_OF_KOSOVO,)}),
        links=MappingProxyType(dict(_links())),
        official=_official(known),
    )


def _rows(table: str) -> Iterator[tuple[tuple[CountryCode, ...], str]]:
    for line in _lines(table):
        if not line.startswith("#"):
            countries, _, zone = line.split("\t")[:3]
            yield tuple(CountryCode(code) for code in countries.split(",")), zone


def _links() -> Iterator[tuple[str, str]]:
    for line in _lines("tzdata.zi"):
        if line.startswith("L "):
            _, target, name = line.split()
            yield name, target


def _lines(table: str) -> list[str]:
    return (files("tzdata.zoneinfo") / table).read_text("utf-8").splitlines()


def _official(countries: set[CountryCode]) -> Mapping[str, tuple[CountryCode, ...]]:
    found: dict[str, tuple[CountryCode, ...]] = {}
    for country in sorted(countries):
        for language in get_official_languages(country):
            found[language] = (*found.get(language, ()), country)
    return MappingProxyType(found)


def _before_extensions(subtags: list[str]) -> list[str]:
    """Keep what stands before the first single letter: after it "nu" is numerals, not Niue."""
    return list(takewhile(lambda subtag: len(subtag) != 1, subtags))


def _names_a_wider_region(subtags: list[str]) -> bool:
    """Whether a locale names Latin America, Europe or the world: no country can be read from that."""
    return any(part.isdigit() for part in subtags)
