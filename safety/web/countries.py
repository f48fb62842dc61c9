"""Countries on pages: their names, the way to choose one, and how old what is known of them is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from babel.dates import format_skeleton
from flask import Response

from safety.domain.words import INTERNATIONAL, CountryCode
from safety.i18n.names import countries_by_name, country_name
from safety.i18n.speech import Speech
from safety.parts import parts
from safety.web.shell import show


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A country as a page names it."""

    code: CountryCode
    name: str
    home: str

    def path(self, room: str) -> str:
        """Return the address of a room in this country."""
        return f"{self.home}{room}/{self.code}"


def place(code: CountryCode, speech: Speech) -> Place:
    """Return a country in the reader's language."""
    return Place(code=code, name=country_name(code, speech.language.tag), home=f"/{speech.language.tag}/")


def choose(room: str, speech: Speech, first_words: Sequence[str]) -> Response:
    """Show every country, by name, for a room that needs one."""
    codes = [code for code in parts().catalogue.countries if code != INTERNATIONAL]
    countries = [place(code, speech) for code, _ in countries_by_name(codes, speech.language.tag)]
    return show(
        "help_choose.html", speech, is_help=room == "help", room=room, countries=countries, first_words=first_words
    )


def checked(code: CountryCode, speech: Speech) -> str | None:
    """Say in which month the facts of a country were last looked at."""
    services = parts().catalogue.countries[code].services or parts().catalogue.countries[INTERNATIONAL].services
    months = [service.checked for service in services if service.checked]
    if not months:
        return None
    year, month = max(months).split("-")[:2]
    return format_skeleton("yMMMM", date(int(year), int(month), 1), locale=speech.language.tag.replace("-", "_"))
